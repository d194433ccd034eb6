import { type Activity, type Json, readActivity, type Turn } from '../../../../adapters/teams/activity';
import { TOO_OLD } from '../../../../adapters/teams/card/sentences';
import { createHandle } from '../../../../adapters/teams/listeners/handle';
import { encodeAction } from '../../../../src/index';
import { BOT_NAME, say, THREAD } from '../support/activities';
import { type Memory, memory, NOW, type SheetBot, sheetBot, world } from '../support/world';

const ASKER = 'teams:tenant-1:5f2b7c1e-0000-4000-8000-000000000001';

let bot: SheetBot;
let store: Memory;
let handle: (activity: Json) => Promise<Turn>;

beforeEach(() => {
  bot = sheetBot();
  store = memory();
  handle = handleOf({ bot, store });
});

function handleOf(change: Parameters<typeof world>[1] & { bot: SheetBot }) {
  const handler = createHandle(world(change.bot, change));
  return (activity: Json) => handler(read(activity));
}

function read(activity: Json): Activity {
  const parsed = readActivity(activity);
  if (parsed === undefined) throw new Error('no activity');
  return parsed;
}

/** The card that was posted. */
function cardOf(turn: Turn): Json {
  if (turn.kind !== 'post') throw new Error(`posted nothing: ${turn.kind}`);
  const [attachment] = Array.isArray(turn.message['attachments']) ? turn.message['attachments'] : [];
  return attachment.content;
}

interface Button {
  readonly title: string;
  readonly data?: Json;
}

function buttonsIn(node: unknown): Button[] {
  if (Array.isArray(node)) return node.flatMap(buttonsIn);
  if (typeof node !== 'object' || node === null) return [];
  const inner = Object.values(node).flatMap(buttonsIn);
  return String(Reflect.get(node, 'type')).startsWith('Action.') ? [node as Button, ...inner] : inner;
}

async function press(turn: Turn, label: string, change: Json = {}): Promise<Turn> {
  const button = buttonsIn(cardOf(turn)).find(({ title }) => title === label);
  if (button === undefined) throw new Error(`no button "${label}"`);
  return handle(say.press(button.data, change));
}

const text = (turn: Turn): unknown => (turn.kind === 'post' ? turn.message['text'] : turn.kind);

describe('questions', () => {
  it('asks in the thread, at the moment, in the zone of the asker', async () => {
    await handle(say.channel(`<at>${BOT_NAME}</at> who handles GAP`));
    expect(bot.asked).toEqual([
      {
        text: 'who handles GAP',
        conversation: 'teams:19:abc@thread.tacv2;messageid=1755700000000',
        at: NOW,
        zone: 'America/Chicago',
      },
    ]);
  });

  it.each([
    ['the message', { localTimezone: 'America/Denver' }, 'America/Denver'],
    ['the client', { localTimezone: undefined }, 'America/Chicago'],
    ['the client, where the message names no zone that exists', { localTimezone: 'Mars/Base' }, 'America/Chicago'],
    ['the settings', { localTimezone: undefined, entities: [] }, 'America/Phoenix'],
  ])('takes the zone from %s', async (_case, change, zone) => {
    store.known.set(ASKER, { zone: 'America/Phoenix' });
    await handle(say.personal('who handles GAP', change));
    expect(bot.asked[0]?.zone).toBe(zone);
  });

  it('answers a bare mention with help', async () => {
    const turn = await handle(say.channel(`<at>${BOT_NAME}</at>`));
    expect(bot.asked[0]?.text).toBe('');
    expect(buttonsIn(cardOf(turn)).length).toBeGreaterThan(0);
  });

  it.each([
    ['its own message', { from: { id: '28:app', name: BOT_NAME } }],
    ['a message of another bot', { from: { id: '28:other' } }],
    ['a message by the role of a bot', { from: { id: 'x', role: 'bot' } }],
    ['a message from nobody', { from: undefined }],
    [
      'a card that somebody posts from the message extension',
      {
        text: '<span class="inline-compose-card"></span>',
        attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: {} }],
      },
    ],
    [
      'the same as the client of Microsoft sends it, a span in a span',
      {
        text: '<span class="inline-compose-card" id="card"><span class="card-view"></span> </span>',
        attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: {} }],
      },
    ],
    ['an edit', { type: 'messageUpdate' }],
    ['a reaction', { type: 'messageReaction' }],
    ['somebody who joins', { type: 'conversationUpdate', membersAdded: [{ id: '28:app' }] }],
  ])('is quiet on %s', async (_case, change) => {
    expect(await handle(say.personal('', change))).toEqual({ kind: 'quiet' });
    expect(bot.asked).toEqual([]);
  });

  it('answers an activity that is sent again once', async () => {
    const activity = say.personal('who handles GAP');
    expect((await handle(activity)).kind).toBe('post');
    expect((await handle(activity)).kind).toBe('quiet');
  });

  it('answers while the claims are down', async () => {
    handle = handleOf({ bot, claims: { claim: () => Promise.reject(new Error('down')) } });
    expect((await handle(say.personal('who handles GAP'))).kind).toBe('post');
  });

  it('answers while the store is down', async () => {
    const down = () => Promise.reject(new Error('down'));
    handle = handleOf({ bot, store: { ...memory(), settings: down, noteFeedback: down, saveSettings: down } });
    const turn = await handle(say.personal('who handles GAP'));
    expect(JSON.stringify(turn)).toContain('888-919-2559');
    // Nobody is thanked for a report that was lost.
    expect(text(await press(turn, 'Right'))).toMatch(/^Sorry, something went wrong/);
  });

  it('refuses politely whoever asks too often', async () => {
    handle = handleOf({ bot, limits: { refuse: (asker, workspace) => `${asker} of ${workspace}: a moment, please` } });
    expect(text(await handle(say.personal('who handles GAP')))).toBe(`${ASKER} of tenant-1: a moment, please`);
  });

  it('posts the fixed sentence where the bot fails, and not its cause', async () => {
    handle = handleOf({ bot: { ...bot, ask: () => Promise.reject(new Error('the disk is on fire')) } });
    expect(text(await handle(say.personal('who handles GAP')))).toBe(
      'Sorry, something went wrong on my side. Please ask again in a moment.',
    );
  });
});

describe('buttons', () => {
  it('puts the answer to a choice in the place of the card that asked', async () => {
    const choices = await handle(say.personal('floorplan'));
    const turn = await press(choices, 'Northeast');
    expect(turn).toMatchObject({ kind: 'post', replaces: 'sent-1' });
    expect(bot.asked.at(-1)?.about?.facet).toBe('contact');
  });

  it('posts the answer to a follow-up below', async () => {
    const turn = await press(await handle(say.personal('who handles GAP')), 'Hours');
    expect(turn).not.toHaveProperty('replaces');
    expect(bot.asked.at(-1)?.about).toEqual({ records: ['dsc'], facet: 'hours' });
  });

  it('answers a double press once', async () => {
    const answer = await handle(say.personal('who handles GAP'));
    expect((await press(answer, 'Hours')).kind).toBe('post');
    expect((await press(answer, 'Hours')).kind).toBe('quiet');
  });

  it('asks the question of an example', async () => {
    const help = await handle(say.personal(''));
    await press(help, 'who handles GAP');
    expect(bot.asked.at(-1)).toMatchObject({ text: 'who handles GAP', at: NOW });
  });

  it.each([['nonsense'], ['2~show~contact~dsc'], ['1~show~contact~'], ['1~drop~contact~dsc']])(
    'answers the button %j, which it cannot read, with a sentence',
    async value => {
      expect(text(await handle(say.press({ press: value })))).toMatch(/older card/);
    },
  );

  it.each(['nonsense', '1~right~contact~gone'])('says that %j is of an older card as plain text', async value => {
    const turn = await handle(say.press({ press: value }));
    expect(turn).toEqual({ kind: 'post', message: { type: 'message', text: TOO_OLD, textFormat: 'plain' } });
    expect(store.feedback).toEqual([]);
  });

  it.each([[7], ['text'], [null], [{}], [{ press: 7 }]])(
    'takes the value %j of somebody else for no press',
    async value => {
      await handle(say.press(value, { text: 'who handles GAP' }));
      expect(bot.asked[0]?.text).toBe('who handles GAP');
    },
  );

  it('answers a button whose record is gone politely', async () => {
    const turn = await handle(say.press({ press: '1~show~contact~gone' }));
    expect(JSON.stringify(cardOf(turn))).not.toMatch(/\d{3}-\d{4}/);
  });
});

describe('right and wrong', () => {
  it('notes Right with question, record, facet and version', async () => {
    const turn = await press(await handle(say.personal('who handles GAP')), 'Right');
    expect(text(turn)).toBe('Thanks, noted.');
    expect(store.feedback).toEqual([
      {
        verdict: 'right',
        records: ['dsc'],
        facet: 'contact',
        question: 'who handles GAP',
        asker: ASKER,
        platform: 'teams',
        version: 'test',
        at: NOW,
      },
    ]);
  });

  it('notes Wrong at once, asks in one tap what was wrong, and thanks in its place', async () => {
    const why = await press(await handle(say.personal('who handles GAP')), 'Wrong');
    expect(buttonsIn(cardOf(why)).map(({ title }) => title)).toEqual([
      'Wrong line',
      'Wrong number',
      'Wrong hours',
      'Something else',
    ]);
    const thanks = await press(why, 'Wrong number');
    expect(thanks).toMatchObject({ replaces: 'sent-1' });
    expect(store.feedback.map(({ verdict, reason }) => [verdict, reason])).toEqual([
      ['wrong', undefined],
      ['wrong', 'number'],
    ]);
  });

  const thumb = (reaction: string, replyToId: string | undefined) =>
    handle(say.invoke('message/submitAction', { actionName: 'feedback', actionValue: { reaction } }, { replyToId }));

  /** Has an answer without Right and Wrong of its own posted under an id. */
  async function answered(records: readonly string[], id: string): Promise<void> {
    const turn = await handle(say.press({ press: encodeAction({ kind: 'show', press: { records, facet: 'phone' } }) }));
    if (turn.kind !== 'post' || turn.posted === undefined) throw new Error('There are no thumbs under this answer.');
    turn.posted(id);
  }

  it("notes Teams' own thumbs for the answer that they stand under", async () => {
    await answered(['dsc', 'sales'], 'sent-1');
    await answered(['sales', 'dsc'], 'sent-2');
    expect(await thumb('dislike', 'sent-1')).toEqual({ kind: 'invoke', body: {} });
    expect(store.feedback).toMatchObject([{ verdict: 'wrong', records: ['dsc', 'sales'], facet: 'phone' }]);
  });

  it('notes no thumb under a message of which nothing is known', async () => {
    await answered(['dsc', 'sales'], 'sent-1');
    for (const id of ['sent-0', undefined]) expect(await thumb('like', id)).toEqual({ kind: 'invoke', body: {} });
    expect(store.feedback).toEqual([]);
  });

  it('thanks for Right in the personal chat alone, and notes it everywhere', async () => {
    const inThread = await handle(say.channel(`<at>${BOT_NAME}</at> who handles GAP`));
    const conversation = { conversationType: 'channel', tenantId: 'tenant-1', id: THREAD };
    expect(await press(inThread, 'Right', { conversation })).toEqual({ kind: 'quiet' });
    expect(store.feedback).toMatchObject([{ verdict: 'right', records: ['dsc'] }]);
  });

  it.each([[{}], ['like'], [{ actionValue: { reaction: 'shrug' } }]])(
    'answers the thumb %j and notes nothing',
    async value => {
      expect(await handle(say.invoke('message/submitAction', value))).toEqual({ kind: 'invoke', body: {} });
      expect(store.feedback).toEqual([]);
    },
  );
});

describe('regions', () => {
  it('remembers the region that is picked from a list, says so once, and uses it', async () => {
    const choices = await handle(say.personal('floorplan'));
    const first = await press(choices, 'Northeast');
    expect(JSON.stringify(cardOf(first))).toContain('Northeast is remembered as your region');
    expect(store.known.get(ASKER)?.region).toBeDefined();
    await handle(say.personal('floorplan'));
    expect(bot.asked.at(-1)?.region).toBe(store.known.get(ASKER)?.region);
    const again = await press(choices, 'Northeast', { replyToId: 'sent-2' });
    expect(JSON.stringify(cardOf(again))).not.toContain('remembered');
  });
});

describe('the welcome', () => {
  it('greets once on install in the personal chat, with examples to press', async () => {
    const turn = await handle(say.installed());
    expect(buttonsIn(cardOf(turn)).map(({ title }) => title)).toContain('who handles GAP');
    expect(await handle(say.installed())).toEqual({ kind: 'quiet' });
  });

  it.each([
    ['an upgrade', { action: 'add-upgrade' }],
    ['a removal', { action: 'remove' }],
    ['a team', { conversation: { id: '19:t', conversationType: 'channel', tenantId: 'tenant-1' } }],
    ['a group chat', { conversation: { id: '19:g', conversationType: 'groupChat', tenantId: 'tenant-1' } }],
  ])('is quiet on %s', async (_case, change) => {
    expect(await handle(say.installed(change))).toEqual({ kind: 'quiet' });
  });
});
