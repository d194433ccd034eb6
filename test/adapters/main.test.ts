import { createHmac } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { reportsSince } from '../../adapters/store';
import { type Program, startProgram } from '../support/program';
import { until } from '../support/serving';

const SECRET = '7c1e94d0b35fa86218e07d4bc9a3f562';
const SLACK = { SLACK_SIGNING_SECRET: SECRET, SLACK_BOT_TOKEN: 'xoxb-1-2-abcdefabcdef' };

let folder = '';
let program: Program | undefined;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'contacts-bot-main-'));
});
afterEach(async () => {
  program?.process.kill('SIGKILL');
  await program?.ended;
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function start(env: Record<string, string>, ...args: string[]): Program {
  program = startProgram('main', { PORT: '0', STORE_FILE: join(folder, 'bot.db'), ...env }, args);
  return program;
}

/** The address that a line beginning with `word` ends in. */
function address(running: Program, word: string): string {
  return new RegExp(`^${word}\\s+(http://127\\.0\\.0\\.1:\\d+)`, 'm').exec(running.out())?.[1] ?? '';
}

/** A slash command as Slack sends it, signed with `secret`. */
async function command(origin: string, text: string, secret = SECRET): Promise<{ status: number; body: string }> {
  const body = new URLSearchParams({
    command: '/ally',
    text,
    team_id: 'T1',
    user_id: 'U1',
    channel_id: 'C1',
    trigger_id: `t${Math.random()}`,
    response_url: `${origin}/nowhere`,
  }).toString();
  const timestamp = String(Math.floor(Date.now() / 1000));
  const signature = `v0=${createHmac('sha256', secret).update(`v0:${timestamp}:${body}`).digest('hex')}`;
  const response = await fetch(`${origin}/slack/events`, {
    method: 'POST',
    body,
    headers: {
      'content-type': 'application/x-www-form-urlencoded',
      'x-slack-request-timestamp': timestamp,
      'x-slack-signature': signature,
    },
  });
  return { status: response.status, body: await response.text() };
}

describe('npm start without credentials', () => {
  test('says what is served and what would change that, and serves the playground on loopback', async () => {
    const running = start({});
    await running.printed('Playground');
    expect(running.out()).toMatch(/^Slack .*SLACK_SIGNING_SECRET/m);
    expect(running.out()).toMatch(/^Teams .*MicrosoftAppId/m);
    const origin = address(running, 'Playground');
    expect((await fetch(`${origin}/playground`)).status).toBe(200);
    expect(await (await fetch(`${origin}/readyz`)).json()).toEqual({ ready: true, waitingFor: [], ailing: [] });
    expect(await (await fetch(`${origin}/metrics`)).text()).toContain('bot_directory{version=');
  });

  test('both adapters are there with their checks on', async () => {
    const running = start({});
    await running.printed('Playground');
    const origin = address(running, 'Playground');
    expect((await command(origin, 'who handles GAP')).status).toBe(401);
    const activity = { type: 'message', text: 'GAP', serviceUrl: 'http://127.0.0.1:1/', conversation: { id: 'c' } };
    const teams = await fetch(`${origin}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(activity),
    });
    expect([401, 403]).toContain(teams.status);
  });

  test('a page that reached it by another name gets nothing, on any path', async () => {
    const running = start({});
    await running.printed('Playground');
    const { port } = new URL(address(running, 'Playground'));
    for (const path of ['/', '/playground', '/slack/events', '/metrics']) {
      const status = await new Promise(resolve => {
        request({ port, path, headers: { host: 'evil.example' } }, response => resolve(response.statusCode)).end();
      });
      expect({ path, status }).toEqual({ path, status: 403 });
    }
  });

  test('the anonymous Teams door takes an unsigned activity, and only with the flag', async () => {
    const running = start({}, '--anonymous-teams');
    await running.printed('Playground');
    expect(running.out()).toContain('Teams       anonymous');
    const response = await fetch(`${address(running, 'Playground')}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({
        type: 'message',
        id: '1',
        text: 'who handles GAP',
        deliveryMode: 'expectReplies',
        channelId: 'emulator',
        serviceUrl: 'http://127.0.0.1:1/',
        conversation: { id: 'c' },
        from: { id: 'u' },
        recipient: { id: 'b' },
      }),
    });
    expect({ status: response.status, answer: await response.text() }).toEqual({
      status: 200,
      answer: expect.stringContaining('888-919-2559'),
    });
  });
});

describe('npm start with credentials', () => {
  test('serves the workspace: a signed question is answered, a forged one is not, and the page is off', async () => {
    const running = start(SLACK);
    await running.printed('Listening');
    const origin = address(running, 'Listening');
    const { status, body } = await command(origin, 'who handles GAP');
    expect({ status, body }).toEqual({ status: 200, body: expect.stringContaining('888-919-2559') });
    expect((await command(origin, 'who handles GAP', 'another secret')).status).toBe(401);
    expect((await fetch(`${origin}/playground`)).status).toBe(404);
    expect(running.out()).toMatch(/^Teams +off\. MicrosoftAppId/m);
    const metrics = await (await fetch(`${origin}/metrics`)).text();
    expect(metrics).toContain('bot_questions_total{platform="slack",outcome="answer",facet="contact"} 1');
  });

  test('PLAYGROUND=1 serves the page beside it, on a server and with secrets of its own', async () => {
    const running = start({ ...SLACK, PLAYGROUND: '1' });
    await running.printed('Playground');
    const [workspace, playground] = [address(running, 'Listening'), address(running, 'Playground')];
    expect(playground).not.toBe(workspace);
    expect((await fetch(`${playground}/playground`)).status).toBe(200);
    expect((await fetch(`${workspace}/playground`)).status).toBe(404);
    expect((await command(playground, 'who handles GAP')).status).toBe(401);
    expect((await command(workspace, 'who handles GAP')).status).toBe(200);
  });

  test('what is asked in the playground and its gallery is not kept with what people asked', async () => {
    const file = join(folder, 'played.db');
    const running = start({ ...SLACK, PLAYGROUND: '1', STORE_FILE: file });
    await running.printed('Playground');
    const [workspace, playground] = [address(running, 'Listening'), address(running, 'Playground')];
    const gesture = async (name: string, body: object): Promise<string> => {
      const response = await fetch(`${playground}/playground/do/${name}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', origin: playground },
        body: JSON.stringify({ session: 'S1234567', moment: { offset: 0 }, ...body }),
      });
      return response.text();
    };
    const said = await gesture('say', { place: 'channel', text: '/ally who waters the plants here' });
    expect(said).toContain('"slack":true');
    expect(await gesture('gallery', {})).toContain('Not on the sheet');
    await command(workspace, 'who repairs the elevator');
    running.process.kill('SIGTERM');
    await running.ended;
    const { unanswered } = await reportsSince({ file, tokenKeys: [] }, 0);
    expect(unanswered.map(({ text }) => text)).toEqual(['who repairs the elevator']);
  });

  test('the log tells what was asked for and never the words', async () => {
    const running = start(SLACK);
    await running.printed('Listening');
    const origin = address(running, 'Listening');
    await command(origin, 'who handles zyxwvut 4111111111111111');
    await command(origin, 'who handles GAP');
    running.process.kill('SIGTERM');
    expect(await running.ended).toBe(0);
    const lines = running
      .err()
      .trim()
      .split('\n')
      .map(line => JSON.parse(line));
    expect(lines).toContainEqual(expect.objectContaining({ platform: 'slack', outcome: 'answer', facet: 'contact' }));
    expect(running.err()).not.toMatch(/zyxwvut|4111|xoxb|7c1e94d0b35fa862|U1/);
  });

  test('LOG_QUESTIONS=1 logs the words but for what the settings say is taken out', async () => {
    const running = start({ ...SLACK, LOG_QUESTIONS: '1' });
    await running.printed('Listening');
    const words =
      'whose is 502-555-0143 or jo@lakeside.example, card 4111111111111111, ssn 123-45-6789, acct 98765432, permits for Jane Doe';
    await command(address(running, 'Listening'), words);
    running.process.kill('SIGTERM');
    expect(await running.ended).toBe(0);
    expect(running.err()).toContain(
      '"words":"whose is 502-555-0143 or jo@lakeside.example, card [card number], ssn [social security number], acct [account number], permits for [customer]"',
    );
  });

  test('metrics ask for their token where they have one', async () => {
    const running = start({ ...SLACK, METRICS_TOKEN: 'a-long-token' });
    await running.printed('Listening');
    const url = `${address(running, 'Listening')}/metrics`;
    expect((await fetch(url)).status).toBe(401);
    expect((await fetch(url, { headers: { authorization: 'Bearer a-long-tokem' } })).status).toBe(401);
    expect((await fetch(url, { headers: { authorization: 'Bearer a-long-token' } })).status).toBe(200);
  });
});

describe('a wrong set-up', () => {
  test('is one list of problems with their cures, and no port', async () => {
    const running = start({ SLACK_BOT_TOKEN: 'xoxb-1', SLACK_SIGNING_SECRET: '', MicrosoftAppType: 'single' });
    expect(await running.ended).toBe(1);
    expect(running.out()).toBe('');
    expect(running.err()).toMatch(/^The set-up has 5 problems; nothing was started\./);
    expect(running.err()).toContain('SLACK_SIGNING_SECRET is empty. Fill it in, or delete the line.');
  });

  test('a sheet that cannot be used is named with file, line and cure', async () => {
    const running = start({ DATA_DIR: folder });
    expect(await running.ended).toBe(1);
    expect(running.err()).toMatch(/^The sheet cannot be used; nothing was started\.\n {2}.*contacts\.yaml:1 /);
  });

  test.each(['package.json/bot.db', '/proc/none/bot.db'])('a store that cannot be opened is named: %s', async file => {
    const running = start({ STORE_FILE: file });
    expect(await running.ended).toBe(1);
    expect(running.err()).toContain(`The store ${file} cannot be used: `);
  });

  test.each([
    ['emptied', ''],
    ['cut off', 'c2hvcnQ='],
  ])('a key file that was %s is none: nothing is hidden or sealed under it', async (_how, key) => {
    const file = join(mkdtempSync(join(folder, 'key-')), 'bot.db');
    writeFileSync(`${file}.key`, key);
    for (const flags of [[], ['--check']]) {
      const running = start({ ...SLACK, STORE_FILE: file }, ...flags);
      expect(await running.ended).toBe(1);
      expect(running.err()).toContain(`bot.db.key is no key.\n  Put a backup of it in its place.`);
    }
  });

  test('a file that is no database asks for a backup', async () => {
    const file = join(mkdtempSync(join(folder, 'damaged-')), 'bot.db');
    writeFileSync(file, 'x'.repeat(5_000));
    const running = start({ ...SLACK, STORE_FILE: file });
    expect(await running.ended).toBe(1);
    expect(running.err()).toContain('file is not a database.\n  Put a backup in its place');
  });

  test.each(['192.0.2.1', 'nowhere.invalid'])('a HOST that is another machine is named: %s', async host => {
    const running = start({ ...SLACK, HOST: host, METRICS_TOKEN: 'a-long-token' });
    expect(await running.ended).toBe(1);
    expect(running.err()).toContain(`on ${host} cannot be opened: the address is none of this machine.\n  Set HOST`);
  });

  test('a port that is taken is named', async () => {
    const first = startProgram('main', { PORT: '0', STORE_FILE: join(folder, 'first.db') });
    await first.printed('Playground');
    const { port } = new URL(address(first, 'Playground'));
    const second = start({ PORT: port });
    expect(await second.ended).toBe(1);
    expect(second.err()).toBe(`Port ${port} on 127.0.0.1 is taken by another program.\n  Set PORT to another one.\n`);
    first.process.kill('SIGKILL');
    await first.ended;
  });

  test("the playground's port, one above PORT, is named as that where it is taken", async () => {
    const taken = createServer().listen(0, '127.0.0.1');
    await once(taken, 'listening');
    const { port } = Object(taken.address());
    const running = start({ ...SLACK, PORT: String(port - 1), PLAYGROUND: '1' });
    expect(await running.ended).toBe(1);
    expect(running.err()).toContain(
      `Port ${port} on 127.0.0.1, the playground's, which is one above PORT (${port - 1}), is taken by another program.\n  Set PORT to another one, so that both are free, or delete PLAYGROUND.\n`,
    );
    taken.close();
  });

  test('a variable that counts for nothing is told of by --check and at start', async () => {
    const tenants = { TEAMS_ALLOWED_TENANTS: '5e9f1d6e-1111-4222-8333-444455557777' };
    const what = 'TEAMS_ALLOWED_TENANTS counts for nothing without a Teams registration';
    const checking = start({ ...SLACK, ...tenants }, '--check');
    expect(await checking.ended).toBe(0);
    expect(checking.err()).toContain(`Warning: ${what}. Set MicrosoftAppId too, or delete the line.`);
    const running = start({ ...SLACK, ...tenants });
    await running.printed('Listening');
    await until(() => running.err().includes(what));
  });

  test('--check prints the same without starting, and no secret', async () => {
    const running = start({ ...SLACK, METRICS_TOKEN: 'a-long-token' }, '--check');
    expect(await running.ended).toBe(0);
    expect(running.out()).toMatch(/^Slack +on, over HTTP/m);
    for (const secret of [SECRET, 'xoxb', 'a-long-token']) expect(running.out() + running.err()).not.toContain(secret);
  });

  test('--check names what would keep the bot from starting, and leaves nothing behind', async () => {
    const files = { STORE_FILE: '/proc/none/bot.db', DATA_DIR: 'docs' };
    const running = start({ ...SLACK, ...files }, '--check');
    expect(await running.ended).toBe(1);
    expect(running.err()).toContain('docs/contacts.yaml:1 the file is missing or cannot be read.');
    expect(running.err()).toContain('The store /proc/none/bot.db cannot be used: ');
    for (const [file, why] of [
      [folder, 'it is no file'],
      ['package.json', 'it is no SQLite database'],
    ] as const) {
      const broken = start({ ...SLACK, STORE_FILE: file }, '--check');
      expect(await broken.ended).toBe(1);
      expect(broken.err()).toContain(`The store ${file} cannot be used: ${why}`);
    }
    const good = start({ ...SLACK, STORE_FILE: join(folder, 'deeper', 'bot.db') }, '--check');
    expect(await good.ended).toBe(0);
    expect(good.out()).toMatch(/^Sheet +\d+ records in data, version \w{12}\.$/m);
    expect(readdirSync(folder).filter(name => name === 'deeper' || name.startsWith('.check'))).toEqual([]);
  });

  test('a reader that stops early is no failure', async () => {
    const running = start(SLACK, '--check');
    running.process.stdout?.destroy();
    expect([await running.ended, running.err()]).toEqual([0, '']);
  });

  test('an unknown flag shows the flags', async () => {
    const running = start({}, '--chekc');
    expect(await running.ended).toBe(2);
    expect(running.err()).toContain('--anonymous-teams');
  });
});

describe('npm run forget', () => {
  test('without an asker it shows how it is used', async () => {
    const running = startProgram('forget', {});
    expect(await running.ended).toBe(2);
    expect(running.err()).toContain('npm run forget -- ASKER');
  });
});
