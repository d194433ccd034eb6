import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Problem } from '../../src/index';
import type { Mount, Route } from '../adapter';
import type { DemoPlatforms } from './demo';
import { checkHost, checkMachine, Refusal, sendJson } from './doors';
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
  const command = () => bot.directory().command;
  const teamsUser = new TeamsUser(platforms, stage, command);
  const handouts = new SlackHandouts(platforms.origin);
  const slack = new SlackPlatform(platforms, stage, handouts, slackLimits);
  const slackUser = new SlackUser({
    stage,
    door: new SlackDoor(platforms, stage),
    handouts,
    command,
    onAnswer: (body, cue, place) => void slack.answer(body, cue, place),
  });
  const teams = new TeamsPlatform(platforms, stage);
  const gestures = new Gestures(stage, slackUser, teamsUser, () => bot.directory());
  const about = () => aboutOf(setup);
  const stopNews = news?.subscribe(() => stage.tell(undefined, { kind: 'about', about: about() }));

  const serve = async (path: string, request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { pathname, searchParams } = new URL(path, platforms.origin);
    const [, , area, ...rest] = pathname.split('/');
    switch (`${request.method} ${area ?? ''}`) {
      case 'POST slack': {
        checkMachine(request);
        const [kind, name] = rest;
        if (kind === 'api') return slack.call(name ?? '', request, response);
        return slack.respond(name ?? '', request, response);
      }
      case 'GET teams':
        checkMachine(request);
        return rest[0] === 'openid' ? teams.openId(response) : teams.keys(response);
      case 'POST teams':
      case 'PUT teams':
        checkMachine(request);
        return teams.connector(pathname, request, response);
      case 'POST do':
        return gestures.receive(rest[0] ?? '', request, response);
      case 'GET events': {
        const session = readSession(searchParams.get('session'));
        stage.attend(session, response);
        return stage.tell(session, { kind: 'about', about: about() });
      }
      case 'GET about':
        return sendJson(response, 200, about());
      case 'GET assets':
        return servePage(rest.join('/'), response);
      case 'GET ':
      case 'GET gallery':
        return servePage('index.html', response);
      default:
        throw new Refusal(404, 'There is no such page.');
    }
  };

  const handle: Route['handle'] = async (request, response) => {
    try {
      checkHost(request, platforms.origin);
      await serve(request.url ?? '/', request, response);
    } catch (error) {
      if (response.headersSent) return void response.end();
      if (error instanceof Refusal) return sendJson(response, error.status, { error: error.message });
      log.error({ err: error }, 'the playground failed');
      sendJson(response, 500, { error: 'The playground failed; its log says why.' });
    }
  };

  const methods = ['GET', 'POST', 'PUT'] as const;
  return {
    name: 'playground',
    routes: [
      {
        method: 'GET',
        path: '/',
        handle: (_, response) => void response.writeHead(302, { location: '/playground' }).end(),
      },
      { method: 'GET', path: '/playground', handle },
      ...methods.map(method => ({ method, path: '/playground/*', handle })),
    ],
    stop: async () => {
      stopNews?.();
      stage.close();
    },
  };
}

function aboutOf({ demo, news }: PlaygroundSetup): About {
  const { name, command, effective, version, zone, records, examples, vocabulary } = demo.world.bot.directory();
  const regions = vocabulary.regions.map(region => ({ id: region.id, name: region.name }));
  return {
    name,
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
