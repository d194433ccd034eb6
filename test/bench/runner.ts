import { entries } from './directory';
import { type Ask, ENGINES } from './engines';
import { holds, type Query, queries } from './queries';
import { type Reading, stopwatch, undisturbed } from './stopwatch';

/** What the race tells a runner: to build, or to answer one round of questions within a time. */
export type Order =
  | { readonly kind: 'build'; readonly engine: string; readonly records: number }
  | { readonly kind: 'round'; readonly round: number; readonly queries: number; readonly budgetMs: number };

/** What a runner says: how the build went, or how long each question took and how many were right. */
export type Report =
  | { readonly kind: 'built'; readonly ms: number; readonly heapMb: number; readonly rssMb: number }
  | Asked;

/** One round: `times` of the undisturbed questions in ms, and how many were asked and right. */
export interface Asked {
  readonly kind: 'asked';
  readonly times: readonly number[];
  readonly asked: number;
  readonly right: number;
}

/**
 * Questions asked before each round but the first, of every engine alike and within the time of a round: while the others
 * had their rounds the processor forgot this one, and V8 goes on compiling for three thousand questions (measured in
 * blocks of 400). What a process that has just started takes is the first round's to tell.
 */
const WARM_UP = 4_000;
/** A seed for each round, and the most questions that one asks. */
const SEEDS = [10, 11, 12, 13] as const;
const MOST = 400;

const megabytes = (bytes: number) => Math.round(bytes / 1e5) / 10;

/** Heap and the buffers beside it, after a collection. */
function memory(): number {
  global.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** One engine over one directory in a process of its own, so that no engine pays for another's garbage. */
async function serve(): Promise<void> {
  const say = (report: Report) => process.send?.(report);
  let drawn: readonly (readonly Query[])[] = [];
  let ask: Ask = () => undefined;

  async function build(engine: string, records: number): Promise<Report> {
    const make = ENGINES[engine];
    if (make === undefined) throw new Error(`There is no engine "${engine}".`);
    // Once with a few, so that loading the library and compiling it are not counted.
    await (await make(entries(200)))();
    // Drawn first, so that the records alone are held beside the index: a directory has no second list of itself.
    const list = entries(records);
    drawn = [queries(list, WARM_UP, 1_000), ...SEEDS.map(seed => queries(list, MOST, seed))];
    const prepared = await make(list.splice(0));
    const before = memory();
    const watch = stopwatch();
    ask = await prepared();
    const { ms } = watch();
    const heapMb = megabytes(memory() - before);
    return { kind: 'built', ms, heapMb, rssMb: megabytes(process.memoryUsage().rss) };
  }

  async function round(number: number, count: number, budgetMs: number): Promise<Report> {
    const [warmUp = [], ...rounds] = drawn;
    if (number > 0) await timed(warmUp, performance.now() + budgetMs);
    const asked = rounds[number]?.slice(0, count) ?? [];
    return { kind: 'asked', ...(await timed(asked, performance.now() + budgetMs)) };
  }

  async function timed(asked: readonly Query[], end: number): Promise<Omit<Asked, 'kind'>> {
    const readings: Reading[] = [];
    let right = 0;
    for (const query of asked) {
      const watch = stopwatch();
      const shown = await ask(query);
      readings.push(watch());
      if (shown !== undefined && holds(shown, query.meant)) right += 1;
      if (performance.now() > end) break;
    }
    return { times: undisturbed(readings), asked: readings.length, right };
  }

  process.on('message', (order: Order) => {
    const work =
      order.kind === 'build' ? build(order.engine, order.records) : round(order.round, order.queries, order.budgetMs);
    work.then(say, (error: unknown) => {
      process.stderr.write(`${String(error)}\n`);
      process.exit(1);
    });
  });
}

void serve();
