import type { Logger } from 'pino';
import { MINUTE_MS } from '../../src/index';
import type { Mount, Trial } from '../adapter';
import { within } from '../guards';

/** Credentials that were tried, as lines for people; refused ones are problems. */
export interface Tried {
  readonly lines: readonly string[];
  readonly problems: readonly string[];
  /** Whether a platform did not answer, so that nobody knows whether it takes them. */
  readonly away: boolean;
}

/** Longer than the platforms' own patience with one call. */
const PATIENCE_MS = 15_000;
const FIRST_MS = 500;
const AGAIN_MS = MINUTE_MS;
const LATE: Trial = { kind: 'away', why: 'no answer in time' };

/** Tries each platform's credentials once, at the same time. */
export async function tryAll(trials: Readonly<Record<string, () => Promise<Trial>>>): Promise<Tried> {
  const names = Object.keys(trials);
  const found = await Promise.all(Object.values(trials).map(trial => within(PATIENCE_MS, trial(), LATE)));
  const all = found.map((trial, index) => ({ trial, name: labelOf(names[index] ?? '') }));
  return {
    lines: all.flatMap(({ trial, name }) =>
      trial.kind === 'refused'
        ? []
        : [`${name.padEnd(12)}${trial.kind === 'taken' ? 'credentials tried: taken.' : away(trial.why)}`],
    ),
    problems: all.flatMap(({ trial, name }) =>
      trial.kind === 'refused' ? [`${name}: ${trial.why}.\n  ${trial.cure}`] : [],
    ),
    away: found.some(({ kind }) => kind === 'away'),
  };
}

/** "slack" as it stands on the other lines. */
const labelOf = (name: string): string => `${name.slice(0, 1).toUpperCase()}${name.slice(1)}`;
const away = (why: string): string => `credentials not tried: ${why}.`;

/**
 * Tries the credentials of what is served, and again while outgoing calls fail, so that a failure is noticed and cleared
 * even if no question makes a call. Nothing waits for it. Returns a function that stops it.
 */
export function keepTrying(mounts: readonly Mount[], log: Logger): () => void {
  const attempt = async ({ name, trial }: Mount, first: boolean): Promise<void> => {
    const found = await trial?.();
    if (found === undefined || found.kind === 'taken' || !first) return;
    const cure =
      found.kind === 'refused' ? found.cure : 'It is tried again each minute; SECURITY.md names the hosts to reach.';
    log.warn(
      { platform: name, why: found.why, cure },
      'the credentials of a platform are not taken, or could not be tried',
    );
  };
  // The first questions and what the start prints come before it: Microsoft's library takes its time to load.
  const first = setTimeout(() => {
    for (const mount of mounts) void attempt(mount, true);
  }, FIRST_MS).unref();
  const again = setInterval(() => {
    for (const mount of mounts) if ((mount.ailing?.() ?? []).length > 0) void attempt(mount, false);
  }, AGAIN_MS).unref();
  return () => {
    clearTimeout(first);
    clearInterval(again);
  };
}
