import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Running, serve } from '../../../adapters/main';
import { type Answered, type Poster, poster } from '../../support/poster';
import { SIGNING_SECRET, servingConfig } from '../../support/serving';
import { openSlackApi, type SlackApi } from '../../support/slack-api';
import { slackTraffic } from '../../support/slack-traffic';
import { openPlatform, type Platform } from '../teams/platform';
import { type Malformed, malformed } from './requests';

/** `npm run fuzz` sends 100,000. */
const REQUESTS = Number(process.env['FUZZ_REQUESTS'] ?? 3_000);
const SEED = Number(process.env['FUZZ_SEED'] ?? 2026);
const LANES = 16;

const slack = slackTraffic(SIGNING_SECRET);
let folder = '';
let api: SlackApi;
let teams: Platform;
let running: Running;
let teamsPoster: Poster;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'contacts-bot-fuzz-'));
  [api, teams] = await Promise.all([openSlackApi(), openPlatform()]);
  teamsPoster = poster();
  running = await serve(
    servingConfig(join(folder, 'bot.db'), {
      slack: { signingSecret: SIGNING_SECRET, botToken: 'xoxb-1-2-abcdefabcdef', apiUrl: api.url },
      teams: teams.config,
      logLevel: 'fatal',
    }),
  );
}, 30_000);
afterAll(async () => {
  slack.stop();
  teamsPoster.stop();
  await running.stop();
  await Promise.all([api.stop(), teams.stop()]);
  rmSync(folder, { recursive: true, force: true });
});

function send(request: Malformed): Promise<Answered> {
  const { origin } = running;
  const { type, body } = request;
  if (request.door === 'teams') {
    const authorization = request.token ? { authorization: `Bearer ${teams.token()}` } : undefined;
    return teamsPoster.post(`${origin}/api/messages`, { 'content-type': type, ...authorization }, body);
  }
  if (request.signed) return slack.signed(origin, type, body);
  return teamsPoster.post(`${origin}/slack/events`, { 'content-type': type, 'x-slack-signature': 'v0=0' }, body);
}

test(`${REQUESTS} malformed requests to both doors: no 5xx, no hang, and a question is answered after them`, async () => {
  const requests = fc.sample(malformed(teams), { seed: SEED, numRuns: REQUESTS })[Symbol.iterator]();
  const bad: unknown[] = [];
  const statuses = new Map<number, number>();
  const lane = async (): Promise<void> => {
    for (const request of { [Symbol.iterator]: () => requests }) {
      const { status, ms } = await send(request);
      statuses.set(status, (statuses.get(status) ?? 0) + 1);
      // 501 is the Bot Framework's own word for an invoke whose name nobody knows.
      const failed = status === 0 || (status >= 500 && !(status === 501 && request.door === 'teams'));
      if (failed || ms > 10_000) bad.push({ status, ms, request });
      const allowed = request.door === 'slack' ? request.signed || request.body.includes('ssl_check') : request.token;
      if (!allowed && status < 400) bad.push({ status, ms, request });
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  const counts = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${count} x ${status}`);
  process.stdout.write(`${REQUESTS} malformed requests: ${counts.join(', ')}\n`);
  expect(bad.slice(0, 3)).toEqual([]);
  const { body } = await slack.command(running.origin, 'who handles GAP');
  expect(body).toContain('888-919-2559');
}, 1_800_000);
