import { request } from 'node:http';
import { connect } from 'node:net';
import { realBot } from '../support/bot';
import { openWorkspace, payload, SECRET, unique, type Workspace } from '../support/workspace';
import { type TestWorld, testWorld } from '../support/world';

const FORM = 'application/x-www-form-urlencoded';

describe('the door', () => {
  let workspace: Workspace;
  let world: TestWorld;
  beforeEach(async () => {
    world = testWorld(realBot());
    workspace = await openWorkspace(world);
  });
  afterEach(() => workspace.stop());

  const form = (changes: Record<string, unknown> = {}): string =>
    new URLSearchParams(
      Object.entries(payload('command', { trigger_id: unique('trigger'), ...changes })).map(
        ([key, value]): [string, string] => [key, String(value)],
      ),
    ).toString();

  it('refuses a forged signature, a stale one and none', async () => {
    const forged = await workspace.post(form(), FORM, { secret: 'guessed' });
    const stale = await workspace.post(form(), FORM, { age: 301 });
    const none = await fetch(`${workspace.origin}/slack/events`, {
      method: 'POST',
      headers: { 'content-type': FORM },
      body: form(),
    });
    expect([forged.status, stale.status, none.status]).toEqual([401, 401, 401]);
    expect(await forged.text()).toBe('');
  });

  it('takes a signature that is not five minutes old, or ahead', async () => {
    for (const age of [295, -295]) expect((await workspace.post(form(), FORM, { age })).status).toBe(200);
  });

  it('refuses a signature that is made for later', async () => {
    const ahead = await workspace.post(form(), FORM, { age: -3_600 });
    expect([ahead.status, await ahead.text()]).toEqual([401, '']);
  });

  it('answers a replayed request without asking again', async () => {
    const body = form();
    await workspace.post(body, FORM);
    expect(await (await workspace.post(body, FORM)).text()).toBe('');
  });

  it.each(['; charset=utf-8', ';charset=UTF-8', ' ; charset="utf-8"'])(
    'takes a content type with %j, which a proxy may add',
    async charset => {
      expect(await (await workspace.post(form(), FORM + charset)).text()).toContain('888-919-2559');
      const json = JSON.stringify(
        payload('app_mention', { event_id: unique('Ev'), event: { ts: unique('17633000') } }),
      );
      expect((await workspace.post(json, `application/json${charset}`)).status).toBe(200);
    },
  );

  it.each(['text/plain', 'application/xml', 'multipart/form-data'])('refuses a form sent as %s', async type => {
    expect((await workspace.post(form(), type)).status).toBe(400);
  });

  it.each(['', 'null', '5', '[]', '"text"', '{', '{"a":'])(
    'answers the body %j with 400, and stays alive',
    async body => {
      expect((await workspace.post(body, 'application/json')).status).toBe(400);
      expect((await workspace.post(form(), FORM)).status).toBe(200);
    },
  );

  it.each(['text', 'command', 'payload', 'x'])('answers a form with the field %j twice with 400', async field => {
    const twice = `${form()}&${field}=a&${field}=b`;
    expect((await workspace.post(twice, FORM)).status).toBe(400);
  });

  it.each(['payload=null', 'payload=5', 'payload={', 'payload='])('answers the form %j with 400', async body => {
    expect((await workspace.post(body, FORM)).status).toBe(400);
  });

  it.each([
    ['nothing that is known', 'application/json', '{}'],
    ['a type from the future', FORM, `payload=${encodeURIComponent('{"type":"hologram","user":{"id":"U1"}}')}`],
    [
      'an old attachment button',
      FORM,
      `payload=${encodeURIComponent('{"type":"interactive_message","actions":[{"name":"a","type":"button"}],"user":{"id":"U1"},"team":{"id":"T1"},"channel":{"id":"C1"}}')}`,
    ],
  ])('answers %s with 404', async (_, type, body) => {
    expect((await workspace.post(body, type)).status).toBe(404);
  });

  it("answers Slack's own checks", async () => {
    const challenge = await workspace.event({ type: 'url_verification', challenge: 'abc', token: 'x' });
    expect(await challenge.json()).toEqual({ challenge: 'abc' });
    const ssl = await workspace.post('ssl_check=1&token=x', FORM, { secret: 'none' });
    expect([ssl.status, await ssl.text()]).toEqual([200, '']);
  });

  it('refuses more than 256 KB, announced or not, and closes the connection', async () => {
    expect((await workspace.post('a'.repeat(256 * 1024 + 1), FORM)).status).toBe(413);
    expect(await chunked(workspace.origin, 300 * 1024)).toEqual({ status: 413, connection: 'close' });
    expect((await workspace.post(form(), FORM)).status).toBe(200);
  });

  it('takes a body broken off for nothing', async () => {
    await brokenOff(workspace.origin);
    expect((await workspace.post(form(), FORM)).status).toBe(200);
  });

  it('writes one line for a flood of forged requests', async () => {
    for (let sent = 0; sent < 200; sent++) await workspace.post(form(), FORM, { secret: 'guessed' });
    expect(world.lines).toHaveLength(1);
    expect(JSON.stringify(world.lines)).not.toContain(SECRET);
  });
});

/** A body without a length, in pieces. */
function chunked(
  origin: string,
  bytes: number,
): Promise<{ status: number | undefined; connection: string | undefined }> {
  return new Promise((resolve, reject) => {
    const sending = request(
      `${origin}/slack/events`,
      { method: 'POST', headers: { 'content-type': FORM } },
      response => {
        response.resume();
        resolve({ status: response.statusCode, connection: response.headers.connection });
      },
    );
    sending.on('error', reject);
    for (let sent = 0; sent < bytes; sent += 64 * 1024) sending.write('a'.repeat(64 * 1024));
    sending.end();
  });
}

function brokenOff(origin: string): Promise<void> {
  const { port } = new URL(origin);
  return new Promise(resolve => {
    const socket = connect(Number(port), '127.0.0.1', () => {
      socket.write('POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\nhalf', () => socket.destroy());
    });
    socket.on('close', () => resolve());
  });
}
