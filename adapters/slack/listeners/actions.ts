import { createHash } from 'node:crypto';
import type { App, BlockAction, webApi } from '@slack/bolt';
import { FAILED } from '../../../src/index';
import { type ButtonState, decodeButton } from '../card/buttons';
import { OUTDATED, sentence } from '../card/message';
import { type Asker, askerKey, askerOf } from '../incoming/asker';
import { ACTIONS } from '../incoming/ids';
import { conversationOf } from '../incoming/read';
import { firstTrigger } from '../incoming/repeats';
import { answered } from '../reply/answer';
import { type Place, placeOf } from '../reply/place';
import type { Slack } from '../reply/slack';
import { rate } from './feedback';

/** A second click within this time is the same click. */
const DOUBLE_CLICK_MS = 3_000;

/** Every button of every card: one listener, dispatched by the state in the button's value. */
export function onButtons(app: App, slack: Slack): void {
  app.action<BlockAction>(ACTIONS.buttons, async ({ ack, body, action, client }) => {
    // Acknowledged first: what follows may take longer than Slack waits.
    await ack();
    const asker = askerOf(body);
    const place = placeOf(slack, body, client, asker.team);
    if (place === undefined) return;
    const value = action.type === 'button' ? (action.value ?? '') : '';
    const where = body.container['message_ts'] ?? body.view?.id ?? '';
    if (!(await firstTrigger(slack, body.trigger_id))) return;
    // Hashed: the claims remember many, and the value holds the question's words.
    const click = createHash('sha256')
      .update(`${askerKey(asker)}:${where}:${value}`)
      .digest('base64url');
    if (!(await slack.once(`slack:click:${click}`, DOUBLE_CLICK_MS))) return;
    const state = decodeButton(value);
    if (state === undefined) await place.whisper(sentence(OUTDATED));
    else await pressed(slack, { asker, place, client, state, id: body.trigger_id });
  });
}

/** A decoded press, with who pressed and where. */
interface Press {
  readonly asker: Asker;
  readonly place: Place;
  readonly client: webApi.WebClient;
  readonly state: ButtonState;
  readonly id: string;
}

async function pressed(slack: Slack, { asker, place, client, state, id }: Press): Promise<unknown> {
  const { action, want } = state;
  const { look } = place;
  if (action.kind === 'rate') {
    return rate(slack, { asker, place, action, question: state.question }).catch(async error => {
      await place.whisper(sentence(FAILED));
      throw error;
    });
  }
  const words = action.kind === 'ask' ? { text: action.question } : { text: '', about: action.press };
  const asked = { asker, client, conversation: conversationOf(place.conversation, words.text, id), ...words };
  const sharing = action.kind === 'share';
  const wanted = { ...look, unfolded: want === 'more' || look.unfolded, share: look.share && !sharing };
  const above = sharing ? `Shared by <@${asker.user}>` : undefined;
  const { message, outcome } = await answered(slack, asked, wanted, above);
  // "Not so fast" or "that failed" is for who pressed: it takes no card away from others, and is not shared with them.
  if (outcome === undefined) return place.whisper(message);
  if (sharing && outcome !== 'answer') return place.whisper(sentence(OUTDATED));
  if (want === 'more') return place.replace(message);
  return sharing ? (place.share ?? place.show)(message) : place.show(message);
}
