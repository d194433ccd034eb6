import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Directory, holidaysOf, knowHolidays } from '../../src/index';

/**
 * The last sheet without problems and its holidays, kept beside the compiled program: the libraries that read YAML and
 * compute calendars take a command line longer to load than its answer. It holds for one version of the files, one build
 * and one installation; uncompiled, there is none.
 */
const COMPILED = join(__dirname, '..', '..');
const CACHE = join(COMPILED, '.sheet.json');
const MADE_OF = [join(COMPILED, '.tsbuildinfo'), join(COMPILED, '..', 'node_modules', '.package-lock.json')];

interface Kept {
  readonly program: string;
  readonly directory: Omit<Directory, 'byId'>;
  /** By year, each ISO date with its name. */
  readonly holidays: readonly (readonly [year: number, names: readonly (readonly [string, string])[]])[];
}

/** The sheet of this version, where it was kept. */
export function recallSheet(version: string): Directory | undefined {
  try {
    const { program, directory, holidays }: Kept = JSON.parse(readFileSync(CACHE, 'utf8'));
    if (program !== programStamp() || directory.version !== version) return undefined;
    const country = directory.holidays;
    if (country !== undefined) for (const [year, names] of holidays) knowHolidays(year, country, new Map(names));
    return { ...directory, byId: new Map(directory.records.map(record => [record.id, record])) };
  } catch {
    return undefined;
  }
}

/** Keeps a sheet, and the holidays of this year and the next; where nothing can be written, the next start reads it again. */
export function rememberSheet({ byId: _, ...directory }: Directory): void {
  try {
    const year = new Date().getUTCFullYear();
    const country = directory.holidays;
    const years = country === undefined ? [] : [year, year + 1].map(of => [of, [...holidaysOf(of, country)]] as const);
    const kept: Kept = { program: programStamp(), directory, holidays: years };
    const draft = `${CACHE}.${process.pid}`;
    writeFileSync(draft, JSON.stringify(kept));
    renameSync(draft, CACHE);
  } catch {}
}

/** Tells one build and one installation from another, in seconds, since the layers of an image keep no more. Throws where the program runs uncompiled. */
function programStamp(): string {
  return MADE_OF.map(file => Math.floor(statSync(file).mtimeMs / 1_000)).join(' ');
}
