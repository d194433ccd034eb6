import { mountTeams } from '../../../adapters/teams';
import { type Activities, activitiesOf, BOT_NAME, THREAD } from './activities';
import { type Door, openDoor, openPlatform, type Platform } from './platform';
import { sheetBot, world } from './world';

let platform: Platform;
let door: Door;
let say: Activities;

beforeAll(async () => {
  platform = await openPlatform();
  say = activitiesOf(platform);
  door = await openDoor(await mountTeams(platform.config, world(sheetBot())));
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
