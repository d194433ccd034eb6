import { setImmediate } from 'node:timers/promises';
import type { Logger } from 'pino';
import {
  createResolver,
  createResolverInSlices,
  type Directory,
  type Parsed,
  type Problem,
  type Resolver,
} from '../../src/index';
import { loadDirectory, watchDirectory } from '../data';
import { editedFrom } from './edited';

/** Keeps one good directory in use while people edit `data/`. */
export interface LiveDirectory {
  /** Over the last good directory. */
  readonly resolver: () => Resolver;
  /** The problems of the last edit; the directory before it stays in use while one of them is an error. */
  readonly problems: () => readonly Problem[];
  /** Calls `listener` after each edit, good or bad; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
  readonly stop: () => void;
}

/** Problems in one line of the log: a slip in a large sheet may be in every record. */
const MOST_LOGGED = 50;

type Kept = { readonly live: LiveDirectory } | { readonly problems: readonly Problem[] };

/** Loads the folder and watches it; returns the problems if it cannot be used. `today` is an ISO date. */
export function liveDirectory(folder: string, today: () => string, log: Logger): Kept {
  const first = loadDirectory(folder, today());
  if (first.directory === undefined) return { problems: first.problems };
  let resolver = createResolver(first.directory);
  let problems = first.problems;
  let newest: Parsed | undefined;
  const listeners = new Set<() => void>();

  async function onChange(edit: Parsed): Promise<void> {
    newest = edit;
    const made = edit.directory && (await createResolverInSlices(edit.directory, setImmediate));
    // While a large sheet was read, questions went to the one in use, and a further edit may have come.
    if (edit !== newest) return;
    problems = edit.problems;
    if (made === undefined) {
      const shown = problems.slice(0, MOST_LOGGED);
      log.error(
        { problems: shown, of: problems.length },
        'an edit of the sheet cannot be used; the sheet before it stays in use',
      );
    } else {
      const was = resolver.directory;
      resolver = made;
      void sayEdited(was, made.directory).catch(err => log.error({ err }, 'what was edited could not be told'));
    }
    for (const listener of listeners) listener();
  }

  /** Who reads the log later must be able to tell which sheet an answer came of, and what was another before it. */
  async function sayEdited(was: Directory, now: Directory): Promise<void> {
    const edited = await editedFrom(was, now, setImmediate);
    log.info(
      { version: now.version, was: was.version, records: now.records.length, ...edited },
      'the sheet was edited',
    );
  }

  const stopWatching = watchDirectory(folder, onChange, {
    since: first.directory.version,
    today,
    onFailure: err => log.error({ err }, 'an edit of the sheet could not be taken up'),
  });
  const live: LiveDirectory = {
    resolver: () => resolver,
    problems: () => problems,
    subscribe: listener => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: () => {
      stopWatching();
      listeners.clear();
    },
  };
  return { live };
}
