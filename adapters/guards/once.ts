import type { Soon } from '../../src/index';
import type { Claims } from '../adapter';
import { afterAwake } from './awake';
import { within } from './in-time';

/** True for the first caller of a key until it expires; the same key again is false. Never rejects. */
export type Once = (key: string, ttlMs: number) => Soon<boolean>;

/** The claims get this long, which is more than they give a database; an answer twice is better than none. */
const PATIENCE_MS = 2_000;

/** Drops duplicates by claims that all replicas share; if these are slow or broken, the answer goes through. */
export function onlyOnce(claims: Claims): Once {
  return (key, ttlMs) => within(PATIENCE_MS, claims.claim(key, ttlMs), true, afterAwake);
}
