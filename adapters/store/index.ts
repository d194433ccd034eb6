import { existsSync } from 'node:fs';
import type { Logger } from 'pino';
import { DAY_MS, MINUTE_MS, type Store } from '../../src/index';
import type { Claims, Vault } from '../adapter';
import type { Window } from '../guards';
import { onceAMinute } from '../guards';
import type { Alone } from './engine/alone';
import type { Engine } from './engine/engine';
import { keyFile, keyFileOf, keysFrom } from './engine/keys';
import { MIGRATIONS, migrate } from './engine/migrations';
import { inStore, openEngine, type StorePlace } from './engine/place';
import { type Breaker, createBreaker } from './faults/breaker';
import { cureOf } from './faults/cures';
import { sharedClaims } from './kept/claims';
import { type Entry, entriesOf, type Forgotten } from './kept/entries';
import { type Reports, readReports } from './kept/reports';
import { shareWindow } from './kept/shared-window';
import { sweep } from './kept/sweep';
import { createVault } from './kept/vault';
import { memoryClaims } from './memory';
import { createQueue, type Gather, type Queue } from './shield/queue';
import { resilient } from './shield/resilient';

export { placeName, placeOf } from './engine/place';
export type { Reports } from './kept/reports';
export { memoryOnly } from './memory';

/** Where the store is and how it is kept. */
export interface StoreOptions extends StorePlace {
  readonly keepDays: number;
  /** Epoch milliseconds. */
  readonly clock: () => number;
  readonly log: Logger;
  /** Counts of questions, shared where several replicas run. */
  readonly window?: Window;
  readonly onError?: () => void;
  readonly onLoss?: (kind: Entry['kind'], count: number) => void;
}

/** What the bot remembers by, open. */
export interface OpenStore {
  readonly store: Store;
  readonly claims: Claims;
  readonly vault: Vault;
  readonly engine: Engine;
  /** What does not work at the moment. Answers come either way. */
  ailing(): readonly string[];
  /** How many writes wait. */
  waiting(): number;
  /** Writes what waits (what cannot be within `graceMs` is lost and reported), then closes. */
  close(graceMs: number): Promise<void>;
}

/** What a context or a setting may cost an answer at most. */
const READ_MS = 400;
/** An answer given twice is worse than one that is a little late: Slack waits three seconds, Teams ten. */
const CLAIM_MS = 1_500;
const BUFFER = 5_000;
/** Somebody waits for feedback to be kept. For the rest nobody does, unless the next question reaches another replica. */
const ALONE: Gather = { feedback: 15, unanswered: 500, context: 500 };
const SHARED: Gather = { feedback: 15, unanswered: 500, context: 15 };
/** More than this cannot be a burst: about to be lost, unless the store catches up. */
const LONG_QUEUE = BUFFER / 2;
const SWEEP_MS = 10 * MINUTE_MS;
const MIGRATE_AGAIN_MS = 2_000;
const A_NEWER_STORE = 'the store was made by a newer release, and is used as far as this one knows it';
const NEWER = 'Nothing, where this release was put back on purpose. Otherwise start the newer one.';

/**
 * Opens the file (made where it is missing) or PostgreSQL, and migrates it. Rejects for a file that cannot be used;
 * a PostgreSQL that is away is tried again behind the answers.
 */
export async function openStore(options: StoreOptions): Promise<OpenStore> {
  const { clock, window } = options;
  const { onError, onLoss } = telling(options);
  const engine = await openEngine(options, onError);
  const alone = await aloneWith(engine, options);
  const keys = keysFrom(options.tokenKeys.length > 0 ? options.tokenKeys : [keyFile(options.file)]);
  const stopMigrating = await migrated(engine, options, onError);
  const entries = entriesOf(engine, keys);
  const queue = createQueue(batch => entries.write(batch), BUFFER, engine.shared ? SHARED : ALONE, { onError, onLoss });
  const breaker = createBreaker(READ_MS, steady, onError);
  const memory = memoryClaims(steady);
  const sweeping = setInterval(() => {
    sweep(engine, clock(), options.keepDays * DAY_MS).catch(onError);
  }, SWEEP_MS).unref();
  const stopSharing = engine.shared && window ? shareWindow(engine, keys, window, clock, onError) : () => undefined;
  return {
    store: resilient(entries, queue, breaker, engine),
    claims: engine.shared ? sharedClaims(engine, keys, memory, createBreaker(CLAIM_MS, steady, onError)) : memory,
    vault: createVault(engine, keys),
    engine,
    ailing: () => ailing(engine.kind, queue, breaker, alone),
    waiting: () => queue.size(),
    close: async graceMs => {
      clearInterval(sweeping);
      stopMigrating();
      stopSharing();
      await queue.close(graceMs);
      await engine.close();
      alone?.close();
    },
  };
}

/** Who is told that the store failed, and what was lost of it for good: the counters each time, the log now and then. */
function telling(options: StoreOptions) {
  const { log } = options;
  const due = onceAMinute(steady);
  const onError = (error: unknown): void => {
    options.onError?.();
    if (due('the store') === undefined) return;
    log.warn({ err: error, cure: cureOf(error, options) }, 'the store failed; answers go on without it');
  };
  const onLoss = (kind: Entry['kind'], count: number): void => {
    options.onLoss?.(kind, count);
    if (kind !== 'context')
      log.error(
        { kind, count },
        'lost for good: the store could not be written to before the buffer was full or the process ended',
      );
  };
  return { onError, onLoss };
}

/** A clock that never steps. */
const steady = () => performance.now();

/** What does not work at the moment, in words. */
function ailing(kind: Engine['kind'], queue: Queue, breaker: Breaker, alone: Alone | undefined): readonly string[] {
  const waiting = `${queue.size()} writes wait`;
  return [
    ...(alone?.holds() === false ? ['another process serves from this store'] : []),
    ...(breaker.isOpen() ? [`${kind} does not answer`] : []),
    ...(queue.failing() ? [`${kind} cannot be written to: ${waiting}`] : []),
    ...(!queue.failing() && queue.size() > LONG_QUEUE ? [waiting] : []),
  ];
}

/** Deletes what is kept about one asker. Rejects, having made nothing, where there is no store or no key to find anybody by. */
export async function forgetAsker(place: StorePlace, asker: string): Promise<Forgotten> {
  return inStore(place, engine => entriesOf(engine, keysFrom(keysThere(place))).forget(asker));
}

/** Those that are set, or the one beside the file; none is made. */
function keysThere({ file, tokenKeys }: StorePlace): readonly string[] {
  if (tokenKeys.length > 0) return tokenKeys;
  if (existsSync(keyFileOf(file))) return [keyFile(file)];
  throw new Error(
    `The key ${keyFileOf(file)} is not there, and nobody is found without it.\n  Put it back, or set TOKEN_KEY to the one that the bot uses.`,
  );
}

/** What people said about answers since a moment, and what got none: what is readable in the store, under no name. */
export async function reportsSince(place: StorePlace, since: number): Promise<Reports> {
  return inStore(place, ({ db }) => readReports(db, since));
}

/** A file is for one process: two would answer the same request twice, each with a memory of its own for duplicates. */
async function aloneWith(engine: Engine, { file, log }: StoreOptions): Promise<Alone | undefined> {
  if (engine.shared) return undefined;
  const { keepAlone } = await import('./engine/alone.js');
  const alone = keepAlone(file);
  if (!alone.holds()) {
    log.warn(
      { file },
      'another process serves from this store and may answer the same twice: stop one, or give both one PostgreSQL (DATABASE_URL)',
    );
  }
  return alone;
}

/** Migrates now; a shared database that is away is migrated when it is back. Returns the way to give up. */
async function migrated(
  engine: Engine,
  { clock, log }: StoreOptions,
  onError: (error: unknown) => void,
): Promise<() => void> {
  let timer: NodeJS.Timeout | undefined;
  const attempt = async (): Promise<void> => {
    try {
      const version = await migrate(engine, clock());
      if (version > MIGRATIONS.length) log.warn({ version, known: MIGRATIONS.length, cure: NEWER }, A_NEWER_STORE);
    } catch (error) {
      if (!engine.shared) throw error;
      onError(error);
      timer = setTimeout(() => void attempt(), MIGRATE_AGAIN_MS).unref();
    }
  };
  await attempt();
  return () => clearTimeout(timer);
}
