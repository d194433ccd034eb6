import { type Kysely, sql } from 'kysely';
import type { Feedback } from '../../../src/index';
import type { Tables } from '../engine/schema';

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
    .with('said', said =>
      said
        .selectFrom('feedback')
        .select(['verdict', 'reason', 'records', 'facet', 'question', 'version', 'at', LAST_WORD.as('turn')])
        .where('at', '>=', since),
    )
    .selectFrom('said')
    .select(['verdict', 'reason', 'records', 'facet', 'question', 'version'])
    .select(row => [row.fn.countAll<number>().as('count'), row.fn.max('at').as('last')])
    .where('turn', '=', 1)
    .groupBy(['verdict', 'reason', 'records', 'facet', 'question', 'version'])
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
type Rated = Omit<Tables['feedback'], 'id' | 'asker' | 'platform' | 'at'> & Counted;

/**
 * 1 for the last that one person said about one answer, of whatever version of the sheet: Wrong is noted at the first tap
 * and again with what was wrong, and whoever taps anew has thought again. Of whom nothing is known each tap counts.
 */
const LAST_WORD = sql<number>`row_number() over (
  partition by asker, records, facet, question, case when asker is null then id end
  order by at desc, reason is null, id
)`;

function wrongsOf(rows: readonly Rated[]): Wrong[] {
  const key = ({ records, facet, reason, question, version }: Rated): string =>
    JSON.stringify([records, facet, reason, sameWords(question ?? ''), version]);
  return together(rows, key, ({ records, facet, reason, question, version }) => ({
    records: JSON.parse(records) as string[],
    facet,
    ...(reason !== null && { reason }),
    ...(question !== null && { question }),
    version,
  }));
}

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
