import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Replica, startReplica } from '../../../support/replica';
import { SIGNING_SECRET, servingConfig, until } from '../../../support/serving';
import { slackTraffic } from '../../../support/slack-traffic';

const TOKEN = 'xoxb-1-2-abcdefabcdef';
const traffic = slackTraffic(SIGNING_SECRET);
let folder = '';
let replica: Replica | undefined;
let written = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'contacts-bot-cause-'));
  written = '';
});
afterEach(() => {
  replica?.process.kill('SIGKILL');
  rmSync(folder, { recursive: true, force: true });
});
afterAll(() => traffic.stop());

/** Asks by mention, where an answer must be posted, with Slack's Web API at this port. */
async function ask(port: number): Promise<void> {
  const slack = { signingSecret: SIGNING_SECRET, botToken: TOKEN, apiUrl: `http://127.0.0.1:${port}/api/` };
  replica = await startReplica(servingConfig(join(folder, 'bot.db'), { slack, logLevel: 'info' }), text => {
    written += text;
  });
  await traffic.mention(replica.origin, 'Ev1', 'titles fax');
}

test('a Slack that is not reached is logged with the method and the cause, without a token', async () => {
  await ask(1);
  await until(() => written.includes('"msg":"slack: http request failed: chat.postMessage: fetch failed (bad port)"'));
  expect(written).not.toContain(TOKEN);
});

test('a Slack that answers with a fault of its own is logged with the method and the status', async () => {
  const broken = createServer((request, response) => {
    request.resume().on('end', () => response.writeHead(503).end());
  }).listen(0, '127.0.0.1');
  await new Promise(resolve => broken.on('listening', resolve));
  const { port } = broken.address() as AddressInfo;
  await ask(port);
  await until(() => written.includes('"msg":"slack: http request failed: chat.postMessage: answered 503"'));
  await until(() => written.includes('"msg":"slack: a listener failed"'));
  broken.closeAllConnections();
  await new Promise(resolve => broken.close(resolve));
  expect(written).not.toContain(TOKEN);
});
