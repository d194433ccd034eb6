import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { type Answered, type Poster, poster } from '../../support/poster';
import { type Replica, type Sizes, startReplica } from '../../support/replica';
import { SIGNING_SECRET, servingConfig, until } from '../../support/serving';
import { openSlackApi, type SlackApi } from '../../support/slack-api';
import { type SlackTraffic, slackTraffic } from '../../support/slack-traffic';
import { openPlatform, type Platform } from '../teams/support/platform';
import { type Malformed, malformed } from './requests';

/** `npm run fuzz` sends 100,000. */
const REQUESTS = Number(process.env['FUZZ_REQUESTS'] ?? 3_000);
const SEED = Number(process.env['FUZZ_SEED'] ?? 2026);
const LANES = 16;
/** The memory is looked at after each; caches fill during the first third. */
const ROUNDS = 12;
/** What the heap may grow by from the second third to the last, in bytes: in 100,000 requests a hundred bytes kept of each are seen. */
const WANDERS = 2_000_000;

let folder = '';
let api: SlackApi;
let teams: Platform;
let replica: Replica;
let slack: SlackTraffic;
let plain: Poster;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'contacts-bot-fuzz-'));
  [api, teams] = await Promise.all([openSlackApi(), openPlatform()]);
  replica = await startReplica(
    servingConfig(join(folder, 'bot.db'), {
      slack: { signingSecret: SIGNING_SECRET, botToken: 'xoxb-1-2-abcdefabcdef', apiUrl: api.url },
      teams: teams.config,
      logLevel: 'fatal',
    }),
  );
});
afterAll(async () => {
  await replica.stop();
  await Promise.all([api.stop(), teams.stop()]);
  rmSync(folder, { recursive: true, force: true });
});

function send(request: Malformed): Promise<Answered> {
  const { origin } = replica;
  const { type, body } = request;
  if (request.door === 'teams') {
    const authorization = request.token ? { authorization: `Bearer ${teams.token()}` } : undefined;
    return plain.post(`${origin}/api/messages`, { 'content-type': type, ...authorization }, body);
  }
  if (request.signed) return slack.signed(origin, type, body);
  return plain.post(`${origin}/slack/events`, { 'content-type': type, 'x-slack-signature': 'v0=0' }, body);
}

const bad: unknown[] = [];
const statuses = new Map<number, number>();

function judge(request: Malformed, { status, ms }: Answered): void {
  statuses.set(status, (statuses.get(status) ?? 0) + 1);
  // 501 is the Bot Framework's own word for an invoke whose name nobody knows.
  const failed = status === 0 || (status >= 500 && !(status === 501 && request.door === 'teams'));
  const allowed = request.door === 'slack' ? request.signed || request.body.includes('ssl_check') : request.token;
  if (failed || ms > 10_000 || (!allowed && status < 400)) bad.push({ status, ms, request });
}

/** Sends so many over connections that are closed afterwards, and gives what the bot holds once all that is over. */
async function round(count: number, seed: number, handles: number): Promise<Sizes> {
  [slack, plain] = [slackTraffic(SIGNING_SECRET), poster()];
  const requests = fc.sample(malformed(teams), { seed, numRuns: count })[Symbol.iterator]();
  const lane = async (): Promise<void> => {
    for (const request of { [Symbol.iterator]: () => requests }) judge(request, await send(request));
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  slack.stop();
  plain.stop();
  [api.posted.length, teams.posted.length] = [0, 0];
  let sizes = await replica.sizes();
  await until(async () => {
    sizes = await replica.sizes();
    return sizes.handles <= handles;
  }).catch(() => {});
  return sizes;
}

const middle = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1] ?? 0;

test(`${REQUESTS} malformed requests to both doors: no 5xx, no hang, no growth, and a question is answered after them`, async () => {
  const idle = (await round(LANES * 4, SEED - 1, 0)).handles;
  const sizes: Sizes[] = [];
  for (let at = 0; at < ROUNDS; at += 1) sizes.push(await round(Math.ceil(REQUESTS / ROUNDS), SEED + at, idle));
  const counts = [...statuses].sort(([a], [b]) => a - b).map(([status, count]) => `${count} x ${status}`);
  const megabytes = sizes.map(({ heap }) => (heap / 1_000_000).toFixed(1)).join(' ');
  const rss = sizes.map(({ rss }) => Math.round(rss / 1_000_000)).join(' ');
  const handles = sizes.map(({ handles }) => handles).join(' ');
  process.stdout.write(
    `${REQUESTS} malformed requests: ${counts.join(', ')}; heap MB ${megabytes}; RSS MB ${rss}; handles ${handles}\n`,
  );
  expect(bad.slice(0, 3)).toEqual([]);
  const heaps = sizes.map(({ heap }) => heap);
  expect(middle(heaps.slice(-4)) - middle(heaps.slice(4, 8))).toBeLessThan(WANDERS);
  expect(sizes.at(-1)?.handles).toBeLessThanOrEqual(idle);
  const asking = slackTraffic(SIGNING_SECRET);
  const { body } = await asking.command(replica.origin, 'who handles GAP');
  asking.stop();
  expect(body).toContain('888-919-2559');
}, 3_600_000);
