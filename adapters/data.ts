import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type DataFile, type Parsed, parseDirectory } from '../src/index';

const FILES = ['contacts.yaml', 'vocabulary.yaml'];

/** Reads the folder `data/`; with `today` (ISO date) past exceptions are a warning. A missing file is a problem like any other. */
export function loadDirectory(folder: string, today?: string): Parsed {
  const files = FILES.map(name => join(folder, name))
    .filter(name => existsSync(name))
    .map((name): DataFile => ({ name, text: readFileSync(name, 'utf8') }));
  return parseDirectory(files, { version: versionOf(files), ...(today === undefined ? {} : { today }) });
}

function versionOf(files: readonly DataFile[]): string {
  const hash = createHash('sha256');
  for (const { text } of files) hash.update(text).update('\0');
  return hash.digest('hex').slice(0, 12);
}
