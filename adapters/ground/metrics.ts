import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import { type Bot, DAY_MS, type Directory, type Question, type Reply, type Store } from '../../src/index';
import type { Claims } from '../adapter';

/** Sources of the gauges, read at scrape time. */
export interface Gauges {
  readonly directory: () => Directory;
  /** How many problems keep the last edit of the sheet from being used. */
  readonly sheetProblems: () => number;
  /** How many entries wait to be written to the store. */
  readonly waiting: () => number;
  /** Epoch milliseconds. */
  readonly clock: () => number;
}

/** Hears of each answer, and in how many milliseconds. */
type OnAnswer = (question: Question, reply: Reply, ms: number) => void;

/** Everything that is counted. Labels are few and fixed, and contain no askers' words. */
export interface Metrics {
  /** The text that Prometheus reads. */
  expose(): Promise<{ readonly type: string; readonly text: string }>;
  /** The same bot, its questions counted for one platform; `onAnswer` hears of each answer, and in how many milliseconds. */
  measured(bot: Bot, platform: string, onAnswer?: OnAnswer): Bot;
  /** The same claims, lost ones counted as duplicates dropped. */
  counted(claims: Claims, platform: string): Claims;
  /** The same store, what people say about answers counted for one platform once it is kept. */
  heard(store: Store, platform: string): Store;
  /** A call of the store failed or was late. */
  storeFailed(): void;
  /** So many entries of a kind were given up unwritten. */
  entryLost(kind: string, count: number): void;
}

/** Creates its own registry, so that two servers in one process do not share metrics. */
export function createMetrics(gauges: Gauges): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  hangGauges(registry, gauges);
  const counters = countersIn(registry);
  return {
    expose: async () => ({ type: registry.contentType, text: await registry.metrics() }),
    measured: (bot, platform, onAnswer) => measured(bot, platform, counters, onAnswer),
    counted: (claims, platform) => counted(claims, platform, counters),
    heard: (store, platform) => ({
      ...store,
      noteFeedback: async said => {
        await store.noteFeedback(said);
        if (said.reason === undefined) counters.feedback.inc({ platform, verdict: said.verdict });
      },
    }),
    storeFailed: () => counters.storeErrors.inc(),
    entryLost: (kind, count) => counters.lost.inc({ kind }, count),
  };
}

type Counters = ReturnType<typeof countersIn>;

/** What is counted as it happens. */
function countersIn(registry: Registry) {
  const registers = [registry];
  return {
    questions: new Counter({
      name: 'bot_questions_total',
      help: 'Questions answered, by platform, outcome and facet of the first finding',
      labelNames: ['platform', 'outcome', 'facet'],
      registers,
    }),
    failures: new Counter({
      name: 'bot_failures_total',
      help: 'Questions that failed',
      labelNames: ['platform'],
      registers,
    }),
    seconds: new Histogram({
      name: 'bot_answer_seconds',
      help: 'Time from question to card, without the platform',
      labelNames: ['platform'],
      buckets: [0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 3],
      registers,
    }),
    duplicates: new Counter({
      name: 'bot_duplicates_total',
      help: 'Events that arrived again and were dropped',
      labelNames: ['platform'],
      registers,
    }),
    feedback: new Counter({
      name: 'bot_feedback_total',
      help: 'Answers said to be right or wrong; what was wrong, told with a second tap, is not counted again',
      labelNames: ['platform', 'verdict'],
      registers,
    }),
    storeErrors: new Counter({
      name: 'bot_store_errors_total',
      help: 'Store calls that failed or were late',
      registers,
    }),
    lost: new Counter({
      name: 'bot_store_lost_total',
      help: 'Entries never written',
      labelNames: ['kind'],
      registers,
    }),
  };
}

/** What is read off at the moment of asking. */
function hangGauges(registry: Registry, { directory, sheetProblems, waiting, clock }: Gauges): void {
  const registers = [registry];
  new Gauge({
    name: 'bot_store_waiting',
    help: 'Entries that wait to be written',
    registers,
    collect() {
      this.set(waiting());
    },
  });
  new Gauge({
    name: 'bot_directory',
    help: 'The directory in use: its number of records, its version as a label',
    labelNames: ['version'],
    registers,
    collect() {
      this.reset();
      this.set({ version: directory().version }, directory().records.length);
    },
  });
  new Gauge({
    name: 'bot_sheet_problems',
    help: 'Problems that keep the last edit of the sheet from being used; 0 where it is in use',
    registers,
    collect() {
      this.set(sheetProblems());
    },
  });
  new Gauge({
    name: 'bot_directory_age_days',
    help: 'Days since the effective date of the sheet',
    registers,
    collect() {
      this.set(Math.floor((clock() - Date.parse(directory().effective)) / DAY_MS));
    },
  });
}

function measured(bot: Bot, platform: string, counters: Counters, onAnswer?: OnAnswer): Bot {
  return {
    ...bot,
    ask: async question => {
      const start = performance.now();
      try {
        const reply = await bot.ask(question);
        const ms = performance.now() - start;
        counters.seconds.observe({ platform }, ms / 1000);
        counters.questions.inc({ platform, outcome: reply.resolution.outcome, facet: facetOf(reply) });
        onAnswer?.(question, reply, ms);
        return reply;
      } catch (error) {
        counters.failures.inc({ platform });
        throw error;
      }
    },
  };
}

function counted(claims: Claims, platform: string, { duplicates }: Counters): Claims {
  const won = (first: boolean): boolean => {
    if (!first) duplicates.inc({ platform });
    return first;
  };
  return {
    claim: (key, ttlMs) => {
      const claimed = claims.claim(key, ttlMs);
      return claimed instanceof Promise ? claimed.then(won) : won(claimed);
    },
  };
}

/** The facet of the first finding; "none" if nothing was found. */
export function facetOf({ resolution }: Reply): string {
  return 'findings' in resolution ? (resolution.findings[0]?.facet ?? 'none') : 'none';
}
