import type { Kysely } from 'kysely';
import type { Feedback } from '../../src/index';
import type { Tables } from './schema';

/** One thing that was said to be wrong: of the same rows, for the same reason, behind the same words. */
interface Wrong {
  readonly records: readonly string[];
  readonly facet: string;
  /** Absent where nobody tapped what was wrong. */
  readonly reason?: string;
  readonly question?: string;
  /** Directory.version that gave the answers. */
  readonly version: string;
  readonly count: number;
  /** Epoch milliseconds. */
  readonly last: number;
}

/** A question that got no answer, however it was written: the newest wording stands for all. */
interface Missed {
  readonly text: string;
  readonly count: number;
  readonly last: number;
}

/** What people said about answers, and the questions that got none, most frequent first. Nothing in it tells who. */
export interface Reports {
  readonly right: number;
  readonly wrongs: readonly Wrong[];
  readonly unanswered: readonly Missed[];
}

/** Reads what was kept since a moment (epoch milliseconds). */
export async function readReports(db: Kysely<Tables>, since: number): Promise<Reports> {
  const rated = await db
    .selectFrom('feedback')
    .select(['verdict', 'reason', 'records', 'facet', 'question', 'version', 'asker'])
    .select(row => [row.fn.countAll<number>().as('count'), row.fn.max('at').as('last')])
    .where('at', '>=', since)
    .groupBy(['verdict', 'reason', 'records', 'facet', 'question', 'version', 'asker'])
    .execute();
  const missed = await db
    .selectFrom('unanswered')
    .select('text')
    .select(row => [row.fn.countAll<number>().as('count'), row.fn.max('at').as('last')])
    .where('at', '>=', since)
    .groupBy('text')
    .execute();
  const isRight = ({ verdict }: Rated): boolean => verdict === ('right' satisfies Feedback['verdict']);
  return {
    right: rated.filter(isRight).reduce((sum, { count }) => sum + count, 0),
    wrongs: wrongsOf(rated.filter(row => !isRight(row))),
    unanswered: together(
      missed,
      ({ text }) => sameWords(text),
      ({ text }) => ({ text }),
    ),
  };
}

type Counted = { readonly count: number; readonly last: number };
type Rated = Omit<Tables['feedback'], 'id' | 'platform' | 'at'> & Counted;

/** Wrong is noted at the first tap and again with what was wrong: the second tap takes the place of one of the first. */
function wrongsOf(rows: readonly Rated[]): Wrong[] {
  const told = new Map<string, number>();
  for (const row of rows.filter(({ reason }) => reason !== null)) {
    told.set(tapOf(row), (told.get(tapOf(row)) ?? 0) + row.count);
  }
  const left = rows
    .map(row => (row.reason === null ? { ...row, count: row.count - (told.get(tapOf(row)) ?? 0) } : row))
    .filter(({ count }) => count > 0);
  const key = ({ records, facet, reason, question, version }: Rated): string =>
    JSON.stringify([records, facet, reason, sameWords(question ?? ''), version]);
  return together(left, key, ({ records, facet, reason, question, version }) => ({
    records: JSON.parse(records) as string[],
    facet,
    ...(reason !== null && { reason }),
    ...(question !== null && { question }),
    version,
  }));
}

const tapOf = ({ records, facet, question, version, asker }: Rated): string =>
  JSON.stringify([records, facet, question, version, asker]);

/** Capitals, blanks and what ends a sentence do not make another question. */
const sameWords = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\s.?!]+$/, '')
    .trim();

/** Rows of one key as one, in the words of the newest; most frequent first, then newest. */
function together<Row extends Counted, Told extends object>(
  rows: readonly Row[],
  key: (row: Row) => string,
  told: (row: Row) => Told,
): (Told & Counted)[] {
  const groups = new Map<string, Told & Counted>();
  for (const row of rows) {
    const before = groups.get(key(row));
    const count = row.count + (before?.count ?? 0);
    const newest = before === undefined || row.last > before.last;
    groups.set(key(row), newest ? { ...told(row), count, last: row.last } : { ...before, count });
  }
  return [...groups.values()].sort((a, b) => b.count - a.count || b.last - a.last);
}
