import type { Logger } from 'pino';
import { createBot, redact } from '../../src/index';
import type { Limits, World } from '../adapter';
import type { Config } from '../config';
import { createLimits, createWindow } from '../guards';
import { createLog } from '../log';
import { SetUpError, sheetProblemLines, storeFailure } from '../start/announce';
import { type OpenStore, openStore, placeOf } from '../store';
import { type LiveDirectory, liveDirectory } from './live-directory';
import { createMetrics, facetOf, type Metrics } from './metrics';

/** What everything is made of, before the platforms. */
export interface Ground {
  readonly config: Config;
  readonly log: Logger;
  readonly live: LiveDirectory;
  readonly open: OpenStore;
  readonly metrics: Metrics;
  readonly limits: Limits;
}

/** Reads the sheet and opens the store. Throws `SetUpError` if either cannot be used. */
export async function prepare(config: Config, clock: () => number): Promise<Ground> {
  // Whoever tries it out reads the page, not a line for each answer; unless the words are asked for.
  const hushed = config.local && config.logLevel === 'info' && !config.logQuestions;
  const log = createLog(hushed ? 'warn' : config.logLevel);
  for (const { variable, message, cure } of config.warnings) log.warn({ variable, cure }, `${variable} ${message}`);
  // An edit leaves its trail there, too.
  const trail = hushed ? createLog(config.logLevel) : log;
  const kept = liveDirectory(config.dataDir, () => new Date(clock()).toISOString().slice(0, 10), trail);
  if ('problems' in kept) throw new SetUpError(sheetProblemLines(kept.problems).join('\n'));
  const { live } = kept;
  const metrics: Metrics = createMetrics({
    directory: () => live.resolver().directory,
    sheetProblems: () => live.problems().filter(({ level }) => level === 'error').length,
    waiting: () => open.waiting(),
    clock,
  });
  const window = createWindow(() => performance.now());
  const open = await openStore({
    ...placeOf(config),
    keepDays: config.keepDays,
    clock,
    log,
    window,
    onError: metrics.storeFailed,
    onLoss: metrics.entryLost,
  }).catch((error: unknown) => {
    throw new SetUpError(storeFailure(config.storeFile, error));
  });
  return { config, log, live, open, metrics, limits: createLimits(config.limits, window) };
}

/** The world as one platform sees it: its questions and duplicates counted under its name, what it remembers in `kept`. */
export function worldOf(
  ground: Ground,
  platform: string,
  clock: () => number,
  kept: Pick<World, 'store' | 'claims' | 'vault'> = ground.open,
): World {
  const { config, log, live, metrics, limits } = ground;
  const bot = createBot({
    resolver: live.resolver,
    store: kept.store,
    onStoreFailure: error => {
      metrics.storeFailed();
      log.debug({ err: error }, 'the store failed');
    },
    platform,
  });
  return {
    bot: metrics.measured(bot, platform, ({ text }, reply, ms) => {
      const { outcome } = reply.resolution;
      log.info(
        {
          platform,
          outcome,
          facet: facetOf(reply),
          ms: Math.round(ms * 100) / 100,
          ...(config.logQuestions && { words: redact(text) }),
        },
        'answered',
      );
    }),
    store: metrics.heard(kept.store, platform),
    claims: metrics.counted(kept.claims, platform),
    vault: kept.vault,
    limits,
    log: log.child({ platform }),
    clock,
  };
}
