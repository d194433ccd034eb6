import {
  accessSync,
  closeSync,
  constants,
  existsSync,
  mkdtempSync,
  openSync,
  readSync,
  rmdirSync,
  statfsSync,
  statSync,
} from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import Database from 'libsql';

const SQLITE = 'SQLite format 3\0';
/** What a new store, its log and the key take, bytes. */
const LEAST_ROOM = 512 * 1024;

/** Reads a store's file from end to end and changes nothing. Throws where it cannot be the store, or is damaged behind a good beginning. */
export function tryFile(file: string): void {
  accessSync(file, constants.W_OK);
  if (!statSync(file).isFile()) throw new Error('it is no file');
  // SQLite puts its log beside it.
  if (!existsSync(`${file}-wal`)) accessSync(dirname(file), constants.W_OK);
  tryRoom(dirname(file));
  const start = beginningOf(file);
  if (start !== '' && start !== SQLITE) throw new Error('it is no SQLite database');
  const [said] = checked(file).map(row => String(Object(row).quick_check));
  if (said === 'ok') return;
  // SQLite's own words go over two lines, the first of which says only that it is about the main database.
  const where = said?.split('\n').at(-1)?.replace(/\.$/, '');
  throw Object.assign(new Error(`it is damaged (${where})`), { code: 'SQLITE_CORRUPT' });
}

/** Throws where a folder cannot take a new store. Leaves nothing behind. */
export function tryPlace(folder: string): void {
  rmdirSync(mkdtempSync(join(folder, '.check-')));
  tryRoom(folder);
}

/** Throws where a folder's disk is as good as full. */
function tryRoom(folder: string): void {
  const { blocks, bavail, bsize } = statfsSync(folder);
  // Some file systems count no blocks at all.
  if (blocks === 0 || bavail * bsize >= LEAST_ROOM) return;
  throw Object.assign(new Error('there is no room left on its disk'), { code: 'ENOSPC' });
}

function beginningOf(file: string): string {
  const start = Buffer.alloc(SQLITE.length);
  const descriptor = openSync(file, 'r');
  const read = readSync(descriptor, start, 0, SQLITE.length, 0);
  closeSync(descriptor);
  return start.toString('latin1', 0, read);
}

/**
 * SQLite's own look at every page. A file alone, as a process that ended leaves it, is opened as one that nothing
 * changes: SQLite would put its log beside it otherwise, and leave it there. Where a log is there already, of a process
 * that serves or was killed, it is part of the store and is read too.
 */
function checked(file: string): readonly unknown[] {
  const alone = `${pathToFileURL(resolve(file))}?immutable=1`;
  const database = new Database(existsSync(`${file}-wal`) ? file : alone, { readonly: true });
  try {
    return [database.pragma('quick_check(1)')].flat();
  } finally {
    database.close();
  }
}
