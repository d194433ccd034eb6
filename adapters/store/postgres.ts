import { Kysely, PostgresDialect, sql } from 'kysely';
import { Pool, types } from 'pg';
import { within } from '../guards';
import type { Engine } from './engine';
import type { Tables } from './schema';

/** Any number, the same in all replicas: it names the lock that migrations run under. */
const LOCK = 7_203_911;
/** The type's number in PostgreSQL's own catalogue. */
const BIGINT = 20;
/** A server that says nothing more is left as it is: whoever ends the process waits no longer. */
const CLOSE_MS = 1_000;
/** Connections of each kind: several replicas share the hundred that a server takes as it comes. */
const CONNECTIONS = 6;

/** Connects lazily: a server that is away now makes the first query reject, not this. */
export function openPostgres(url: string, onIdleError: (error: Error) => void): Engine {
  const db = connect(url, onIdleError, '');
  // Of its own connections, so that a batch of notes never stands before an answer.
  const light = connect(url, onIdleError, '-c synchronous_commit=off');
  return {
    kind: 'postgres',
    shared: true,
    db,
    light,
    locked: run =>
      db.transaction().execute(async transaction => {
        await sql`select pg_advisory_xact_lock(${LOCK})`.execute(transaction);
        return run(transaction);
      }),
    changedElsewhere: () => true,
    close: async () => {
      await within<unknown>(CLOSE_MS, Promise.all([db.destroy(), light.destroy()]), undefined);
    },
  };
}

function connect(url: string, onIdleError: (error: Error) => void, options: string): Kysely<Tables> {
  const pool = new Pool({
    connectionString: url,
    max: CONNECTIONS,
    options,
    connectionTimeoutMillis: 2_000,
    idleTimeoutMillis: 30_000,
    statement_timeout: 5_000,
    query_timeout: 5_000,
    keepAlive: true,
    application_name: 'contacts-bot',
    // Moments fit a double; pg gives bigint as text otherwise.
    types: { getTypeParser: (oid, format) => (oid === BIGINT ? Number : types.getTypeParser(oid, format)) },
  });
  // Without a listener on each, a server that goes away between two queries ends the process.
  pool.on('error', onIdleError).on('connect', client => void client.on('error', onIdleError));
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
}
