import { DAY_MS, decodeAction, FAILED, type Question } from '../../../src/index';
import type { World } from '../../adapter';
import { onlyOnce, settingsOf } from '../../guards';
import type { Activity, Handle, Message, Turn } from '../activity';
import { cardMessage, hasThumbs } from '../card/adaptive';
import { type Submission, submittedOf } from '../card/buttons';
import { sentence, TOO_OLD } from '../card/sentences';
import { askedWords, isBareCard } from '../incoming/clean';
import { type Asked, asked, askerKey, isPersonal, questionOf, refusal } from '../incoming/read';
import { freshOnly } from '../incoming/repeats';
import { createExtension, failedInvoke } from './extension';
import { ratedInTalk, rememberAnswer } from './feedback';
import { regionPicked, rememberRegion, withRegion } from './region';

/** Two presses of one button within this are one. */
const DOUBLE_PRESS_MS = 3_000;
const WELCOMED_MS = DAY_MS;
const QUIET: Turn = { kind: 'quiet' };

/** The Teams bot without any SDK: one activity in, one turn out. Never rejects: a failure is logged and told in a fixed sentence. */
export function createHandle(world: World): Handle {
  const turns = createTurns(world);
  return async activity => {
    try {
      return await turns(activity);
    } catch (cause) {
      world.log.error({ err: cause, type: activity.type, invoke: activity.name }, 'teams: a turn failed');
      return activity.type === 'invoke' ? failedInvoke(activity) : post(sentence(FAILED));
    }
  };
}

function createTurns(world: World): Handle {
  const once = onlyOnce(world.claims);
  const fresh = freshOnly(once);
  const extension = createExtension(world, fresh);

  async function message(activity: Activity): Promise<Turn> {
    if (isOwn(activity) || !(await fresh(activity))) return QUIET;
    const refused = refusal(world, activity);
    if (refused !== undefined) return post(sentence(refused));
    const submitted = submittedOf(activity.value);
    if (submitted !== undefined) return pressed(activity, submitted);
    const text = askedWords(activity, world.bot.directory().command);
    return isBareCard(activity, text) ? QUIET : answer(activity, { text });
  }

  async function pressed(activity: Activity, submitted: Submission): Promise<Turn> {
    const key = `teams:press:${askerKey(activity)}:${activity.replyToId ?? ''}:${submitted.press}`;
    if (!(await once(key, DOUBLE_PRESS_MS))) return QUIET;
    const action = decodeAction(submitted.press);
    if (action === undefined) return post(sentence(TOO_OLD));
    if (action.kind === 'rate') return ratedInTalk(world, activity, action, submitted.question);
    return answer(activity, asked(action), submitted);
  }

  async function answer(activity: Activity, what: Asked, from?: Submission): Promise<Turn> {
    const asker = askerKey(activity);
    const settings = await settingsOf(world.store, asker);
    const question: Question = questionOf(activity, settings, world.clock(), what);
    const { card, resolution } = await world.bot.ask(question);
    const region = from?.picks && what.about !== undefined ? regionPicked(world, what.about, settings) : undefined;
    if (region !== undefined) rememberRegion(world, asker, settings, region);
    const shown = region === undefined ? card : withRegion(card, region);
    const turn = post(cardMessage(shown, question.text), from?.replaces ? activity.replyToId : undefined);
    return hasThumbs(shown) ? { ...turn, posted: id => rememberAnswer(world, activity, id, resolution) } : turn;
  }

  /** Teams tells of an installation twice (conversationUpdate as well): this one alone is greeted, in the personal chat. */
  async function welcome(activity: Activity): Promise<Turn> {
    if (activity.action !== 'add' || !isPersonal(activity) || !(await fresh(activity))) return QUIET;
    return (await once(`teams:welcome:${activity.conversation.id}`, WELCOMED_MS))
      ? answer(activity, { text: '' })
      : QUIET;
  }

  return async activity => {
    switch (activity.type) {
      case 'message':
        return message(activity);
      case 'installationUpdate':
        return welcome(activity);
      case 'invoke':
        return extension(activity);
      default:
        return QUIET;
    }
  };
}

/** The bot's own messages, and every other bot's: their ids start with "28:". */
function isOwn({ from, recipient }: Activity): boolean {
  return from === undefined || from.role === 'bot' || from.id.startsWith('28:') || from.id === recipient?.id;
}

function post(message: Message, replaces?: string): Extract<Turn, { kind: 'post' }> {
  return { kind: 'post', message, ...(replaces === undefined ? {} : { replaces }) };
}
