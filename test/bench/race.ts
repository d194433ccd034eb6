import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { median, percentile } from './percentile';
import type { Asked, Order, Report } from './runner';

/**
 * How one engine did over one directory. Times in ms, those of `first` before anything was asked of it, `right` in percent,
 * memory in MB beyond the records themselves.
 */
export interface Row {
  readonly name: string;
  readonly records: number;
  readonly queries: number;
  readonly p50_ms: number;
  readonly p99_ms: number;
  readonly first_p50_ms: number;
  readonly first_p99_ms: number;
  readonly right: number;
  readonly build_ms: number;
  readonly heap_mb: number;
  readonly rss_mb: number;
}

/** The first of them cold. */
const ROUNDS = 4;
const QUERIES = 400;
/** A slow engine answers what it can in this time per round; `queries` says how many. */
const ROUND_MS = 6_000;

/** Each engine in a process of its own; round by round, one engine after the other, so that a busy machine is busy for all. */
export async function race(records: number, engines: readonly string[]): Promise<Row[]> {
  const runners = await inTurn(engines, engine => start(engine, records));
  for (let round = 0; round < ROUNDS; round += 1) {
    for (const { process: child, rounds } of runners) {
      const report = await tell(child, { kind: 'round', round, queries: QUERIES, budgetMs: ROUND_MS });
      if (report.kind === 'asked') rounds.push(report);
    }
  }
  for (const runner of runners) runner.process.disconnect();
  return runners.map(({ engine, built, rounds: [first, ...rounds] }) => {
    const asked = rounds.reduce((sum, round) => sum + round.asked, 0);
    const right = rounds.reduce((sum, round) => sum + round.right, 0);
    return {
      name: engine,
      records,
      queries: asked,
      p50_ms: thousandths(median(rounds.map(({ times }) => percentile(times, 0.5)))),
      p99_ms: thousandths(median(rounds.map(({ times }) => percentile(times, 0.99)))),
      first_p50_ms: thousandths(percentile(first?.times ?? [], 0.5)),
      first_p99_ms: thousandths(percentile(first?.times ?? [], 0.99)),
      right: Math.round((1_000 * right) / asked) / 10,
      build_ms: Math.round(built.ms),
      heap_mb: built.heapMb,
      rss_mb: built.rssMb,
    };
  });
}

type Built = Extract<Report, { kind: 'built' }>;

interface Runner {
  readonly engine: string;
  readonly process: ChildProcess;
  readonly built: Built;
  readonly rounds: Asked[];
}

async function start(engine: string, records: number): Promise<Runner> {
  const child = fork(join(__dirname, 'runner.js'), { execArgv: ['--expose-gc', '--max-old-space-size=6144'] });
  const built = await tell(child, { kind: 'build', engine, records });
  if (built.kind !== 'built') throw new Error(`"${engine}" did not build.`);
  return { engine, process: child, built, rounds: [] };
}

async function tell(child: ChildProcess, order: Order): Promise<Report> {
  const reply = once(child, 'message');
  const gone = once(child, 'exit').then(([code]) => {
    throw new Error(`A runner ended with ${String(code)}.`);
  });
  child.send(order);
  const [report]: Report[] = await Promise.race([reply, gone]);
  if (report === undefined) throw new Error('A runner said nothing.');
  return report;
}

async function inTurn<T, R>(list: readonly T[], work: (one: T) => Promise<R>): Promise<R[]> {
  const done: R[] = [];
  for (const one of list) done.push(await work(one));
  return done;
}

const thousandths = (ms: number) => Math.round(ms * 1_000) / 1_000;
