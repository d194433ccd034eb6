import { DateTime } from 'luxon';
import type { News, Shown } from '../../../adapters/playground/wire';
import { type Ground, NOW, startGround, type Tab } from './ground';

let ground: Ground;
beforeAll(async () => {
  ground = await startGround();
});
afterAll(() => ground.stop());

let tabs = 0;
const nextSession = () => `TESTC${String(++tabs).padStart(3, '0')}`;

/** Milliseconds from now to the next such weekday and time in a zone. */
function offsetTo(weekday: number, time: string, zone: string): number {
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const today = DateTime.now().setZone(zone);
  const ahead = (weekday - today.weekday + 7) % 7 || 7;
  return today.plus({ days: ahead }).set({ hour, minute, second: 0 }).toMillis() - Date.now();
}

async function open(): Promise<{ readonly session: string; readonly tab: Tab }> {
  const session = nextSession();
  return { session, tab: await ground.tab(session) };
}

const say = (session: string, text: string, more: object = {}) =>
  ground.gesture('say', { session, text, place: 'channel', ...more });

/** The first button with this label, as it stands in a Slack card. */
function slackButton({ card }: Shown, label: string) {
  const blocks = JSON.parse(JSON.stringify(card)) as { block_id?: string; elements?: Button[]; accessory?: Button }[];
  for (const [index, { block_id = `block-${index}`, elements = [], accessory }] of blocks.entries()) {
    const element = [...elements, accessory].find(one => one?.text?.text === label);
    if (element !== undefined) return { block: block_id, element };
  }
  throw new Error(`No button "${label}"`);
}
interface Button {
  readonly text?: { readonly text: string };
}

/** The data of the first Adaptive Card action with this title. */
function teamsData(value: unknown, title: string): unknown {
  if (typeof value !== 'object' || value === null) return undefined;
  if ('title' in value && value.title === title && 'data' in value) return value.data;
  return Object.values(value).reduce((found: unknown, inner) => found ?? teamsData(inner, title), undefined);
}

describe('a conversation in the playground', () => {
  test.each([
    ['a command', '/ally who handles GAP', 'channel'],
    ['a mention', '@Dealer contacts who handles GAP', 'channel'],
    ['a direct message', 'who handles GAP', 'dm'],
  ])('answers %s on both platforms, through the real adapters', async (_, text, place) => {
    const { session, tab } = await open();
    const { body } = await say(session, text, { place });
    const [slack, teams] = await Promise.all([tab.shown('slack', '888-919-2559'), tab.shown('teams', '888-919-2559')]);
    expect(slack).toMatchObject({ turn: body['id'], ephemeral: text.startsWith('/') });
    expect(teams).toMatchObject({ turn: body['id'], ephemeral: false });
    expect(JSON.stringify(slack.card)).toContain('888-919-2559');
    expect(JSON.stringify(teams.card)).toContain('AdaptiveCard');
  });

  test('says why, for each platform', async () => {
    const { session, tab } = await open();
    await say(session, '/ally who handles GAP');
    for (const platform of ['slack', 'teams']) {
      const news = await tab.heard(one => one.kind === 'why' && one.why.platform === platform);
      const because = news.kind === 'why' ? news.why.findings[0]?.because : undefined;
      expect(because?.length).toBeGreaterThan(0);
    }
  });

  test('lets a channel talk without the bot', async () => {
    const { session, tab } = await open();
    const { body } = await say(session, 'who handles GAP');
    expect(body).toMatchObject({ heard: { slack: false, teams: false } });
    expect(tab.news.filter(({ kind }) => kind === 'shown')).toEqual([]);
  });

  test('follows up in the thread on both platforms', async () => {
    const { session, tab } = await open();
    const { body } = await say(session, '@Dealer contacts who handles GAP');
    const first = await Promise.all([tab.shown('slack'), tab.shown('teams')]);
    await say(session, '@Dealer contacts and their hours?', { turn: body['id'] });
    const later = (platform: string) => (news: News) =>
      news.kind === 'shown' && news.shown.platform === platform && !first.some(({ id }) => id === news.shown.id);
    for (const platform of ['slack', 'teams']) {
      expect(await tab.heard(later(platform))).toMatchObject({
        shown: { turn: body['id'], text: expect.stringContaining('Sat 9:00 AM-6:00 PM ET') },
      });
    }
  });

  test('presses a choice on each platform; Teams puts the answer in the place of the question', async () => {
    const { session, tab } = await open();
    const { body } = await say(session, '@Dealer contacts floorplan');
    const [slack, teams] = await Promise.all([tab.shown('slack'), tab.shown('teams')]);
    const press = { session, place: 'channel', turn: body['id'] };
    const message = { id: slack.id, ephemeral: false, text: slack.text };
    await ground.gesture('press-slack', { ...press, message, ...slackButton(slack, 'Northeast') });
    await tab.heard(
      one => one.kind !== 'about' && JSON.stringify(one).includes('800-257-5023') && one.kind === 'shown',
    );
    await ground.gesture('press-teams', { ...press, message: teams.id, data: teamsData(teams.card, 'Northeast') });
    const replaced = await tab.heard(one => one.kind === 'replaced' && one.shown.platform === 'teams');
    expect(replaced).toMatchObject({ shown: { id: teams.id, text: expect.stringContaining('800-257-5023') } });
  });

  test('unfolds a private answer in its place', async () => {
    const { session, tab } = await open();
    const { body } = await say(session, '/ally where do customers mail their payment');
    const slack = await tab.shown('slack');
    const message = { id: slack.id, ephemeral: true, text: slack.text };
    await ground.gesture('press-slack', {
      session,
      place: 'channel',
      turn: body['id'],
      message,
      ...slackButton(slack, 'More'),
    });
    const replaced = await tab.heard(one => one.kind === 'replaced' && one.shown.platform === 'slack');
    expect(replaced).toMatchObject({ shown: { id: slack.id, ephemeral: true } });
  });

  test('two tabs at once keep their own clocks, zones and threads', async () => {
    const [honolulu, york] = await Promise.all([open(), open()]);
    const moments = [
      { offset: offsetTo(6, '09:10', 'Pacific/Honolulu'), zone: 'Pacific/Honolulu' },
      { offset: offsetTo(7, '12:00', 'America/New_York'), zone: 'America/New_York' },
    ];
    const texts = await Promise.all(
      [honolulu, york].map(async ({ session, tab }, index) => {
        await say(session, '@Dealer contacts is DSC open now', { moment: moments[index] });
        return Promise.all([tab.shown('slack'), tab.shown('teams')]);
      }),
    );
    const [[first, second], [third, fourth]] = texts as [[Shown, Shown], [Shown, Shown]];
    for (const { text } of [first, second]) expect(text).toMatch(/\bopen\b/i);
    for (const { text } of [third, fourth]) expect(text).toMatch(/^closed/im);
    expect(second.text).toContain('your time');
    expect(fourth.text).not.toContain('your time');
  });

  test('the region set on the page decides a question that leaves it open', async () => {
    const { session, tab } = await open();
    const [region] = ground.directory.vocabulary.regions;
    await say(session, '@Dealer contacts floorplan', { moment: { ...NOW, region: region?.id } });
    const record = ground.directory.records.find(one => one.region === region?.name);
    const line = record?.lines.find(one => one.kind === 'phone');
    for (const platform of ['slack', 'teams'] as const) {
      const { text } = await tab.shown(platform);
      expect(text).toContain(line?.kind === 'phone' ? line.number : 'no line');
    }
  });

  test.each([
    ['ten thousand characters', 'GAP '.repeat(2_500)],
    ['HTML', '<img src=x onerror=alert(1)> who handles GAP'],
    ['control characters', 'who\u0000 handles\u0007 GAP\u202e\u200b'],
    ['Slack’s own tokens', 'who handles GAP <!channel> <@U0PLAYBOT> &amp;'],
  ])('answers %s on both platforms', async (_, text) => {
    const { session, tab } = await open();
    await say(session, text, { place: 'dm' });
    const [slack, teams] = await Promise.all([tab.shown('slack'), tab.shown('teams')]);
    expect(slack.text.length).toBeGreaterThan(0);
    expect(teams.text.length).toBeGreaterThan(0);
    // A button's value is for the app's own eyes; Slack shows the rest.
    const seen = JSON.stringify(slack.card, (key, value: unknown) => (key === 'value' ? undefined : value));
    expect(seen).not.toContain('<!channel>');
  });

  test('opens the home tab, its modal and its typeahead', async () => {
    const { session, tab } = await open();
    await ground.gesture('home', { session });
    const home = await tab.heard(({ kind }) => kind === 'home');
    expect(JSON.stringify(home)).toContain('888-919-2559');
    await ground.gesture('shortcut', { session, callback: 'find_contact' });
    const modal = await tab.heard(({ kind }) => kind === 'modal');
    expect(modal).toMatchObject({ view: { type: 'modal' } });
    const element = { type: 'external_select', action_id: 'find' };
    const view = modal.kind === 'modal' ? modal.view : {};
    const blocks = (view as { blocks?: { block_id?: string; element?: object }[] }).blocks ?? [];
    const input = blocks.find(block => block.element !== undefined);
    const { body } = await ground.gesture('suggest', {
      session,
      block: input?.block_id ?? 'b',
      element: input?.element ?? element,
      text: 'title',
      view,
    });
    expect(JSON.stringify(body)).toContain('options');
  });

  test('searches from the message box of Teams', async () => {
    const { session } = await open();
    const { body } = await ground.gesture('search', { session, text: 'title' });
    const hits = body['hits'] as { title: string; card: object }[];
    expect(hits.length).toBeGreaterThan(1);
    expect(JSON.stringify(hits[0]?.card)).toContain('AdaptiveCard');
  });

  test('shows a gallery of every kind of card on both platforms', async () => {
    const { session } = await open();
    const { body } = await ground.gesture('gallery', { session });
    const exhibits = body['exhibits'] as {
      kind: string;
      slack?: Shown;
      teams?: Shown;
      home?: { type: string; blocks: object[] };
    }[];
    expect(exhibits.map(({ kind }) => kind)).toEqual([
      'answer',
      'choices',
      'none',
      'help',
      'option',
      'address',
      'closed',
      'closes-soon',
      'holiday',
      'no-number',
      'long',
      'home',
    ]);
    const of = (kind: string) => exhibits.find(one => one.kind === kind);
    for (const { kind, slack, teams, home } of exhibits) {
      if (kind === 'home') {
        expect(home?.type).toBe('home');
        expect(home?.blocks.length).toBeGreaterThan(10);
      } else
        expect({ kind, slack: slack?.card !== undefined, teams: teams?.card !== undefined }).toEqual({
          kind,
          slack: true,
          teams: true,
        });
    }
    for (const platform of ['slack', 'teams'] as const) {
      expect(of('closed')?.[platform]?.text).toMatch(/closed now/i);
      expect(of('closes-soon')?.[platform]?.text).toMatch(/closes soon/i);
      expect(of('holiday')?.[platform]?.text).toMatch(/Christmas|New Year/);
      expect(of('no-number')?.[platform]?.text).toMatch(/prints no number/i);
    }
  });
});
