import type { App, BlockAction, webApi } from '@slack/bolt';
import { type Asker, askerKey } from './asker';
import { BUTTON_PREFIX, type ButtonState, decodeButton } from './buttons';
import { rate } from './feedback';
import { sentence } from './message';
import { type Place, placeOf } from './place';
import { answer, OUTDATED, type Slack } from './slack';

/** The same request again, from whoever recorded it, is the same press. */
const REPEATED_MS = 10 * 60_000;
/** A second click within this time is the same click. */
const DOUBLE_CLICK_MS = 3_000;

/** Every button of every card: one listener, dispatched by the state in the button's value. */
export function onButtons(app: App, slack: Slack): void {
  app.action<BlockAction>(
    new RegExp(`^${BUTTON_PREFIX.replace('.', '\\.')}`),
    async ({ ack, body, action, client }) => {
      // Acknowledged first: what follows may take longer than Slack waits.
      await ack();
      const asker = { team: body.team?.id ?? body.user.team_id ?? '', user: body.user.id };
      const place = placeOf(slack, body, client, asker.team);
      if (place === undefined) return;
      const value = action.type === 'button' ? (action.value ?? '') : '';
      const where = body.container['message_ts'] ?? body.view?.id ?? '';
      if (!(await slack.once(`slack:trigger:${body.trigger_id}`, REPEATED_MS))) return;
      if (!(await slack.once(`slack:click:${askerKey(asker)}:${where}:${value}`, DOUBLE_CLICK_MS))) return;
      const state = decodeButton(value);
      if (state === undefined) await place.whisper(sentence(OUTDATED));
      else await pressed(slack, { asker, place, client, state });
    },
  );
}

/** A decoded press, with who pressed and where. */
interface Press {
  readonly asker: Asker;
  readonly place: Place;
  readonly client: webApi.WebClient;
  readonly state: ButtonState;
}

async function pressed(slack: Slack, { asker, place, client, state }: Press): Promise<unknown> {
  const { action, want } = state;
  const { conversation, look } = place;
  if (action.kind === 'rate') return rate(slack, { asker, place, action, question: state.question });
  const words = action.kind === 'ask' ? { text: action.question } : { text: '', about: action.press };
  const asked = { asker, client, conversation, ...words };
  if (want === 'more') return place.replace(await answer(slack, asked, { ...look, unfolded: true }));
  if (action.kind !== 'share') return place.show(await answer(slack, asked, look));
  const shared = { ...look, share: false };
  return (place.share ?? place.show)(await answer(slack, asked, shared, `Shared by <@${asker.user}>`));
}
