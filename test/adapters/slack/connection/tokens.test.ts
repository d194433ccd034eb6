import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import type { World } from '../../../../adapters/adapter';
import { type Tokens, tokensOf } from '../../../../adapters/slack/connection/tokens';
import { openStore } from '../../../../adapters/store';
import { type Replica, startReplica } from '../../../support/replica';
import { SIGNING_SECRET, servingConfig, until } from '../../../support/serving';
import { slackTraffic } from '../../../support/slack-traffic';
import { realBot } from '../support/bot';
import { testWorld } from '../support/world';

const TOKEN = 'xoxb-1-2-abcdefabcdef';
const INSTALLED = JSON.stringify({ bot: { token: TOKEN, id: 'B1', userId: 'U1', scopes: [] } });
const SAID = 'slack: the vault with the workspace tokens cannot be read';
const oauth = { clientId: '1.2', clientSecret: 'client-secret-of-the-test', stateSecret: 'state-secret-of-the-test' };

describe('what the operator reads where a workspace’s token cannot be', () => {
  const traffic = slackTraffic(SIGNING_SECRET);
  const key = (byte: number) => Buffer.alloc(32, byte).toString('base64');
  let folder = '';
  let replica: Replica | undefined;
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'contacts-bot-tokens-'));
  });
  afterEach(() => {
    replica?.process.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
  });
  afterAll(() => traffic.stop());

  /** The errors in the log of the compiled bot after three questions; what the vault keeps was sealed under key 7. */
  async function logged(
    kept: string,
    keys: readonly string[],
  ): Promise<{ errors: Record<string, unknown>[]; written: string }> {
    const file = join(folder, 'bot.db');
    const place = { file, tokenKeys: [key(7)], keepDays: 180, clock: Date.now, log: pino({ level: 'silent' }) };
    const open = await openStore(place);
    await open.vault.save('slack:team:T1', kept);
    await open.close(0);
    let written = '';
    const slack = { signingSecret: SIGNING_SECRET, oauth, allowedTeams: ['T1'], apiUrl: 'http://127.0.0.1:1/api/' };
    replica = await startReplica(servingConfig(file, { slack, tokenKeys: keys }), text => {
      written += text;
    });
    for (let asked = 0; asked < 3; asked++) {
      expect((await traffic.command(replica.origin, 'who handles GAP')).body).toContain('888-919-2559');
    }
    await until(() => written.includes(SAID));
    await replica.stop();
    const lines = written.trim().split('\n');
    return { written, errors: lines.map(line => JSON.parse(line)).filter(({ level }) => level === 50) };
  }

  it('is one line that says the key was changed', async () => {
    const { errors, written } = await logged(INSTALLED, [key(8)]);
    expect(errors).toMatchObject([
      {
        msg: SAID,
        platform: 'slack',
        suppressed: 0,
        err: { message: expect.stringContaining('was TOKEN_KEY changed') },
      },
    ]);
    expect(written).not.toContain('xoxb');
  });

  it('holds no token, though what is kept is one and cannot be parsed', async () => {
    const { errors, written } = await logged(TOKEN, [key(7)]);
    expect(errors).toMatchObject([
      { msg: SAID, err: { message: expect.stringContaining('install the app there again') } },
    ]);
    expect(written).not.toContain('xoxb');
  });
});

describe('tokens of many workspaces', () => {
  let now = 0;
  const allowedTeams = Array.from({ length: 2_000 }, (_, team) => `T${team}`);
  const of = (load: World['vault']['load']): { tokens: Tokens; lines: readonly Record<string, unknown>[] } => {
    const world = testWorld(realBot());
    const vault = { ...world.vault, load };
    return {
      tokens: tokensOf({ signingSecret: 'x', oauth, allowedTeams }, { ...world, vault }, () => now),
      lines: world.lines,
    };
  };
  const ask = (tokens: Tokens, team: number) =>
    tokens.authorize({ teamId: `T${team}`, enterpriseId: undefined, isEnterpriseInstall: false });

  it('are said once a minute to be out of reach, with how often it was so in between', async () => {
    const { tokens, lines } = of(() => Promise.reject(new Error('no database')));
    for (let asked = 0; asked < 3; asked++) expect(await ask(tokens, asked)).toEqual({});
    now += 60_000;
    await ask(tokens, 1);
    expect(lines).toMatchObject([
      { msg: SAID, suppressed: 0, err: { message: 'no database' } },
      { msg: SAID, suppressed: 2, err: { message: 'no database' } },
    ]);
  });

  it('are read once while they are kept, and those used last are kept alone', async () => {
    const load = jest.fn(async (_key: string) => INSTALLED);
    const { tokens } = of(load);
    for (let team = 0; team < 2_000; team++) expect(await ask(tokens, team)).toMatchObject({ botToken: TOKEN });
    await ask(tokens, 1_999);
    expect(load).toHaveBeenCalledTimes(2_000);
    await ask(tokens, 0);
    expect(load).toHaveBeenCalledTimes(2_001);
  });
});
