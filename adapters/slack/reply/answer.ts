import type { webApi } from '@slack/bolt';
import { type Card, FAILED, type Press, type Question, type Reply, redact } from '../../../src/index';
import type { Look } from '../card/look';
import { type Message, messageOf, sentence } from '../card/message';
import { type Asker, askerKey } from '../incoming/asker';
import type { Slack } from './slack';

/** One question from Slack: words typed, or a button pressed. */
export interface Asked {
  readonly asker: Asker;
  readonly client: webApi.WebClient;
  readonly conversation: string;
  readonly text: string;
  readonly about?: Press;
}

/** What a question came to: the message, and the bot's decision; without one the message is a word to the asker alone. */
export interface Answered {
  readonly message: Message;
  readonly outcome?: Reply['resolution']['outcome'];
}

/** Asks the bot and renders the reply; a failing bot becomes a fixed sentence. Never rejects. */
export async function answered(slack: Slack, asked: Asked, look: Look, above?: string): Promise<Answered> {
  const refusal = slack.limits?.refuse(askerKey(asked.asker), asked.asker.team);
  if (refusal !== undefined) return { message: sentence(refusal) };
  try {
    const reply = await slack.bot.ask(await questionOf(slack, asked));
    // The words travel in buttons and come back with feedback: no personal number among them.
    const full = asked.text === '' ? look : { ...look, question: redact(asked.text) };
    return { message: messageOf(withThreadHint(reply), full, above), outcome: reply.resolution.outcome };
  } catch (error) {
    slack.log.error({ err: error }, 'slack: the bot failed to answer');
    return { message: sentence(FAILED) };
  }
}

/** The message of `answered`, for where only the asker looks or anything may be said. Never rejects. */
export async function answer(slack: Slack, asked: Asked, look: Look): Promise<Message> {
  return (await answered(slack, asked, look)).message;
}

/** Slack takes no slash command in a thread, and does not say so: the help does. */
export function withThreadHint({ resolution, card }: Reply): Card {
  // A word back, with nothing to ask, needs no hint.
  if (resolution.outcome !== 'help' || card.actions.length === 0) return card;
  const hint = 'In a thread, mention me instead: Slack takes no commands there.';
  return { ...card, footnote: card.footnote === undefined ? hint : `${hint} ${card.footnote}` };
}

async function questionOf(slack: Slack, { asker, client, conversation, text, about }: Asked): Promise<Question> {
  const settings = await slack.profile(asker, client);
  const { region, zone } = settings;
  return {
    text,
    conversation,
    at: slack.clock(),
    ...(zone === undefined ? {} : { zone }),
    ...(region === undefined ? {} : { region }),
    ...(about === undefined ? {} : { about }),
  };
}
