import type { Problem } from './directory';
import { nearestWord } from './nearest-word';
import type { Path } from './path';

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
}

/** What was left out of the sheet for its mistakes. */
export type Left = Pick<Reports, 'lost' | 'maybeLost'>;

/** Notes problems of `file` in `problems`. */
export function reportsFor(
  file: string,
  lineOf: (path: Path) => number,
  { lost, maybeLost }: Left,
  problems: Problem[],
): Reports {
  const noteAs =
    (level: Problem['level']): Report =>
    (path, message, cure) =>
      problems.push({ file, line: lineOf(path), message, cure, level });
  const wrong = noteAs('error');
  return {
    wrong,
    warn: noteAs('warning'),
    lost,
    maybeLost,
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
    reports.wrong([...path, at], `there is no record "${id}"`, meantOrOneOf(id, [...byId.keys()]));
  }
}

/** The cure for a name that leads nowhere: the one that was meant, or those there are. */
export function meantOrOneOf(typed: string, known: readonly string[]): string {
  const meant = nearestWord(typed, known);
  if (meant !== undefined) return `Did you mean "${meant}"?`;
  const shown = known.slice(0, MOST_NAMED).join(', ');
  return `Use one of: ${shown}${known.length > MOST_NAMED ? ', ...' : ''}.`;
}

const MOST_NAMED = 12;
