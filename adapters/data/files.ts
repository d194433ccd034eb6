import { basename, join } from 'node:path';
import { type DataFile, hiddenNames, type Parsed, parseDirectory } from '../../src/index';

const FILES = ['contacts.yaml', 'vocabulary.yaml'];

/** The files of a folder of `data/`, there or not. */
export const pathsIn = (folder: string) => FILES.map(name => join(folder, name));

/** What the files come to; with `today` (ISO date) past exceptions are a warning. */
export function parseFiles(files: readonly DataFile[], today: string | undefined): Parsed {
  return parseDirectory(files, { version: versionOf(files), ...(today !== undefined && { today }) });
}

/** The same with all that can be found wrong: every printed name is asked for, which takes longer than reading them. */
export function checkFiles(files: readonly DataFile[], today: string): Parsed {
  return parseDirectory(files, { version: versionOf(files), today, ask: hiddenNames });
}

/** Short hash of names and contents, the same wherever the folder is. */
export function versionOf(files: readonly DataFile[]): string {
  // Loaded when first needed: a sheet that was kept is not hashed again.
  const { createHash }: typeof import('node:crypto') = require('node:crypto');
  const hash = createHash('sha256');
  for (const { name, text = '' } of files)
    hash
      .update(`${basename(name)}\0`)
      .update(text)
      .update('\0');
  return hash.digest('hex').slice(0, 12);
}
