import type { App, webApi } from '@slack/bolt';
import type { GenericMessageEvent } from '@slack/types';
import { PUBLIC } from '../card/look';
import { readText } from '../incoming/read';
import { firstMessage, fresh } from '../incoming/repeats';
import { answer } from '../reply/answer';
import type { Slack } from '../reply/slack';

/** A message that a person wrote to the bot. */
interface Heard {
  readonly event: string;
  readonly team: string;
  readonly channel: string;
  readonly user: string;
  readonly text: string;
  readonly ts: string;
  readonly thread?: string;
}

/** Mentions in channels and threads, and direct messages: answered in the thread, never unasked. */
export function onMessages(app: App, slack: Slack): void {
  app.event('app_mention', async ({ event, body, client }) => {
    if (event.user === undefined || isBot(event)) return;
    const { user, channel, text, ts, thread_ts: thread } = event;
    await reply(slack, client, { event: body.event_id, team: body.team_id, channel, user, text, ts, ...at(thread) });
  });
  app.event('message', async ({ event, body, client }) => {
    if (event.channel_type !== 'im' || !isTyped(event) || isBot(event)) return;
    const { user, channel, text = '', ts, thread_ts: thread } = event;
    await reply(slack, client, { event: body.event_id, team: body.team_id, channel, user, text, ts, ...at(thread) });
  });
}

function at(thread: string | undefined): { readonly thread?: string } {
  return thread === undefined ? {} : { thread };
}

/** Own and other bots' messages are not answered: two bots would never stop. */
function isBot(event: object): boolean {
  return ('bot_id' in event && event.bot_id !== undefined) || 'bot_profile' in event;
}

/** Typed by a person just now: edits, deletions, joins and the like carry other subtypes. */
function isTyped(event: { readonly subtype?: string | undefined }): event is GenericMessageEvent {
  return event.subtype === undefined || event.subtype === 'file_share' || event.subtype === 'thread_broadcast';
}

async function reply(slack: Slack, client: webApi.WebClient, heard: Heard): Promise<void> {
  const { team, channel, user, ts } = heard;
  if (!(await fresh(slack, heard.event))) return;
  if (!(await firstMessage(slack, team, channel, ts))) return;
  const thread = heard.thread ?? ts;
  const text = readText(heard.text, slack.bot.directory().command);
  const conversation = `slack:${team}:${channel}:${thread}`;
  const message = await answer(slack, { asker: { team, user }, client, conversation, text }, PUBLIC);
  await client.chat.postMessage({ channel, thread_ts: thread, ...message });
}
