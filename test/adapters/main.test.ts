import { createHmac } from 'node:crypto';
import { request } from 'node:http';
import { join } from 'node:path';
import { reportsSince } from '../../adapters/store';
import { startProgram } from '../support/program';
import { address, programs, SECRET, SLACK } from '../support/programs';

const { folder, start } = programs();

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

describe('npm run forget', () => {
  test('without an asker it shows how it is used', async () => {
    const running = startProgram('forget', {});
    expect(await running.ended).toBe(2);
    expect(running.err()).toContain('npm run forget -- ASKER');
  });
});
