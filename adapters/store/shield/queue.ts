import { AsyncLocalStorage } from 'node:async_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Entry } from '../kept/entries';
import { createBuffer, type Waiting } from './buffer';

/** What the queue tells its owner. */
export interface QueueNews {
  readonly onError: (error: unknown) => void;
  /** Entries that will never be written, because the buffer was full or the process ends. */
  readonly onLoss: (kind: Entry['kind'], count: number) => void;
}

/** A bounded buffer behind the answer: many entries, one commit. */
export interface Queue {
  /** Takes an entry; `written` runs once it is committed. False, and a loss reported, where the buffer is full. */
  add(entry: Entry, written?: () => void): boolean;
  /** How many wait. */
  size(): number;
  /** Whether the last write failed: a full disk, a database that is away. */
  failing(): boolean;
  /** Writes what waits, once; what cannot be written within `graceMs` is lost and reported. */
  close(graceMs: number): Promise<void>;
}

/** How long each kind of entry gathers before one commit, milliseconds. */
export type Gather = Readonly<Record<Entry['kind'], number>>;

/** Rows of one commit. */
const BATCH = 400;
/** The part of the buffer that, once filled, is written without waiting for more: a commit costs the same for one row and for many. */
const FULL = 0.4;
const RETRY_MS = [250, 500, 1_000, 2_000, 5_000] as const;

/** Starts a queue that writes through `write`, each kind after its time to gather. `limit` bounds feedback and unanswered questions; contexts have as much again. */
export function createQueue(
  write: (batch: readonly Entry[]) => Promise<void>,
  limit: number,
  gather: Gather,
  news: QueueNews,
): Queue {
  const buffer = createBuffer(limit);
  let writing: Promise<void> | undefined;
  /** What the store was given and has not confirmed. */
  let given: readonly Waiting[] = [];
  let failures = 0;
  let closed = false;

  const timer = soonest(() => {
    let whole = true;
    const written = flush().then(count => {
      whole = count < BATCH;
    });
    writing = written.finally(() => {
      writing = undefined;
      // What did not fit into the commit has gathered as long as the rest.
      const delay = whole || failures > 0 ? wait(buffer.count('feedback') > 0 ? 'feedback' : 'context') : 0;
      if (buffer.size() > 0) schedule(delay);
    });
  });

  function schedule(delay: number): void {
    if (!closed && writing === undefined) timer.within(delay);
  }

  /** How long an entry may wait for others. */
  function wait(kind: Entry['kind']): number {
    if (failures > 0) return RETRY_MS[failures - 1] ?? 5_000;
    return buffer.size() >= limit * FULL ? 0 : gather[kind];
  }

  /** Writes one batch and tells how long it was. A failed one goes back to the front. */
  async function flush(): Promise<number> {
    const batch = buffer.take(BATCH);
    if (batch.length === 0) return 0;
    given = batch;
    try {
      await write(batch.map(waiting => waiting.entry));
      failures = 0;
      for (const waiting of batch) waiting.written?.();
    } catch (error) {
      failures = Math.min(failures + 1, RETRY_MS.length);
      buffer.giveBack(batch);
      news.onError(error);
    }
    given = [];
    return batch.length;
  }

  async function drain(): Promise<void> {
    await writing;
    do await flush();
    while (failures === 0 && buffer.size() > 0);
  }

  return {
    add: (entry, written) => {
      if (closed || !buffer.add({ entry, written })) {
        news.onLoss(entry.kind, 1);
        return false;
      }
      schedule(wait(entry.kind));
      return true;
    },
    size: buffer.size,
    failing: () => failures > 0,
    close: async graceMs => {
      closed = true;
      timer.stop();
      await Promise.race([drain(), sleep(graceMs, undefined, { ref: false })]);
      for (const kind of ['unanswered', 'feedback'] as const) {
        const count = given.filter(({ entry }) => entry.kind === kind).length + buffer.count(kind);
        if (count > 0) news.onLoss(kind, count);
      }
    },
  };
}

/** A timer that runs once, at the earliest of the moments that it was asked for. */
function soonest(run: () => void) {
  // A batch belongs to no single request: its failures must not carry the number of whoever came first.
  const outside = AsyncLocalStorage.snapshot();
  let timer: NodeJS.Timeout | undefined;
  let due = 0;
  return {
    within: (delay: number): void => {
      const at = performance.now() + delay;
      if (timer !== undefined && due <= at) return;
      clearTimeout(timer);
      due = at;
      const rings = (): void => {
        timer = undefined;
        run();
      };
      timer = outside(setTimeout, rings, delay);
      timer.unref();
    },
    stop: (): void => {
      clearTimeout(timer);
      timer = undefined;
    },
  };
}
