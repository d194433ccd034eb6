import { mountTeams } from '../../../adapters/teams';
import type { Bot, Store } from '../../../src/index';
import { describeContract, type Said, type Session } from '../contract';
import { realBot } from '../slack/support/bot';
import { activitiesOf, BOT_NAME } from './support/activities';
import { type Json, openDoor, openPlatform, type Posted } from './support/platform';
import { buttonsOf, shownText } from './support/shown';
import { memory, world } from './support/world';

const FAILED = 'Sorry, something went wrong on my side. Please ask again in a moment.';

describeContract({ name: 'Teams', failed: FAILED, start }, () => realBot());

async function start(bot: Bot, store: Partial<Store> = {}): Promise<Session> {
  const platform = await openPlatform();
  const say = activitiesOf(platform);
  const door = await openDoor(await mountTeams(platform.config, world(bot, { store: { ...memory(), ...store } })));
  const sources = new Map<Said, Posted>();
  const known = new Map<Posted, Said>();
  const said = (posted: Posted): Said => {
    const { body } = posted;
    const one = known.get(posted) ?? {
      fallback: String(body['summary'] ?? body['text']),
      shown: shownText(body),
      buttons: buttonsOf(body).map(({ title }) => title),
      thread: threadOf(posted),
    };
    known.set(posted, one);
    sources.set(one, posted);
    return one;
  };
  const send = async (activity: Json | string, token = platform.token()): Promise<number> =>
    (await door.post(activity, { authorization: `Bearer ${token}` })).status;
  const after = async (activity: Json): Promise<Said[]> => {
    const before = platform.posted.length;
    await send(activity);
    return platform.posted.slice(before).map(said);
  };
  const inThread = (thread: string): Json => ({
    isGroup: true,
    conversationType: 'channel',
    tenantId: platform.config.tenantId,
    id: `19:abc@thread.tacv2;messageid=${thread}`,
  });
  const mention = (text: string, thread: string): Json =>
    say.channel(`<at>${BOT_NAME}</at> ${text}`, { conversation: inThread(thread) });
  return {
    mention: (text, thread) => after(mention(text, thread)),
    press: (one, label) => {
      const source = sources.get(one);
      const button = source === undefined ? undefined : buttonsOf(source.body).find(({ title }) => title === label);
      if (button === undefined) throw new Error(`There is no button "${label}"`);
      const conversation = { ...inThread(''), id: one.thread };
      return after(say.press(button.data, { conversation, replyToId: `sent-${platform.posted.length}` }));
    },
    echo: text => after(say.channel(text, { from: { id: `28:${platform.config.appId}`, name: BOT_NAME } })),
    forged: text => send(mention(text, 'forged'), platform.token({ claims: { aud: 'another-app' } })),
    malformed: body => send(body),
    said: () => platform.posted.map(said),
    stop: async () => {
      await door.stop();
      await platform.stop();
    },
  };
}

/** The conversation in the Connector's address: with ";messageid=", it is a thread. */
function threadOf({ path }: Posted): string {
  return decodeURIComponent(/\/v3\/conversations\/([^/]+)\//.exec(path)?.[1] ?? '');
}
