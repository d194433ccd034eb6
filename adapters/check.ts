import { accessSync, constants, existsSync, mkdtempSync, rmdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sheetProblemLines } from './announce';
import type { Config } from './config';
import { loadDirectory } from './data';

/** What `--check` finds beyond the settings: the sheet is read, the store's place is tried, nothing is left behind. */
export interface Checked {
  readonly lines: readonly string[];
  readonly problems: readonly string[];
  /** Whether the bot would start. */
  readonly usable: boolean;
}

/** Reads the sheet and tries the store's place; `today` is an ISO date. */
export function check({ dataDir, storeFile, databaseUrl }: Config, today: string): Checked {
  const { directory, problems } = loadDirectory(dataDir, today);
  const count = directory?.records.length;
  const store = databaseUrl === undefined ? storeProblem(storeFile) : undefined;
  return {
    usable: directory !== undefined && store === undefined,
    lines: count === undefined ? [] : [`Sheet       ${count} records in ${dataDir}, version ${directory?.version}.`],
    problems: [...(problems.length === 0 ? [] : sheetProblemLines(problems)), ...(store === undefined ? [] : [store])],
  };
}

/** Why the file, or the folder that it will be made in, cannot be written; undefined where it can. */
function storeProblem(file: string): string | undefined {
  try {
    if (existsSync(file)) accessSync(file, constants.W_OK);
    else rmdirSync(mkdtempSync(join(nearest(dirname(file)), '.check-')));
    return undefined;
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return `The store ${file} cannot be written: ${why}.\n  Set STORE_FILE to a place that can be written.`;
  }
}

/** The folder itself, or the first above it that is there. */
function nearest(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearest(dirname(folder));
}
