import { MINUTE_MS } from '../../src/index';
import type { Limits } from '../adapter';

/** Counts of the current minute, by key; replicas add what the others counted. */
export interface Window {
  /** Adds one, and tells the count of this minute so far with what is known of other replicas. */
  hit(key: string): number;
  /** What was counted here, by key, since it was taken last; takes it. */
  take(): ReadonlyMap<string, number>;
  /** The count of all replicas for a key of this minute. */
  learn(key: string, total: number): void;
}

const WINDOW_MS = MINUTE_MS;
/** More different askers a minute than this start the minute anew rather than fill the memory. */
const KEYS = 200_000;

interface Count {
  here: number;
  taken: number;
  elsewhere: number;
}

/** A fixed window of one minute; `now`, in milliseconds, is a monotonic clock. */
export function createWindow(now: () => number): Window {
  const counts = new Map<string, Count>();
  let until = now() + WINDOW_MS;
  return {
    hit: key => {
      if (now() >= until || counts.size > KEYS) {
        counts.clear();
        until = now() + WINDOW_MS;
      }
      const count = counts.get(key) ?? { here: 0, taken: 0, elsewhere: 0 };
      counts.set(key, count);
      count.here++;
      return count.here + count.elsewhere;
    },
    take: () => {
      const taken = new Map<string, number>();
      for (const [key, count] of counts) {
        if (count.here > count.taken) taken.set(key, count.here - count.taken);
        count.taken = count.here;
      }
      return taken;
    },
    learn: (key, total) => {
      const count = counts.get(key);
      if (count !== undefined) count.elsewhere = Math.max(0, total - count.taken);
    },
  };
}

/** Questions per minute from one person and from one workspace; beyond that, a kind word replaces the answer. */
export function createLimits(most: { readonly asker: number; readonly workspace: number }, window: Window): Limits {
  return {
    refuse: (asker, workspace) => {
      if (window.hit(`asker ${workspace} ${asker}`) > most.asker) {
        return 'That was a lot of questions at once. Please give me a minute, then ask again.';
      }
      if (window.hit(`workspace ${workspace}`) > most.workspace) {
        return 'Your whole company is asking at once. Please give me a minute, then ask again.';
      }
      return undefined;
    },
  };
}
