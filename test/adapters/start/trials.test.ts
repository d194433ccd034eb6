import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Config } from '../../../adapters/config';
import { trySlack } from '../../../adapters/slack';
import { tryAll } from '../../../adapters/start/trials';
import { tryTeams } from '../../../adapters/teams';
import { startProgram } from '../../support/program';
import { type Replica, startReplica } from '../../support/replica';
import { SIGNING_SECRET, servingConfig, until } from '../../support/serving';
import { slackTraffic } from '../../support/slack-traffic';
import { activitiesOf } from '../teams/support/activities';
import { openPlatform } from '../teams/support/platform';

let folder = '';
let replica: Replica | undefined;
let log = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'contacts-bot-trials-'));
  log = '';
});
afterEach(async () => {
  await replica?.stop();
  replica = undefined;
  rmSync(folder, { recursive: true, force: true });
});

const traffic = slackTraffic(SIGNING_SECRET);
afterAll(() => traffic.stop());

/** The compiled bot, its log kept. */
async function serving(change: Partial<Config>): Promise<string> {
  const config = servingConfig(join(folder, 'bot.db'), { logLevel: 'warn', ...change });
  replica = await startReplica(config, text => {
    log += text;
  });
  return replica.origin;
}

const slackAt = (apiUrl: string) => ({
  slack: { signingSecret: SIGNING_SECRET, botToken: 'xoxb-1-2-abcdefabcdef', apiUrl },
});

async function ready(origin: string): Promise<unknown> {
  return (await fetch(`${origin}/readyz`)).json();
}

/** Slack's Web API, which answers as `says` does. */
async function slackApi(says: (response: ServerResponse) => void): Promise<{ url: string; server: Server }> {
  const server = createServer((request, response) => {
    request.resume().on('end', () => says(response));
  });
  await new Promise<void>(resolve => server.listen(0, '127.0.0.1', resolve));
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/`, server };
}

const says = (body: object) => (response: ServerResponse) =>
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
const WELL = { ok: true, ts: '1.2', channel: 'C1', user: { tz: 'America/New_York' } };

function ended(server: Server): void {
  server.close();
  server.closeAllConnections();
}

test('a token that Slack refuses is told at start with the cure, while questions are answered; a call that is taken clears it', async () => {
  let answer = says({ ok: false, error: 'invalid_auth' });
  const { url, server } = await slackApi(response => answer(response));
  const origin = await serving(slackAt(url));
  await until(() => log.includes('Copy SLACK_BOT_TOKEN again'));
  const why = 'slack: Slack refuses the bot token (invalid_auth)';
  expect(await ready(origin)).toEqual({ ready: true, waitingFor: [], ailing: [why] });
  expect((await traffic.command(origin, 'who handles GAP')).body).toContain('888-919-2559');
  answer = says(WELL);
  await traffic.mention(origin, 'Ev1', 'who handles GAP');
  await until(async () => !JSON.stringify(await ready(origin)).includes('slack:'));
  answer = says({ ok: false, error: 'channel_not_found' });
  await traffic.mention(origin, 'Ev2', 'who handles GAP');
  await until(() => log.includes('channel_not_found'));
  // That is a no about one channel.
  expect(await ready(origin)).toMatchObject({ ailing: [] });
  ended(server);
});

test('a Slack that is away is told at start, and so is a call that fails later', async () => {
  const { url, server } = await slackApi(says(WELL));
  ended(server);
  const origin = await serving(slackAt(url));
  const why = 'slack: Slack does not answer (auth.test: fetch failed (ECONNREFUSED))';
  await until(async () => JSON.stringify(await ready(origin)).includes('slack:'));
  expect(await ready(origin)).toEqual({ ready: true, waitingFor: [], ailing: [why] });
  await until(() => log.includes('could not be tried'));
  expect(log).not.toContain('xoxb');
});

test('the port listens while Slack still says nothing', async () => {
  const { url, server } = await slackApi(() => undefined);
  const origin = await serving(slackAt(url));
  expect(await ready(origin)).toEqual({ ready: true, waitingFor: [], ailing: [] });
  expect((await traffic.command(origin, 'who handles GAP')).body).toContain('888-919-2559');
  ended(server);
});

test('an answer that Teams does not take is told by /readyz until one is taken', async () => {
  const platform = await openPlatform();
  const { slack: _, ...config } = servingConfig('');
  const origin = await serving({
    ...config,
    storeFile: join(folder, 'bot.db'),
    ...slackAt('http://127.0.0.1:1/'),
    teams: platform.config,
  });
  const ask = (text: string) =>
    fetch(`${origin}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', authorization: `Bearer ${platform.token()}` },
      body: JSON.stringify(activitiesOf(platform).personal(text)),
    });
  platform.answerWith((_posted, response) => void response.writeHead(401).end());
  await ask('who handles GAP');
  await until(async () => JSON.stringify(await ready(origin)).includes('teams: Teams takes no answers (401)'));
  platform.answerWith(undefined);
  await ask('fax for GAP');
  expect(JSON.stringify(await ready(origin))).not.toContain('teams:');
  await platform.stop();
});

describe('--check', () => {
  const SLACK = { SLACK_SIGNING_SECRET: SIGNING_SECRET, SLACK_BOT_TOKEN: 'xoxb-1-2-abcdefabcdef' };
  const check = async (...args: string[]) => {
    const program = startProgram('main', { STORE_FILE: join(folder, 'bot.db'), ...SLACK }, args);
    return { code: await program.ended, out: program.out(), err: program.err() };
  };

  test('says that the credentials were not tried, and how they are', async () => {
    const { code, out } = await check('--check');
    expect(code).toBe(0);
    expect(out).toMatch(/^Credentials not tried: .*npm start -- --check --try/m);
  });

  test('a HOST that is no address of any machine is told', async () => {
    const program = startProgram('main', { STORE_FILE: join(folder, 'bot.db'), ...SLACK, HOST: 'nohost.invalid' }, [
      '--check',
    ]);
    expect(await program.ended).toBe(1);
    expect(program.err()).toContain('HOST=nohost.invalid is no address, and no machine of that name is known.');
  });

  test('--try asks the platform', async () => {
    const { code, out, err } = await check('--check', '--try');
    // Slack is not reached from every machine: not tried is no pass.
    expect(code).toBe(out.includes('credentials not tried') ? 3 : 1);
    expect(out + err).toMatch(
      /^Slack {7}credentials not tried: Slack does not answer|^Slack: Slack refuses the bot token/m,
    );
    expect(out + err).not.toContain('xoxb');
  });

  test('Microsoft is asked for the token that answers are posted with', async () => {
    const { config, stop } = await openPlatform();
    const { local: _, ...remote } = config;
    const { lines, problems } = await tryAll({ teams: () => tryTeams(remote) });
    // From a machine that reaches Microsoft, a made-up app is refused by number.
    expect([...lines, ...problems].join()).toMatch(
      /gives no token \((?:network_error|E[A-Z]+)\)|refuses the credentials \(AADSTS/,
    );
    await stop();
  });

  test('a refused token is a problem with its cure, a taken one a line', async () => {
    const refusing = await slackApi(says({ ok: false, error: 'token_revoked' }));
    const well = await slackApi(says(WELL));
    const slack = (url: string) => () => trySlack(slackAt(url).slack);
    expect(await tryAll({ slack: slack(refusing.url) })).toEqual({
      lines: [],
      problems: [
        expect.stringMatching(/^Slack: Slack refuses the bot token \(token_revoked\)\.\n {2}Copy SLACK_BOT_TOKEN/),
      ],
      away: false,
    });
    expect(await tryAll({ slack: slack(well.url) })).toEqual({
      lines: ['Slack       credentials tried: taken.'],
      problems: [],
      away: false,
    });
    ended(refusing.server);
    ended(well.server);
  });
});
