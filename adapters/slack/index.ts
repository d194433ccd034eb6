import { AuthorizationError, HTTPReceiver, type HTTPReceiverOptions, ignoreSelf } from '@slack/bolt';
import type { Mount, Route, World } from '../adapter';
import type { SlackConfig } from '../config';
import { createReach, onlyOnce, throttled } from '../guards';
import { BODY_LIMIT } from '../http';
import { refuseOverHttp, SlackApp } from './connection/app';
import { askingOnce, persistent, reaching, TIMEOUT_MS } from './connection/call';
import { boltLogger } from './connection/log';
import { SCOPES } from './connection/scopes';
import { openSocket } from './connection/socket';
import { tokensOf } from './connection/tokens';
import { trySlack } from './connection/trial';
import { profiles } from './incoming/asker';
import { guarded } from './incoming/door';
import { ignoreOutsiders } from './incoming/outsiders';
import { onButtons } from './listeners/actions';
import { onCommand } from './listeners/command';
import { onMessages } from './listeners/events';
import { onGone } from './listeners/gone';
import { onHome } from './listeners/home';
import { onShortcuts } from './listeners/shortcuts';
import { onUnknown } from './listeners/unknown';
import { onStep } from './listeners/workflow';
import { isSlack, responder } from './reply/respond';
import type { Slack } from './reply/slack';

export { trySlack };

const EVENTS_PATH = '/slack/events';
const INSTALL_PATHS = ['/slack/install', '/slack/oauth_redirect'] as const;

/** Calls of one workspace underway, those that were told to wait among them: the SDK lets the rest stand in a line. */
const MOST_CALLS = 1_000;

/** Not the world's clock, which tests and the playground set: repeats and floods are counted in real time. */
const now = (): number => performance.now();

/** Slack, mounted: over HTTP with signatures, or over Socket Mode where there is an app token. Calls nothing before `start`. */
export async function mountSlack(config: SlackConfig, world: World): Promise<Mount> {
  const logger = boltLogger(world.log, now);
  const tokens = tokensOf(config, world, now);
  const api = config.apiUrl === undefined ? {} : { slackApiUrl: config.apiUrl };
  const reach = createReach();
  const fetch = reaching(reach, config.botToken !== undefined);
  const once = { ...api, retryConfig: { retries: 0 }, rejectRateLimitedCalls: true };
  const clientOptions = { ...once, fetch: persistent(fetch), maxRequestConcurrency: MOST_CALLS };
  const http: HTTPReceiverOptions = {
    signingSecret: config.signingSecret,
    logger,
    // The SDK would read four megabytes.
    bodyLimit: BODY_LIMIT,
    processEventErrorHandler: refuseOverHttp,
  };
  const { appToken, apiUrl } = config;
  const base = { logger, log: world.log, ...(apiUrl === undefined ? {} : { apiUrl }) };
  const socket = appToken === undefined ? undefined : openSocket({ ...base, appToken });
  const receiver = new HTTPReceiver({ ...http, endpoints: EVENTS_PATH });
  const app = new SlackApp({
    receiver: socket?.receiver ?? receiver,
    logger,
    authorize: tokens.authorize,
    clientOptions,
  });
  app.error(async error => {
    // The asker has been told already where there was anybody to tell; this is for the operator.
    if (!(error instanceof AuthorizationError)) world.log.error({ err: error }, 'slack: a listener failed');
    throw error;
  });
  const slack: Slack = {
    ...world,
    once: onlyOnce(world.claims),
    profile: profiles(world.store, now, askingOnce({ ...once, fetch, timeout: TIMEOUT_MS, logger })),
    respond: responder(apiUrl === undefined ? isSlack : () => true, reach),
  };
  listen(app, slack, config.allowedTeams ?? []);
  onGone(app, tokens, slack);

  const refused = throttled(now, (reason, suppressed) => world.log.warn({ suppressed }, reason));
  const events: Route = { method: 'POST', path: EVENTS_PATH, handle: guarded(receiver.requestListener, refused) };
  const routes = socket === undefined ? [events] : [];
  const mount = {
    name: 'slack',
    routes: [...routes, ...installRoutes(config, http, tokens.installations, clientOptions)],
    ailing: reach.ailing,
    trial: () => trySlack(config, fetch),
  };
  if (socket === undefined) return { ...mount, stop: () => app.idle() };
  const stop = async (): Promise<void> => {
    // What has begun still needs the connection to be acknowledged.
    await app.idle();
    await socket.stop();
  };
  return { ...mount, start: socket.start, stop, unready: socket.unready };
}

function listen(app: SlackApp, slack: Slack, allowedTeams: readonly string[]): void {
  onCommand(app, slack);
  // Bolt would have this first, and commands wait for it.
  app.use(ignoreSelf);
  ignoreOutsiders(app, allowedTeams, slack.log, now);
  onMessages(app, slack);
  onButtons(app, slack);
  onHome(app, slack);
  onShortcuts(app, slack);
  onStep(app, slack);
  onUnknown(app, slack);
}

/** "Add to Slack" for many workspaces; Bolt's installer, over the vault. */
function installRoutes(
  { oauth }: SlackConfig,
  options: HTTPReceiverOptions,
  installationStore: NonNullable<HTTPReceiverOptions['installationStore']>,
  clientOptions: object,
): Route[] {
  if (oauth === undefined) return [];
  const installer = new HTTPReceiver({
    ...options,
    ...oauth,
    scopes: [...SCOPES],
    installationStore,
    installerOptions: { directInstall: true, clientOptions },
  });
  const handle: Route['handle'] = (request, response) => {
    // A link preview asks for the headers alone, which Bolt takes for a fault.
    if (request.method !== 'GET') return void response.writeHead(405, { allow: 'GET' }).end();
    installer.requestListener(request, response);
  };
  return INSTALL_PATHS.map(path => ({ method: 'GET', path, handle }));
}
