import type { Problem } from '../directory';
import type { Path } from '../path';
import type { Reference } from './missing-ids';
import { nearestWord } from './nearest-word';

/** Notes one problem at the place that a path leads to. */
type Report = (path: Path, message: string, cure: string) => void;

/** Where problems of one file are noted. */
export interface Reports {
  readonly wrong: Report;
  readonly warn: Report;
  /** Something is missing from `from`. Not noted where a part with mistakes was left out of it: that may be it. */
  dangling(from: Path, ...problem: Parameters<Report>): void;
  /** Whether parts with mistakes were left out of a place. */
  lost(path: Path): boolean;
  /** Whether a record that was left out for its mistakes may have this id. */
  maybeLost(id: string): boolean;
  /** An id that no record has stands at a path. */
  missing(path: Path, id: string): void;
}

/** What was left out of the sheet for its mistakes. */
export type Left = Pick<Reports, 'lost' | 'maybeLost'>;

/** What was found in one file or several. */
export interface Noted {
  readonly problems: Problem[];
  /** Places that name a record which is not there; they are told together. */
  readonly references: Reference[];
}

/** Longer texts are cut where a problem quotes them, and so is a whole sentence: a value may be a file. */
const LONGEST_VALUE = 60;
const LONGEST_SENTENCE = 800;

/** A problem at a line (from 1), short enough to be read. */
export function problemAt(
  file: string,
  line: number,
  message: string,
  cure: string,
  level: Problem['level'] = 'error',
): Problem {
  return { file, line, message: shortened(message), cure: shortened(cure), level };
}

function shortened(sentence: string): string {
  const short = sentence.replace(/"([^"]*)"/g, (_, value: string) => `"${cut(seen(value), LONGEST_VALUE)}"`);
  return cut(short, LONGEST_SENTENCE);
}

/** What is quoted must not turn round the line that it stands in. */
const seen = (words: string) => words.replace(/\p{Cf}/gu, '�');

const cut = (words: string, longest: number) => (words.length <= longest ? words : `${words.slice(0, longest)}…`);

/** Notes what is found in `file`. */
export function reportsFor(
  file: string,
  lineOf: (path: Path) => number,
  { lost, maybeLost }: Left,
  { problems, references }: Noted,
): Reports {
  const noteAs =
    (level: Problem['level']): Report =>
    (path, message, cure) =>
      problems.push(problemAt(file, lineOf(path), message, cure, level));
  const wrong = noteAs('error');
  return {
    wrong,
    warn: noteAs('warning'),
    lost,
    maybeLost,
    missing: (path, id) => references.push({ id, file, line: lineOf(path) }),
    dangling: (from, ...problem) => {
      if (!lost(from)) wrong(...problem);
    },
  };
}

/** Reports ids that no record has; `path` leads to the list. */
export function checkIds(
  ids: readonly string[],
  path: Path,
  byId: ReadonlyMap<string, unknown>,
  reports: Reports,
): void {
  for (const [at, id] of ids.entries()) {
    if (byId.has(id) || reports.maybeLost(id)) continue;
    reports.missing([...path, at], id);
  }
}

/** The cure for a name that leads nowhere: the one that was meant (the `nearest`), or those there are. */
export function meantOrOneOf(typed: string, known: readonly string[], nearest = nearestWord): string {
  const meant = nearest(typed, known);
  return meant === undefined ? oneOf(known) : `Did you mean "${meant}"?`;
}

/** "Use one of: ...", the first of them where there are many. */
export function oneOf(known: readonly string[]): string {
  const shown = known.slice(0, MOST_NAMED).join(', ');
  return `Use one of: ${shown}${known.length > MOST_NAMED ? ', ...' : ''}.`;
}

const MOST_NAMED = 12;
