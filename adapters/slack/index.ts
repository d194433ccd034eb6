import { HTTPReceiver } from '@slack/bolt';
import type { Mount, Route, World } from '../adapter';
import type { SlackConfig } from '../config';
import { onButtons } from './actions';
import { refuseOverHttp, SlackApp } from './app';
import { profiles } from './asker';
import { onCommand } from './command';
import { guarded } from './door';
import { onMessages } from './events';
import { boltLogger } from './log';
import { onlyOnce } from './once';
import { responder } from './respond';
import type { Slack } from './slack';

const EVENTS_PATH = '/slack/events';

const now = (): number => performance.now();

/** Slack, mounted: over HTTP with signatures, or over Socket Mode where there is an app token. Calls nothing at start. */
export async function mountSlack(config: SlackConfig, world: World): Promise<Mount> {
  const slack: Slack = {
    ...world,
    once: onlyOnce(world.claims, now),
    profile: profiles(world.store, now),
    respond: responder(),
  };
  const logger = boltLogger(world.log, now);
  const receiver = new HTTPReceiver({
    signingSecret: config.signingSecret,
    endpoints: EVENTS_PATH,
    logger,
    processEventErrorHandler: refuseOverHttp,
  });
  const app = new SlackApp({
    receiver,
    logger,
    authorize: async () => ({ ...(config.botToken === undefined ? {} : { botToken: config.botToken }) }),
    clientOptions: {
      timeout: 10_000,
      retryConfig: { retries: 2 },
      ...(config.apiUrl === undefined ? {} : { slackApiUrl: config.apiUrl }),
    },
  });
  onCommand(app, slack);
  onMessages(app, slack);
  onButtons(app, slack);
  const routes: Route[] = [{ method: 'POST', path: EVENTS_PATH, handle: guarded(receiver.requestListener) }];
  return { name: 'slack', routes, stop: () => app.idle() };
}
