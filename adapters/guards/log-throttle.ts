import { MINUTE_MS } from '../../src/index';
import { Recent } from './recent';

/** Subjects told apart at the same time. */
const SUBJECTS = 1_000;

/**
 * If a log line for a subject is due again, how many were left out since the last one; otherwise undefined. A flood of
 * forged requests must not become a flood of lines. `now` is a monotonic clock.
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
