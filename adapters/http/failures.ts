import type { Logger } from 'pino';

/** A route that failed: under which number its caller knows it, and where. */
export interface Failure {
  readonly requestId: string;
  readonly path: string;
}

const MINUTE_MS = 60_000;
/** Causes told apart at the same time. */
const CAUSES = 1_000;

/** Logs failed routes, one line a minute for each cause with the number of those left out; all of them at level debug. */
export function failureLog(log: Logger): (error: unknown, failure: Failure) => void {
  const last = new Map<string, { readonly at: number; suppressed: number }>();
  return (error, failure) => {
    const cause = String(error).slice(0, 200);
    const entry = last.get(cause);
    if (entry !== undefined && performance.now() - entry.at < MINUTE_MS) {
      entry.suppressed += 1;
      log.debug({ err: error, ...failure }, 'a route failed');
      return;
    }
    log.error({ err: error, ...failure, suppressed: entry?.suppressed ?? 0 }, 'a route failed');
    // Re-entered at the end, so that the oldest leave first.
    last.delete(cause);
    last.set(cause, { at: performance.now(), suppressed: 0 });
    if (last.size > CAUSES) last.delete(last.keys().next().value ?? '');
  };
}
