import { setTimeout as sleep } from 'node:timers/promises';
import type { Mount, Trial } from './adapter';
import { type Config, isLoopback, readConfig, readEnvFile } from './config';
import { type Ground, prepare, worldOf } from './ground';
import { within } from './guards';
import { createHttp, type Http, loopbackHosts, probeRoutes } from './http';
import {
  addressLines,
  editLine,
  mountLines,
  problemLines,
  SetUpError,
  untriedLines,
  warningLines,
} from './start/announce';
import { check } from './start/check';
import { readFlags } from './start/flags';
import { bind, originOf } from './start/port';
import { onSignals } from './start/signals';
import { keepTrying, tryAll } from './start/trials';
import { memoryOnly } from './store';

/** What is running, and how it ends: requests in flight finish, then pending writes are flushed. */
export interface Running {
  /** "http://127.0.0.1:3000" */
  readonly origin: string;
  /** The playground's own, where there is one. */
  readonly playground?: string;
  readonly stop: () => Promise<void>;
}

/** After SIGTERM a balancer may go on sending for a moment, and clients have idle connections to lay down. */
const DRAIN_MS = 1_000;
/** What is in flight gets this long, and then what waits to be written: with the store's own end ten seconds are kept. */
const GRACE_MS = 5_000;
const FLUSH_MS = 2_000;
/** The exit code where `--try` was asked for and a platform did not answer: not passed, and nothing is known to be wrong. */
const UNTRIED = 3;

/** Serves what the configuration names. Throws `SetUpError`, before any port is open, if the sheet or the store cannot be used. */
export async function serve(config: Config, clock: () => number = Date.now): Promise<Running> {
  const ground = await prepare(config, clock);
  const servers = [await serveWorkspaces(ground, clock)];
  // Beside real workspaces the playground has a server, adapters and secrets of its own, on loopback.
  if (config.playground && !config.local) servers.push(await servePlayground(ground, clock, config.port));
  const [first, second] = servers;
  const playground = config.local ? first?.origin : second?.origin;
  return {
    origin: first?.origin ?? '',
    ...(playground !== undefined && { playground }),
    stop: async () => {
      await Promise.all(servers.map(server => server.stop()));
      ground.live.stop();
      await ground.open.close(FLUSH_MS);
    },
  };
}

async function serveWorkspaces(ground: Ground, clock: () => number): Promise<Running> {
  const { config } = ground;
  if (config.local) return servePlayground(ground, clock);
  const http = createHttp({ log: ground.log });
  const port = await bind(http, config.port, config.host);
  const mounts: Mount[] = [];
  if (config.slack !== undefined) {
    const { mountSlack } = await import('./slack/index.js');
    mounts.push(await mountSlack(config.slack, worldOf(ground, 'slack', clock)));
  }
  if (config.teams !== undefined) {
    const { mountTeams } = await import('./teams/index.js');
    mounts.push(await mountTeams(config.teams, worldOf(ground, 'teams', clock)));
  }
  return opened(ground, http, originOf(config.host, port), mounts);
}

/** Both adapters with secrets made now and their checks on, the page, and two platforms for them to talk to. Loopback only, on PORT or `above` it. */
async function servePlayground(ground: Ground, clock: () => number, above?: number): Promise<Running> {
  const { config, live, log } = ground;
  const host = '127.0.0.1';
  const http = createHttp({ log, onlyHosts: loopbackHosts });
  // 0 is whatever is free.
  const wanted = above === undefined || above === 0 ? config.port : above + 1;
  const port = await bind(http, wanted, host, above);
  const origin = `http://${host}:${port}`;
  const { demoPlatforms, demoWorld, mountPlayground } = await import('./playground/playground.js');
  const { mountSlack } = await import('./slack/index.js');
  const { LIMITS } = await import('./slack/card/limits.js');
  const { mountTeams, mountAnonymousTeams } = await import('./teams/index.js');
  const platforms = await demoPlatforms(origin);
  // What is asked in trying it out is nothing for whoever reads what people said.
  const demo = demoWorld(worldOf(ground, 'playground', clock, memoryOnly()));
  const teams = await (config.anonymousTeams
    ? mountAnonymousTeams(demo.world)
    : mountTeams(platforms.teams, demo.world));
  const mounts = [
    demo.within(await mountSlack(platforms.slack, demo.world)),
    demo.within(teams),
    await mountPlayground({ platforms, demo, slackLimits: LIMITS, news: live }),
  ];
  return opened(ground, http, origin, mounts, 'played');
}

/** Hangs the doors, opens the connections out, and knows the way to stop. Nobody's credentials are tried where the platforms are played. */
async function opened(
  ground: Ground,
  http: Http,
  origin: string,
  mounts: readonly Mount[],
  platforms: 'real' | 'played' = 'real',
): Promise<Running> {
  let stopping = false;
  const { config, metrics } = ground;
  const probes = probeRoutes({
    mounts: () => mounts,
    stopping: () => stopping,
    ailing: () => ailing(ground, mounts),
    metrics: metrics.expose,
    ...(config.metricsToken !== undefined && { metricsToken: config.metricsToken }),
    openMetrics: isLoopback(config.host),
  });
  http.open([...mounts.flatMap(mount => mount.routes), ...probes]);
  await Promise.all(mounts.map(started));
  const stopTrying = platforms === 'real' ? keepTrying(mounts, ground.log) : () => undefined;
  return {
    origin,
    stop: async () => {
      stopping = true;
      stopTrying();
      http.drain();
      if (!config.local) await sleep(DRAIN_MS);
      await Promise.all([http.close(GRACE_MS), ...mounts.map(mount => finished(mount, ground))]);
    },
  };
}

/** What keeps a platform from starting is its set-up: one that is only away is tried again. */
async function started(mount: Mount): Promise<void> {
  try {
    await mount.start?.();
  } catch (cause) {
    throw new SetUpError(cause instanceof Error ? cause.message : String(cause), { cause });
  }
}

/** A platform that is away, or asks to be called later, must not keep what waits from being written. */
async function finished(mount: Mount, { log }: Ground): Promise<void> {
  const whole = await within(GRACE_MS, mount.stop?.().then(() => true) ?? true, false);
  if (!whole) log.warn({ mount: mount.name }, 'ended before everything was posted');
}

/** What works worse than it should while answers come, from the good sheet and from memory. */
function ailing({ live, open }: Ground, mounts: readonly Mount[]): string[] {
  const edit = editLine(live.problems());
  const calls = mounts.flatMap(({ name, ailing }) => (ailing?.() ?? []).map(why => `${name}: ${why}`));
  return [...calls, ...open.ailing(), ...(edit === undefined ? [] : [edit])];
}

function say(lines: readonly string[], stream: NodeJS.WriteStream): void {
  for (const line of lines) stream.write(`${line}\n`);
}

/** Reads flags and environment and serves until it gets a signal to end. Resolves with the exit code, or undefined while it serves. */
async function main(): Promise<number | undefined> {
  const flags = readFlags(process.argv.slice(2));
  if (flags.kind !== 'run') {
    say([flags.text], flags.kind === 'help' ? process.stdout : process.stderr);
    return flags.kind === 'help' ? 0 : 2;
  }
  const { problems: unread, names } = readEnvFile(process.env);
  const { config, problems, warnings } = readConfig(process.env, flags, names);
  if (config === undefined || unread.length > 0) {
    // What stands in a file that cannot be read would be reported as missing.
    say([...problemLines(unread.length > 0 ? unread : problems), ...warningLines(warnings)], process.stderr);
    return 1;
  }
  say(mountLines(config), process.stdout);
  if (flags.check) {
    const { lines, problems: found, usable } = await check(config, new Date().toISOString().slice(0, 10));
    const tried = flags.try ? await tryAll(await trialsOf(config)) : undefined;
    say([...lines, ...(tried?.lines ?? untriedLines(config))], process.stdout);
    say([...found, ...(tried?.problems ?? [])], process.stderr);
    if (!usable || (tried?.problems ?? []).length > 0) return 1;
    return tried?.away ? UNTRIED : 0;
  }
  const running = await serve(config);
  // Before anybody is told that it runs: who is told may end it.
  onSignals(running.stop);
  say(addressLines(config, running.origin, running.playground), process.stdout);
  return undefined;
}

async function trialsOf({ slack, teams }: Config): Promise<Record<string, () => Promise<Trial>>> {
  const { trySlack } = await import('./slack/index.js');
  const { tryTeams } = await import('./teams/index.js');
  return { ...(slack && { slack: () => trySlack(slack) }), ...(teams && { teams: () => tryTeams(teams) }) };
}

if (require.main === module) {
  // A reader that stops early (`| head`) or a terminal that is gone: what is printed is for whoever looks.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', () => undefined);
  main().then(
    code => {
      if (code !== undefined) process.exitCode = code;
    },
    (error: unknown) => {
      say(
        [error instanceof SetUpError ? error.message : String(error instanceof Error ? error.stack : error)],
        process.stderr,
      );
      process.exit(1);
    },
  );
}
