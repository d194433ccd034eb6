import type { ContactRecord } from '../../directory/record';
import { isOfHours } from '../../facets';
import { tellsAway, tellsOfColleague } from '../../language/aside/away';
import { withoutErrands } from '../../language/aside/errand';
import { withoutLayWord } from '../../language/aside/lay-word';
import { type Aside, setAside } from '../../language/aside/set-aside';
import { asksOutright } from '../../language/asked/asking';
import type { Question } from '../../question';
import type { DirectoryIndex } from '../index/directory-index';
import { heard } from '../reading/heard';
import { type Reading, readQuestion } from '../reading/reading';
import { spokenIn, stretchesOf } from '../reading/segments';
import { recordsOf } from '../rows/findings';
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
  const told = setAside(reading.tokens).map(one => ({ ...one, rows: rowsNamed(one, reading, index) }));
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
    const asked = rowsAsked(left, index);
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
  const said = withoutErrands(withoutLayWord(heard(question, index)));
  const reading = withoutAside(readQuestion(question, index, said), question, index, said);
  return { said, reading: withoutNews(reading, question, index, said) };
}

/** "Boss is out today. Who does permits?": when somebody else is away is not when anybody is asked for. */
function withoutNews(reading: Reading, question: Question, index: DirectoryIndex, text: string): Reading {
  const { tokens, segments, hits, when, facet } = reading;
  if (segments.at(-1) === 0) return reading;
  const parts = [...new Set(segments)].slice(0, -1);
  const withoutParts = (news: ReadonlySet<number>) => {
    const gone = (i: number) => tokens[i]?.negated === true || news.has(segments[i] ?? 0);
    return readQuestion(question, index, text, new Set([...tokens.keys()].filter(gone)));
  };
  const ofColleague = new Set(parts.filter(part => tellsOfColleague(spokenIn(part, reading))));
  if (ofColleague.size > 0) {
    const asked = withoutParts(ofColleague);
    return rowsAsked(asked, index).length > 0 && asksOutright(asked.text) ? asked : reading;
  }
  if (when === undefined && !isOfHours(facet)) return reading;
  const named = stretchesOf({ segments, hits }, NAMING);
  const news = new Set(parts.filter(part => !named.has(part) && tellsAway(spokenIn(part, reading))));
  if (news.size === 0) return reading;
  const left = withoutParts(news);
  // "The school is closed monday. Is the parks office open?": on monday.
  const asksHours = isOfHours(left.facet) || left.when !== undefined;
  const idsAsked = (one: Reading) => rowsAsked(one, index).map(({ id }) => id);
  return !asksHours && idsAsked(left).join() === idsAsked(reading).join() ? left : reading;
}

/** What names a row, or another company: that it is away may be what is asked about. */
const NAMING = ['alias', 'cue', 'region', 'elsewhere'] as const;

function rowsAsked(reading: Reading, index: DirectoryIndex): readonly ContactRecord[] {
  return findSubjects(reading, index).subjects.flatMap(({ matches }) => recordsOf(matches));
}

const NONE: ReadonlySet<number> = new Set();

/**
 * The rows that are named aside, by all of its words or else each of several by itself, or by what the whole message makes of
 * them; none where what should name it does not.
 */
function rowsNamed({ at, named }: Aside, reading: Reading, index: DirectoryIndex): readonly ContactRecord[] {
  const rows = namesIn(named, reading).flatMap(name => rowsIn(name, reading, index));
  if (rows.length === 0) return rowsWithin(named, reading, index);
  const all = named.size === at.size ? [] : rowsIn(at, reading, index);
  // "The north lost our permits": the north, and no more of what the permits may be.
  const isNarrower = rows.every(row => all.includes(row));
  return all.length > 0 && !isNarrower ? all : rows;
}

/** "Permits came up already": the rows of the whole message of which all words stand in a part of it. */
function rowsWithin(at: ReadonlySet<number>, reading: Reading, index: DirectoryIndex): readonly ContactRecord[] {
  return findSubjects(reading, index).subjects.flatMap(({ matches, tokens }) =>
    [...tokens].every(i => at.has(i)) ? recordsOf(matches) : [],
  );
}

/** "Parks and pools": the positions of each name. */
function namesIn(named: ReadonlySet<number>, { tokens }: Reading): readonly ReadonlySet<number>[] {
  const names: Set<number>[] = [];
  for (const i of named) {
    if (names.length === 0 || tokens[i]?.breaks === true) names.push(new Set());
    names.at(-1)?.add(i);
  }
  return names;
}

function rowsIn(at: ReadonlySet<number>, reading: Reading, index: DirectoryIndex): readonly ContactRecord[] {
  return namedAlone(
    [...at].flatMap(i => reading.tokens[i] ?? []),
    reading,
    index,
  );
}
