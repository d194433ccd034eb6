import { Client } from 'pg';
import { connectionTo } from '../engine/postgres';
import { databaseFault, type Fault } from './cures';

/** What a database said of itself, or what is wrong with it and the cure. Neither holds the password. */
export type Trial = { readonly version: string } | { readonly problem: string };

/** A server that takes connections and says nothing is as good as none. */
const PATIENCE_MS = 5_000;

const ASKED = `select current_setting('server_version') as version,
  coalesce(has_schema_privilege(current_schema(), 'CREATE'), false) as writable`;

/** Connects to PostgreSQL once, as the bot would, changes nothing and goes. Never rejects, waits `patienceMs` at most to connect, and as long for an answer. */
export async function tryPostgres(url: string, patienceMs = PATIENCE_MS): Promise<Trial> {
  const client = opened(url, patienceMs);
  if (!(client instanceof Client)) return client;
  // Told of by connect() and query() already; unheard, it would end the process.
  client.on('error', () => undefined);
  const { host, port, database = '', user = '' } = client;
  const at = ` at ${host}:${port}`;
  try {
    await client.connect();
    const [row] = (await client.query<{ version: string; writable: boolean }>(ASKED)).rows;
    if (row?.writable === true) return { version: row.version };
    return told(at, {
      what: `${user} may not make tables in ${database}`,
      cure: `There: GRANT CREATE ON SCHEMA public TO ${user};`,
    });
  } catch (error) {
    return told(at, databaseFault(error, { database, user }));
  } finally {
    client.end().catch(() => undefined);
  }
}

function opened(url: string, patienceMs: number): Client | Trial {
  try {
    return new Client({ ...connectionTo(url), connectionTimeoutMillis: patienceMs, query_timeout: patienceMs });
  } catch (error) {
    const { path }: { readonly path?: unknown } = Object(error);
    // The certificates that an address names are read at once.
    return typeof path === 'string'
      ? told('', {
          what: `the file ${path} cannot be read`,
          cure: 'Mend its place in DATABASE_URL, or let the bot read it.',
        })
      : told('', { what: 'the address cannot be used', cure: 'Write it as postgres://bot:...@HOST:5432/NAME.' });
  }
}

function told(at: string, { what, cure }: Fault): Trial {
  return { problem: `PostgreSQL${at} (DATABASE_URL) cannot be used: ${what}.\n  ${cure}` };
}
