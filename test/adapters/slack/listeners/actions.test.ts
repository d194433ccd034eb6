import { OUTDATED } from '../../../../adapters/slack/card/message';
import { FAILED } from '../../../../src/index';
import { directory } from '../../../support/directory';
import { openForEach } from '../support/each';
import { buttonsOf, shownText } from '../support/shown';
import type { Call } from '../support/stand-in';
import { openWorkspace, payload, unique } from '../support/workspace';
import { MONDAY } from '../support/world';

describe('buttons', () => {
  const here = openForEach();

  /** The private answer to a slash command, as a call. */
  const ask = async (text: string, changes: Record<string, unknown> = {}): Promise<Call> => {
    const form = payload('command', { text, trigger_id: unique('trigger'), ...changes });
    const response = await here.workspace.command(form);
    return { method: 'ack', args: Object(await response.json()), token: '' };
  };
  /** Presses a button of a card where it stands; resolves with what came of it. */
  const press = async (card: Call, label: string, where = 'block_actions_ephemeral'): Promise<readonly Call[]> => {
    const found = buttonsOf(card).find(one => one.label === label);
    if (found === undefined) throw new Error(`no button ${label} among ${buttonsOf(card).map(one => one.label)}`);
    return send(found.id, found.value, where);
  };
  const send = (id: string, value: string, where: string): Promise<readonly Call[]> =>
    here.interact(where, {
      actions: [{ type: 'button', action_id: id, block_id: 'b1', value, action_ts: '1.1' }],
    });

  it('answers a choice in place of the private card', async () => {
    const [call, ...more] = await press(await ask('floorplan'), 'Northeast');
    expect(more).toEqual([]);
    expect(call).toMatchObject({ method: 'response_url', args: { replace_original: true } });
    expect(call?.args['text']).toContain('800-257-5023');
  });

  it('answers a choice in the thread where everybody sees it', async () => {
    const [call] = await press(await ask('floorplan'), 'Northeast', 'block_actions_message');
    expect(call).toMatchObject({ method: 'chat.postMessage', args: { thread_ts: '1763305200.000100' } });
  });

  it('answers no press of somebody from another company, in a channel that is shared with it', async () => {
    const user = { id: 'U0OUTSIDE', team_id: 'T0OTHER' };
    const { id, value } = buttonsOf(await ask('floorplan'))[0] ?? { id: '', value: '' };
    const actions = [{ type: 'button', action_id: id, block_id: 'b1', value, action_ts: '1.1' }];
    expect(await here.interact('block_actions_message', { actions, user })).toEqual([]);
    expect(await here.interact('block_actions_message', { actions })).toHaveLength(1);
  });

  it('shares with the channel, naming who shared it', async () => {
    const [call] = await press(await ask('who handles GAP'), 'Share in channel');
    expect(call?.args).toMatchObject({ response_type: 'in_channel', replace_original: false });
    expect(String(call?.args['text'])).toMatch(/^Shared by <@U0ASKER01>\n/);
    expect(call?.args['text']).toContain('888-919-2559');
    expect(JSON.stringify(call?.args['blocks'])).toContain('Shared by <@U0ASKER01>');
    const labels = call === undefined ? [] : buttonsOf(call).map(({ label }) => label);
    expect(labels).not.toContain('Share in channel');
  });

  it('unfolds the rest of the record in place', async () => {
    const card = await ask('where do customers mail their payment');
    expect(shownText(card.args['blocks'])).not.toContain('Mon-Fri');
    const [call] = await press(card, 'More');
    expect(call?.args).toMatchObject({ replace_original: true });
    expect(shownText(call?.args['blocks'])).toContain('Customer Service Center');
    expect(call?.args['text']).toContain('Hours: Mon-Fri 8:00 AM-11:00 PM ET');
    expect(call === undefined ? [] : buttonsOf(call).map(({ label }) => label)).not.toContain('More');
  });

  it('has no More where all is said', async () => {
    const labels = buttonsOf(await ask('who handles GAP')).map(({ label }) => label);
    expect(labels).toEqual(['Share in channel', 'Hours', 'Right', 'Wrong']);
  });

  it('unfolds a list', async () => {
    const card = await ask('list');
    const [call] = await press(card, 'More');
    expect(shownText(call?.args['blocks']).length).toBeGreaterThan(shownText(card.args['blocks']).length);
  });

  it('unfolds "open" to the whole list, whatever was asked before', async () => {
    const user = { user_id: 'U0ASKER01', channel_id: 'C0DESK001' };
    const card = await ask('open', user);
    await ask('who handles GAP', user);
    const [call] = await press(card, 'More');
    expect(String(call?.args['text']).match(/\d{3}-\d{3}-\d{4}/g)?.length).toBeGreaterThan(10);
  });

  it.each([
    ['long', `${'please '.repeat(40)} list`],
    ['of several lines', 'list\nplease'],
  ])('shows all at once where a question is too %s for "More" to ask it again', async (_, question) => {
    const card = await ask(question);
    expect(buttonsOf(card).map(({ label }) => label)).not.toContain('More');
    const folded = await ask('list');
    const [whole] = await press(folded, 'More');
    expect(card.args['text']).toBe(whole?.args['text']);
    const last = directory.records.at(-1)?.name ?? '';
    expect(shownText(folded.args['blocks'])).not.toContain(last);
    expect(shownText(card.args['blocks'])).toContain(last);
  });

  it('has a button for each choice, and no More where all are shown', async () => {
    const labels = buttonsOf(await ask('floorplan')).map(({ label }) => label);
    expect(labels).toEqual(['Central', 'Northeast', 'Pac West', 'Southeast', 'West-Dallas']);
  });

  it('asks a help example as if it had been typed', async () => {
    const [call] = await press(await ask('help'), 'who handles GAP');
    expect(call?.args['text']).toContain('888-919-2559');
  });

  it('notes Right with the question, the record and the answer', async () => {
    const [call] = await press(await ask('who handles GAP'), 'Right');
    expect(call?.args).toMatchObject({ response_type: 'ephemeral', replace_original: false, text: 'Thanks, noted.' });
    expect(here.world.feedback).toEqual([
      {
        verdict: 'right',
        records: ['dsc'],
        facet: 'contact',
        question: 'who handles GAP',
        asker: 'slack:T0WORKSPC:U0ASKER01',
        platform: 'slack',
        version: 'test',
        at: MONDAY,
      },
    ]);
  });

  it('asks in one tap what was wrong, and notes it', async () => {
    const [question] = await press(await ask('who handles GAP'), 'Wrong');
    const labels = question === undefined ? [] : buttonsOf(question).map(({ label }) => label);
    expect(labels).toEqual(['Wrong line', 'Wrong number', 'Wrong hours', 'Something else']);
    if (question === undefined) return;
    const [thanks] = await press(question, 'Wrong hours');
    expect(thanks?.args).toMatchObject({ replace_original: true, text: 'Thanks, noted.' });
    const kept = here.world.feedback.map(({ verdict, reason, question: words }) => [verdict, reason, words]);
    expect(kept).toEqual([
      ['wrong', undefined, 'who handles GAP'],
      ['wrong', 'hours', 'who handles GAP'],
    ]);
  });

  it('thanks nobody for feedback that could not be kept', async () => {
    const store = { ...here.world.store, noteFeedback: () => Promise.reject(new Error('no room for feedback')) };
    const full = await openWorkspace({ ...here.world, store });
    const actions = [{ type: 'button', action_id: 'card.1', block_id: 'b1', value: 'act\n1~right~contact~dsc' }];
    const pressed = { response_url: full.slack.responseUrl, trigger_id: unique('trigger'), actions };
    await full.interact(payload('block_actions_ephemeral', pressed));
    await full.mount.stop?.();
    expect(full.slack.calls.map(({ args }) => args['text'])).toEqual([FAILED]);
    expect(JSON.stringify(here.world.lines)).toContain('no room for feedback');
    await full.stop();
  });

  it('says in the log why a response_url could not be reached', async () => {
    const [right] = buttonsOf(await ask('who handles GAP')).filter(({ label }) => label === 'Right');
    const actions = [{ type: 'button', action_id: 'card.1', block_id: 'b1', value: right?.value, action_ts: '1.1' }];
    const nowhere = { response_url: 'http://127.0.0.1:9/', trigger_id: unique('trigger'), actions };
    await here.workspace.interact(payload('block_actions_ephemeral', nowhere));
    await here.workspace.mount.stop?.();
    expect(JSON.stringify(here.world.lines)).toMatch(/response_url answered nothing \(.+\)/);
  });

  it('thanks in the thread, to the person who pressed only', async () => {
    const [call] = await press(await ask('who handles GAP'), 'Right', 'block_actions_message');
    expect(call).toMatchObject({
      method: 'chat.postEphemeral',
      args: { user: 'U0ASKER01', thread_ts: '1763305200.000100' },
    });
  });

  it.each([
    ['Northeast', 'floorplan', 'chat.postMessage', '800-257-5023'],
    ['Right', 'who handles GAP', 'chat.postEphemeral', 'Thanks, noted.'],
  ])('answers %s privately in a channel where the app is no member', async (label, question, method, words) => {
    here.workspace.slack.refuse(method, 'not_in_channel');
    const calls = await press(await ask(question), label, 'block_actions_message');
    expect(calls.at(-1)).toMatchObject({
      method: 'response_url',
      args: { response_type: 'ephemeral', replace_original: false },
    });
    expect(calls.at(-1)?.args['text']).toContain(words);
  });

  it.each([
    ['More', 'block_actions_message'],
    ['More', 'block_actions_ephemeral'],
    ['Share in channel', 'block_actions_ephemeral'],
  ])(
    'keeps the word to who presses %s too often from everybody else, and the card in its place',
    async (label, where) => {
      const card = await ask('where do customers mail their payment');
      Object.assign(here.world, { limits: { refuse: () => 'Please give me a minute.' } });
      const busy = await openWorkspace(here.world);
      const found = buttonsOf(card).find(one => one.label === label);
      const actions = [{ type: 'button', action_id: found?.id, block_id: 'b1', value: found?.value, action_ts: '1.1' }];
      const pressed = { response_url: busy.slack.responseUrl, trigger_id: unique('trigger'), actions };
      await busy.interact(payload(where, pressed));
      await busy.mount.stop?.();
      const calls = busy.slack.calls.filter(({ method }) => method !== 'users.info');
      await busy.stop();
      const [call, ...more] = calls;
      expect(more).toEqual([]);
      expect(call?.args['text']).toBe('Please give me a minute.');
      if (where === 'block_actions_message') expect(call?.method).toBe('chat.postEphemeral');
      else expect(call?.args).toMatchObject({ response_type: 'ephemeral', replace_original: false });
    },
  );

  it('shares nothing of a record that is gone, and says so to who pressed', async () => {
    const [call] = await send('card.0', 'act\n1~share~contact~gone-since', 'block_actions_ephemeral');
    expect(call?.args).toMatchObject({ response_type: 'ephemeral', replace_original: false, text: OUTDATED });
  });

  it('takes a double click for one', async () => {
    const card = await ask('who handles GAP');
    await press(card, 'Right');
    expect(await press(card, 'Right')).toEqual([]);
    expect(here.world.feedback).toHaveLength(1);
  });

  it('claims a click without the words or the person in it', async () => {
    const keys: string[] = [];
    const card = await ask('who handles GAP');
    const { claim } = here.world.claims;
    const listened = (key: string, ttlMs: number) => {
      keys.push(key);
      return claim(key, ttlMs);
    };
    Object.assign(here.world.claims, { claim: listened });
    await press(card, 'Right');
    expect(keys.filter(key => key.includes('click'))).toHaveLength(1);
    expect(keys.join()).not.toMatch(/handles GAP|U0ASKER01/);
  });

  it('does a replayed press once', async () => {
    const [right] = buttonsOf(await ask('who handles GAP')).filter(({ label }) => label === 'Right');
    const actions = [{ type: 'button', action_id: 'card.1', block_id: 'b1', value: right?.value, action_ts: '1.1' }];
    const body = payload('block_actions_ephemeral', { trigger_id: unique('trigger'), actions });
    const first = { ...body, response_url: here.workspace.slack.responseUrl };
    await here.workspace.interact(first);
    await here.workspace.interact({ ...first, container: { ...Object(body['container']), message_ts: 'another' } });
    await here.workspace.mount.stop?.();
    expect(here.world.feedback).toHaveLength(1);
  });

  it('says so when the record is gone since', async () => {
    const [call] = await send('card.0', 'act\n1~show~contact~gone-since', 'block_actions_ephemeral');
    expect(call?.args['text']).toContain('no longer on the sheet');
    expect(call?.args['text']).not.toMatch(/\d{3}-\d{4}/);
  });

  it.each([
    ['a value of an older version', 'card.0', 'show:dsc'],
    ['a value that was tampered with', 'card.0', 'act\n1~show~contact~<!channel>'],
    ['no value', 'card.0', ''],
    ['feedback on a record that is gone', 'card.0', 'act\n1~right~contact~gone-since'],
    ['an action that nothing knows', 'retired.button', 'anything'],
  ])('answers %s politely', async (_, id, value) => {
    const [call] = await send(id, value, 'block_actions_ephemeral');
    expect(call?.args).toMatchObject({ response_type: 'ephemeral', replace_original: false, text: OUTDATED });
    expect(here.world.feedback).toEqual([]);
  });

  it('tries a response_url again, and waits as long as it is told', async () => {
    here.workspace.slack.fail('response_url', 2, 429, { 'retry-after': '0' });
    const [call] = await press(await ask('floorplan'), 'Northeast');
    expect(call?.args['text']).toContain('800-257-5023');
  });

  it('gives up on a response_url that is gone, and logs it', async () => {
    here.workspace.slack.fail('response_url', 9, 404);
    expect(await press(await ask('floorplan'), 'Northeast')).toEqual([]);
    expect(JSON.stringify(here.world.lines)).toContain('response_url answered 404');
  });

  it('shows the card of an entry of the home tab in a window', async () => {
    const [call] = await send('card.entry1', 'act\n1~show~contact~dsc', 'block_actions_view');
    expect(call?.method).toBe('views.open');
    const view = Object(call?.args['view']);
    expect(view).toMatchObject({ type: 'modal' });
    expect(shownText(view['blocks'])).toContain('888-919-2559');
  });
});
