import type { StorePlace } from '../engine/place';

const ANOTHER_FILE = 'Put a backup in its place, or set STORE_FILE to another file.';
const MORE_ROOM = 'Make room on the disk, or set STORE_FILE to a place on another one.';
const ANOTHER_PLACE = 'Let the bot write it and its folder, or set STORE_FILE to a place that can be written.';
const LOCKED = 'Another program keeps it locked (a backup, a shell of SQLite): end that one first.';
/** The code of what the store did not answer in time. */
export const LATE = 'STORE_LATE';

/** By the code of SQLite or the system, the whole of it or its beginning. */
const FILE_CURES: readonly (readonly [code: string, cure: string])[] = [
  [LATE, 'Is the disk slow, or busy with a backup? Set STORE_FILE to a place on a faster one.'],
  ['SQLITE_NOTADB', ANOTHER_FILE],
  ['SQLITE_CORRUPT', ANOTHER_FILE],
  ['SQLITE_FULL', MORE_ROOM],
  ['ENOSPC', MORE_ROOM],
  // A full disk says so only of the database itself, not of what SQLite puts beside it.
  ['SQLITE_IOERR', `The disk fails, or is full. ${MORE_ROOM}`],
  ['SQLITE_BUSY', LOCKED],
  ['SQLITE_READONLY', ANOTHER_PLACE],
  ['SQLITE_CANTOPEN', ANOTHER_PLACE],
  ['EROFS', ANOTHER_PLACE],
  ['EACCES', ANOTHER_PLACE],
];

/** What to do about an error of the store: the error's own cure, or the likeliest; undefined where none is known. */
export function cureOf(error: unknown, { url }: Pick<StorePlace, 'url'>): string | undefined {
  const { code, cure }: { readonly code?: unknown; readonly cure?: unknown } = Object(error);
  if (typeof cure === 'string') return cure;
  if (url !== undefined) return isOfDatabase(error) ? databaseFault(error, namesIn(url)).cure : undefined;
  return FILE_CURES.find(([start]) => String(code).startsWith(start))?.[1];
}

/** An error without a code that did not come too late is one of this program. */
function isOfDatabase(error: unknown): boolean {
  const { code, message }: { code?: unknown; message?: unknown } = Object(error);
  return typeof code === 'string' || TIMED_OUT.test(String(message));
}

/** What the driver says where no connection was made in time: it gives no code. */
const TIMED_OUT = /\btime-?out\b|\btimed out\b/i;

/** Who connects to what, as the address has it. */
interface Names {
  readonly database: string;
  readonly user: string;
}

function namesIn(url: string): Names {
  const { username, pathname } = URL.canParse(url) ? new URL(url) : { username: '', pathname: '' };
  return { user: username, database: pathname.slice(1) || username };
}

/** What is wrong with a database (a clause), and the cure (a sentence). */
export interface Fault {
  readonly what: string;
  readonly cure: string;
}

const TOO_LATE: Fault = {
  what: 'it did not answer in time',
  cure: 'Is it PostgreSQL that listens there, and is it well?',
};

/** PostgreSQL's and the system's codes in words. Of what is not known the code alone is told: a message may hold anything. */
export function databaseFault(error: unknown, { database, user }: Names): Fault {
  const { code, message }: { code?: unknown; message?: unknown } = Object(error);
  switch (code) {
    case 'ECONNREFUSED':
      return { what: 'nothing listens there', cure: 'Start the server, or mend host and port in DATABASE_URL.' };
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return { what: 'no machine of that name is known', cure: 'Mend the host in DATABASE_URL.' };
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'ETIMEDOUT':
      return { what: 'it is not reached', cure: 'Is a firewall or a network policy between?' };
    case '28P01':
      return {
        what: `the password of ${user} is refused`,
        cure: 'Mend it in DATABASE_URL, special characters percent-encoded.',
      };
    case '28000':
      return {
        what: `${user} is not let in from here`,
        cure: 'Is there such a role, and a line for it in pg_hba.conf?',
      };
    case '3D000':
      return {
        what: `there is no database ${database}`,
        cure: `Make it: CREATE DATABASE ${database} OWNER ${user};`,
      };
    case '53100':
      return { what: 'its disk is full', cure: 'Make room on the disk of the database.' };
    case '53300':
      return {
        what: 'it has no connection left',
        cure: 'Raise max_connections there, or run fewer replicas.',
      };
    case '25006':
      return {
        what: 'it takes no writes',
        cure: 'Is it a standby? Name the primary in DATABASE_URL.',
      };
    case '08P01':
      return {
        what: 'it refuses what the bot asks for when it connects, as PgBouncer does',
        cure: 'Connect past PgBouncer, or set there: ignore_startup_parameters = options,statement_timeout',
      };
    case '57P01':
    case '57P02':
    case '57P03':
      return { what: 'it is starting or stopping', cure: 'Wait a moment.' };
    case LATE:
      return TOO_LATE;
    default:
      if (typeof code !== 'string' && TIMED_OUT.test(String(message))) return TOO_LATE;
      return {
        what: typeof code === 'string' ? `it says ${code}` : 'the connection failed',
        cure: 'Try the address with psql.',
      };
  }
}
