import type { Logger } from 'pino';
import { onceAMinute } from '../guards';

/** A route that failed: under which number its caller knows it, and where. */
export interface Failure {
  readonly requestId: string | undefined;
  readonly path: string;
}

/** Logs failed routes, one line a minute for each cause with the number of those left out; all of them at level debug. */
export function failureLog(log: Logger): (error: unknown, failure: Failure) => void {
  const due = onceAMinute(() => performance.now());
  return (error, failure) => {
    const suppressed = due(String(error).slice(0, 200));
    if (suppressed === undefined) log.debug({ err: error, ...failure }, 'a route failed');
    else log.error({ err: error, ...failure, suppressed }, 'a route failed');
  };
}
