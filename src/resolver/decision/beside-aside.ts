import type { ContactRecord } from '../../directory/record';
import { withoutErrands } from '../../language/aside/errand';
import { setAside } from '../../language/aside/set-aside';
import type { Question } from '../../question';
import type { DirectoryIndex } from '../index/directory-index';
import { heard } from '../reading/heard';
import { type Reading, readQuestion } from '../reading/reading';
import { namedAlone } from '../subjects/excluded';
import { findSubjects } from '../subjects/subjects';

/**
 * "Permits is done, who does parks": the reading of what is left of a message when what is done, known or not wanted is
 * set aside, where both name rows, and not the same; who asks may be called by the row that he asks for. Else the whole is asked.
 */
export function withoutAside(
  reading: Reading,
  question: Question,
  index: DirectoryIndex,
  text: string,
  aside: ReadonlySet<number> = NONE,
): Reading {
  const told = setAside(reading.tokens).map(one => ({ ...one, rows: rowsIn(one.at, reading, index) }));
  const spans = told.filter(({ rows }) => rows.length > 0);
  if (spans.length === 0) return reading;
  // A word that names nothing by itself may, once what stood before it is set aside.
  const ways = [
    told,
    ...(told.length > spans.length ? [spans] : []),
    ...(spans.length > 1 ? spans.map(one => [one]) : []),
  ];
  for (const some of ways) {
    const left = readQuestion(question, index, text, new Set([...aside, ...some.flatMap(({ at }) => [...at])]));
    const asked = findSubjects(left, index).subjects.flatMap(({ matches }) => matches.map(({ record }) => record));
    const gone = new Set(some.flatMap(({ asker, rows }) => (asker && asked.length === 1 ? [] : rows)));
    if (asked.length > 0 && !asked.some(record => gone.has(record))) return left;
  }
  return reading;
}

/** What somebody asks: his words without errands, and the reading of what is left of them when what is said aside is set aside. */
export function readAsked(
  question: Question,
  index: DirectoryIndex,
): { readonly said: string; readonly reading: Reading } {
  const said = withoutErrands(heard(question, index));
  return { said, reading: withoutAside(readQuestion(question, index, said), question, index, said) };
}

const NONE: ReadonlySet<number> = new Set();

function rowsIn(at: ReadonlySet<number>, reading: Reading, index: DirectoryIndex): readonly ContactRecord[] {
  return namedAlone(
    [...at].flatMap(i => reading.tokens[i] ?? []),
    reading,
    index,
  );
}
