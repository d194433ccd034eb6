import type { BlockAction, webApi } from '@slack/bolt';
import type { ModalView } from '@slack/types';
import { cut, LIMITS } from '../card/limits';
import { type Look, PRIVATE, PUBLIC, VIEW } from '../card/look';
import type { Message } from '../card/message';
import { privately } from './respond';
import type { Slack } from './slack';

/** Where a button was pressed, and the ways to answer there. Each rejects where Slack refuses. */
export interface Place {
  readonly conversation: string;
  readonly look: Look;
  /** The answer to the press, where the eye is: in the thread, in place of a private card, in the window. */
  show(message: Message): Promise<unknown>;
  /** In place of the card that the button stands on. */
  replace(message: Message): Promise<unknown>;
  /** To the person who pressed only. */
  whisper(message: Message): Promise<unknown>;
  /** To everybody in the channel; undefined where there is none. */
  readonly share?: (message: Message) => Promise<unknown>;
}

/** The place of a pressed button, from Slack's payload; undefined where the payload names none. */
export function placeOf(slack: Slack, body: BlockAction, client: webApi.WebClient, team: string): Place | undefined {
  if (body.view !== undefined) return inView(body, client, team);
  const url = body.response_url;
  const channel = body.channel?.id;
  if (channel === undefined || url === undefined) return undefined;
  const base = { slack, client, url, channel, user: body.user.id, team };
  const { container } = body;
  // A private message has no copy on Slack's side: only its response_url reaches it.
  if (container['is_ephemeral'] === true || body.message === undefined) return inPrivate(base);
  return inThread(base, String(body.message['thread_ts'] ?? container['thread_ts'] ?? body.message.ts));
}

interface Base {
  readonly slack: Slack;
  readonly client: webApi.WebClient;
  readonly url: string;
  readonly channel: string;
  readonly user: string;
  readonly team: string;
}

function inPrivate({ slack, url, channel, user, team }: Base): Place {
  const replace = (message: Message) => slack.respond(url, { replace_original: true, ...message });
  return {
    conversation: `slack:${team}:${channel}:${user}`,
    look: PRIVATE,
    show: replace,
    replace,
    whisper: message => privately(slack.respond, url, message),
    share: message => slack.respond(url, { response_type: 'in_channel', replace_original: false, ...message }),
  };
}

function inThread({ slack, client, url, channel, user, team }: Base, thread: string): Place {
  // A shared card stands in channels where the app is no member, and only response_url reaches them.
  const orPrivately = (message: Message, posted: Promise<unknown>) =>
    posted.catch(error => {
      slack.log.info({ err: error }, 'slack: could not post to the thread, answering privately');
      return privately(slack.respond, url, message);
    });
  const post = (message: Message) =>
    orPrivately(message, client.chat.postMessage({ channel, thread_ts: thread, ...message }));
  return {
    conversation: `slack:${team}:${channel}:${thread}`,
    look: PUBLIC,
    show: post,
    replace: message => slack.respond(url, { replace_original: true, ...message }),
    // response_url loses the thread in places (bolt-js#963): a private word in a thread goes through the Web API.
    whisper: message =>
      orPrivately(message, client.chat.postEphemeral({ channel, user, thread_ts: thread, ...message })),
    share: post,
  };
}

function inView(body: BlockAction, client: webApi.WebClient, team: string): Place {
  const { view } = body;
  const update = (message: Message) => client.views.update({ view_id: view?.id ?? '', view: modal(message) });
  const open = (message: Message) => client.views.open({ trigger_id: body.trigger_id, view: modal(message) });
  const show = view?.type === 'home' ? open : update;
  return { conversation: `slack:${team}:view:${body.user.id}`, look: VIEW, show, replace: show, whisper: show };
}

/** A message as a window of its own: no submit button, nothing to fill in. */
export function modal(message: Message): ModalView {
  const text = { type: 'plain_text', text: cut(message.text, LIMITS.section), emoji: false } as const;
  return {
    type: 'modal',
    callback_id: 'card',
    title: { type: 'plain_text', text: 'Contact', emoji: false },
    close: { type: 'plain_text', text: 'Close', emoji: false },
    blocks: message.blocks ?? [{ type: 'section', text }],
  };
}
