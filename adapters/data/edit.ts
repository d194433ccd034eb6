import { readFile } from 'node:fs/promises';
import type { DataFile } from '../../src/index';
import { parseFiles, pathsIn, versionOf } from './files';
import type { Edit } from './slices';

/** What to read. */
export interface Order {
  readonly folder: string;
  /** The version in use: what differs from it is an edit. */
  readonly since: string;
  /** ISO date, for past exceptions. */
  readonly today: string;
}

/** Reads the folder; undefined where it is as it was. */
export async function readEdit({ folder, since, today }: Order): Promise<Edit | undefined> {
  const files = await Promise.all(
    pathsIn(folder).map(async (name): Promise<DataFile> => {
      const text = await readFile(name).catch(() => undefined);
      return text === undefined ? { name } : { name, text };
    }),
  );
  const version = versionOf(files);
  return version === since ? undefined : { version, parsed: parseFiles(files, today) };
}
