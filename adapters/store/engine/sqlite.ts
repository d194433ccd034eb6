import { setTimeout as sleep } from 'node:timers/promises';
import { Kysely, type SqliteDatabase, SqliteDialect, type SqliteStatement, sql } from 'kysely';
import Database from 'libsql';
import { Recent } from '../../guards';
import type { Engine } from './engine';
import { makePrivate } from './folder';
import type { Tables } from './schema';

/** Waiting for another process's write stops this process: hardly at all, the queue tries again anyway. */
const BUSY_MS = 50;
const PATIENCE_MS = 10_000;
/** Kept prepared; the longest, of a hundred rows, is some kilobytes. */
const STATEMENTS = 50;
/** What is deleted is overwritten, too: who was forgotten must not be readable in the file. */
const PRAGMAS = [`busy_timeout = ${BUSY_MS}`, 'journal_mode = WAL', 'synchronous = FULL', 'secure_delete = ON'];
/** How often the log is tried to be put into the file while somebody reads. */
const TRIES = 20;

/**
 * Opens (and makes) the file; one process serves from it, others may look in. Throws where it cannot be opened.
 * A write that was acknowledged survives a kill and a power cut: write-ahead log, synced at every commit.
 */
export async function openSqlite(file: string): Promise<Engine> {
  makePrivate(file);
  const database = new Database(file);
  for (const pragma of PRAGMAS) database.pragma(pragma);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database: careful(database) }) });
  return {
    kind: 'sqlite',
    shared: false,
    db,
    light: db,
    now: sql<number>`cast(unixepoch('subsec') * 1000 as integer)`,
    locked: run => patiently(() => db.transaction().execute(run)),
    changedElsewhere: watching(database),
    close: async () => {
      await wholeAgain(database);
      await db.destroy();
    },
  };
}

/**
 * Puts what stands in the write-ahead log into the file and empties it, so that a copy of the file alone is the whole
 * store, and what was deleted does not stay readable in the log.
 */
async function wholeAgain(database: Database.Database): Promise<void> {
  try {
    for (let tries = 1; tries <= TRIES; tries++) {
      const [done]: { readonly busy?: number }[] = Object(database.pragma('wal_checkpoint(TRUNCATE)'));
      if (done?.busy !== 1) return;
      await sleep(BUSY_MS);
    }
  } catch {
    // A full disk, or somebody who looks in: the log stays, and is read with the file at the next start.
  }
}

/** SQLite counts what other connections commit; asking costs half of a look-up. A file that cannot be asked may have changed. */
function watching(database: Database.Database): () => boolean {
  const asked = database.prepare('pragma data_version').raw();
  let last: unknown;
  return () => {
    try {
      const before = last;
      [last] = [asked.get()].flat();
      return before !== last;
    } catch {
      return true;
    }
  };
}

/**
 * libsql as kysely may use it. A statement that finds the file locked stays "in progress" in libsql until it is
 * collected, and no commit succeeds meanwhile; `exec` does not leave one. So every write begins by taking the lock
 * with `exec`, and no later statement can find the file locked.
 */
function careful(database: Database.Database): SqliteDatabase {
  const once = (run: () => void): SqliteStatement => ({
    reader: false,
    run: () => {
      run();
      return { changes: 0, lastInsertRowid: 0 };
    },
    all: () => [],
    iterate: () => [].values(),
  });
  const written = (statement: SqliteStatement): SqliteStatement => ({
    ...once(() => undefined),
    run: parameters => {
      database.exec('begin immediate');
      try {
        const result = statement.run(parameters);
        database.exec('commit');
        return result;
      } catch (error) {
        // A full disk has rolled back already.
        if (database.inTransaction) database.exec('rollback');
        throw error;
      }
    },
  });
  // The same few texts come again and again, and preparing one takes longer than running it.
  const prepared = new Recent<SqliteStatement>(STATEMENTS);
  const statementOf = (text: string): SqliteStatement => {
    const statement = prepared.get(text) ?? forgottenIfFailed(database.prepare(text), () => prepared.delete(text));
    prepared.set(text, statement);
    return statement;
  };
  return {
    close: () => void database.close(),
    prepare: text => {
      if (text === 'begin') return once(() => database.exec('begin immediate'));
      if (text === 'rollback') return once(() => void (database.inTransaction && database.exec('rollback')));
      const statement = statementOf(text);
      return statement.reader || database.inTransaction ? statement : written(statement);
    },
  };
}

/** A statement that failed may be in progress for ever: it must not be used again, nor kept from being collected. */
function forgottenIfFailed(statement: Database.Statement, forget: () => void): SqliteStatement {
  const attempt = <Result>(run: () => Result): Result => {
    try {
      return run();
    } catch (error) {
      forget();
      throw error;
    }
  };
  return {
    reader: statement.reader,
    run: parameters => attempt(() => statement.run(parameters)),
    all: parameters => attempt(() => statement.all(parameters)),
    iterate: parameters => statement.iterate(parameters),
  };
}

/** Tries again while another process holds the write lock; the event loop turns meanwhile. */
async function patiently<Result>(run: () => Promise<Result>): Promise<Result> {
  const end = performance.now() + PATIENCE_MS;
  for (;;) {
    try {
      return await run();
    } catch (error) {
      const busy = error instanceof Error && 'code' in error && error.code === 'SQLITE_BUSY';
      if (!busy || performance.now() >= end) throw error;
      await sleep(BUSY_MS);
    }
  }
}
