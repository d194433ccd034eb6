import { OUTDATED } from '../../../../adapters/slack/card/message';
import { realBot } from '../support/bot';
import { openForEach } from '../support/each';
import { optionFaults } from '../support/faults';
import { shownText } from '../support/shown';
import { openWorkspace, payload, unique } from '../support/workspace';
import { testWorld } from '../support/world';

interface Options {
  readonly options: readonly { readonly value: string; readonly text: { readonly text: string } }[];
}

describe('shortcuts', () => {
  const here = openForEach();

  const send = here.interact;
  const suggest = async (value: string): Promise<Options> => {
    const response = await here.workspace.interact(payload('block_suggestion', { value }));
    expect(response.status).toBe(200);
    return response.json() as Promise<Options>;
  };

  it('opens a window to find a contact', async () => {
    const [call] = await send('shortcut');
    expect(call?.method).toBe('views.open');
    const view = Object(call?.args['view']);
    expect(view).toMatchObject({ type: 'modal', callback_id: 'find_contact', title: { text: 'Find a contact' } });
    expect(JSON.stringify(view.blocks)).toContain('external_select');
  });

  it('suggests while it is typed, within the limits of an option', async () => {
    const { options } = await suggest('gap');
    expect(options[0]?.value).toBe('dsc');
    expect(options.flatMap(option => optionFaults({ ...option }))).toEqual([]);
  });

  it('suggests what the words ask for where nothing begins like them, and says what to try where nothing does', async () => {
    expect((await suggest('stips')).options.map(({ value }) => value)).toEqual(['fax-dds']);
    expect((await suggest('zebra')).options).toEqual([]);
    const [call] = await send('shortcut');
    expect(shownText(Object(call?.args['view']).blocks)).toContain('Try a topic, an office or a number');
  });

  it.each(['', ' ', 'zzzzzz', '<!channel>', 'x'.repeat(5_000)])('suggests something or nothing for %j', async typed => {
    const { options } = await suggest(typed);
    expect(options.length).toBeLessThanOrEqual(100);
    expect(options.flatMap(option => optionFaults({ ...option }))).toEqual([]);
  });

  it('suggests nothing for a menu that it does not know', async () => {
    const response = await here.workspace.interact(payload('block_suggestion', { action_id: 'retired.menu' }));
    expect(await response.json()).toEqual({ options: [] });
  });

  it('shows the chosen contact under the menu', async () => {
    const actions = [
      {
        type: 'external_select',
        action_id: 'find.contact',
        block_id: 'find',
        selected_option: { text: { type: 'plain_text', text: 'x' }, value: 'dsc' },
        action_ts: '1.1',
      },
    ];
    const view = { id: 'V0MODAL01', type: 'modal', callback_id: 'find_contact' };
    const [call] = await send('block_actions_view', { actions, view });
    expect(call).toMatchObject({ method: 'views.update', args: { view_id: 'V0MODAL01' } });
    const { blocks } = Object(call?.args['view']);
    expect(shownText(blocks)).toContain('888-919-2559');
    expect(JSON.stringify(blocks)).toContain('external_select');
  });

  it('answers "Who handles this?" on a message, to the person who asked only', async () => {
    const [call] = await send('message_action', {
      message: { text: 'title stuck on GAP refund, <@U0OTHER01> any idea?' },
    });
    expect(call).toMatchObject({
      method: 'response_url',
      args: { response_type: 'ephemeral', replace_original: false },
    });
    expect(call?.args['text']).toContain('888-919-2559');
  });

  it.each(['shortcut', 'message_action'])('answers a %s that comes twice once', async name => {
    const trigger_id = unique('trigger');
    expect(await send(name, { trigger_id })).toHaveLength(1);
    expect(await send(name, { trigger_id })).toHaveLength(0);
  });

  it('shows a chosen contact once, though the choice comes twice', async () => {
    const selected_option = { text: { type: 'plain_text', text: 'x' }, value: 'dsc' };
    const actions = [
      { type: 'external_select', action_id: 'find.contact', block_id: 'find', selected_option, action_ts: '1.1' },
    ];
    const twice = { actions, view: { id: 'V0MODAL01', type: 'modal' }, trigger_id: unique('trigger') };
    expect(await send('block_actions_view', twice)).toHaveLength(1);
    expect(await send('block_actions_view', twice)).toHaveLength(0);
  });

  it('answers a message without words with help', async () => {
    const [call] = await send('message_action', { message: { text: '' } });
    expect(call?.args['text']).toContain('Ask who handles something');
  });

  it('opens a polite window for a shortcut that it does not know', async () => {
    const [call] = await send('shortcut', { callback_id: 'retired' });
    expect(shownText(Object(call?.args['view']).blocks)).toBe(OUTDATED);
  });

  it('answers a submitted window that it does not know in that window', async () => {
    const response = await here.workspace.interact(payload('view_submission', { view: { callback_id: 'retired' } }));
    expect(await response.json()).toMatchObject({ response_action: 'update', view: { type: 'modal' } });
  });

  it('takes a closed window for closed', async () => {
    const response = await here.workspace.interact(payload('view_submission', { type: 'view_closed' }));
    expect(response.status).toBe(200);
  });
});

describe('the workflow step', () => {
  const run = async (question: unknown, bot = realBot()) => {
    const workspace = await openWorkspace(testWorld(bot));
    // The step answers with the token of its own run, not with the workspace's.
    const event = { inputs: { question }, bot_access_token: 'xoxb-token-of-the-test' };
    const response = await workspace.event(payload('function_executed', { event_id: unique('Ev'), event }));
    await workspace.mount.stop?.();
    await workspace.stop();
    expect([response.status, workspace.slack.faults]).toEqual([200, []]);
    return workspace.slack.calls[0];
  };

  it('gives name, number, option, hours and open now', async () => {
    const call = await run('retail held offerings');
    expect(call).toMatchObject({
      method: 'functions.completeSuccess',
      args: {
        function_execution_id: 'Fx0000001',
        outputs: {
          outcome: 'answer',
          name: 'Retail Held Offerings',
          number: '855-720-2559',
          option: '4',
          hours: 'Mon-Fri 8:00 AM-8:00 PM ET',
          open_now: expect.stringContaining('Open now until 8:00 PM ET'),
        },
      },
    });
  });

  it('gives no number for what the sheet does not cover', async () => {
    const call = await run('who fixes the coffee machine');
    expect(call?.args['outputs']).toMatchObject({ outcome: 'none', number: '', name: '' });
  });

  it('fails in words when the bot fails', async () => {
    const call = await run('GAP', { ...realBot(), ask: () => Promise.reject(new Error('no')) });
    expect(call).toMatchObject({ method: 'functions.completeError' });
  });
});
