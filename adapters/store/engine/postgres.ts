import { Kysely, PostgresDialect, type PostgresPool, sql } from 'kysely';
import { type ClientConfig, Pool, types } from 'pg';
import { within } from '../../guards';
import type { Engine } from './engine';
import type { Tables } from './schema';

/** Any number, the same in all replicas: it names the lock that migrations run under. */
const LOCK = 7_203_911;
/** The type's number in PostgreSQL's own catalogue. */
const BIGINT = 20;
/** A server that says nothing more is left as it is: whoever ends the process waits no longer. */
const CLOSE_MS = 1_000;
/** Connections for what answers wait for, and for the rest: all replicas share the hundred that a server takes as it comes. */
const CONNECTIONS = { light: 6, rest: 2 } as const;
/** The most connections that one process opens. */
export const CONNECTIONS_IN_ALL = CONNECTIONS.light + CONNECTIONS.rest;
/** A connection to a server that has become a standby stays well, and takes no writes: it is made anew after this. */
const LIFETIME_S = 60;
/** Commits of these connections do not wait for the disk. */
const LIGHT = '-c synchronous_commit=off';

/** Connects lazily: a server that is away now makes the first query reject, not this. */
export function openPostgres(url: string, onIdleError: (error: Error) => void): Engine {
  const db = connect(url, onIdleError, '', CONNECTIONS.rest);
  // Of its own connections, so that a batch of notes never stands before an answer.
  const light = connect(url, onIdleError, LIGHT, CONNECTIONS.light);
  return {
    kind: 'postgres',
    shared: true,
    db,
    light,
    now: sql<number>`(extract(epoch from clock_timestamp()) * 1000)::bigint`,
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

/** How the bot connects. What it asks for at that moment (`options`, `statement_timeout`) not every pooler in between lets pass. */
export function connectionTo(url: string, options = LIGHT): ClientConfig {
  return {
    connectionString: url,
    options,
    connectionTimeoutMillis: 2_000,
    statement_timeout: 5_000,
    query_timeout: 5_000,
    keepAlive: true,
    application_name: 'contacts-bot',
  };
}

function connect(url: string, onIdleError: (error: Error) => void, options: string, max: number): Kysely<Tables> {
  const pool = new Pool({
    ...connectionTo(url, options),
    max,
    idleTimeoutMillis: 30_000,
    maxLifetimeSeconds: LIFETIME_S,
    // Moments fit a double; pg gives bigint as text otherwise.
    types: { getTypeParser: (oid, format) => (oid === BIGINT ? Number : types.getTypeParser(oid, format)) },
  });
  // Without a listener on each, a server that goes away between two queries ends the process.
  pool.on('error', onIdleError).on('connect', client => void client.on('error', onIdleError));
  return new Kysely<Tables>({ dialect: new PostgresDialect({ pool: withoutDead(pool) }) });
}

/** What the driver says where an answer did not come in time; the statement's own timeout, on the server, is another. */
const UNANSWERED = 'Query read timeout';

/**
 * The pool, which lets go of a connection that gave no answer: the driver would wait on it for the answer for ever, and
 * the pool hand it out again. So it is with every connection to a server that was gone without a word.
 */
function withoutDead(pool: Pool): PostgresPool {
  return {
    end: () => pool.end(),
    connect: async () => {
      const client = await pool.connect();
      let dead: Error | undefined;
      const query = async (text: string, parameters: readonly unknown[]) => {
        // A rollback, say: it would wait behind what is never answered.
        if (dead !== undefined) throw dead;
        try {
          return await client.query(text, [...parameters]);
        } catch (error) {
          if (error instanceof Error && error.message === UNANSWERED) dead = error;
          throw error;
        }
      };
      // A query's other form, with a cursor, is for streams, which nothing here reads.
      return Object({ query, release: () => client.release(dead) });
    },
  };
}
