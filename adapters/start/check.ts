import { lookup } from 'node:dns/promises';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Config } from '../config';
import { loadDirectory } from '../data';
import { keyFile, keyFileOf } from '../store/engine/keys';
import { sheetProblemLines, storeFailure, warningLines } from './announce';

/** What `--check` finds beyond settings that keep the bot from starting: doubtful settings, the sheet, the store. It leaves nothing behind. */
export interface Checked {
  readonly lines: readonly string[];
  readonly problems: readonly string[];
  /** Whether the bot would start, and could keep what it must. */
  readonly usable: boolean;
}

/** Reads the sheet and tries the store: its place on disk, or the database in DATABASE_URL. `today` is an ISO date. */
export async function check(config: Config, today: string): Promise<Checked> {
  const { dataDir, warnings } = config;
  const { directory, problems } = loadDirectory(dataDir, today);
  const count = directory?.records.length;
  const [store, host] = await Promise.all([tryStore(config), hostProblems(config)]);
  return {
    usable: directory !== undefined && store.problems.length + host.length === 0,
    lines: [
      ...(count === undefined ? [] : [`Sheet       ${count} records in ${dataDir}, version ${directory?.version}.`]),
      ...store.lines,
    ],
    problems: [
      ...warningLines(warnings),
      ...(problems.length === 0 ? [] : sheetProblemLines(problems)),
      ...store.problems,
      ...host,
    ],
  };
}

/** A name that no machine has would keep the port from opening. */
async function hostProblems({ host }: Config): Promise<string[]> {
  return lookup(host).then(
    () => [],
    () => [
      `HOST=${host} is no address, and no machine of that name is known.\n  Set HOST to an address of this machine, or to 0.0.0.0 for all of them.`,
    ],
  );
}

type Found = Pick<Checked, 'lines' | 'problems'>;

/** Tries only the store. Changes nothing and leaves nothing behind. */
export async function tryStore({ storeFile, databaseUrl, tokenKeys }: Config): Promise<Found> {
  return databaseUrl === undefined ? fileTrial(storeFile, tokenKeys.length === 0) : databaseTrial(databaseUrl);
}

/** `keyed`: the key stands in a file beside the store. */
async function fileTrial(file: string, keyed: boolean): Promise<Found> {
  try {
    const { tryFile, tryPlace } = await import('../store/faults/file-trial.js');
    if (existsSync(file)) tryFile(file);
    else tryPlace(nearest(dirname(file)));
    if (keyed && existsSync(keyFileOf(file))) keyFile(file);
    return { lines: [], problems: [] };
  } catch (error) {
    return { lines: [], problems: [storeFailure(file, error)] };
  }
}

async function databaseTrial(url: string): Promise<Found> {
  const { tryPostgres } = await import('../store/faults/postgres-trial.js');
  const trial = await tryPostgres(url);
  return 'problem' in trial
    ? { lines: [], problems: [trial.problem] }
    : { lines: [`Database    PostgreSQL ${trial.version} answers.`], problems: [] };
}

/** The folder itself, or the first above it that is there. */
function nearest(folder: string): string {
  return existsSync(folder) || dirname(folder) === folder ? folder : nearest(dirname(folder));
}
