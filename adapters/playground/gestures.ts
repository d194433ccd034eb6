import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Directory } from '../../src/index';
import { exhibit } from './gallery/gallery';
import { readId, readMoment, readOnlyTeams, readPart, readPlace, readSession, readWords } from './server/requests';
import { isObject, Refusal, readJson, sendJson, stringOf } from './server/routes';
import type { SlackUser } from './slack/user';
import type { Stage } from './stage/stage';
import type { TeamsUser } from './teams/user';
import type { JsonObject, Moment, Platform } from './wire';

type Gesture = (body: JsonObject, session: string, moment: Moment) => Promise<object>;

/** What the page can do: each gesture is passed on to the platforms' users. */
export class Gestures {
  constructor(
    private readonly stage: Stage,
    private readonly slack: SlackUser,
    private readonly teams: TeamsUser,
    private readonly directory: () => Directory,
  ) {}

  /** One gesture; answers JSON. What the platforms show comes over the event stream. */
  async receive(name: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
    const gesture = Object.hasOwn(this.#all, name) ? this.#all[name] : undefined;
    if (gesture === undefined) throw new Refusal(404, 'There is no such gesture.');
    const body = await readJson(request);
    sendJson(response, 200, await gesture(body, readSession(stringOf(body, 'session')), readMoment(body['moment'])));
  }

  readonly #all: Readonly<Record<string, Gesture>> = {
    say: async (body, session, moment) => {
      const id = String(this.stage.nextId());
      const turn = readId(body, 'turn');
      const say = {
        session,
        moment,
        place: readPlace(body),
        text: readWords(body, 'text'),
        ...(turn === undefined ? {} : { turn }),
      };
      const toSlack = readOnlyTeams(body) ? Promise.resolve(false) : this.slack.say(say, id);
      const [slack, teams] = await Promise.all([
        this.#heard('slack', session, turn ?? id, toSlack),
        this.#heard('teams', session, turn ?? id, this.teams.say(say, id)),
      ]);
      return { id, heard: { slack, teams } };
    },
    'press-slack': async (body, session, moment) => {
      const turn = readId(body, 'turn');
      const message = body['message'];
      const view = body['view'];
      const chosen = body['chosen'];
      await this.slack.press({
        session,
        moment,
        place: readPlace(body),
        block: readWords(body, 'block'),
        element: readPart(body, 'element'),
        ...(turn === undefined ? {} : { turn }),
        ...(isObject(message)
          ? {
              message: {
                id: readWords(message, 'id'),
                ephemeral: message['ephemeral'] === true,
                text: readWords(message, 'text'),
              },
            }
          : {}),
        ...(isObject(view) ? { view } : {}),
        ...(isObject(chosen) ? { chosen } : {}),
      });
      return {};
    },
    'press-teams': async (body, session, moment) => {
      const place = readPlace(body);
      const turn = readId(body, 'turn') ?? '';
      await this.teams.press({
        session,
        moment,
        place,
        turn,
        message: readWords(body, 'message'),
        data: body['data'] ?? {},
      });
      return {};
    },
    home: async (_, session, moment) => {
      await this.slack.open(session, moment, 'home');
      return {};
    },
    messages: async (_, session, moment) => {
      await this.slack.open(session, moment, 'messages');
      return {};
    },
    search: async (body, session, moment) => ({
      hits: await this.teams.search(session, moment, readWords(body, 'text')),
    }),
    shortcut: async (body, session, moment) => {
      await this.slack.shortcut(session, moment, readWords(body, 'callback'), stringOf(body, 'on'));
      return {};
    },
    suggest: async (body, session, moment) =>
      this.slack.suggest(session, moment, {
        element: readPart(body, 'element'),
        block: readWords(body, 'block'),
        value: readWords(body, 'text'),
        view: readPart(body, 'view'),
      }),
    gallery: async (_, __, moment) => ({
      exhibits: await exhibit({ stage: this.stage, slack: this.slack, teams: this.teams }, this.directory(), moment),
    }),
    submit: async (body, session, moment) => this.slack.submit(session, moment, readPart(body, 'view')),
  };

  /** Whether the platform's bot read it; a platform that fails says so in its own pane and leaves the other alone. */
  async #heard(platform: Platform, session: string, turn: string, said: Promise<boolean>): Promise<boolean> {
    try {
      return await said;
    } catch (error) {
      const reason = error instanceof Refusal ? error.message : 'The adapter did not answer in time.';
      this.stage.tell(session, { kind: 'refused', platform, turn, reason });
      return true;
    }
  }
}
