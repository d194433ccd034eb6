import { unwatchFile, watchFile } from 'node:fs';
import { stat } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { Parsed } from '../../src/index';
import { type Order, readEdit } from './edit';
import { pathsIn } from './files';
import type { Edit } from './slices';

/** How a folder is watched. */
export interface Watching {
  /** Version of the directory in use: what differs from it is an edit. */
  readonly since: string;
  /** ISO date, for past exceptions. */
  readonly today: () => string;
  /** Told why an edit could not be taken up, where that is not the edit's fault. */
  readonly onFailure: (error: unknown) => void;
  /** How often the files are looked at, in ms. */
  readonly every?: number;
}

/** Bytes of a folder that is read in a thread of its own: below, reading it takes half a second at most. */
const LARGE = 512 * 1024;

/**
 * Calls and awaits `onChange` with each edit of the folder, good or broken, once its files have come to rest; returns the way to stop.
 * The files are looked at by name: that survives editors that write a new file and rename it, mounted volumes, and files
 * that are gone for a while. Keeps no process alive.
 */
export function watchDirectory(folder: string, onChange: (parsed: Parsed) => unknown, watching: Watching): () => void {
  const { since, today, onFailure, every = 400 } = watching;
  const paths = pathsIn(folder);
  let version = since;
  let underway = new AbortController();
  const look = async () => {
    underway.abort();
    underway = new AbortController();
    const { signal } = underway;
    const { stamp, bytes } = await atRest(paths, every / 2);
    if (signal.aborted) return;
    const order = { folder, since: version, today: today() };
    const edit = bytes > LARGE ? await elsewhere(order, signal).catch(unless(signal)) : await readEdit(order);
    const written = (await looksOf(paths)).stamp !== stamp;
    if (signal.aborted) return;
    if (written) return look();
    if (edit === undefined) return;
    version = edit.version;
    await onChange(edit.parsed);
  };
  const listener = () => void look().catch(onFailure);
  for (const path of paths) watchFile(path, { interval: every, persistent: false }, listener);
  listener();
  return () => {
    underway.abort();
    for (const path of paths) unwatchFile(path, listener);
  };
}

/** Loaded when first needed: most sheets never need a thread. */
async function elsewhere(order: Order, signal: AbortSignal): Promise<Edit | undefined> {
  const { readElsewhere } = await import('./thread.js');
  return readElsewhere(order, signal);
}

/** Swallows the failure of what was called off. */
const unless = (signal: AbortSignal) => (error: unknown) => {
  if (!signal.aborted) throw error;
  return undefined;
};

/** How files look from outside. */
interface Looks {
  /** Differs when one of them was written, replaced or taken away. */
  readonly stamp: string;
  readonly bytes: number;
}

/** The looks once two of them, `ms` apart, are the same: half of a file may read like a whole one. */
async function atRest(paths: readonly string[], ms: number): Promise<Looks> {
  let before = await looksOf(paths);
  for (;;) {
    await pause(ms, undefined, { ref: false });
    const now = await looksOf(paths);
    if (now.stamp === before.stamp) return now;
    before = now;
  }
}

async function looksOf(paths: readonly string[]): Promise<Looks> {
  const found = await Promise.all(paths.map(path => stat(path, { bigint: true }).catch(() => undefined)));
  return {
    stamp: found.map(file => (file ? `${file.ino} ${file.size} ${file.mtimeNs}` : 'none')).join(),
    bytes: found.reduce((sum, file) => sum + Number(file?.size ?? 0), 0),
  };
}
