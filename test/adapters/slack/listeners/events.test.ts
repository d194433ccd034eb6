import type { Question } from '../../../../src/index';
import { realBot } from '../support/bot';
import { openWorkspace, payload, unique, type Workspace } from '../support/workspace';
import { type TestWorld, testWorld } from '../support/world';

type Changes = Record<string, unknown>;

describe('messages', () => {
  let workspace: Workspace;
  let world: TestWorld;
  const questions: Question[] = [];

  beforeEach(async () => {
    const real = realBot();
    questions.length = 0;
    const ask = (question: Question) => {
      questions.push(question);
      return real.ask(question);
    };
    world = testWorld({ ...real, ask });
    workspace = await openWorkspace(world);
  });
  afterEach(async () => {
    expect(workspace.slack.faults).toEqual([]);
    await workspace.stop();
  });

  /** Delivers an event and waits until all of it is done. */
  const deliver = async (name: string, event: Changes = {}, body: Changes = {}): Promise<void> => {
    const response = await workspace.event(payload(name, { event_id: unique('Ev'), event, ...body }));
    expect(response.status).toBe(200);
    await workspace.mount.stop?.();
  };
  const posted = () => workspace.slack.calls.filter(({ method }) => method === 'chat.postMessage');

  it('answers a mention in a thread of its own', async () => {
    await deliver('app_mention', { ts: '1763300000.000100' });
    expect(posted()).toHaveLength(1);
    expect(posted()[0]?.args).toMatchObject({
      channel: 'C0DESK001',
      thread_ts: '1763300000.000100',
      unfurl_links: false,
      unfurl_media: false,
    });
  });

  it('answers at once where Slack asks to wait with profiles', async () => {
    workspace.slack.fail('users.info', 1, 429, { 'retry-after': '30' });
    const start = performance.now();
    await deliver('app_mention', { ts: unique('17633000') });
    expect(posted()).toHaveLength(1);
    expect(performance.now() - start).toBeLessThan(10_000);
  });

  it('answers a mention inside a thread in that thread', async () => {
    await deliver('app_mention', { ts: '1763300009.000100', thread_ts: '1763300000.000100' });
    expect(posted()[0]?.args['thread_ts']).toBe('1763300000.000100');
    expect(questions[0]?.conversation).toBe('slack:T0WORKSPC:C0DESK001:1763300000.000100');
  });

  it('answers a direct message, and a file that comes with words', async () => {
    await deliver('message_im', { ts: unique('17633000') });
    await deliver('message_im', { ts: unique('17633000'), subtype: 'file_share' });
    expect(posted().map(({ args }) => args['channel'])).toEqual(['D0DIRECT1', 'D0DIRECT1']);
  });

  it.each([
    ['an edit', { subtype: 'message_changed' }],
    ['a deletion', { subtype: 'message_deleted' }],
    ['a join', { subtype: 'channel_join' }],
    ['a bot', { bot_id: 'B0OTHER01' }],
    ['a channel it was not mentioned in', { channel_type: 'channel' }],
  ])('does not answer %s', async (_, event) => {
    await deliver('message_im', { ts: unique('17633000'), ...event });
    expect(questions).toEqual([]);
  });

  it.each<[string, Changes, Changes, number]>([
    ['somebody of another company in a shared channel', { user_team: 'T0OTHER', team: 'T0OTHER' }, {}, 0],
    ['somebody of whom a shared channel does not say', { team: undefined }, {}, 0],
    ['somebody of a company that is allowed', { user_team: 'T0PARTNER', team: 'T0PARTNER' }, {}, 1],
    ["one of the workspace's own, where the channel is another company's", { source_team: 'T0OTHER' }, {}, 1],
    ["one of the organization's own", { user_team: 'E0ORG' }, { enterprise_id: 'E0ORG' }, 1],
  ])('in a channel with another company: %s', async (_, event, authorized, answers) => {
    const shared = await openWorkspace(world, { allowedTeams: ['T0PARTNER'] });
    const authorizations = [
      { team_id: 'T0WORKSPC', user_id: 'U0BOT0001', is_enterprise_install: false, ...authorized },
    ];
    const body = { event_id: unique('Ev'), is_ext_shared_channel: true, authorizations };
    await shared.event(payload('app_mention', { ...body, event: { ts: unique('17633000'), ...event } }));
    await shared.mount.stop?.();
    expect(shared.slack.calls.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(answers);
    expect(questions).toHaveLength(answers);
    await shared.stop();
  });

  it('answers a repeated event once, and one message under two event ids once', async () => {
    const event = payload('app_mention', { event_id: unique('Ev'), event: { ts: unique('17633000') } });
    await workspace.event(event);
    await workspace.event(event, { headers: { 'x-slack-retry-num': '1', 'x-slack-retry-reason': 'http_timeout' } });
    await workspace.event({ ...event, event_id: unique('Ev') });
    await workspace.mount.stop?.();
    expect(posted()).toHaveLength(1);
  });

  it('answers with the zone of the profile, at the moment of the clock', async () => {
    await deliver('app_mention', { ts: unique('17633000') });
    expect(questions[0]?.zone).toBe('America/Chicago');
    expect(questions[0]?.at).toBe(world.now);
  });

  it('answers with the chosen zone where users:read was not granted', async () => {
    workspace.slack.refuse('users.info', 'missing_scope');
    await world.store.saveSettings('slack:T0WORKSPC:U0ASKER01', { zone: 'Pacific/Honolulu', region: 'southeast' });
    await deliver('app_mention', { ts: unique('17633000') });
    await deliver('app_mention', { ts: unique('17633000') });
    expect(questions[1]).toMatchObject({ zone: 'Pacific/Honolulu', region: 'southeast' });
    // Asked once: a scope that is missing is not asked for with every question.
    expect(workspace.slack.calls.filter(({ method }) => method === 'users.info')).toHaveLength(1);
  });

  it('waits out a rate limit and then posts', async () => {
    workspace.slack.fail('chat.postMessage', 1, 429, { 'retry-after': '1' });
    await deliver('app_mention', { ts: unique('17633000') });
    expect(posted()).toHaveLength(1);
  });

  it.each([
    ['a post to another channel', 'chat.postMessage', 'app_mention', { channel: 'C0BUSY001' }],
    ["somebody's Home tab", 'views.publish', 'app_home_opened', {}],
  ])('answers while Slack asks to wait for an hour with %s', async (_, method, name, event) => {
    const busy = await openWorkspace(world);
    busy.slack.fail(method, 1, 429, { 'retry-after': '3600' });
    await busy.event(payload(name, { event_id: unique('Ev'), event: { ...event, ts: unique('17633000') } }));
    await busy.slack.failed(method);
    await busy.event(payload('app_mention', { event_id: unique('Ev'), event: { ts: unique('17633000') } }));
    const [call] = await busy.slack.called('chat.postMessage', 1);
    expect(call?.args['channel']).toBe('C0DESK001');
    await busy.stop(false);
  });

  it('posts an answer once, where Slack may have taken it before it failed', async () => {
    workspace.slack.fail('chat.postMessage', 1, 503);
    await deliver('app_mention', { ts: unique('17633000') });
    expect(posted()).toEqual([]);
    expect(JSON.stringify(world.lines)).toContain('chat.postMessage: answered 503');
  });

  it('sets the prompts of data/ when the messages tab opens', async () => {
    await deliver('app_home_opened', { tab: 'messages' });
    const [call] = workspace.slack.calls.filter(({ method }) => method.endsWith('setSuggestedPrompts'));
    const { examples } = world.bot.directory();
    expect(call?.args).toMatchObject({
      channel_id: 'D0DIRECT1',
      title: world.bot.directory().name,
      prompts: examples.map(message => ({ title: message, message })),
    });
    expect(call?.args).not.toHaveProperty('thread_ts');
  });

  it('is silent where a workspace has no agent view', async () => {
    workspace.slack.refuse('assistant.threads.setSuggestedPrompts', 'unknown_method');
    await deliver('app_home_opened', { tab: 'messages' });
    expect(world.lines.filter(({ level }) => Number(level) > 20)).toEqual([]);
  });

  it('logs a post that Slack refuses, without the words', async () => {
    workspace.slack.refuse('chat.postMessage', 'channel_not_found');
    await deliver('app_mention', { ts: unique('17633000') });
    const errors = world.lines.filter(({ level }) => Number(level) >= 50);
    expect(JSON.stringify(errors)).toContain('channel_not_found');
    expect(JSON.stringify(errors)).not.toMatch(/who handles GAP|888-919-2559|xoxb/);
  });
});
