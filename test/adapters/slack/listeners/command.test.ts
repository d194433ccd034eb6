import type { Bot } from '../../../../src/index';
import { FAILED } from '../../../../src/index';
import { realBot } from '../support/bot';
import { faultsOf } from '../support/faults';
import { shownText } from '../support/shown';
import { openWorkspace, payload, unique, type Workspace } from '../support/workspace';
import { testWorld } from '../support/world';

interface Answer {
  readonly response_type: string;
  readonly text: string;
  readonly blocks: readonly { readonly type: string }[];
}

function asked(text: string, changes: Record<string, unknown> = {}): Record<string, unknown> {
  return payload('command', { text, trigger_id: unique('trigger'), ...changes });
}

describe('the slash command', () => {
  let workspace: Workspace;
  beforeAll(async () => {
    workspace = await openWorkspace(testWorld(realBot()));
  });
  afterAll(() => workspace.stop());

  const ask = async (text: string, changes: Record<string, unknown> = {}): Promise<Answer> => {
    const response = await workspace.command(asked(text, changes));
    expect(response.status).toBe(200);
    return response.json() as Promise<Answer>;
  };

  it('answers inside the acknowledgement, to the asker only', async () => {
    const answer = await ask('who handles GAP');
    expect(answer.response_type).toBe('ephemeral');
    expect(answer.text).toContain('888-919-2559');
    expect(JSON.stringify(answer.blocks)).toContain('<tel:+18889192559|888-919-2559>');
    expect(faultsOf(answer.blocks, 'message')).toEqual([]);
  });

  it('dials the menu option after a pause, and prints it', async () => {
    const { blocks, text } = await ask('retail held offerings');
    expect(JSON.stringify(blocks)).toContain('<tel:+18557202559,,4|855-720-2559>, option 4');
    expect(text).toContain('855-720-2559, option 4');
  });

  it.each(['', 'help'])('answers %j with help, which says how to ask in a thread', async text => {
    const { blocks, text: fallback } = await ask(text, { user_id: unique('U0HELP') });
    expect(shownText(blocks)).toContain('mention me');
    expect(fallback).toContain('mention me');
    expect(fallback).not.toMatch(/\d{3}-\d{3}-\d{4}/);
  });

  it.each(['list', 'open'])('answers %j with the whole directory, whatever was asked before', async word => {
    const user = { user_id: unique('U0WHOLE') };
    const fresh = await ask(word, user);
    expect(fresh.text.match(/\d{3}-\d{3}-\d{4}/g)?.length).toBeGreaterThan(10);
    await ask('who handles GAP', user);
    expect((await ask(word, user)).text).toBe(fresh.text);
    expect((await ask('and their hours?', user)).text).toContain('9:30 AM-6:30 PM ET');
  });

  it('gives a personal number back nowhere', async () => {
    const answer = await ask('who handles GAP for ssn 123-45-6789');
    expect(JSON.stringify(answer)).not.toContain('123-45-6789');
  });

  it('takes the command typed twice for typed once', async () => {
    expect((await ask('/ally who handles GAP')).text).toContain('888-919-2559');
  });

  it('remembers the conversation of one user in one channel', async () => {
    const user = { user_id: 'U0FOLLOW1' };
    await ask('who handles GAP', user);
    expect((await ask('and their hours?', user)).text).toContain('9:30 AM-6:30 PM ET');
  });

  it('answers a repeated trigger once', async () => {
    const form = asked('who handles GAP');
    expect(await (await workspace.command(form)).text()).toContain('888-919-2559');
    const again = await workspace.command(form);
    expect([again.status, await again.text()]).toEqual([200, '']);
  });

  it('says which command it answers, when asked by another', async () => {
    expect((await ask('who handles GAP', { command: '/other' })).text).toContain('/ally');
  });
});

/** A promise that is settled from outside. */
function opening(): { readonly promise: Promise<void>; readonly open: () => void } {
  let open = (): void => undefined;
  const promise = new Promise<void>(resolve => {
    open = resolve;
  });
  return { promise, open };
}

describe('the slash command, when something is missing', () => {
  it("answers with Slack's Web API down", async () => {
    const workspace = await openWorkspace(testWorld(realBot()), { apiUrl: 'http://127.0.0.1:9/api/' });
    const response = await workspace.command(asked('who handles GAP'));
    expect(await response.text()).toContain('888-919-2559');
    await workspace.stop();
  });

  it('answers with a store that hangs and claims that fail', async () => {
    const world = testWorld(realBot());
    const hanging = { ...world.store, settings: () => new Promise<never>(() => undefined) };
    const claims = { claim: () => Promise.reject(new Error('no database')) };
    const workspace = await openWorkspace({ ...world, store: hanging, claims });
    const response = await workspace.command(asked('who handles GAP'));
    expect(await response.text()).toContain('888-919-2559');
    await workspace.stop();
  });

  it('sends an answer after the acknowledgement when the bot is slow', async () => {
    const real = realBot();
    const gate = opening();
    const slow: Bot = { ...real, ask: question => gate.promise.then(() => real.ask(question)) };
    const workspace = await openWorkspace(testWorld(slow));
    const response = await workspace.command(asked('who handles GAP', { response_url: workspace.slack.responseUrl }));
    expect([response.status, await response.text()]).toEqual([200, '']);
    gate.open();
    const [call] = await workspace.slack.called('response_url', 1);
    expect(call?.args).toMatchObject({ response_type: 'ephemeral' });
    expect(call?.args['text']).toContain('888-919-2559');
    await workspace.stop();
  });

  it('posts a fixed sentence for a failing bot, and logs the cause', async () => {
    const world = testWorld({ ...realBot(), ask: () => Promise.reject(new Error('the disk is on fire')) });
    const workspace = await openWorkspace(world);
    const response = await workspace.command(asked('who handles GAP'));
    expect(((await response.json()) as Answer).text).toBe(FAILED);
    expect(JSON.stringify(world.lines)).toContain('the disk is on fire');
    expect(JSON.stringify(world.lines)).not.toContain('who handles GAP');
    await workspace.stop();
  });

  it('refuses politely where an asker asks too often', async () => {
    const asked: string[] = [];
    const bot: Bot = { ...realBot(), ask: () => Promise.reject(new Error('not to be asked')) };
    const limits = {
      refuse: (asker: string, team: string) => {
        asked.push(asker, team);
        return 'One moment, please.';
      },
    };
    const workspace = await openWorkspace(testWorld(bot, { limits }));
    const response = await workspace.command(payload('command', { trigger_id: unique('trigger') }));
    expect(((await response.json()) as Answer).text).toBe('One moment, please.');
    expect(asked).toEqual(['slack:T0WORKSPC:U0ASKER01', 'T0WORKSPC']);
    await workspace.stop();
  });
});
