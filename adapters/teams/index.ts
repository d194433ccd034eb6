import type { IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Mount, Trial, World } from '../adapter';
import { isLoopback, type TeamsConfig } from '../config';
import { createReach, onceAMinute, type Reach, throttled } from '../guards';
import type { Activity, Handle } from './activity';
import { type Patience, TURN_MS } from './connection/delivery';
import type { Sdk } from './connection/seam';
import { tried, wordOf } from './connection/trial';
import { type Check, createDoor } from './incoming/door';
import { type Refusal, refusal, tenantsOf } from './incoming/trust';
import { createHandle } from './listeners/handle';

const TYPES: readonly string[] = ['SingleTenant', 'UserAssignedMSI', 'MultiTenant'] satisfies TeamsConfig['type'][];

/**
 * Teams, with a registration. Throws where the configuration would leave a check off: botbuilder takes an empty
 * app id for "no authentication" and a misspelt type for "any tenant".
 */
export async function mountTeams(config: TeamsConfig, world: World): Promise<Mount> {
  const problems = problemsOf(config);
  if (problems.length > 0) throw new Error(`Teams is not mounted: ${problems.join('; ')}.`);
  return mount('teams', config, world, activity => refusal(activity, config));
}

/** Teams without any check of tokens, for Microsoft's own local client: this machine alone may come in. */
export function mountAnonymousTeams(world: World): Promise<Mount> {
  return mount('teams (anonymous)', undefined, world, fromHere);
}

async function mount(name: string, config: TeamsConfig | undefined, world: World, check: Check): Promise<Mount> {
  const { openSdk } = await import('./connection/sdk.js');
  const now = (): number => performance.now();
  const due = onceAMinute(now);
  const reach = createReach();
  const sdk = openSdk(config, {
    handle: createHandle(world),
    patience,
    failed: (cause, where) => world.log.error(outline(cause), `teams: ${where} failed`),
    reach,
    unchecked: cause => {
      reach.failed('keys', `Microsoft's keys, to check requests by, cannot be had (${wordOf(cause)})`);
      const suppressed = due('');
      if (suppressed !== undefined)
        world.log.error({ ...outline(cause), suppressed }, 'teams: checking a token failed');
    },
  });
  const refused = throttled(now, (why, suppressed) => world.log.warn({ suppressed }, `teams: refused, ${why}`));
  return {
    name,
    routes: [createDoor(sdk, check, refused)],
    ailing: reach.ailing,
    trial: () => trial(sdk, reach),
  };
}

/** Asks for the token that answers are posted with, before anybody waits for an answer. */
async function trial(sdk: Sdk, reach: Reach): Promise<Trial> {
  const found = await tried(sdk.token);
  if (found.kind === 'taken') reach.worked('token');
  else reach.failed('token', found.why);
  return found;
}

const patience = (): Patience => ({
  until: Date.now() + TURN_MS,
  clock: Date.now,
  wait: ms => sleep(ms),
  jitter: Math.random,
});

/** The same where nothing is served, for `--check`. */
export async function tryTeams(config: TeamsConfig): Promise<Trial> {
  const { openSdk } = await import('./connection/sdk.js');
  const ignore = (): void => undefined;
  const handle: Handle = async () => ({ kind: 'quiet' });
  return tried(openSdk(config, { handle, patience, failed: ignore, unchecked: ignore, reach: createReach() }).token);
}

/** What a log may hold of the SDK's errors: they carry the whole request, with its token and the answer's words. */
function outline(cause: unknown): object {
  if (!(cause instanceof Error)) return { cause: String(cause).slice(0, CAUSE_LENGTH) };
  const status: unknown = Reflect.get(cause, 'statusCode');
  return {
    error: cause.name,
    cause: cause.message.slice(0, CAUSE_LENGTH),
    ...(typeof status === 'number' ? { status } : {}),
  };
}

const CAUSE_LENGTH = 200;

function problemsOf(config: TeamsConfig): string[] {
  const { appId, type, local } = config;
  const remote = [local?.openIdUrl, local?.connectorUrl].filter(url => url !== undefined && !isHere(url));
  return [
    ...(appId.trim() === '' ? ['the app id is empty'] : []),
    ...(TYPES.includes(type) ? [] : [`the app type ${JSON.stringify(type)} is none of ${TYPES.join(', ')}`]),
    ...(tenantsOf(config).length === 0 ? ['no tenant is allowed'] : []),
    ...(local === undefined && config.serviceHosts.length === 0 ? ['no service host is allowed'] : []),
    ...remote.map(url => `the local platform ${url} is not on this machine`),
  ];
}

/** The local client's rules: loopback on both ends, and no page of a browser that was led here by its name. */
function fromHere(activity: Activity, request: IncomingMessage): Refusal | undefined {
  const host = request.headers.host ?? '';
  const peer = (request.socket.remoteAddress ?? '').replace(/^::ffff:/, '');
  if (!isLoopback(peer) || !isHere(`http://${host}`)) return { status: 403, why: 'not from this machine' };
  if (activity.serviceUrl === undefined) return { status: 400, why: 'no serviceUrl' };
  return isHere(activity.serviceUrl) ? undefined : { status: 403, why: 'serviceUrl on a foreign host' };
}

function isHere(url: string): boolean {
  return URL.canParse(url) && isLoopback(new URL(url).hostname);
}
