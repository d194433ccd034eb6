import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Replica, startReplica } from '../support/replica';
import { SIGNING_SECRET, servingConfig, until } from '../support/serving';
import { slackTraffic } from '../support/slack-traffic';
import { activitiesOf } from './teams/support/activities';
import { type Json, openPlatform, type Platform } from './teams/support/platform';

const TOKEN = 'xoxb-1-2-abcdefabcdef';
const traffic = slackTraffic(SIGNING_SECRET);
let folder = '';
let slackApi: Server;
let platform: Platform;
let replica: Replica;
let written = '';

/** A program with both platforms, on which no answer can be posted. */
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'contacts-bot-requests-'));
  slackApi = createServer((request, response) => {
    const ok = !request.url?.endsWith('chat.postMessage');
    request.resume().on('end', () => response.end(JSON.stringify({ ok, error: 'channel_not_found', user: {} })));
  });
  await new Promise<void>(resolve => slackApi.listen(0, '127.0.0.1', resolve));
  platform = await openPlatform();
  platform.answerWith((_posted, response) => response.writeHead(500).end());
  const { port } = slackApi.address() as AddressInfo;
  const config = servingConfig(join(folder, 'bot.db'), {
    slack: { signingSecret: SIGNING_SECRET, botToken: TOKEN, apiUrl: `http://127.0.0.1:${port}/api/` },
    teams: platform.config,
    logLevel: 'info',
  });
  replica = await startReplica(config, text => {
    written += text;
  });
});
afterAll(async () => {
  traffic.stop();
  replica.process.kill('SIGKILL');
  slackApi.closeAllConnections();
  slackApi.close();
  await platform.stop();
  rmSync(folder, { recursive: true, force: true });
});
beforeEach(() => {
  written = '';
});

const lines = (): Json[] =>
  written
    .split('\n')
    .slice(0, -1)
    .map(line => JSON.parse(line));
const numbersOf = (message: string) => lines().flatMap(line => (line['msg'] === message ? [line['requestId']] : []));

async function teamsAsks(text: string): Promise<void> {
  await fetch(`${replica.origin}/api/messages`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${platform.token()}` },
    body: JSON.stringify(activitiesOf(platform).personal(text)),
  });
}

const ASKED: readonly [string, string, () => Promise<unknown>][] = [
  ['Slack', 'slack: a listener failed', () => traffic.mention(replica.origin, `Ev${++events}`, 'titles fax')],
  ['Teams', 'teams: posting an answer failed', () => teamsAsks('titles fax')],
];
let events = 0;

describe.each(ASKED)('a question on %s', (platformName, failure, ask) => {
  test('leaves a number on the line of its answer, and the same on the line of what then failed', async () => {
    await Promise.all([ask(), ask(), ask()]);
    await until(() => numbersOf(failure).length === 3);
    const answered = numbersOf('answered');
    expect(new Set(answered).size).toBe(3);
    expect([...numbersOf(failure)].sort()).toEqual([...answered].sort());
    for (const number of answered) expect(number).toMatch(/^[0-9a-f]{6}-\d+$/);
    expect(lines().map(line => line['platform'])).toEqual(lines().map(() => platformName.toLowerCase()));
  });

  test('leaves nobody, no words and no token there', async () => {
    await ask();
    await until(() => numbersOf(failure).length === 1);
    for (const secret of ['titles', 'U1', '29:1abc', 'Dana', TOKEN, 'Bearer']) expect(written).not.toContain(secret);
  });
});

test('a slash command, which is answered in the response, leaves its number too', async () => {
  await traffic.command(replica.origin, 'titles fax');
  await traffic.command(replica.origin, 'titles fax');
  await until(() => numbersOf('answered').length === 2);
  expect(new Set(numbersOf('answered')).size).toBe(2);
  expect(numbersOf('answered')).not.toContain(undefined);
});
