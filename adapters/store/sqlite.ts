import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { Kysely, SqliteDialect, sql } from 'kysely';
import Database from 'libsql';
import type { Engine } from './engine';
import type { Tables } from './schema';

/**
 * Opens (and makes) the file; one process serves from it, others may look in. Throws where it cannot be opened.
 * A write that was acknowledged survives a kill and a power cut: write-ahead log, synced at every commit.
 */
export async function openSqlite(file: string): Promise<Engine> {
  mkdirSync(dirname(file), { recursive: true });
  const database = new Database(file);
  const pragmas = ['busy_timeout = 2000', 'journal_mode = WAL', 'synchronous = FULL', 'foreign_keys = ON'];
  for (const pragma of pragmas) database.pragma(pragma);
  const db = new Kysely<Tables>({ dialect: new SqliteDialect({ database }) });
  return {
    kind: 'sqlite',
    shared: false,
    db,
    locked: run =>
      db.connection().execute(async connection => {
        // Takes SQLite's one write lock at once; a second process waits for it here (busy_timeout).
        await sql`begin immediate`.execute(connection);
        try {
          const result = await run(connection);
          await sql`commit`.execute(connection);
          return result;
        } catch (error) {
          await sql`rollback`.execute(connection);
          throw error;
        }
      }),
    close: () => db.destroy(),
  };
}
