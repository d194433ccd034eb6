import { mkdtempSync, rmSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import type { Config } from '../../adapters/config';
import { findPostgres, startPostgres } from '../adapters/store/postgres-server';
import { openPlatform, type Platform } from '../adapters/teams/platform';
import { SIGNING_SECRET, servingConfig } from '../support/serving';
import { openSlackApi, type SlackApi } from '../support/slack-api';
import { asFastAsCan, atRate, footprint } from './measure';
import { type Served, startReplicas } from './replicas';
import { type Row, tables, write } from './report';
import { mixedTraffic } from './traffic';

const { values: options } = parseArgs({
  options: {
    seconds: { type: 'string', default: '10' },
    minutes: { type: 'string', default: '1' },
    lanes: { type: 'string', default: '32' },
    rate: { type: 'string' },
    write: { type: 'boolean', default: false },
  },
});
const [SECONDS, MINUTES, LANES] = [Number(options.seconds), Number(options.minutes), Number(options.lanes)];
const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** Signed Slack and Teams traffic against one replica and two, then the tables. */
async function main(): Promise<void> {
  const bin = findPostgres();
  const folder = mkdtempSync(join(tmpdir(), 'contacts-bot-load-'));
  const [api, teams] = await Promise.all([openSlackApi(), openPlatform()]);
  const postgres = bin === undefined ? undefined : await startPostgres(bin, true);
  const config = servingConfig(join(folder, 'bot.db'), {
    slack: { signingSecret: SIGNING_SECRET, botToken: 'xoxb-1-2-abcdefabcdef', apiUrl: api.url },
    teams: teams.config,
  });
  const shared: Config | undefined = postgres && { ...config, databaseUrl: postgres.url };
  const rows: Row[] = [await measured('one replica, SQLite', config, 1, api, teams)];
  if (shared !== undefined) {
    rows.push(await measured('one replica, PostgreSQL', shared, 1, api, teams));
    rows.push(await measured('two replicas behind nginx, PostgreSQL', shared, 2, api, teams));
  }
  await Promise.all([postgres?.remove(), api.stop(), teams.stop()]);
  rmSync(folder, { recursive: true, force: true });
  const cpu = cpus();
  const text = tables(
    rows,
    `${new Date().toISOString().slice(0, 10)}, ${cpu.length} cores (${cpu[0]?.model.trim()}), Node ${process.versions.node}; replicas, PostgreSQL, nginx, the load and both platforms share them. Three slash commands, one mention and one Teams message in five, ${LANES} at a time; ${SECONDS} s each.`,
  );
  say(`\n${text}`);
  if (options.write) write(text);
}

async function measured(name: string, config: Config, replicas: number, api: SlackApi, teams: Platform): Promise<Row> {
  const served = await startReplicas(config, replicas);
  const traffic = mixedTraffic(teams);
  const forget = setInterval(() => {
    api.posted.length = 0;
    teams.posted.length = 0;
  }, 1_000);
  const ask = () => traffic.next(served.origin);
  await asFastAsCan(ask, LANES, Math.min(3, SECONDS));
  const most = await asFastAsCan(ask, LANES, SECONDS);
  const rate = options.rate === undefined ? most.perSecond * 0.7 : Number(options.rate);
  // Memory is compared from a moment under the same load.
  await atRate(ask, rate, 5);
  const before = await sizes(served);
  const steady = await atRate(ask, rate, MINUTES * 60);
  const after = await sizes(served);
  clearInterval(forget);
  traffic.stop();
  await served.stop();
  say(
    `${name}: ${Math.round(most.perSecond)}/s, ${most.errors} errors; at ${Math.round(rate)}/s p99 ${steady.p99.toFixed(1)} ms, ${steady.errors} errors`,
  );
  return {
    name,
    replicas,
    most,
    steady,
    minutes: MINUTES,
    megabytes: [before.megabytes, after.megabytes],
    handles: [before.handles, after.handles],
  };
}

async function sizes({ replicas }: Served): Promise<{ megabytes: number; handles: number }> {
  const all = await Promise.all(replicas.map(footprint));
  return {
    megabytes: all.reduce((sum, { megabytes }) => sum + megabytes, 0),
    handles: all.reduce((sum, { handles }) => sum + handles, 0),
  };
}

void main();
