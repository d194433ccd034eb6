import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Config } from '../../adapters/config';
import { openPlatform, type Platform } from '../adapters/teams/support/platform';
import { findPostgres, type PostgresServer, startPostgres } from '../support/postgres-server';
import { SIGNING_SECRET, servingConfig, until } from '../support/serving';
import { openSlackApi, type SlackApi } from '../support/slack-api';
import { asFastAsCan, atRate, type Figures } from './measure';
import { startReplicas } from './replicas';
import { type Row, tables, write } from './report';
import { mixedTraffic } from './traffic';
import { counted } from './transactions';

const { values: options } = parseArgs({
  options: {
    seconds: { type: 'string', default: '10' },
    minutes: { type: 'string', default: '1' },
    lanes: { type: 'string', default: '32' },
    rate: { type: 'string' },
    only: { type: 'string' },
    heap: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const [SECONDS, MINUTES, LANES] = [Number(options.seconds), Number(options.minutes), Number(options.lanes)];
const HEAP_MB = options.heap === undefined ? undefined : Number(options.heap);
const say = (text: string): void => void process.stdout.write(`${text}\n`);

interface SetUp {
  readonly key: string;
  readonly name: string;
  readonly replicas: number;
  readonly minutes: number;
  readonly shared: boolean;
}

/** The second stands between the other two for comparison: a minute of it is enough. */
const SET_UPS: readonly SetUp[] = [
  { key: 'sqlite', name: 'one replica, SQLite', replicas: 1, minutes: MINUTES, shared: false },
  { key: 'postgres', name: 'one replica, PostgreSQL', replicas: 1, minutes: Math.min(1, MINUTES), shared: true },
  { key: 'two', name: 'two replicas behind nginx, PostgreSQL', replicas: 2, minutes: MINUTES, shared: true },
];

interface Platforms {
  readonly api: SlackApi;
  readonly teams: Platform;
}

/** Signed Slack and Teams traffic against one replica and two, then the tables. Exits with 1 where one answer was an error. */
async function main(): Promise<number> {
  const bin = findPostgres();
  const folder = mkdtempSync(join(tmpdir(), 'contacts-bot-load-'));
  const [api, teams] = await Promise.all([openSlackApi(), openPlatform()]);
  const postgres = bin === undefined ? undefined : await startPostgres(bin, true);
  const config = servingConfig(join(folder, 'bot.db'), {
    slack: { signingSecret: SIGNING_SECRET, botToken: 'xoxb-1-2-abcdefabcdef', apiUrl: api.url },
    teams: teams.config,
  });
  const rows: Row[] = [];
  for (const setUp of SET_UPS) {
    if (options.only !== undefined && options.only !== setUp.key) continue;
    if (setUp.shared && postgres === undefined) continue;
    const url = setUp.shared ? await databaseOf(setUp, postgres) : undefined;
    rows.push(await measured(setUp, { ...config, ...(url !== undefined && { databaseUrl: url }) }, { api, teams }));
  }
  await Promise.all([postgres?.remove(), api.stop(), teams.stop()]);
  rmSync(folder, { recursive: true, force: true });
  const cpu = cpus();
  const text = tables(
    rows,
    `${new Date().toISOString().slice(0, 10)}, ${cpu.length} cores (${cpu[0]?.model.trim()}), Node ${process.versions.node}, shared by replicas, PostgreSQL, nginx, the load generator and both simulated platforms. Of every five requests, three are slash commands, one a mention and one a Teams message. First ${LANES} at a time for ${SECONDS} s, then a fixed rate of 70% of the throughput reached. Heap and RSS are measured after a garbage collection.`,
  );
  say(`\n${text}`);
  if (options.write) write(text);
  return rows.every(({ most, steady, lost }) => most.errors + steady.errors + Math.abs(lost) === 0) ? 0 : 1;
}

/** One for each set-up: the events of one would be duplicates in the next. */
async function databaseOf({ key }: SetUp, postgres: PostgresServer | undefined): Promise<string | undefined> {
  return postgres?.database(`load_${key}`);
}

async function measured(setUp: SetUp, config: Config, { api, teams }: Platforms): Promise<Row> {
  const { name, replicas, minutes } = setUp;
  const served = await startReplicas(config, replicas, HEAP_MB);
  const rest = await served.sizes();
  const traffic = mixedTraffic(teams);
  let arrived = 0;
  const collect = (): number => {
    arrived += api.posted.length + teams.posted.length;
    api.posted.length = 0;
    teams.posted.length = 0;
    return arrived;
  };
  collect();
  arrived = 0;
  const collecting = setInterval(collect, 1_000);
  const ask = () => traffic.next(served.origin);
  await asFastAsCan(ask, LANES, Math.min(3, SECONDS));
  const most = await asFastAsCan(ask, LANES, SECONDS);
  say(`${name}: at most ${told(most)}`);
  const rate = options.rate === undefined ? most.perSecond * 0.7 : Number(options.rate);
  // Memory is compared from a moment under the same load.
  await atRate(ask, rate, 5);
  const before = await served.sizes();
  const transactions = config.databaseUrl === undefined ? undefined : await counted(config.databaseUrl);
  const steady = await atRate(ask, rate, minutes * 60);
  const after = await served.sizes();
  const done = await transactions?.();
  // An answer that was acknowledged and never posted is the worst error of all.
  await until(() => collect() >= traffic.messages()).catch(() => {});
  const lost = traffic.messages() - collect();
  clearInterval(collecting);
  traffic.stop();
  await served.stop();
  say(`${name}: held ${told(steady)} for ${minutes} min; ${lost} answers were not posted`);
  say(
    `${name}: resident ${mb(rest.rss)} MB at rest, ${mb(after.peak)} MB at most${HEAP_MB === undefined ? '' : ` (heap ${HEAP_MB} MB)`}`,
  );
  return {
    name,
    replicas,
    most,
    steady,
    minutes,
    lost,
    heap: [before.heap, after.heap],
    rss: [before.rss, after.rss],
    handles: [before.handles, after.handles],
    ...(done !== undefined && { transactions: done / steady.answered }),
  };
}

const mb = (bytes: number): string => (bytes / 1e6).toFixed(0);

function told({ perSecond, p50, p99, max, errors, kinds }: Figures): string {
  const kind = Object.entries(kinds).map(([what, count]) => `${count} x ${what}`);
  const times = [p50, p99, max].map(ms => ms.toFixed(1)).join(' / ');
  return `${Math.round(perSecond)}/s, p50 / p99 / max ${times} ms, ${errors} errors${kind.length > 0 ? ` (${kind.join(', ')})` : ''}`;
}

main().then(
  code => {
    process.exitCode = code;
  },
  (error: unknown) => {
    process.stderr.write(`${error instanceof Error ? error.stack : error}\n`);
    process.exit(1);
  },
);
