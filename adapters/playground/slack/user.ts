import { isObject } from '../server/routes';
import { SLACK_CAST } from '../stage/demo';
import type { Cue, Stage } from '../stage/stage';
import { isCommand, mentionOf, type Names, slackWords } from '../stage/words';
import type { Json, JsonObject, Moment, Place, Say, SlackPress } from '../wire';
import type { SlackDelivery } from './delivery';
import type { SlackHandouts } from './handouts';
import { actorOf, channelNamed, channelOf, tsOf } from './ids';

/** What a Slack user plays with. */
export interface SlackParts {
  readonly stage: Stage;
  readonly delivery: SlackDelivery;
  readonly handouts: SlackHandouts;
  /** Read at each use: an edit may change them. */
  readonly names: () => Names;
  /** Shows what the app puts into the acknowledgement of a command. */
  readonly onAnswer: (body: JsonObject, cue: Cue, place: Place) => void;
}

/** Typing in a select of a modal. */
export interface SlackTyping {
  readonly element: JsonObject;
  readonly block: string;
  readonly value: string;
  readonly view: JsonObject;
}

/** How a Slack client's gestures reach the app. */
export class SlackUser {
  constructor(private readonly parts: SlackParts) {}

  /** Types a message: a slash command, a mention or a direct message. True where the app gets to read it at all. */
  async say({ session, moment, place, text, turn: thread }: Say, turn: string): Promise<boolean> {
    const { names, delivery, handouts } = this.parts;
    const { app, command } = names();
    const cue: Cue = { ...cueOf(session, moment), turn: thread ?? turn };
    // Slack takes no slash command in a thread.
    if (thread === undefined && isCommand(text, command)) {
      await this.#command(cue, place, text.slice(command.length).trim());
      return true;
    }
    if (place === 'channel' && mentionOf(text, app) === undefined) return false;
    this.#expect(cue, place);
    await delivery.event(cue, {
      type: place === 'dm' ? 'message' : 'app_mention',
      ...(place === 'dm' ? { channel_type: 'im' } : {}),
      user: handouts.user(cue),
      channel: channelOf(session, place),
      text: slackWords(text, app, SLACK_CAST.botUser),
      ts: tsOf(turn),
      event_ts: tsOf(turn),
      ...(thread === undefined ? {} : { thread_ts: tsOf(thread) }),
    });
    return true;
  }

  /** Opens the app's Home or Messages tab. */
  async open(session: string, moment: Moment, tab: 'home' | 'messages'): Promise<void> {
    const { delivery, handouts } = this.parts;
    const cue = cueOf(session, moment);
    await delivery.event(cue, {
      type: 'app_home_opened',
      tab,
      user: handouts.user(cue),
      channel: channelOf(session, 'dm'),
      event_ts: this.#ts(),
    });
  }

  /** Presses a control of a message, of Home or of a modal. */
  async press({ session, moment, place, turn, message, view, block, element, chosen }: SlackPress): Promise<void> {
    const cue: Cue = {
      ...cueOf(session, moment),
      ...(turn === undefined ? {} : { turn }),
      ...(message === undefined ? {} : { message: message.id }),
    };
    this.#expect(cue, place);
    await this.#interact(cue, {
      type: 'block_actions',
      ...(message === undefined
        ? { container: { type: 'view', view_id: view?.['id'] }, view }
        : this.#messagePressed(cue, place, message)),
      actions: [{ ...element, block_id: block, action_ts: this.#ts(), ...chosen }],
    });
  }

  /** Uses a shortcut: the global one, or the one on somebody's message. */
  async shortcut(session: string, moment: Moment, callback: string, on?: string): Promise<void> {
    const cue = cueOf(session, moment);
    this.#expect(cue, 'channel');
    const ts = this.#ts();
    await this.#interact(cue, {
      callback_id: callback,
      ...(on === undefined
        ? { type: 'shortcut' }
        : {
            type: 'message_action',
            message: { type: 'message', user: 'U0COLLEAGUE', ts, text: on },
            message_ts: ts,
            channel: channelNamed(session, 'channel'),
            response_url: this.parts.handouts.responseUrl(cue, 'channel'),
          }),
    });
  }

  /** Types into a select that loads its options from the app; resolves to the options. */
  async suggest(session: string, moment: Moment, { element, block, value, view }: SlackTyping): Promise<JsonObject> {
    const body = await this.#interact(cueOf(session, moment), {
      type: 'block_suggestion',
      action_id: element['action_id'],
      block_id: block,
      value,
      view,
      container: { type: 'view', view_id: view['id'] },
    });
    return isObject(body) ? body : {};
  }

  /** Submits a modal; resolves to what the app answered: errors, another view, or nothing. */
  async submit(session: string, moment: Moment, view: JsonObject): Promise<JsonObject> {
    const cue = cueOf(session, moment);
    this.#expect(cue, 'dm');
    const body = await this.#interact(cue, { type: 'view_submission', view });
    return isObject(body) ? body : {};
  }

  async #command(cue: Cue, place: Place, text: string): Promise<void> {
    const { names, delivery, handouts, onAnswer } = this.parts;
    const { id, name } = channelNamed(cue.session, place);
    const body = await delivery.form(cue, {
      command: names().command,
      text,
      channel_id: id,
      channel_name: name,
      user_id: handouts.user(cue),
      user_name: 'you',
      team_id: SLACK_CAST.team,
      team_domain: 'playground',
      api_app_id: SLACK_CAST.app,
      is_enterprise_install: 'false',
      response_url: handouts.responseUrl(cue, place),
      trigger_id: handouts.trigger(cue),
      token: 'not-used',
    });
    if (isObject(body)) onAnswer(body, cue, place);
  }

  async #interact(cue: Cue, payload: JsonObject): Promise<Json | undefined> {
    const { delivery, handouts } = this.parts;
    handouts.user(cue);
    const trigger_id = handouts.trigger(cue);
    const whole = { ...actorOf(cue.session, cue.moment), trigger_id, ...payload };
    return delivery.form(cue, { payload: JSON.stringify(whole) });
  }

  #messagePressed(cue: Cue, place: Place, { id, ephemeral, text }: NonNullable<SlackPress['message']>): JsonObject {
    const thread = cue.turn === undefined ? {} : { thread_ts: tsOf(cue.turn) };
    const { bot, botUser } = SLACK_CAST;
    return {
      container: {
        type: 'message',
        message_ts: tsOf(id),
        channel_id: channelOf(cue.session, place),
        is_ephemeral: ephemeral,
        ...thread,
      },
      channel: channelNamed(cue.session, place),
      response_url: this.parts.handouts.responseUrl(cue, place),
      // As Slack does: the payload of an ephemeral message carries no message.
      ...(ephemeral ? {} : { message: { type: 'message', ts: tsOf(id), text, user: botUser, bot_id: bot, ...thread } }),
    };
  }

  /** Notes that what comes next in this place, or in this thread of it, belongs to the cue. */
  #expect(cue: Cue, place: Place): void {
    const channel = channelOf(cue.session, place);
    if (cue.turn !== undefined) this.parts.stage.cue(`${channel}:${tsOf(cue.turn)}`, cue);
    this.parts.stage.cue(channel, cue);
  }

  #ts(): string {
    return tsOf(String(this.parts.stage.nextId()));
  }
}

function cueOf(session: string, moment: Moment): Cue {
  return { session, moment, sent: performance.now() };
}
