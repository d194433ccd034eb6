import { mountTeams } from '../../../adapters/teams';
import { type Activities, activitiesOf, BOT_NAME, THREAD } from './support/activities';
import { type Door, openDoor, openPlatform, type Platform } from './support/platform';
import { buttonsOf } from './support/shown';
import { lines, memory, NOW, sheetBot, world } from './support/world';

let platform: Platform;
let door: Door;
let say: Activities;
const { log, written } = lines();
const store = memory();

beforeAll(async () => {
  platform = await openPlatform();
  say = activitiesOf(platform);
  door = await openDoor(await mountTeams(platform.config, world(sheetBot(), { log, store })));
});
afterAll(async () => {
  await door.stop();
  await platform.stop();
});

const send = async (activity: object) => {
  const before = platform.posted.length;
  const { status } = await door.post(activity, { authorization: `Bearer ${platform.token()}` });
  return { status, posted: platform.posted.slice(before) };
};

it('answers a personal question with one card and the whole answer in its summary', async () => {
  const { status, posted } = await send(say.personal('who handles GAP'));
  expect(status).toBe(200);
  expect(posted).toHaveLength(1);
  expect(posted[0]?.body['summary']).toContain('888-919-2559');
  expect(posted[0]?.body['text']).toBeUndefined();
  expect(JSON.stringify(posted[0]?.body['attachments'])).toContain('tel:+18889192559');
});

it('answers a channel mention in its thread', async () => {
  const { posted } = await send(say.channel(`<at>${BOT_NAME}</at> who handles GAP`));
  expect(posted).toHaveLength(1);
  expect(decodeURIComponent(posted[0]?.path ?? '')).toContain(`/v3/conversations/${THREAD}/activities/`);
  expect(posted[0]?.body['summary']).toContain('888-919-2559');
});

it('answers in a group chat', async () => {
  const conversation = {
    isGroup: true,
    conversationType: 'groupChat',
    tenantId: platform.config.tenantId,
    id: '19:g@thread.v2',
  };
  const { posted } = await send(say.channel(`<at>${BOT_NAME}</at> who handles GAP`, { conversation }));
  expect(decodeURIComponent(posted[0]?.path ?? '')).toContain('/v3/conversations/19:g@thread.v2/activities/');
  expect(posted[0]?.body['summary']).toContain('888-919-2559');
});

it.each([
  ['a rating in the dialog', 'composeExtension/submitAction', { data: { press: '1~wrong~contact~dsc' } }],
  ['a thumb', 'message/submitAction', { actionName: 'feedback', actionValue: { reaction: 'like' } }],
])('answers %s that Teams sends again as the first time, and notes it once', async (_what, name, value) => {
  const findings = [{ record: 'dsc', facet: 'contact' }] as const;
  store.contexts.set('teams:answer:a:1personal:sent-0', { outcome: 'answer', findings, at: NOW });
  store.feedback.length = 0;
  const activity = say.invoke(name, value, { replyToId: 'sent-0' });
  const headers = { authorization: `Bearer ${platform.token()}` };
  const answers = await Promise.all([1, 2, 3].map(() => door.post(activity, headers)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(new Set(answers.map(({ text }) => text)).size).toBe(1);
  expect(store.feedback).toHaveLength(1);
  await door.post(say.invoke(name, value, { replyToId: 'sent-0' }), headers);
  expect(store.feedback).toHaveLength(2);
});

it('answers an activity that Teams sends again once', async () => {
  const activity = say.personal('who handles GAP');
  const sent = await Promise.all([send(activity), send(activity), send(activity)]);
  expect(sent.map(({ status }) => status)).toEqual([200, 200, 200]);
  expect(platform.posted.filter(({ body }) => body['replyToId'] === activity['id'])).toHaveLength(1);
});

it('puts the answer to a choice in the place of its card, by its id', async () => {
  const [choices] = (await send(say.personal('floorplan'))).posted;
  const pressed = buttonsOf(choices?.body).find(({ title }) => title === 'Northeast');
  const { posted } = await send(say.press(pressed?.data, { replyToId: 'card-7' }));
  expect(posted).toMatchObject([{ method: 'PUT', path: expect.stringMatching(/\/activities\/card-7$/) }]);
});

it('answers a search in the response and posts nothing', async () => {
  const value = { commandId: 'find', parameters: [{ name: 'query', value: 'gap' }] };
  const activity = say.invoke('composeExtension/query', value);
  const { status, text } = await door.post(activity, { authorization: `Bearer ${platform.token()}` });
  expect(status).toBe(200);
  expect(JSON.parse(text)).toMatchObject({ composeExtension: { type: 'result' } });
});

it('takes no body over 256 KB', async () => {
  const { status } = await send(say.personal('x'.repeat(300 * 1024)));
  expect(status).toBe(400);
});

it('logs a failed post without the words of the answer or a token', async () => {
  platform.answerWith((_posted, response) => response.writeHead(502).end());
  const { status } = await send(say.personal('who handles GAP'));
  platform.answerWith(undefined);
  expect(status).toBe(200);
  expect(written.filter(line => line.includes('posting an answer failed'))).toHaveLength(1);
  expect(written.join()).not.toMatch(/GAP|888-919-2559|authorization|Bearer/i);
});
