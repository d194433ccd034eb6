import type { IncomingMessage } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Mount, World } from '../adapter';
import { isLoopback, type TeamsConfig } from '../config';
import { onceAMinute, throttled } from '../guards';
import type { Activity } from './activity';
import { TURN_MS } from './delivery';
import { type Check, createDoor } from './door';
import { createHandle } from './handle';
import { type Refusal, refusal, tenantsOf } from './trust';

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
  const { openSdk } = await import('./sdk.js');
  const now = (): number => performance.now();
  const due = onceAMinute(now);
  const sdk = openSdk(config, {
    handle: createHandle(world),
    patience: () => ({
      until: Date.now() + TURN_MS,
      clock: Date.now,
      wait: ms => sleep(ms),
      jitter: Math.random,
    }),
    failed: (cause, where) => world.log.error(outline(cause), `teams: ${where} failed`),
    unchecked: cause => {
      const suppressed = due('');
      if (suppressed !== undefined)
        world.log.error({ ...outline(cause), suppressed }, 'teams: checking a token failed');
    },
  });
  const refused = throttled(now, (why, suppressed) => world.log.warn({ suppressed }, `teams: refused, ${why}`));
  return { name, routes: [createDoor(sdk, check, refused)] };
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
