import { type Bot, type Context, cardText, createBot, createResolver, type Unanswered } from '../../src';
import { directory } from '../support/directory';

const AT = Date.parse('2026-11-18T15:00:00-05:00');
const resolver = createResolver(directory);

interface Kept {
  readonly contexts: Map<string, Context>;
  readonly unanswered: Unanswered[];
  readonly failures: unknown[];
}

function botWith(store: Partial<Parameters<typeof createBot>[0]['store']> = {}): { bot: Bot; kept: Kept } {
  const kept: Kept = { contexts: new Map(), unanswered: [], failures: [] };
  const bot = createBot({
    resolver: () => resolver,
    store: {
      recall: async conversation => kept.contexts.get(conversation),
      remember: async (conversation, context) => void kept.contexts.set(conversation, context),
      noteUnanswered: async unanswered => void kept.unanswered.push(unanswered),
      ...store,
    },
    onStoreFailure: error => void kept.failures.push(error),
  });
  return { bot, kept };
}

const ask = (bot: Bot, text: string, conversation = 'c') => bot.ask({ text, conversation, at: AT });

describe('a conversation', () => {
  test('goes on where it was: facet, day, the other of two', async () => {
    const { bot } = botWith();
    expect((await ask(bot, 'payoff')).resolution.outcome).toBe('choices');
    const chosen = await ask(bot, 'the customer one');
    expect(cardText(chosen.card)).toContain('888-925-2559');
    expect(cardText((await ask(bot, 'what about saturday')).card)).toContain('8:00 AM-10:00 PM ET');
    expect(cardText((await ask(bot, 'and the other one?')).card)).toContain('888-919-2559');
  });

  test('is not shared with another one', async () => {
    const { bot } = botWith();
    await ask(bot, 'who handles GAP', 'mine');
    expect((await ask(bot, 'are they open?', 'yours')).resolution).not.toMatchObject({
      findings: [{ record: { id: 'dsc' } }],
    });
  });

  test('gives way to a question about the whole sheet', async () => {
    const { bot } = botWith();
    await ask(bot, 'who handles GAP');
    for (const text of [
      'list',
      'open',
      'who is open right now',
      'all fax numbers',
      'which lines are open on saturday',
    ]) {
      const { resolution } = await ask(bot, text);
      expect('findings' in resolution ? resolution.findings.length : 0).toBeGreaterThan(1);
    }
  });

  test('remembers ids, facets and a clock, no words of the asker', async () => {
    const { bot, kept } = botWith();
    await ask(bot, 'hello there, my buyer Mr. Smith needs a lien release, I am in Portland, Maine');
    expect(JSON.stringify([...kept.contexts])).not.toMatch(/smith|buyer|maine/i);
  });
});

/** The card of the last of some turns, each of somebody who has a zone of the platform's, or none. */
async function told(turns: readonly (readonly [text: string, zone?: string | undefined])[]): Promise<string> {
  const { bot } = botWith();
  let card = '';
  for (const [text, zone] of turns)
    card = cardText((await bot.ask({ text, conversation: 'c', at: AT, ...(zone && { zone }) })).card);
  return card;
}

const cardAfter = (turns: readonly string[], zone?: string) => told(turns.map(text => [text, zone]));

describe.each([undefined, 'America/Denver'])(
  'whoever says where he is has his own clock, his profile says %s',
  zone => {
    test.each([
      [["I'm in LA, is GAP open at 4"], 'Closed Wed 7:00 PM ET, 4:00 PM PT'],
      [["I'm in LA, is GAP open", 'and until when'], 'at 6:30 PM ET, 3:30 PM PT'],
      [["I'm in LA, how late can I call F&I rewards"], 'PT'],
      [['what time does central close for me in New York'], '5:00 PM CT, 6:00 PM ET'],
      [['insurance hours', "what's that pacific"], '2:00 PM PT'],
      [["I'm in Boston, is sales support open"], 'Open now until 5:00 PM Local Time'],
      [["I'm in Portland Maine, is insurance open at 4"], 'Open Wed 4:00 PM ET, until 5:00 PM ET'],
      [["I'm in Portland, Maine, is insurance open at 4"], 'Open Wed 4:00 PM ET, until 5:00 PM ET'],
      [["I'm in Portland, ME. is smartauction open at 6:30"], 'Open Wed 6:30 PM ET, until 7:00 PM ET'],
      [["my customer is in LA, I'm in New York, is insurance open at 4"], 'Open Wed 4:00 PM ET'],
      [["I'm in New York, my customer is in LA, is insurance open at 4"], 'Open Wed 4:00 PM ET'],
      [['sales support hours', "I'm in Denver", 'is it open'], 'Open now until 5:00 PM Local Time'],
      [["I'm in Denver", 'is sales support open'], 'Open now until 5:00 PM Local Time'],
      [["I'm on pacific time, is insurance open at 3"], 'Closed Wed 6:00 PM ET, 3:00 PM PT'],
      [["when it's 3 in LA is insurance open"], 'Closed Wed 6:00 PM ET'],
      [['is sales support open in Hawaii'], 'Local Time is told here as Honolulu time'],
      [['is sales support open at 4pm hawaii time'], 'Open Wed 4:00 PM Local Time'],
      [['is sales support open at 6pm in Denver'], 'Closed Wed 6:00 PM Local Time'],
    ])('%j', async (turns, expected) => {
      expect(await cardAfter(turns, zone)).toContain(expected);
    });
  },
);

test.each([
  "I'm in a meeting, is sales support open",
  "I'm in Washington, is sales support open",
  "we're in central, is sales support open",
  'my customer is in Hawaii, is sales support open',
])('what says no place with one clock tells none: %s', async text => {
  expect(await cardAfter([text])).toContain('not known here');
});

describe('of several people in a thread', () => {
  const EAST = 'America/New_York';

  test('where one says that he is holds for nobody in another zone', async () => {
    const said = ["I'm in Denver, is insurance open", 'America/Denver'] as const;
    expect(await told([said, ['how late is F&I rewards open', EAST]])).not.toContain('MT');
    expect(await told([said, ['who handles GAP', EAST], ['until when', 'America/Denver']])).toContain('4:30 PM MT');
  });

  test('it holds for whoever may have said it', async () => {
    const said = "I'm in Denver, is insurance open";
    const asked = 'how late is F&I rewards open';
    expect(await told([[said], [asked, EAST]])).toContain('MT');
    expect(await told([[said, EAST], [asked]])).toContain('MT');
    expect(
      await told([
        [said, EAST],
        [asked, EAST],
      ]),
    ).toContain('MT');
  });
});

describe('a store that fails', () => {
  const broken = async (): Promise<never> => {
    throw new Error('disk full');
  };

  test('costs the follow-up, never the answer', async () => {
    const { bot, kept } = botWith({ recall: broken, remember: broken, noteUnanswered: broken });
    expect(cardText((await ask(bot, 'who handles GAP')).card)).toContain('888-919-2559');
    expect((await ask(bot, 'who sells blue paint')).resolution.outcome).toBe('none');
    expect(kept.failures.length).toBeGreaterThan(0);
  });
});

describe('what is typed and not needed', () => {
  const SOCIAL = '123-45-6789';

  test('a personal number is neither kept nor shown, and the asker is told', async () => {
    const { bot, kept } = botWith();
    for (const text of [
      `who sells blue paint, my ssn is ${SOCIAL}`,
      `whose number is ${SOCIAL}`,
      `GAP for ssn ${SOCIAL}`,
    ]) {
      const { card, resolution } = await ask(bot, text);
      expect(cardText(card)).toContain('leave it out next time');
      expect(JSON.stringify([card, resolution])).not.toContain(SOCIAL);
    }
    expect(JSON.stringify(kept.unanswered)).not.toContain(SOCIAL);
    expect(cardText((await ask(bot, `who handles GAP for ssn ${SOCIAL}`)).card)).toContain('888-919-2559');
  });

  test('beyond ten thousand characters a message is cut, and the asker is told', async () => {
    const { bot } = botWith();
    const { card } = await ask(bot, `who handles GAP ${' '.repeat(10_000)} fax number`);
    expect(cardText(card)).toContain('first 10000 characters');
    expect(cardText(card)).toContain('888-919-2559');
  });
});

describe('a pressed button', () => {
  test('shows the records that still are on the sheet', async () => {
    const { bot } = botWith();
    const reply = await bot.ask({
      text: '',
      conversation: 'c',
      at: AT,
      about: { records: ['dsc', 'gone'], facet: 'phone' },
    });
    expect(cardText(reply.card)).toContain('888-919-2559');
  });

  test('whose record is gone says so', async () => {
    const { bot } = botWith();
    const reply = await bot.ask({ text: '', conversation: 'c', at: AT, about: { records: ['gone'], facet: 'phone' } });
    expect(reply.resolution).toMatchObject({ outcome: 'none', reason: { kind: 'gone' } });
  });
});
