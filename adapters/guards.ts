import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';
import type { Settings, Soon, Store } from '../src/index';
import type { Claims } from './adapter';

const requests = new AsyncLocalStorage<string>();
/** Tells processes apart: in containers all have the same pid. */
const PROCESS = randomBytes(3).toString('hex');
let count = 0;

/** Runs work under a number of its own, which stands in every line of the log that comes of it. It says nothing of who asked. */
export function numbered<T>(work: () => T): T {
  count += 1;
  return requests.run(`${PROCESS}-${count}`, work);
}

/** The number of the request that is being worked on; undefined outside of one. */
export function requestId(): string | undefined {
  return requests.getStore();
}

/** What a promise comes to within `ms`; `otherwise` where it takes longer or fails. Never rejects; what is there already costs no timer. */
export function within<T>(ms: number, promise: Soon<T>, otherwise: T): Soon<T> {
  if (!(promise instanceof Promise)) return promise;
  return new Promise(resolve => {
    const timer = setTimeout(() => resolve(otherwise), ms);
    const settle = (value: T): void => {
      clearTimeout(timer);
      resolve(value);
    };
    promise.then(settle, () => settle(otherwise));
  });
}

/** Settings get this long: an answer without them is better than a late one. */
const SETTINGS_PATIENCE_MS = 300;

/** What an asker has chosen; nothing where the store is slow or fails. Never rejects. */
export function settingsOf(store: Store, asker: string): Soon<Settings> {
  return within<Settings>(SETTINGS_PATIENCE_MS, store.settings(asker), {});
}

/** True for the first caller of a key until it expires; the same key again is false. Never rejects. */
export type Once = (key: string, ttlMs: number) => Soon<boolean>;

/** The claims get this long; an answer twice is better than none. */
const PATIENCE_MS = 1_000;

/** Duplicates are dropped through the claims that all replicas share; slow or broken, they let the answer through. */
export function onlyOnce(claims: Claims): Once {
  return (key, ttlMs) => within(PATIENCE_MS, claims.claim(key, ttlMs), true);
}

/** A map that holds the `limit` entries that were set last, and forgets the oldest beyond them. */
export class Recent<Value> extends Map<string, Value> {
  constructor(private readonly limit: number) {
    super();
  }

  override set(key: string, value: Value): this {
    this.delete(key);
    super.set(key, value);
    if (this.size > this.limit) this.delete(this.keys().next().value ?? '');
    return this;
  }
}

/** Whether calls out go through, by what they reach: the last word on each counts. */
export interface Reach {
  worked(what: string): void;
  /** `why` in few words and without a secret: /readyz shows it. */
  failed(what: string, why: string): void;
  ailing(): readonly string[];
}

/** Knows of no failure yet. */
export function createReach(): Reach {
  const failing = new Map<string, string>();
  return {
    worked: what => void failing.delete(what),
    failed: (what, why) => void failing.set(what, why),
    ailing: () => [...failing.values()],
  };
}

const MINUTE_MS = 60_000;
/** Subjects told apart at the same time. */
const SUBJECTS = 1_000;

/**
 * How many lines were left out since the last for a subject, where one is due again; undefined where it is not: a flood
 * of forged requests must not become a flood of lines. `now` is a clock that never steps.
 */
export function onceAMinute(now: () => number): (subject: string) => number | undefined {
  const last = new Recent<{ readonly at: number; suppressed: number }>(SUBJECTS);
  return subject => {
    const at = now();
    const entry = last.get(subject);
    if (entry !== undefined && at - entry.at < MINUTE_MS) {
      entry.suppressed += 1;
      return undefined;
    }
    last.set(subject, { at, suppressed: 0 });
    return entry?.suppressed ?? 0;
  };
}

/** Writes one line a minute for each subject, the ones in between counted. */
export function throttled(
  now: () => number,
  write: (subject: string, suppressed: number) => void,
): (subject: string) => void {
  const due = onceAMinute(now);
  return subject => {
    const suppressed = due(subject);
    if (suppressed !== undefined) write(subject, suppressed);
  };
}
