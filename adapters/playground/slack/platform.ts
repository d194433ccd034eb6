import type { IncomingMessage, ServerResponse } from 'node:http';
import { Recent } from '../../guards';
import { isObject, readFields, readJson, sendJson, stringOf } from '../server/routes';
import { type DemoPlatforms, SLACK_CAST } from '../stage/demo';
import { type Cue, KEPT, type Stage } from '../stage/stage';
import type { JsonObject, Place, Shown } from '../wire';
import type { SlackHandouts } from './handouts';
import { idOf, sessionOf, tsOf } from './ids';
import { faultsOfMessage, faultsOfView, type SlackLimits } from './limits';

/** A refused call: Slack's name of the error, and what is wrong with each block. */
class Refused {
  constructor(
    readonly error: string,
    readonly messages?: readonly string[],
  ) {}
}

/** What a Web API method answers: the members beside `ok: true`, or why not. */
type Answer = JsonObject | Refused;
type Method = (args: JsonObject) => Answer;

/** What Slack fills in where the app says nothing. */
const VIEW = {
  callback_id: '',
  external_id: '',
  private_metadata: '',
  app_id: SLACK_CAST.app,
  bot_id: SLACK_CAST.bot,
  team_id: SLACK_CAST.team,
  state: { values: {} },
} as const;

/** The few Web API methods that the app uses, and response_url, played as strictly as Slack plays them. */
export class SlackPlatform {
  readonly #views = new Recent<string>(KEPT);

  constructor(
    private readonly platforms: DemoPlatforms,
    private readonly stage: Stage,
    private readonly handouts: SlackHandouts,
    private readonly limits: SlackLimits,
  ) {}

  /** One Web API call. */
  async call(method: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const args = await readFields(request);
    const token = request.headers.authorization?.replace(/^Bearer /, '') ?? stringOf(args, 'token');
    const run = Object.hasOwn(this.#methods, method) ? this.#methods[method] : undefined;
    if (token === undefined) return sendJson(response, 200, { ok: false, error: 'not_authed' });
    if (token !== this.platforms.slack.botToken) return sendJson(response, 200, { ok: false, error: 'invalid_auth' });
    if (run === undefined) return sendJson(response, 200, { ok: false, error: 'unknown_method' });
    const answer = run(args);
    if (!(answer instanceof Refused)) return sendJson(response, 200, { ok: true, ...answer });
    const { error, messages } = answer;
    sendJson(response, 200, {
      ok: false,
      error,
      ...(messages === undefined ? {} : { response_metadata: { messages } }),
    });
  }

  /** One post to a response_url. */
  async respond(token: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const found = this.handouts.redeem(token);
    if (found === undefined) return sendJson(response, 404, { ok: false, error: 'used_url' });
    const faults = this.answer(await readJson(request), found.cue, found.place);
    if (faults.length > 0) return sendJson(response, 400, { ok: false, error: 'invalid_blocks' });
    response.end('ok');
  }

  /** Shows an answer to a command or an interaction; gives what is wrong with it, where it is refused. */
  answer(body: JsonObject, cue: Cue, place: Place): readonly string[] {
    const { session } = cue;
    const original = cue.message;
    if (body['delete_original'] === true) {
      if (original !== undefined) this.stage.tell(session, { kind: 'removed', platform: 'slack', id: original });
      return [];
    }
    const faults = this.#refuse(body, session, cue.turn);
    if (faults.length > 0) return faults;
    const thread = stringOf(body, 'thread_ts');
    const hung = thread === undefined ? cue : { ...cue, turn: idOf(thread) };
    const shown = this.#shown(body, hung, body['response_type'] !== 'in_channel' && place !== 'dm');
    const replaces = body['replace_original'] === true ? original : undefined;
    if (replaces === undefined) this.stage.tell(session, { kind: 'shown', shown });
    else this.stage.tell(session, { kind: 'replaced', shown: { ...shown, id: replaces } });
    return [];
  }

  readonly #methods: Readonly<Record<string, Method>> = {
    'auth.test': () => ({
      url: 'https://playground.invalid/',
      team: 'Playground',
      user: 'bot',
      team_id: SLACK_CAST.team,
      user_id: SLACK_CAST.botUser,
      bot_id: SLACK_CAST.bot,
      is_enterprise_install: false,
    }),
    'chat.postMessage': args => this.#post(args, false),
    'chat.postEphemeral': args => this.#post(args, true),
    'users.info': args => this.#userInfo(stringOf(args, 'user') ?? ''),
    'views.publish': args => this.#view(args, stringOf(args, 'user_id'), 'home'),
    'views.open': args => this.#view(args, undefined, 'modal'),
    'views.update': args => this.#view(args, undefined, 'modal'),
    'assistant.threads.setSuggestedPrompts': args => this.#prompts(args),
  };

  #post(args: JsonObject, ephemeral: boolean): Answer {
    const channel = stringOf(args, 'channel') ?? '';
    const session = sessionOf(channel);
    const thread = stringOf(args, 'thread_ts');
    if (!/^[CDU][A-Z0-9]{8,}$/.test(channel)) return new Refused('channel_not_found');
    if (!args['text'] && args['blocks'] === undefined) return new Refused('no_text');
    const cue = this.stage.cueOf(thread === undefined ? undefined : `${channel}:${thread}`, channel);
    const faults = this.#refuse(args, session, cue?.turn);
    if (faults.length > 0) return new Refused('invalid_blocks', faults);
    const shown = this.#shown(
      args,
      { session, ...cue, ...(thread === undefined ? {} : { turn: idOf(thread) }) },
      ephemeral,
    );
    this.stage.tell(session, { kind: 'shown', shown });
    const ts = tsOf(shown.id);
    return ephemeral ? { message_ts: ts } : { channel, ts, message: { ts, text: shown.text } };
  }

  #view(args: JsonObject, user: string | undefined, kind: 'home' | 'modal'): Answer {
    const view = args['view'];
    if (!isObject(view)) return new Refused('invalid_arguments');
    const faults = faultsOfView(view, this.limits);
    const session = user === undefined ? this.#opener(args) : sessionOf(user);
    if (session === undefined) return new Refused('expired_trigger_id');
    if (faults.length > 0) {
      this.stage.tell(session, { kind: 'refused', platform: 'slack', reason: faults.join('; ') });
      return new Refused('invalid_blocks', faults);
    }
    const id = stringOf(args, 'view_id') ?? `V${this.stage.nextId().toString(36).toUpperCase()}`;
    this.#views.set(id, session);
    const whole = { ...VIEW, hash: id, root_view_id: id, ...view, id };
    this.stage.tell(session, { kind, view: whole });
    return { view: whole };
  }

  /** The session that opened a modal: by its trigger, or by the view that is updated. */
  #opener(args: JsonObject): string | undefined {
    const view = stringOf(args, 'view_id');
    return view === undefined ? this.handouts.triggered(stringOf(args, 'trigger_id') ?? '') : this.#views.get(view);
  }

  #prompts(args: JsonObject): Answer {
    const prompts = Array.isArray(args['prompts']) ? args['prompts'].filter(isObject) : [];
    if (prompts.length === 0 || prompts.length > this.limits.suggestedPrompts) return new Refused('invalid_arguments');
    this.stage.tell(sessionOf(stringOf(args, 'channel_id') ?? ''), {
      kind: 'prompts',
      prompts: prompts.map(prompt => ({
        title: stringOf(prompt, 'title') ?? '',
        message: stringOf(prompt, 'message') ?? '',
      })),
    });
    return {};
  }

  #userInfo(user: string): Answer {
    if (!/^U[A-Z0-9]{8,}$/.test(user)) return new Refused('user_not_found');
    // Slack always has a zone for a person; the scope may be missing, which is how "unknown" is played.
    const zone = this.handouts.zoneOf(user);
    if (zone === undefined) return new Refused('missing_scope');
    return {
      user: { id: user, team_id: SLACK_CAST.team, name: 'you', tz: zone, tz_label: zone, tz_offset: 0, is_bot: false },
    };
  }

  #refuse(body: JsonObject, session: string, turn: string | undefined): readonly string[] {
    const faults = faultsOfMessage(body, this.limits);
    if (faults.length > 0) {
      this.stage.tell(session, {
        kind: 'refused',
        platform: 'slack',
        reason: faults.join('; '),
        ...(turn === undefined ? {} : { turn }),
      });
    }
    return faults;
  }

  #shown(body: JsonObject, cue: Partial<Cue> & { readonly session: string }, ephemeral: boolean): Shown {
    const id = this.stage.nextId();
    const blocks = body['blocks'];
    return {
      platform: 'slack',
      id: String(id),
      text: stringOf(body, 'text') ?? '',
      ephemeral,
      at: id + (cue.moment?.offset ?? 0),
      ...(cue.turn === undefined ? {} : { turn: cue.turn }),
      ...(blocks === undefined ? {} : { card: blocks }),
      ...(cue.sent === undefined ? {} : { took: performance.now() - cue.sent }),
    };
  }
}
