import { requestId } from '../../../../adapters/guards';
import { mountSlack } from '../../../../adapters/slack/index';
import type { Bot } from '../../../../src/index';
import { until } from '../../../support/serving';
import { realBot } from '../support/bot';
import { type Line, openLine, openLingeringLine } from '../support/socket';
import { type StandIn, startStandIn } from '../support/stand-in';
import { payload, SECRET, TOKEN, unique } from '../support/workspace';
import { type TestWorld, testWorld } from '../support/world';

const APP_TOKEN = 'xapp-of-the-test';

describe('Socket Mode', () => {
  let line: Line;
  let slack: StandIn;
  let world: TestWorld;
  beforeEach(async () => {
    line = await openLine();
    slack = await startStandIn([TOKEN, APP_TOKEN], { 'apps.connections.open': () => ({ url: line.url }) });
    world = testWorld(realBot());
  });
  afterEach(async () => {
    await line.stop();
    await slack.stop();
  });

  const mount = (appToken = APP_TOKEN) =>
    mountSlack({ signingSecret: SECRET, botToken: TOKEN, appToken, apiUrl: slack.apiUrl }, world);
  const command = () => payload('command', { trigger_id: unique('trigger') });

  it('answers the slash command inside the acknowledgement, over its own connection', async () => {
    const { routes, start, stop, unready } = await mount();
    expect([routes, unready?.()]).toEqual([[], 'Socket Mode is not connected']);
    await start?.();
    await line.connected();
    expect(unready?.()).toBeUndefined();
    const ack = await line.send('slash_commands', command(), 'e1');
    expect(ack['payload']).toMatchObject({ response_type: 'ephemeral', text: expect.stringContaining('888-919-2559') });
    await stop?.();
  });

  it('gives each question a number of its own, as HTTP does', async () => {
    const numbers: (string | undefined)[] = [];
    const bot = realBot();
    const ask: Bot['ask'] = question => {
      numbers.push(requestId());
      return bot.ask(question);
    };
    world = testWorld({ ...bot, ask });
    const { start, stop } = await mount();
    await start?.();
    await line.connected();
    await line.send('slash_commands', command(), 'e1');
    await line.send('slash_commands', command(), 'e2');
    await stop?.();
    expect(numbers).toEqual([expect.stringMatching(/-\d+$/), expect.stringMatching(/-\d+$/)]);
    expect(new Set(numbers).size).toBe(2);
  });

  it('answers an event that is repeated in another envelope once', async () => {
    const { start, stop } = await mount();
    await start?.();
    const event = payload('app_mention', { event_id: unique('Ev'), event: { ts: unique('17633000') } });
    await line.send('events_api', event, 'e1');
    await line.send('events_api', event, 'e2');
    await stop?.();
    expect(slack.calls.filter(({ method }) => method === 'chat.postMessage')).toHaveLength(1);
  });

  it('comes back after an outage', async () => {
    const { start, stop } = await mount();
    await start?.();
    slack.fail('apps.connections.open', 1, 503);
    line.down();
    line.up();
    await line.connected();
    const ack = await line.send('slash_commands', command(), 'e1');
    expect(JSON.stringify(ack['payload'])).toContain('888-919-2559');
    await stop?.();
  });

  it('starts while Slack is away, and connects when it is back', async () => {
    slack.fail('apps.connections.open', 1, 503);
    const { start, stop, unready } = await mount();
    await start?.();
    expect(unready?.()).toBe('Socket Mode is not connected');
    await line.connected();
    const ack = await line.send('slash_commands', command(), 'e1');
    expect(JSON.stringify(ack['payload'])).toContain('888-919-2559');
    await stop?.();
  });

  it('acknowledges what nothing answers, so that Slack does not repeat it', async () => {
    const { start, stop } = await mount();
    await start?.();
    await line.connected();
    expect(await line.send('interactive', { type: 'hologram', user: { id: 'U1' } }, 'e1')).toMatchObject({
      envelope_id: 'e1',
    });
    await stop?.();
  });

  it('lives on when a post is refused after the acknowledgement', async () => {
    const { start, stop } = await mount();
    slack.refuse('chat.postMessage', 'channel_not_found');
    await start?.();
    await line.connected();
    await line.send(
      'events_api',
      payload('app_mention', { event_id: unique('Ev'), event: { ts: unique('17633000') } }),
      'e1',
    );
    const ack = await line.send('slash_commands', command(), 'e2');
    expect(JSON.stringify(ack['payload'])).toContain('888-919-2559');
    await stop?.();
    expect(JSON.stringify(world.lines)).toContain('channel_not_found');
    expect(JSON.stringify(world.lines)).not.toContain('ack() has already been called');
  });

  it('says at start that the app token is wrong', async () => {
    const { start } = await mount('xapp-wrong');
    await expect(start?.()).rejects.toThrow(/refuses the app token \(invalid_auth\)\.\n {2}Copy SLACK_APP_TOKEN again/);
  });

  it('goes on over a new connection at once when Slack takes one away, and waits for no end of the old', async () => {
    const lingering = await openLingeringLine();
    const methods = { 'apps.connections.open': () => ({ url: lingering.url }) };
    const api = await startStandIn([TOKEN, APP_TOKEN], methods);
    const config = { signingSecret: SECRET, botToken: TOKEN, appToken: APP_TOKEN, apiUrl: api.apiUrl };
    const { start, stop, unready } = await mountSlack(config, world);
    await start?.();
    lingering.farewell();
    await lingering.connected(2);
    await until(() => unready?.() === undefined);
    // What the SDK says where it gave the old one up only because it was silent for so long.
    expect(world.lines.map(({ msg }) => msg)).toEqual([]);
    await stop?.();
    lingering.stop();
    await api.stop();
  });
});
