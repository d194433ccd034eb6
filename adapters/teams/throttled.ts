const MINUTE_MS = 60_000;

/** One log line a minute for each subject, the ones in between counted: forged requests must not flood the log. */
export function throttled(write: (subject: string, suppressed: number) => void): (subject: string) => void {
  const last = new Map<string, { at: number; suppressed: number }>();
  return subject => {
    const entry = last.get(subject);
    if (entry !== undefined && performance.now() - entry.at < MINUTE_MS) {
      entry.suppressed += 1;
      return;
    }
    write(subject, entry?.suppressed ?? 0);
    last.set(subject, { at: performance.now(), suppressed: 0 });
  };
}
