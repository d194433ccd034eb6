import { type Pressed, THANKS, WHAT_WAS_WRONG, WRONG_REASONS, type WrongReason } from '../../../src/index';
import { button } from '../card/buttons';
import { type Message, OUTDATED, sentence } from '../card/message';
import { type Asker, askerKey } from '../incoming/asker';
import type { Place } from '../reply/place';
import type { Slack } from '../reply/slack';

type Rating = Extract<Pressed, { kind: 'rate' }>;

/** A tap on Right or Wrong, or on what was wrong. */
interface Rated {
  readonly asker: Asker;
  readonly place: Place;
  readonly action: Rating;
  readonly question: string | undefined;
}

/**
 * Notes the verdict and thanks. Wrong is noted at once, so that no report is lost to a missing second tap; the tap that
 * says what was wrong is noted with its reason.
 */
export async function rate(slack: Slack, { asker, place, action, question }: Rated): Promise<void> {
  const directory = slack.bot.directory();
  const records = action.press.records.filter(id => directory.byId.has(id));
  if (records.length === 0) {
    await place.whisper(sentence(OUTDATED));
    return;
  }
  // Kept first: nobody is thanked for a report that was lost.
  await slack.store.noteFeedback({
    verdict: action.verdict,
    ...(action.reason === undefined ? {} : { reason: action.reason }),
    records,
    facet: action.press.facet,
    ...(question === undefined ? {} : { question }),
    asker: askerKey(asker),
    platform: 'slack',
    version: directory.version,
    at: slack.clock(),
  });
  const asking = action.verdict === 'wrong' && action.reason === undefined;
  const reply = asking ? whatWasWrong(action, question) : sentence(THANKS);
  await (action.reason === undefined ? place.whisper(reply) : place.replace(reply));
}

function whatWasWrong(action: Rating, question: string | undefined): Message {
  const reasons = (Object.keys(WRONG_REASONS) as WrongReason[]).map((reason, index) =>
    button(String(index), WRONG_REASONS[reason], {
      want: 'act',
      action: { ...action, reason },
      ...(question === undefined ? {} : { question }),
    }),
  );
  const elements = reasons.filter(one => one !== undefined);
  return {
    ...sentence(WHAT_WAS_WRONG),
    blocks: [
      { type: 'section', text: { type: 'mrkdwn', text: WHAT_WAS_WRONG } },
      { type: 'actions', elements },
    ],
  };
}
