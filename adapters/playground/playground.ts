import type { Problem } from '../../src/index';
import type { Mount } from '../adapter';
import { Gestures } from './gestures';
import { servePage } from './server/pages';
import { readSession } from './server/requests';
import { checkMachine, checkPage, type Run, routesAt, sendJson } from './server/routes';
import { SlackDelivery } from './slack/delivery';
import { SlackHandouts } from './slack/handouts';
import type { SlackLimits } from './slack/limits';
import { SlackPlatform } from './slack/platform';
import { SlackUser } from './slack/user';
import type { DemoPlatforms } from './stage/demo';
import type { DemoWorld } from './stage/scene';
import { Stage } from './stage/stage';
import { TeamsPlatform } from './teams/platform';
import { TeamsUser } from './teams/user';
import type { About } from './wire';

export { type DemoPlatforms, demoPlatforms } from './stage/demo';
export { demoWorld } from './stage/scene';

/** What the live directory tells the page: the problems of the last edit, and when to look again. */
interface DirectoryNews {
  readonly problems: () => readonly Problem[];
  /** Calls `listener` after each edit, good or bad; returns the way to stop. */
  readonly subscribe: (listener: () => void) => () => void;
}

/** Everything that the page needs. Mount both adapters with `demo.world` and `platforms`, within `demo.within`. */
export interface PlaygroundSetup {
  readonly platforms: DemoPlatforms;
  readonly demo: DemoWorld;
  /** The Slack renderer's own table. */
  readonly slackLimits: SlackLimits;
  readonly news?: DirectoryNews;
}

/** Serves the page at /playground (and /), and plays both platforms to the adapters on the same server. */
export async function mountPlayground(setup: PlaygroundSetup): Promise<Mount> {
  const { platforms, demo, slackLimits, news } = setup;
  const { bot, log } = demo.world;
  const stage = new Stage(demo);
  const names = () => bot.directory();
  const handouts = new SlackHandouts(platforms.origin);
  const slack = new SlackPlatform(platforms, stage, handouts, slackLimits);
  const slackUser = new SlackUser({
    stage,
    delivery: new SlackDelivery(platforms, stage),
    handouts,
    names,
    onAnswer: (body, cue, place) => void slack.answer(body, cue, place),
  });
  const teams = new TeamsPlatform(platforms, stage);
  const gestures = new Gestures(stage, slackUser, new TeamsUser(platforms, stage, names), names);
  const about = () => aboutOf(setup);
  const stopNews = news?.subscribe(() => stage.tell(undefined, { kind: 'about', about: about() }));
  const attend: Run = ({ response, query }) => {
    const session = readSession(query.get('session'));
    stage.attend(session, response);
    stage.tell(session, { kind: 'about', about: about() });
  };
  const index: Run = ({ response }) => servePage('index.html', response);
  const route = routesAt(platforms.origin, log);
  return {
    name: 'playground',
    routes: [
      route('GET', '/', ({ response }) => void response.writeHead(302, { location: '/playground' }).end()),
      route('GET', '/playground', index),
      route('GET', '/playground/gallery', index),
      route('GET', '/playground/assets/*', ({ rest, response }) => servePage(rest, response)),
      route('GET', '/playground/about', ({ response }) => sendJson(response, 200, about())),
      route('GET', '/playground/events', attend),
      route(
        'POST',
        '/playground/do/*',
        ({ rest, request, response }) => gestures.receive(rest, request, response),
        checkPage,
      ),
      route(
        'POST',
        '/playground/slack/api/*',
        asked => slack.call(asked.rest, asked.request, asked.response),
        checkMachine,
      ),
      route(
        'POST',
        '/playground/slack/response/*',
        asked => slack.respond(asked.rest, asked.request, asked.response),
        checkMachine,
      ),
      route('GET', '/playground/teams/openid', ({ response }) => teams.openId(response), checkMachine),
      route('GET', '/playground/teams/keys', ({ response }) => teams.keys(response), checkMachine),
      route(
        'POST',
        '/playground/teams/*',
        asked => teams.connector(asked.path, asked.request, asked.response),
        checkMachine,
      ),
      route(
        'PUT',
        '/playground/teams/*',
        asked => teams.connector(asked.path, asked.request, asked.response),
        checkMachine,
      ),
    ],
    stop: async () => {
      stopNews?.();
      stage.close();
    },
  };
}

function aboutOf({ demo, news }: PlaygroundSetup): About {
  const { name, app, command, effective, version, zone, records, examples, vocabulary } = demo.world.bot.directory();
  const regions = vocabulary.regions.map(region => ({ id: region.id, name: region.name }));
  return {
    name,
    app,
    command,
    effective,
    version,
    zone,
    records: records.length,
    examples,
    regions,
    problems: news?.problems() ?? [],
  };
}
