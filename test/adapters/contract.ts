import { type Bot, type Store, THANKS, WHAT_WAS_WRONG } from '../../src/index';

/** One thing that the bot said, whatever the platform made of it. */
export interface Said {
  /** What a notification and a screen reader get: the platform's plain-text field. */
  readonly fallback: string;
  /** Every text on the rendered card, in reading order, platform tokens resolved to what a person reads. */
  readonly shown: string;
  /** The labels of its buttons. */
  readonly buttons: readonly string[];
  /** Identity of the thread (or conversation) that it was said in. */
  readonly thread: string;
}

/** A person and the platform around them, talking to the mounted adapter over real HTTP with valid credentials. */
export interface Session {
  /** Mentions the bot in a channel, in the platform's own markup. Resolves with all that was said because of it. */
  mention(text: string, thread: string): Promise<readonly Said[]>;
  /** Presses the button with this label on something that was said. */
  press(said: Said, label: string): Promise<readonly Said[]>;
  /** Delivers a message that the bot itself wrote. */
  echo(text: string): Promise<readonly Said[]>;
  /** The HTTP status for a mention whose credentials do not hold. Nothing may be said. */
  forged(text: string): Promise<number>;
  /** The HTTP status for a request with valid credentials and this body in place of a payload. */
  malformed(body: string): Promise<number>;
  /** Everything said so far. */
  said(): readonly Said[];
  stop(): Promise<void>;
}

/** The driver that each platform brings: how to mount its adapter over this bot, and how to talk to it. */
export interface Platform {
  readonly name: string;
  start(bot: Bot, store?: Partial<Store>): Promise<Session>;
  /** The sentence that this platform posts when the bot fails. */
  readonly failed: string;
}

/** A number as people write one: no answer that should carry none may match it. */
const NUMBER = /\d{3}[-. ]\d{3}[-. ]\d{4}|\d{3}[-.]\d{4}/;

/**
 * What every chat platform must do, run once for each: `describeContract(teams, bot)` in its own test file.
 * The questions are about the real sheet.
 */
export function describeContract(platform: Platform, bot: () => Promise<Bot> | Bot): void {
  describe(`the adapter contract on ${platform.name}`, () => {
    let session: Session;

    beforeAll(async () => {
      session = await platform.start(await bot());
    });
    afterAll(() => session.stop());

    it('refuses a forged request and says nothing', async () => {
      const before = session.said().length;
      const status = await session.forged('who handles GAP');
      expect([401, 403]).toContain(status);
      expect(session.said()).toHaveLength(before);
    });

    it('answers a known question with the right number in the same thread', async () => {
      const [said, ...more] = await session.mention('who handles GAP', 'thread-1');
      expect(more).toEqual([]);
      expect(said?.shown).toContain('888-919-2559');
      const again = await session.mention('and their hours?', 'thread-1');
      expect(again.map(one => one.thread)).toEqual([said?.thread]);
      expect(again[0]?.shown).toContain('9:30');
    });

    it('offers choices as buttons, and pressing one answers', async () => {
      const [choices] = await session.mention('floorplan', 'thread-2');
      expect(choices?.buttons.length).toBeGreaterThanOrEqual(2);
      const northeast = choices?.buttons.find(label => label.includes('Northeast'));
      expect(northeast).toBeDefined();
      if (choices === undefined || northeast === undefined) return;
      const [answer] = await session.press(choices, northeast);
      expect(answer?.shown).toContain('800-257-5023');
      expect(answer?.thread).toBe(choices.thread);
    });

    it('shows no number for what the sheet does not cover', async () => {
      const [said] = await session.mention('who fixes the coffee machine', 'thread-3');
      expect(said?.shown).not.toMatch(NUMBER);
      expect(said?.fallback).not.toMatch(NUMBER);
    });

    it('strips the mention: a bare one is answered with help', async () => {
      const [said] = await session.mention('', 'thread-4');
      expect(said?.shown).not.toMatch(NUMBER);
      expect(said?.buttons.length).toBeGreaterThan(0);
    });

    it('takes a leading command word for the command', async () => {
      const [said] = await session.mention('/ally who handles GAP', 'thread-5');
      expect(said?.shown).toContain('888-919-2559');
    });

    it('ignores what it wrote itself', async () => {
      expect(await session.echo('who handles GAP')).toEqual([]);
    });

    it('puts the whole answer into the fallback text', async () => {
      const [said] = await session.mention('retail held offerings', 'thread-6');
      expect(said?.fallback).toContain('855-720-2559');
      expect(said?.fallback).toContain('option 4');
      expect(said?.fallback).toMatch(/Mon-Fri 8:00 AM-8:00 PM ET|8:00 AM|8 AM/);
    });

    it.each(['', 'null', '[]', '"text"', '{', 'payload=null'])(
      'answers the malformed body %j with a 4xx',
      async body => {
        const status = await session.malformed(body);
        expect(status).toBeGreaterThanOrEqual(400);
        expect(status).toBeLessThan(500);
      },
    );

    it('thanks for a report that is kept, and nobody for one that was lost', async () => {
      const thanked = async (store: Partial<Store>): Promise<string> => {
        const its = await platform.start(await bot(), store);
        const [answer] = await its.mention('who handles GAP', 'thread-8');
        if (answer === undefined) throw new Error('no answer');
        const said = await its.press(answer, 'Wrong');
        const asked = said.map(({ shown, fallback }) => `${shown} ${fallback}`).join();
        await its.stop();
        return asked;
      };
      expect(await thanked({ noteFeedback: async () => undefined })).toContain(WHAT_WAS_WRONG);
      const lost = await thanked({ noteFeedback: () => Promise.reject(new Error(CAUSE)) });
      expect(lost).toContain(platform.failed);
      expect(lost).not.toMatch(new RegExp(`${THANKS}|${WHAT_WAS_WRONG.replace('?', '.')}|${CAUSE}`));
    });

    it('posts the fixed sentence when the bot fails', async () => {
      const broken = await platform.start(failing(await bot()));
      try {
        const [said] = await broken.mention('who handles GAP', 'thread-7');
        expect(said?.fallback).toContain(platform.failed);
        expect(`${said?.shown} ${said?.fallback}`).not.toContain(CAUSE);
      } finally {
        await broken.stop();
      }
    });
  });
}

const CAUSE = 'the disk is on fire';

/** The same bot, except that no question is ever answered. */
function failing(bot: Bot): Bot {
  return {
    directory: () => bot.directory(),
    suggest: (typed, limit) => bot.suggest(typed, limit),
    ask: () => Promise.reject(new Error(CAUSE)),
  };
}
