import { readFileSync, writeFileSync } from 'node:fs';
import type { Figures } from './measure';

/** One set-up and what it carried. */
export interface Row {
  readonly name: string;
  readonly replicas: number;
  readonly most: Figures;
  /** At 70 % of that, for as long as was asked. */
  readonly steady: Figures;
  readonly minutes: number;
  /** Answers that were acknowledged and not posted, in the whole run; below none, posted twice. */
  readonly lost: number;
  /** First to last, of all replicas: bytes after a collection, open handles. */
  readonly heap: readonly [number, number];
  readonly rss: readonly [number, number];
  readonly handles: readonly [number, number];
  /** PostgreSQL's for each request. */
  readonly transactions?: number;
}

/** What a busy company asks: questions a person a day, and the share of the day that falls into the busiest hour. */
const A_DAY = 4;
const PEAK_HOUR = 0.25;
/** Of the busiest hour, the busiest seconds. */
const BURST = 5;
/** What a replica is given of what it could carry. */
const FILL = 0.5;
const USERS = [1_000, 50_000, 1_000_000];

/** Both tables as Markdown. `about` says when and where. */
export function tables(rows: readonly Row[], about: string): string {
  return [about, '', ...loadTable(rows), '', ...sizingTable(rows)].join('\n');
}

function loadTable(rows: readonly Row[]): string[] {
  const cells = rows.map(({ name, most, steady, minutes, lost, heap, rss, handles }) => [
    name,
    whole(most.perSecond),
    `${one(most.p50)} / ${one(most.p99)} / ${whole(most.max)}`,
    String(most.errors),
    `${whole(steady.perSecond)}/s, ${minutes} min`,
    `${one(steady.p50)} / ${one(steady.p99)} / ${whole(steady.max)}`,
    String(steady.errors),
    String(lost),
    `${one(heap[0] / 1e6)} to ${one(heap[1] / 1e6)}`,
    `${whole(rss[0] / 1e6)} to ${whole(rss[1] / 1e6)}`,
    `${handles[0]} to ${handles[1]}`,
  ]);
  const head = [
    'set-up',
    'max /s',
    'p50 / p99 / max ms',
    'errors',
    'at 70%',
    'p50 / p99 / max ms',
    'errors',
    'not posted',
    'heap MB',
    'RSS MB',
    'handles',
  ];
  return table(head, cells);
}

function sizingTable(rows: readonly Row[]): string[] {
  const each = Math.max(0, ...rows.map(({ transactions = 0 }) => transactions));
  const perReplica = Math.min(...rows.map(({ most, replicas }) => most.perSecond / replicas));
  const cells = USERS.map(users => {
    const peak = (users * A_DAY * PEAK_HOUR * BURST) / 3_600;
    const replicas = Math.ceil(peak / (perReplica * FILL));
    return [
      users.toLocaleString('en-US'),
      `${one(peak)}/s`,
      String(replicas),
      replicas > 1 ? `${replicas + 1}` : '2',
      each === 0 ? 'not measured' : `${whole(peak * each)}/s`,
    ];
  });
  return [
    `Assumes ${A_DAY} questions per person per day, a quarter of them in the busiest hour, with bursts of ${BURST} times that hour's average; each replica loaded to ${FILL * 100}% of the ${whole(perReplica)}/s measured${each === 0 ? '' : `, and ${one(each)} transactions per question`}.`,
    '',
    ...table(['users', 'peak', 'replicas needed', 'replicas to run (one spare)', 'PostgreSQL transactions'], cells),
  ];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)];
}

const whole = (value: number): string => Math.round(value).toLocaleString('en-US');
const one = (value: number): string => value.toFixed(1);

const MARKS = /(<!-- load -->\n)[\s\S]*?(\n<!-- \/load -->)/;

/** Replaces the text between the README's markers. */
export function write(text: string): void {
  const before = readFileSync('README.md', 'utf8');
  const after = before.replace(MARKS, (_, open: string, close: string) => `${open}${text}${close}`);
  writeFileSync('README.md', after);
}
