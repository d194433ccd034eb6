import { createHmac, randomBytes } from 'node:crypto';
import { type DemoPlatforms, SLACK_CAST } from './demo';
import { isObject, parseJson, Refusal } from './doors';
import { SCENE_HEADER } from './scene';
import { mentionOf, slackWords } from './slack-words';
import { type Cue, keep, type Stage } from './stage';
import type { Json, JsonObject, Moment, Place, Say, SlackPress } from './wire';

/** How a Slack client's gestures reach the app: as signed requests to the real receiver. */
export class SlackUser {
  readonly #zones = new Map<string, string | undefined>();
  readonly #triggers = new Map<string, string>();
  readonly #responseUrls = new Map<string, { readonly cue: Cue; readonly place: Place; left: number }>();

  constructor(
    private readonly platforms: DemoPlatforms,
    private readonly stage: Stage,
    /** The slash command with its slash, read at each use: an edit may rename it. */
    private readonly command: () => string,
  ) {}

  /** A channel's or a direct message's id of a session. */
  static channelOf(session: string, place: Place): string {
    return `${place === 'channel' ? 'C' : 'D'}${session}`;
  }

  /** The session behind a channel, direct message or user. */
  static sessionOf(id: string): string {
    return id.slice(1, 9);
  }

  /** The zone of a user that asked since the start; undefined for a stranger or an unknown zone. */
  zoneOf(user: string): string | undefined {
    return this.#zones.get(user);
  }

  /** The session behind a trigger_id; each opens one modal. */
  triggered(trigger: string): string | undefined {
    const session = this.#triggers.get(trigger);
    this.#triggers.delete(trigger);
    return session;
  }

  /** Where a response_url leads, once per use: five uses, as Slack allows. */
  redeem(token: string): { readonly cue: Cue; readonly place: Place } | undefined {
    const found = this.#responseUrls.get(token);
    if (found === undefined || found.left === 0) return undefined;
    found.left--;
    return found;
  }

  /** Types a message: a slash command, a mention or a direct message. True where the app gets to read it at all. */
  async say({ session, moment, place, text, turn: thread }: Say, turn: string): Promise<boolean> {
    const cue: Cue = { session, turn: thread ?? turn, moment, sent: performance.now() };
    const command = this.command();
    if (thread === undefined && isCommand(text, command)) {
      await this.#command(cue, place, text.slice(command.length).trim());
      return true;
    }
    const mentioned = mentionOf(text, command.slice(1)) !== undefined;
    if (place === 'channel' && !mentioned) return false;
    const channel = SlackUser.channelOf(session, place);
    this.stage.cue(`${channel}:${tsOf(thread ?? turn)}`, cue);
    this.stage.cue(channel, cue);
    await this.#event(cue, {
      type: place === 'dm' ? 'message' : 'app_mention',
      ...(place === 'dm' ? { channel_type: 'im' } : {}),
      user: this.#user(session, moment),
      channel,
      text: slackWords(text, command.slice(1), SLACK_CAST.botUser),
      ts: tsOf(turn),
      event_ts: tsOf(turn),
      ...(thread === undefined ? {} : { thread_ts: tsOf(thread) }),
    });
    return true;
  }

  /** Opens the app's Home or Messages tab. */
  async open(session: string, moment: Moment, tab: 'home' | 'messages'): Promise<void> {
    const cue: Cue = { session, moment, sent: performance.now() };
    await this.#event(cue, {
      type: 'app_home_opened',
      tab,
      user: this.#user(session, moment),
      channel: SlackUser.channelOf(session, 'dm'),
      event_ts: tsOf(String(this.stage.nextId())),
    });
  }

  /** Presses a control of a message, of Home or of a modal. */
  async press({ session, moment, place, turn, message, view, block, element, chosen }: SlackPress): Promise<void> {
    const cue: Cue = {
      session,
      moment,
      sent: performance.now(),
      ...(turn === undefined ? {} : { turn }),
      ...(message === undefined ? {} : { message: message.id }),
    };
    const channel = SlackUser.channelOf(session, place);
    if (turn !== undefined) this.stage.cue(`${channel}:${tsOf(turn)}`, cue);
    this.stage.cue(channel, cue);
    const where =
      message === undefined
        ? { container: { type: 'view', view_id: view?.['id'] }, view }
        : {
            container: {
              type: 'message',
              message_ts: tsOf(message.id),
              channel_id: channel,
              is_ephemeral: message.ephemeral,
              ...(turn === undefined || turn === message.id ? {} : { thread_ts: tsOf(turn) }),
            },
            channel: this.#channel(session, place),
            response_url: this.#responseUrl(cue, place),
            // As Slack does: the payload of an ephemeral message carries no message.
            ...(message.ephemeral
              ? {}
              : {
                  message: {
                    type: 'message',
                    ts: tsOf(message.id),
                    text: message.text,
                    user: SLACK_CAST.botUser,
                    bot_id: SLACK_CAST.bot,
                    ...(turn === undefined ? {} : { thread_ts: tsOf(turn) }),
                  },
                }),
          };
    await this.#interaction(cue, {
      type: 'block_actions',
      ...this.#actor(session, moment),
      ...where,
      actions: [{ ...element, block_id: block, action_ts: tsOf(String(this.stage.nextId())), ...chosen }],
    });
  }

  /** Uses a shortcut: the global one, or the one on somebody's message. */
  async shortcut(session: string, moment: Moment, callback: string, on?: string): Promise<void> {
    const cue: Cue = { session, moment, sent: performance.now() };
    const message = { type: 'message', user: 'U0COLLEAGUE', ts: tsOf(String(this.stage.nextId())), text: on };
    this.stage.cue(SlackUser.channelOf(session, 'channel'), cue);
    await this.#interaction(cue, {
      type: on === undefined ? 'shortcut' : 'message_action',
      callback_id: callback,
      ...this.#actor(session, moment),
      ...(on === undefined
        ? {}
        : {
            message,
            message_ts: message.ts,
            channel: this.#channel(session, 'channel'),
            response_url: this.#responseUrl(cue, 'channel'),
          }),
    });
  }

  /** Types into a select that loads its options from the app; resolves to the options. */
  async suggest(
    session: string,
    moment: Moment,
    element: JsonObject,
    block: string,
    value: string,
    view: JsonObject,
  ): Promise<JsonObject> {
    const cue: Cue = { session, moment, sent: performance.now() };
    const body = await this.#send(cue, {
      payload: JSON.stringify({
        type: 'block_suggestion',
        ...this.#actor(session, moment),
        action_id: element['action_id'],
        block_id: block,
        value,
        view,
        container: { type: 'view', view_id: view['id'] },
      }),
    });
    return isObject(body) ? body : {};
  }

  /** Submits a modal; resolves to what the app answered: errors, another view, or nothing. */
  async submit(session: string, moment: Moment, view: JsonObject): Promise<JsonObject> {
    const cue: Cue = { session, moment, sent: performance.now() };
    this.stage.cue(SlackUser.channelOf(session, 'dm'), cue);
    const body = await this.#interaction(cue, { type: 'view_submission', ...this.#actor(session, moment), view });
    return isObject(body) ? body : {};
  }

  async #command(cue: Cue, place: Place, text: string): Promise<void> {
    const { session, moment } = cue;
    const { id: channel_id, name: channel_name } = this.#channel(session, place);
    const body = await this.#send(cue, {
      command: this.command(),
      text,
      channel_id,
      channel_name,
      user_id: this.#user(session, moment),
      user_name: 'you',
      team_id: SLACK_CAST.team,
      team_domain: 'playground',
      api_app_id: SLACK_CAST.app,
      is_enterprise_install: 'false',
      response_url: this.#responseUrl(cue, place),
      trigger_id: this.#trigger(session),
      token: 'not-used',
    });
    if (isObject(body)) this.onAnswer?.(body, cue, place);
  }

  /** Receives what the app puts into the acknowledgement. */
  onAnswer?: (body: JsonObject, cue: Cue, place: Place) => void;

  async #event(cue: Cue, event: JsonObject): Promise<void> {
    const id = this.stage.nextId();
    const body = {
      type: 'event_callback',
      token: 'not-used',
      team_id: SLACK_CAST.team,
      api_app_id: SLACK_CAST.app,
      event,
      event_id: `Ev${id.toString(36).toUpperCase()}`,
      event_time: Math.floor(id / 1000),
      authorizations: [
        { team_id: SLACK_CAST.team, user_id: SLACK_CAST.botUser, is_bot: true, is_enterprise_install: false },
      ],
    };
    await this.#post(cue, 'application/json', JSON.stringify(body));
  }

  async #interaction(cue: Cue, payload: JsonObject): Promise<Json | undefined> {
    return this.#send(cue, { payload: JSON.stringify({ trigger_id: this.#trigger(cue.session), ...payload }) });
  }

  async #send(cue: Cue, form: Readonly<Record<string, string>>): Promise<Json | undefined> {
    return this.#post(cue, 'application/x-www-form-urlencoded', new URLSearchParams(form).toString());
  }

  async #post(cue: Cue, contentType: string, body: string): Promise<Json | undefined> {
    const timestamp = Math.floor(Date.now() / 1000).toString();
    const { signingSecret } = this.platforms.slack;
    const signature = createHmac('sha256', signingSecret).update(`v0:${timestamp}:${body}`).digest('hex');
    const response = await this.stage.play('slack', cue, scene =>
      fetch(`${this.platforms.origin}/slack/events`, {
        method: 'POST',
        headers: {
          'content-type': contentType,
          'x-slack-request-timestamp': timestamp,
          'x-slack-signature': `v0=${signature}`,
          [SCENE_HEADER]: scene,
        },
        body,
        // Slack gives up after 3 s.
        signal: AbortSignal.timeout(3_500),
      }),
    );
    const text = await response.text();
    if (!response.ok) throw new Refusal(502, `The Slack adapter answered ${response.status}.`);
    return parseJson(text);
  }

  /** A user per zone: apps may keep a user's zone, and the page must be able to change it. */
  #user(session: string, { zone }: Moment): string {
    const user = `U${session}${[...(zone ?? '')]
      .reduce((sum, letter) => (sum * 31 + (letter.codePointAt(0) ?? 0)) % 46_656, 7)
      .toString(36)
      .toUpperCase()}`;
    this.#zones.set(user, zone);
    return user;
  }

  #actor(session: string, moment: Moment): JsonObject {
    return {
      user: { id: this.#user(session, moment), username: 'you', name: 'you', team_id: SLACK_CAST.team },
      team: { id: SLACK_CAST.team, domain: 'playground' },
      api_app_id: SLACK_CAST.app,
      is_enterprise_install: false,
    };
  }

  #channel(session: string, place: Place): { readonly id: string; readonly name: string } {
    return { id: SlackUser.channelOf(session, place), name: place === 'channel' ? 'dealer-desk' : 'directmessage' };
  }

  #trigger(session: string): string {
    const id = `${Date.now()}.${randomBytes(6).toString('hex')}`;
    keep(this.#triggers, id, session);
    return id;
  }

  #responseUrl(cue: Cue, place: Place): string {
    const token = randomBytes(16).toString('hex');
    keep(this.#responseUrls, token, { cue, place, left: 5 });
    return `${this.platforms.origin}/playground/slack/response/${token}`;
  }
}

/** A message's timestamp in Slack's form, of its id in epoch milliseconds. */
export function tsOf(id: string): string {
  return `${id.slice(0, -3)}.${id.slice(-3)}000`;
}

/** The id of a message whose timestamp is in Slack's form. */
export function idOf(ts: string): string {
  return ts.replace('.', '').slice(0, -3);
}

/** Whether the words start with the command, alone or before a space. */
export function isCommand(text: string, command: string): boolean {
  return text === command || (text.startsWith(command) && /\s/.test(text.charAt(command.length)));
}
