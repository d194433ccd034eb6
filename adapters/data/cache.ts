import { readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import {
  type Directory,
  holidaysOf,
  isZone,
  knowHolidays,
  knowOffsets,
  type Offsets,
  offsetsOf,
  type Problem,
  withPhrases,
} from '../../src/index';

/**
 * The last sheet that could be used, with what was warned of, its phrases, its holidays and its clocks, kept beside the
 * compiled program: reading them, and loading what reads YAML and computes calendars and clocks, takes a command line longer
 * than its answer. It holds for the very files that it was read from, one build, one installation and one Node; uncompiled,
 * there is none. In it stand three numbers (how many its phrases have, how many bytes the JSON has, and a checksum of both),
 * those of the phrases, the JSON, and the files themselves: comparing them takes less than loading what makes a hash of them.
 * The checksum tells a file that was damaged: a digit of it may be one of a telephone number. It is zlib's, since a sum of
 * our own, in a program that is not compiled yet, takes three times as long. Where Node has none (before 20.15) nothing is kept.
 */
const COMPILED = join(__dirname, '..', '..');
const CACHE = join(COMPILED, '.sheet');
const MADE_OF = [join(COMPILED, '.tsbuildinfo'), join(COMPILED, '..', 'node_modules', '.package-lock.json')];

/** A sheet as it was read. */
export interface ReadSheet {
  readonly directory: Directory;
  /** What was warned of; `file` without its folder, which may be another the next time. */
  readonly problems: readonly Problem[];
  /** ISO date for which it was checked, where it was for one. */
  readonly checkedOn?: string;
}

interface Kept extends Omit<ReadSheet, 'directory'> {
  readonly program: string;
  /** Bytes of each of the files that there are. */
  readonly sizes: readonly number[];
  readonly directory: Omit<Directory, 'byId' | 'phrases'>;
  /** Of its phrases. */
  readonly text: string;
  /** By year, each ISO date with its name. */
  readonly holidays: readonly (readonly [year: number, names: readonly (readonly [string, string])[]])[];
  readonly offsets: readonly Offsets[];
}

/** Bytes of a number, and of the three at the front. */
const NUMBER = Uint32Array.BYTES_PER_ELEMENT;
const FRONT = 3 * NUMBER;

/** The files of a folder as they are on the disk; undefined for one that is not there. */
export type Written = readonly (Buffer | undefined)[];

/** The sheet of these files, where it was kept. */
export function recallSheet(files: Written): ReadSheet | undefined {
  try {
    const file = readFileSync(CACHE);
    const [count = 0, bytes = 0, sum] = new Uint32Array(file.buffer, file.byteOffset, 3);
    const begin = FRONT + count * NUMBER;
    if (crc32(file.subarray(FRONT, begin + bytes)) !== sum) return undefined;
    const kept: Kept = JSON.parse(file.toString('latin1', begin, begin + bytes));
    const { program, sizes, directory, text, holidays, offsets, ...checked } = kept;
    if (program !== programStamp() || !isMadeOf(files, sizes, file.subarray(begin + bytes))) return undefined;
    const country = directory.holidays;
    if (country !== undefined) for (const [year, names] of holidays) knowHolidays(year, country, new Map(names));
    offsets.forEach(knowOffsets);
    const phrases = { text, numbers: new Uint32Array(file.buffer, file.byteOffset + FRONT, count) };
    const byId = new Map(directory.records.map(record => [record.id, record]));
    return { ...checked, directory: { ...directory, phrases, byId } };
  } catch {
    return undefined;
  }
}

function isMadeOf(files: Written, sizes: Kept['sizes'], kept: Buffer): boolean {
  let at = 0;
  return files.every((file, i) => {
    const part = kept.subarray(at, at + (sizes[i] ?? 0));
    at += part.length;
    return file?.equals(part);
  });
}

/**
 * Keeps a sheet with its phrases, which the directory that it returns has read, and the holidays and clocks of this year
 * and the next. Where nothing can be written, the next start reads it again.
 */
export function rememberSheet({ directory: read, ...checked }: ReadSheet, files: Written): Directory {
  const whole = withPhrases(read);
  // One that is missing would be taken for an empty one.
  if (files.includes(undefined)) return whole;
  try {
    const { byId: _, phrases, ...directory } = whole;
    const { text = '', numbers = new Uint32Array() } = phrases ?? {};
    const year = new Date().getUTCFullYear();
    const around = { holidays: holidaysAround(year, directory), offsets: offsetsAround(year, directory) };
    const sizes = files.map(file => file?.length ?? 0);
    const kept: Kept = { ...checked, program: programStamp(), sizes, directory, text, ...around };
    const json = plainBytes(JSON.stringify(kept));
    const body = Buffer.concat([bytesOf(numbers), json]);
    const front = bytesOf(Uint32Array.of(numbers.length, json.length, crc32(body)));
    const draft = `${CACHE}.${process.pid}`;
    writeFileSync(draft, Buffer.concat([front, body, ...files.map(file => file ?? Buffer.alloc(0))]));
    renameSync(draft, CACHE);
  } catch {}
  return whole;
}

const bytesOf = ({ buffer, byteOffset, byteLength }: Uint32Array) => Buffer.from(buffer, byteOffset, byteLength);

/** JSON as bytes, in ASCII: one other letter would make a string of twice the size. */
function plainBytes(json: string): Buffer {
  const plain = json.replace(/[^\0-\x7f]/g, letter => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return Buffer.from(plain, 'latin1');
}

function holidaysAround(year: number, { holidays: country }: Pick<Directory, 'holidays'>): Kept['holidays'] {
  return country === undefined ? [] : [year, year + 1].map(of => [of, [...holidaysOf(of, country)]] as const);
}

/** Of the zones of the sheet, from a day before the year to a day after the next. */
function offsetsAround(year: number, { zone, records }: Pick<Directory, 'zone' | 'records'>): Kept['offsets'] {
  const zones = new Set([zone, ...records.flatMap(({ hours }) => (hours.kind === 'weekly' ? hours.zone : []))]);
  const [from, end] = [Date.UTC(year - 1, 11, 31), Date.UTC(year + 2, 0, 2)];
  return [...zones].filter(isZone).map(one => offsetsOf(one, from, end));
}

/** Tells one build, one installation and one Node (with its zones) from another; the files in seconds, since the layers of an image keep no more. Throws where the program runs uncompiled. */
function programStamp(): string {
  return [
    process.version,
    process.versions['tz'] ?? '',
    ...MADE_OF.map(file => Math.floor(statSync(file).mtimeMs / 1_000)),
  ].join(' ');
}
