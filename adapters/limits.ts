import type { Limits } from './adapter';

/** Counts of the last window, by key; replicas may add what the others counted. */
export interface Window {
  /** Adds one and tells the count so far. */
  hit(key: string): number;
}

const WINDOW_MS = 60_000;
const KEYS = 200_000;

/** A fixed window of one minute on a clock that never steps. */
export function createWindow(now: () => number): Window {
  let counts = new Map<string, number>();
  let until = now() + WINDOW_MS;
  return {
    hit: key => {
      if (now() >= until || counts.size > KEYS) {
        counts = new Map();
        until = now() + WINDOW_MS;
      }
      const count = (counts.get(key) ?? 0) + 1;
      counts.set(key, count);
      return count;
    },
  };
}

/** Questions a minute from one person and from one workspace; what is above gets a kind word instead of an answer. */
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
