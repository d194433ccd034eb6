import {
  type Context,
  encodeAction,
  FAILED,
  type Feedback,
  type Pressed,
  type Resolution,
  THANKS,
  WHAT_WAS_WRONG,
  WRONG_REASONS,
  type WrongReason,
} from '../../../src/index';
import type { World } from '../../adapter';
import { within } from '../../guards';
import { type Activity, isJson, type Message, type Turn } from '../activity';
import { CARD_TYPE } from '../card/adaptive';
import type { Submitted } from '../card/buttons';
import { sentence, TOO_OLD } from '../card/sentences';
import { askerKey, isPersonal } from '../incoming/read';

type Rating = Extract<Pressed, { kind: 'rate' }>;

/**
 * Notes the verdict and thanks. Wrong is noted at once, so that no report is lost to a missing second tap; the tap that
 * says what was wrong is noted with its reason. Kept first: nobody is thanked for a report that was lost. What Teams
 * sends `again` did not get its answer: it gets it now, and is not noted twice.
 */
export async function rate(
  world: World,
  activity: Activity,
  rating: Rating,
  question?: string,
  again = false,
): Promise<Message> {
  const { byId } = world.bot.directory();
  const records = rating.press.records.filter(id => byId.has(id));
  if (records.length === 0) return sentence(TOO_OLD);
  const noted = again || (await note(world, activity, { ...rating, records, facet: rating.press.facet }, question));
  if (!noted) return sentence(FAILED);
  const asksWhy = rating.verdict === 'wrong' && rating.reason === undefined;
  return asksWhy ? whatWasWrong(rating, question) : sentence(THANKS);
}

/** The same under a card of a conversation: the thanks for a reason stand in the place of the question for it. */
export async function ratedInTalk(world: World, activity: Activity, rating: Rating, question?: string): Promise<Turn> {
  const message = await rate(world, activity, rating, question);
  if (message.text !== THANKS) return { kind: 'post', message };
  const replaces = rating.reason === undefined ? undefined : activity.replyToId;
  // Teams itself says under the card that the tap was sent; thanks in a channel would be a message to everybody.
  if (replaces === undefined && !isPersonal(activity)) return { kind: 'quiet' };
  return { kind: 'post', message, ...(replaces === undefined ? {} : { replaces }) };
}

/** Remembers what the message with this id answered, for as long as a conversation is remembered: its thumbs name it by its id alone. */
export function rememberAnswer(world: World, activity: Activity, id: string, resolution: Resolution): void {
  if (resolution.outcome !== 'answer') return;
  const findings = resolution.findings.slice(0, MOST_RATED).map(({ record, facet }) => ({ record: record.id, facet }));
  Promise.resolve(
    world.store.remember(answerKey(activity, id), { outcome: 'answer', findings, at: world.clock() }),
  ).catch((cause: unknown) => world.log.warn({ err: cause }, 'teams: what was answered was not noted'));
}

/** Records beyond these are not rated. */
const MOST_RATED = 25;

/** A thread of a channel and the channel have one id for a message. */
function answerKey({ conversation }: Activity, id: string): string {
  return `teams:answer:${conversation.id.split(';', 1)[0]}:${id}`;
}

/** Teams' own thumbs, on answers that have no buttons for it. Of an answer that is no longer remembered nothing is noted. */
export async function thumbs(world: World, activity: Activity): Promise<void> {
  const verdict = thumbOf(activity.value);
  if (activity.replyToId === undefined) return;
  const recall = world.store.recall(answerKey(activity, activity.replyToId), world.clock());
  const context = await within<Context | undefined>(RECALL_PATIENCE_MS, recall, undefined);
  const [first] = context?.findings ?? [];
  if (verdict === undefined || context === undefined || first === undefined) return;
  await note(world, activity, { verdict, facet: first.facet, records: context.findings.map(({ record }) => record) });
}

const RECALL_PATIENCE_MS = 500;

function thumbOf(value: unknown): Feedback['verdict'] | undefined {
  const said = isJson(value) && isJson(value['actionValue']) ? value['actionValue']['reaction'] : undefined;
  if (said === 'like') return 'right';
  return said === 'dislike' ? 'wrong' : undefined;
}

/** Whether it is kept, or will be. Never rejects. */
async function note(
  world: World,
  activity: Activity,
  said: Pick<Feedback, 'verdict' | 'reason' | 'records' | 'facet'>,
  question?: string,
): Promise<boolean> {
  const { verdict, reason, records, facet } = said;
  try {
    await world.store.noteFeedback({
      verdict,
      records,
      facet,
      asker: askerKey(activity),
      platform: 'teams',
      version: world.bot.directory().version,
      at: world.clock(),
      ...(reason === undefined ? {} : { reason }),
      ...(question === undefined ? {} : { question }),
    });
    return true;
  } catch (cause) {
    world.log.warn({ err: cause }, 'teams: feedback was not noted');
    return false;
  }
}

function whatWasWrong(rating: Rating, question: string | undefined): Message {
  const actions = (Object.keys(WRONG_REASONS) as WrongReason[]).map(reason => {
    const data: Submitted = {
      press: encodeAction({ ...rating, reason }),
      replaces: true,
      ...(question === undefined ? {} : { question }),
    };
    return { type: 'Action.Submit', title: WRONG_REASONS[reason], data };
  });
  const content = {
    type: 'AdaptiveCard',
    version: '1.5',
    fallbackText: WHAT_WAS_WRONG,
    body: [{ type: 'TextBlock', text: WHAT_WAS_WRONG, wrap: true }],
    actions,
  };
  return { type: 'message', summary: WHAT_WAS_WRONG, attachments: [{ contentType: CARD_TYPE, content }] };
}
