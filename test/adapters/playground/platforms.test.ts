import { LIMITS } from '../../../adapters/slack/card/limits';
import { type Ground, startGround, type Tab } from './ground';

const SESSION = 'TESTSLCK';
let ground: Ground;
let tab: Tab;
beforeAll(async () => {
  ground = await startGround();
  tab = await ground.tab(SESSION);
});
afterAll(() => ground.stop());

/** A Web API call as the adapter's client makes it. */
async function slack(method: string, args: object, token = ground.platforms.slack.botToken): Promise<object> {
  const response = await fetch(`${ground.platforms.slack.apiUrl}${method}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json; charset=utf-8', authorization: `Bearer ${token}` },
    body: JSON.stringify(args),
  });
  return JSON.parse(await response.text());
}

const post = (blocks: unknown) => slack('chat.postMessage', { channel: `C${SESSION}`, text: 'x', blocks });
const button = (change: object) => ({
  type: 'actions',
  elements: [{ type: 'button', action_id: 'a', text: { type: 'plain_text', text: 'b' }, ...change }],
});
const x = (length: number) => 'x'.repeat(length);
const words = (length: number, type = 'mrkdwn') => ({ type, text: x(length) });

describe('Slack, played strictly', () => {
  test('refuses a token that is not the app’s', async () => {
    expect(await slack('auth.test', {}, 'xoxb-other')).toEqual({ ok: false, error: 'invalid_auth' });
  });

  test('knows no method beyond those that it plays, not even an inherited name', async () => {
    for (const method of ['conversations.history', 'constructor', '__proto__']) {
      expect(await slack(method, {})).toEqual({ ok: false, error: 'unknown_method' });
    }
  });

  test('refuses a channel that does not exist, and a message without words', async () => {
    expect(await slack('chat.postMessage', { channel: 'nowhere', text: 'x' })).toMatchObject({
      error: 'channel_not_found',
    });
    expect(await slack('chat.postMessage', { channel: `C${SESSION}` })).toMatchObject({ error: 'no_text' });
  });

  test.each<[string, unknown]>([
    ['blocks', Array(LIMITS.messageBlocks + 1).fill({ type: 'divider' })],
    ['header', [{ type: 'header', text: words(LIMITS.header + 1, 'plain_text') }]],
    ['section', [{ type: 'section', text: words(LIMITS.section + 1) }]],
    ['field', [{ type: 'section', fields: [words(LIMITS.field + 1)] }]],
    ['fields', [{ type: 'section', fields: Array(LIMITS.fields + 1).fill(words(1)) }]],
    ['context elements', [{ type: 'context', elements: Array(LIMITS.contextElements + 1).fill(words(1)) }]],
    ['button text', [button({ text: words(LIMITS.buttonText + 1, 'plain_text') })]],
    ['button value', [button({ value: x(LIMITS.buttonValue + 1) })]],
    ['action id', [button({ action_id: x(LIMITS.actionId + 1) })]],
    ['the same action id twice', [{ type: 'actions', elements: [...button({}).elements, ...button({}).elements] }]],
    ['block id', [{ type: 'divider', block_id: x(LIMITS.blockId + 1) }]],
    ['an empty text', [{ type: 'section', text: words(0) }]],
    ['a block for modals only', [{ type: 'alert', text: words(1) }]],
    ['no list', 'blocks'],
  ])('refuses a card over the limit: %s', async (_, blocks) => {
    expect(await post(blocks)).toMatchObject({ ok: false, error: 'invalid_blocks' });
  });

  test.each([
    ['title', { title: words(LIMITS.modalTitle + 1, 'plain_text') }],
    ['close', { close: words(LIMITS.modalButton + 1, 'plain_text') }],
    ['private metadata', { private_metadata: x(LIMITS.privateMetadata + 1) }],
    ['blocks', { blocks: Array(LIMITS.viewBlocks + 1).fill({ type: 'divider' }) }],
  ])('refuses a view over the limit: %s', async (_, change) => {
    const view = { type: 'modal', title: words(3, 'plain_text'), blocks: [], ...change };
    const refused = await slack('views.publish', { user_id: `U${SESSION}`, view });
    expect(refused).toMatchObject({ ok: false, error: 'invalid_blocks' });
  });

  test('refuses a fallback text over the limit', async () => {
    const refused = await slack('chat.postMessage', { channel: `C${SESSION}`, text: x(LIMITS.text + 1) });
    expect(refused).toMatchObject({ ok: false });
  });

  test('shows a card at the very limit, and says on the page what it refused', async () => {
    expect(await post([{ type: 'section', text: words(LIMITS.section) }])).toMatchObject({ ok: true });
    await post([{ type: 'header', text: words(LIMITS.header + 1, 'plain_text') }]);
    const reason = `header must be less than ${LIMITS.header + 1} characters [/blocks/0]`;
    await tab.heard(news => news.kind === 'refused' && news.platform === 'slack' && news.reason === reason);
  });

  test('opens a modal only for a trigger of its own', async () => {
    const view = { type: 'modal', title: words(3, 'plain_text'), blocks: [] };
    expect(await slack('views.open', { trigger_id: 'made.up', view })).toMatchObject({ error: 'expired_trigger_id' });
  });

  test('gives a response_url to nobody who made it up', async () => {
    const response = await fetch(`${ground.origin}/playground/slack/response/${x(32)}`, { method: 'POST', body: '{}' });
    expect(response.status).toBe(404);
  });
});

describe('Teams, played strictly', () => {
  const conversation = encodeURIComponent('a:TESTSLCK');
  const send = (base: string, message: object) =>
    fetch(`${base}/v3/conversations/${conversation}/activities`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(message),
    });
  const card = (change: object) => ({
    type: 'message',
    attachments: [
      {
        contentType: 'application/vnd.microsoft.card.adaptive',
        content: { type: 'AdaptiveCard', version: '1.5', ...change },
      },
    ],
  });

  test('takes messages only at the address that it signed for', async () => {
    const { connectorUrl } = ground.platforms.teams.local;
    expect((await send(connectorUrl.replace(/[0-9a-f]{6}$/, '000000'), card({}))).status).toBe(401);
    expect((await send(connectorUrl, card({}))).status).toBe(201);
  });

  test('refuses a card of a newer schema, and a message that is too big', async () => {
    const { connectorUrl } = ground.platforms.teams.local;
    expect((await send(connectorUrl, card({ version: '1.6' }))).status).toBe(400);
    expect((await send(connectorUrl, card({ body: [{ type: 'TextBlock', text: x(60_000) }] }))).status).toBe(413);
  });

  test('publishes its public key and nothing of the private one', async () => {
    const { keys } = JSON.parse(await (await fetch(`${ground.origin}/playground/teams/keys`)).text());
    expect(Object.keys(keys[0]).sort()).toEqual(['alg', 'e', 'endorsements', 'kid', 'kty', 'n', 'use']);
  });
});
