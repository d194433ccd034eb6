import type { Bot, Store } from '../../../src/index';
import { FAILED } from '../../../src/index';
import { describeContract, type Said, type Session } from '../contract';
import { realBot } from './support/bot';
import { buttonsOf, shownText } from './support/shown';
import type { Call } from './support/stand-in';
import { openWorkspace, payload, unique, type Workspace } from './support/workspace';
import { testWorld } from './support/world';

describeContract({ name: 'Slack', failed: FAILED, start }, () => realBot());

async function start(bot: Bot, store: Partial<Store> = {}): Promise<Session> {
  const world = testWorld(bot);
  const workspace = await openWorkspace({ ...world, store: { ...world.store, ...store } });
  const calls = new Map<Said, Call>();
  const known = new Map<Call, Said>();
  const said = (call: Call): Said => {
    const old = known.get(call);
    if (old !== undefined) return old;
    const one: Said = {
      fallback: String(call.args['text']),
      shown: shownText(call.args['blocks']),
      buttons: buttonsOf(call).map(({ label }) => label),
      thread: String(call.args['thread_ts']),
    };
    calls.set(one, call);
    known.set(call, one);
    return one;
  };
  const all = (): Said[] => workspace.slack.calls.filter(isSaid).map(said);
  const after = async (sending: Promise<Response>): Promise<Said[]> => {
    const before = all().length;
    await sending;
    await workspace.mount.stop?.();
    return all().slice(before);
  };
  return {
    mention: (text, thread) => after(workspace.event(mention(`<@U0BOT0001> ${text}`, thread))),
    press: (one, label) => after(press(workspace, calls.get(one), label)),
    echo: text => after(workspace.event(payload('message_bot', { event_id: unique('Ev'), event: { text } }))),
    forged: async text => (await workspace.event(mention(text, 'forged'), { secret: 'not-the-secret' })).status,
    malformed: async body => {
      const form = body.startsWith('payload=');
      return (await workspace.post(body, form ? 'application/x-www-form-urlencoded' : 'application/json')).status;
    },
    said: all,
    stop: () => workspace.stop(),
  };
}

function isSaid({ method }: Call): boolean {
  return method.startsWith('chat.') || method === 'response_url';
}

function mention(text: string, thread: string): Record<string, unknown> {
  const event = { text, ts: unique('17633052'), thread_ts: thread };
  return payload('app_mention', { event_id: unique('Ev'), event });
}

function press(workspace: Workspace, call: Call | undefined, label: string): Promise<Response> {
  const pressed = call === undefined ? undefined : buttonsOf(call).find(one => one.label === label);
  if (call === undefined || pressed === undefined) throw new Error(`There is no button "${label}"`);
  const thread = String(call.args['thread_ts']);
  return workspace.interact(
    payload('block_actions_message', {
      response_url: workspace.slack.responseUrl,
      trigger_id: unique('trigger'),
      container: { message_ts: unique('17633054'), thread_ts: thread },
      message: { ts: unique('17633054'), thread_ts: thread },
      actions: [{ type: 'button', action_id: pressed.id, block_id: 'b1', value: pressed.value }],
    }),
  );
}
