import { type Logger as BoltLogger, LogLevel } from '@slack/bolt';
import type { Logger } from 'pino';
import { throttled } from '../../guards';

const ignore = (): void => undefined;

/** A log of Slack's libraries that nobody hears. */
export const SILENT: BoltLogger = {
  debug: ignore,
  info: ignore,
  warn: ignore,
  error: ignore,
  setLevel: ignore,
  getLevel: () => LogLevel.WARN,
  setName: ignore,
};

/** Bolt's own log through the product's: warnings and errors only, throttled, no payloads. */
export function boltLogger(log: Logger, now: () => number): BoltLogger {
  const warn = throttled(now, (message, suppressed) => log.warn({ suppressed }, message));
  const error = throttled(now, (message, suppressed) => log.error({ suppressed }, message));
  return {
    ...SILENT,
    warn: (...message: unknown[]) => warn(subjectOf(message)),
    error: (...message: unknown[]) => error(subjectOf(message)),
  };
}

/** The sentence without the part that changes from request to request, so that equal causes share a line. */
function subjectOf(message: readonly unknown[]): string {
  const [first, ...more] = message;
  // Of what stands behind it sentences alone: the rest are errors that say the same, and whole requests.
  const reasons = more.filter(part => typeof part === 'string');
  const text = [first instanceof Error ? reasonOf(first) : String(first), ...reasons].join(': ');
  return `slack: ${text.slice(0, 200)}`;
}

/** A failed call says only "fetch failed"; why stands in its innermost cause. */
export function reasonOf(error: Error): string {
  let inner: unknown = error;
  while (inner instanceof Error && inner.cause !== undefined) inner = inner.cause;
  if (inner === error) return error.message;
  const reason = String(Object(inner).code ?? Object(inner).message ?? inner);
  return error.message.includes(reason) ? error.message : `${error.message} (${reason})`;
}
