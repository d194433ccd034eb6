import { Client } from 'pg';

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
    return told(at, `${user} may not make tables in ${database}`, `There: GRANT CREATE ON SCHEMA public TO ${user};`);
  } catch (error) {
    return told(at, ...meaning(error, { database, user }));
  } finally {
    client.end().catch(() => undefined);
  }
}

function opened(url: string, patienceMs: number): Client | Trial {
  try {
    return new Client({
      connectionString: url,
      connectionTimeoutMillis: patienceMs,
      query_timeout: patienceMs,
      application_name: 'contacts-bot check',
    });
  } catch (error) {
    const { path }: { readonly path?: unknown } = Object(error);
    // The certificates that an address names are read at once.
    return typeof path === 'string'
      ? told('', `the file ${path} cannot be read`, 'Mend its place in DATABASE_URL, or let the bot read it')
      : told('', 'the address cannot be used', 'Write it as postgres://bot:...@HOST:5432/NAME');
  }
}

function told(at: string, what: string, cure: string): Trial {
  return { problem: `PostgreSQL${at} (DATABASE_URL) cannot be used: ${what}.\n  ${cure}.` };
}

type Meaning = readonly [what: string, cure: string];

/** PostgreSQL's and the system's codes in words. Of what is not known the code alone is told: a message may hold anything. */
function meaning(error: unknown, { database, user }: { readonly database: string; readonly user: string }): Meaning {
  const { code, message }: { code?: unknown; message?: unknown } = Object(error);
  switch (code) {
    case 'ECONNREFUSED':
      return ['nothing listens there', 'Start the server, or mend host and port in DATABASE_URL'];
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
      return ['no machine of that name is known', 'Mend the host in DATABASE_URL'];
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'ETIMEDOUT':
      return ['it is not reached', 'Is a firewall or a network policy between?'];
    case '28P01':
      return [`the password of ${user} is refused`, 'Mend it in DATABASE_URL, special characters percent-encoded'];
    case '28000':
      return [`${user} is not let in from here`, 'Is there such a role, and a line for it in pg_hba.conf?'];
    case '3D000':
      return [`there is no database ${database}`, `Make it: CREATE DATABASE ${database} OWNER ${user};`];
    case '53300':
      return ['it has no connection left', 'Raise max_connections there, or run fewer replicas'];
    case '57P03':
      return ['it is starting or stopping', 'Try again in a moment'];
    default:
      return /time/i.test(String(message))
        ? ['it did not answer in time', 'Is it PostgreSQL that listens there, and is it well?']
        : [typeof code === 'string' ? `it says ${code}` : 'the connection failed', 'Try the address with psql'];
  }
}
