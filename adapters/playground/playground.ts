import type { Problem } from '../../src/index';
import type { Mount } from '../adapter';
import type { DemoPlatforms } from './demo';
import { checkMachine, checkPage, doorsAt, type Run, sendJson } from './doors';
import { Gestures } from './gestures';
import { servePage } from './pages';
import { readSession } from './requests';
import type { DemoWorld } from './scene';
import { SlackDoor } from './slack-door';
import { SlackHandouts } from './slack-handouts';
import type { SlackLimits } from './slack-limits';
import { SlackPlatform } from './slack-platform';
import { SlackUser } from './slack-user';
import { Stage } from './stage';
import { TeamsPlatform } from './teams-platform';
import { TeamsUser } from './teams-user';
import type { About } from './wire';

export { type DemoPlatforms, demoPlatforms } from './demo';
export { demoWorld } from './scene';

/** What the directory's keeper tells the page: the problems of the last edit, and when to look again. */
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
    door: new SlackDoor(platforms, stage),
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
  const door = doorsAt(platforms.origin, log);
  return {
    name: 'playground',
    routes: [
      door('GET', '/', ({ response }) => void response.writeHead(302, { location: '/playground' }).end()),
      door('GET', '/playground', index),
      door('GET', '/playground/gallery', index),
      door('GET', '/playground/assets/*', ({ rest, response }) => servePage(rest, response)),
      door('GET', '/playground/about', ({ response }) => sendJson(response, 200, about())),
      door('GET', '/playground/events', attend),
      door(
        'POST',
        '/playground/do/*',
        ({ rest, request, response }) => gestures.receive(rest, request, response),
        checkPage,
      ),
      door(
        'POST',
        '/playground/slack/api/*',
        asked => slack.call(asked.rest, asked.request, asked.response),
        checkMachine,
      ),
      door(
        'POST',
        '/playground/slack/response/*',
        asked => slack.respond(asked.rest, asked.request, asked.response),
        checkMachine,
      ),
      door('GET', '/playground/teams/openid', ({ response }) => teams.openId(response), checkMachine),
      door('GET', '/playground/teams/keys', ({ response }) => teams.keys(response), checkMachine),
      door(
        'POST',
        '/playground/teams/*',
        asked => teams.connector(asked.path, asked.request, asked.response),
        checkMachine,
      ),
      door(
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
