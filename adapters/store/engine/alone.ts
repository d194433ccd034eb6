import Database from 'libsql';
import { makePrivate } from './folder';

/** How soon after the first one's end the second holds the lock, so that a third is told of it. */
const AGAIN_MS = 5_000;

/** Whether this process is the only one that serves from a file. */
export interface Alone {
  /** Asks anew while another process was there: it may have ended. */
  holds(): boolean;
  close(): void;
}

/**
 * Locks `FILE.lock` for as long as the process lives: SQLite's own lock, which the system takes back however a process
 * ends. The store itself stays open to whoever looks in. Where no lock can be had (a file system that knows none), it
 * says that nobody else is there. Until it has it, it tries again every few seconds.
 */
export function keepAlone(file: string): Alone {
  const database = opened(`${file}.lock`);
  let held = false;
  const holds = (): boolean => {
    held ||= database === undefined || isLocked(database);
    if (held) clearInterval(again);
    return held;
  };
  const again = setInterval(holds, AGAIN_MS).unref();
  return {
    holds,
    close: () => {
      clearInterval(again);
      // libsql closes a file when it is collected; the lock goes with its transaction, at once.
      if (held && database?.inTransaction) database.exec('rollback');
      held = false;
      database?.close();
    },
  };
}

function opened(lock: string): Database.Database | undefined {
  try {
    makePrivate(lock);
    const database = new Database(lock);
    database.pragma('busy_timeout = 0');
    return database;
  } catch {
    return undefined;
  }
}

function isLocked(database: Database.Database): boolean {
  try {
    // Nothing is ever written to it: it needs no journal beside it. To say so needs the lock, too.
    database.exec('pragma journal_mode = OFF; begin exclusive');
    return true;
  } catch (error) {
    return Object(error).code !== 'SQLITE_BUSY';
  }
}
