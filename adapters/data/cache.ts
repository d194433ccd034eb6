import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Directory } from '../../src/index';

/**
 * The last sheet without problems, kept beside the compiled program: reading YAML costs a command line more than its answer.
 * It holds for one version of the files and one build of the program; uncompiled, there is none.
 */
const BUILD = join(__dirname, '..', '..', '.tsbuildinfo');
const CACHE = join(__dirname, '..', '..', '.sheet.json');

interface Kept {
  readonly build: number;
  readonly directory: Omit<Directory, 'byId'>;
}

/** The sheet of this version, where it was kept. */
export function recallSheet(version: string): Directory | undefined {
  try {
    const { build, directory }: Kept = JSON.parse(readFileSync(CACHE, 'utf8'));
    if (build !== buildTime() || directory.version !== version) return undefined;
    return { ...directory, byId: new Map(directory.records.map(record => [record.id, record])) };
  } catch {
    return undefined;
  }
}

/** Keeps a sheet for the next start; where nothing can be written, the next start reads it again. */
export function rememberSheet({ byId: _, ...directory }: Directory): void {
  try {
    const kept: Kept = { build: buildTime(), directory };
    const draft = `${CACHE}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(kept));
    renameSync(draft, CACHE);
  } catch {}
}

/** When the program was built, epoch ms. Throws where it runs uncompiled. */
function buildTime(): number {
  return statSync(BUILD).mtimeMs;
}
