import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Directory, parseDirectory } from '../../src';

const FOLDER = join(__dirname, '../../data');

/** The sheet itself, read from data/ as the bot reads it. */
export const directory: Directory = load(['contacts.yaml', 'vocabulary.yaml']);

function load(names: readonly string[]): Directory {
  const files = names.map(name => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }));
  const { directory: read, problems } = parseDirectory(files, { version: 'test' });
  if (!read) throw new Error(`data/ cannot be read: ${JSON.stringify(problems)}`);
  return read;
}
