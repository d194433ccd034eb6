import type { World } from '../../../../adapters/adapter';
import { type Json, readActivity, type Turn } from '../../../../adapters/teams/activity';
import { createHandle } from '../../../../adapters/teams/listeners/handle';
import { say } from '../support/activities';
import { type Memory, memory, type SheetBot, sheetBot, world } from '../support/world';

let bot: SheetBot;
let store: Memory;
beforeEach(() => {
  bot = sheetBot();
  store = memory();
});

async function invoke(name: string, value: unknown, change: Partial<World> = {}): Promise<Json> {
  const activity = readActivity(say.invoke(name, value));
  if (activity === undefined) throw new Error('no activity');
  const turn: Turn = await createHandle(world(bot, { store, ...change }))(activity);
  if (turn.kind !== 'invoke') throw new Error(`no answer: ${turn.kind}`);
  return turn.body;
}

const search = (parameters: unknown) =>
  invoke('composeExtension/query', { commandId: 'find', parameters, queryOptions: { skip: 0, count: 25 } });
const typed = (value: string) => search([{ name: 'query', value }]);

/** Every `type` and `key` inside, whatever the depth. */
function every(node: unknown, key: string): unknown[] {
  if (Array.isArray(node)) return node.flatMap(one => every(one, key));
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]) => [...(name === key ? [value] : []), ...every(value, key)]);
}

describe('the search', () => {
  it('lists records with a preview and a card of links only, each under 20 KB', async () => {
    const body = await typed('gap');
    expect(body).toMatchObject({ composeExtension: { type: 'result', attachmentLayout: 'list' } });
    expect(every(body, 'preview')).toMatchObject([{ contentType: 'application/vnd.microsoft.card.thumbnail' }]);
    expect(every(body, 'type').filter(type => String(type).startsWith('Action.'))).toEqual([]);
    expect(JSON.stringify(body)).toContain('tel:+18889192559');
    for (const card of every(body, 'content')) expect(Buffer.byteLength(JSON.stringify(card))).toBeLessThan(20_000);
  });

  it('puts the number, and what sets a record apart, where the list shows it', async () => {
    const previews = every(await typed('floorplan'), 'preview');
    expect(previews).toContainEqual({
      contentType: 'application/vnd.microsoft.card.thumbnail',
      content: {
        title: 'Northeast · SmartCash (related to Floorplan)',
        text: '800-257-5023 · Regional Business Centers',
      },
    });
  });

  it.each([
    ['on opening', [{ name: 'initialRun', value: 'true' }]],
    ['without parameters', undefined],
    ['with parameters of no use', ['x', 7, null]],
  ])('lists something %s', async (_case, parameters) => {
    expect(await search(parameters)).toMatchObject({ composeExtension: { type: 'result' } });
  });

  it("reads the nameless parameter of Microsoft's local client", async () => {
    expect(JSON.stringify(await search([{ value: 'gap' }]))).toContain('888-919-2559');
  });

  it('says so where nothing is found, without a number', async () => {
    const body = await typed('zebra');
    expect(JSON.stringify(body)).toContain('Nothing found. Try a topic, an office or a number, or ask: “');
    expect(body).toMatchObject({ composeExtension: { type: 'message' } });
    expect(JSON.stringify(body)).not.toMatch(/\d{3}-\d{4}/);
  });

  it('remembers nothing: a query comes with every key', async () => {
    await typed('gap');
    expect([bot.asked, [...store.contexts]]).toEqual([[], []]);
  });

  it('answers a failing bot with the fixed sentence', async () => {
    bot.suggest = () => {
      throw new Error('the disk is on fire');
    };
    const body = await typed('gap');
    expect(JSON.stringify(body)).toContain('something went wrong on my side');
    expect(JSON.stringify(body)).not.toContain('fire');
  });
});

/** What the button of that title in a dialog submits. */
function submitOf(body: object, title: string): unknown {
  const buttons: { title?: unknown; data?: unknown }[] = [];
  JSON.stringify(body, (_key, value) => {
    if (value?.type === 'Action.Submit') buttons.push(value);
    return value;
  });
  return buttons.find(button => button.title === title)?.data;
}

describe('"Who handles this?"', () => {
  const payload = { body: { contentType: 'html', content: '<p>Who can explain&nbsp;<b>GAP</b></p>' } };

  it("answers anyone's message in a dialog", async () => {
    const body = await invoke('composeExtension/fetchTask', { commandId: 'who', messagePayload: payload });
    expect(bot.asked[0]?.text).toBe('Who can explain GAP');
    expect(body).toMatchObject({ task: { type: 'continue', value: { title: 'Who handles this?' } } });
    expect(JSON.stringify(body)).toContain('888-919-2559');
  });

  it('keeps its follow-ups apart from the conversation that the message is in', async () => {
    await invoke('composeExtension/fetchTask', { messagePayload: payload });
    expect(bot.asked[0]?.conversation).toMatch(/^teams:a:1personal:dialog:/);
  });

  it('refuses politely whoever asks too often', async () => {
    const limits = { refuse: () => 'A moment, please.' };
    const body = await invoke('composeExtension/fetchTask', { messagePayload: payload }, { limits });
    expect(body).toEqual({ task: { type: 'message', value: 'A moment, please.' } });
    expect(bot.asked).toEqual([]);
  });

  it('refuses politely whoever rates too often, and notes nothing', async () => {
    const limits = { refuse: () => 'A moment, please.' };
    const body = await invoke('composeExtension/submitAction', { data: { press: '1~right~contact~dsc' } }, { limits });
    expect(body).toEqual({ task: { type: 'message', value: 'A moment, please.' } });
    expect(store.feedback).toEqual([]);
  });

  it('asks with help where the message has no words', async () => {
    const body = await invoke('composeExtension/fetchTask', { messagePayload: { body: {} } });
    expect(bot.asked[0]?.text).toBe('');
    expect(body).toMatchObject({ task: { type: 'continue' } });
  });

  it('answers a button in the dialog', async () => {
    const body = await invoke('composeExtension/submitAction', { data: { press: '1~show~hours~dsc' } });
    expect(body).toMatchObject({ task: { type: 'continue' } });
    expect(bot.asked[0]?.about).toEqual({ records: ['dsc'], facet: 'hours' });
  });

  it('notes Right in the dialog and thanks', async () => {
    const body = await invoke('composeExtension/submitAction', { data: { press: '1~right~contact~dsc' } });
    expect(body).toEqual({ task: { type: 'message', value: 'Thanks, noted.' } });
    expect(store.feedback).toMatchObject([{ verdict: 'right', records: ['dsc'] }]);
  });

  it('notes Wrong with the question, asks in the dialog what was wrong, and thanks for the reason', async () => {
    const opened = await invoke('composeExtension/fetchTask', { messagePayload: payload });
    const wrong = submitOf(opened, 'Wrong');
    const why = await invoke('composeExtension/submitAction', { data: wrong });
    const reason = submitOf(why, 'Wrong number');
    const thanks = await invoke('composeExtension/submitAction', { data: reason });
    expect(thanks).toEqual({ task: { type: 'message', value: 'Thanks, noted.' } });
    const question = 'Who can explain GAP';
    expect(store.feedback).toMatchObject([
      { verdict: 'wrong', question },
      { verdict: 'wrong', reason: 'number', question },
    ]);
  });

  it('thanks nobody for a rating of a row that is gone', async () => {
    const body = await invoke('composeExtension/submitAction', { data: { press: '1~right~contact~gone' } });
    expect(body).toEqual({ task: { type: 'message', value: 'That button is from an older card. Please ask again.' } });
    expect(store.feedback).toEqual([]);
  });

  it.each([[undefined], [{}], [{ data: { press: 'nonsense' } }]])(
    'answers the value %j with a sentence',
    async value => {
      expect(await invoke('composeExtension/submitAction', value)).toMatchObject({ task: { type: 'message' } });
    },
  );

  it('answers a failing bot with the fixed sentence', async () => {
    bot.ask = () => Promise.reject(new Error('the disk is on fire'));
    expect(await invoke('composeExtension/fetchTask', { messagePayload: payload })).toEqual({
      task: { type: 'message', value: 'Sorry, something went wrong on my side. Please ask again in a moment.' },
    });
  });
});
