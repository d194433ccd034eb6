import { Recent } from './recent';

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
