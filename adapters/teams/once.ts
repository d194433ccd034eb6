import type { World } from '../adapter';
import { within } from './within';

/** True for the first caller of a key until it expires; the same key again is false. Never rejects. */
export type Once = (key: string, ttlMs: number) => Promise<boolean>;

/** Keys remembered in this process; the oldest leave first. */
const REMEMBERED = 10_000;
/** The shared store gets this long; an answer twice is better than none. */
const PATIENCE_MS = 1_000;

/** Duplicates are dropped from memory first, then across replicas; a broken store lets the answer through. */
export function onlyOnce({ claims, clock }: Pick<World, 'claims' | 'clock'>): Once {
  const seen = new Map<string, number>();
  return async (key, ttlMs) => {
    const until = seen.get(key);
    if (until !== undefined && until > clock()) return false;
    seen.delete(key);
    seen.set(key, clock() + ttlMs);
    if (seen.size > REMEMBERED) seen.delete(seen.keys().next().value ?? '');
    return within(PATIENCE_MS, claims.claim(key, ttlMs), true);
  };
}
