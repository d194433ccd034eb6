import { unwatchFile, watchFile } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { setTimeout as pause } from 'node:timers/promises';
import type { DataFile, Parsed } from '../../src/index';
import { parseFiles, pathsIn, versionOf } from './files';

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

/**
 * Calls and awaits `onChange` with each edit of the folder, good or broken, once its files have come to rest; returns the way to stop.
 * The files are looked at by name: that survives editors that write a new file and rename it, mounted volumes, and files
 * that are gone for a while. Keeps no process alive.
 */
export function watchDirectory(folder: string, onChange: (parsed: Parsed) => unknown, watching: Watching): () => void {
  const { since, today, onFailure, every = 400 } = watching;
  const paths = pathsIn(folder);
  let version = since;
  let latest = 0;
  const look = async () => {
    latest += 1;
    const turn = latest;
    const files = await settled(paths, every / 2);
    if (turn !== latest || versionOf(files) === version) return;
    version = versionOf(files);
    await onChange(parseFiles(files, today()));
  };
  const listener = () => void look().catch(onFailure);
  for (const path of paths) watchFile(path, { interval: every, persistent: false }, listener);
  listener();
  return () => {
    latest += 1;
    for (const path of paths) unwatchFile(path, listener);
  };
}

/** The files once two looks at them, `ms` apart, show the same: half of a file may read like a whole one. */
async function settled(paths: readonly string[], ms: number): Promise<readonly DataFile[]> {
  let before = await readAll(paths);
  for (;;) {
    await pause(ms, undefined, { ref: false });
    const now = await readAll(paths);
    if (versionOf(now) === versionOf(before)) return now;
    before = now;
  }
}

async function readAll(paths: readonly string[]): Promise<readonly DataFile[]> {
  const read = paths.map(async (name): Promise<DataFile> => {
    const text = await readFile(name, 'utf8').catch(() => undefined);
    return text === undefined ? { name } : { name, text };
  });
  return Promise.all(read);
}
