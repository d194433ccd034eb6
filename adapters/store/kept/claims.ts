import { sql } from 'kysely';
import type { Claims } from '../../adapter';
import type { Engine } from '../engine/engine';
import type { Keys } from '../engine/keys';
import type { Breaker } from '../faults/breaker';

/**
 * Claims across replicas: memory first, then one atomic upsert that a single caller wins until it expires.
 * A row names nobody and fits an index, whatever the key. Where the database is away, memory decides.
 */
export function sharedClaims(engine: Engine, keys: Keys, memory: Claims, breaker: Breaker): Claims {
  return {
    claim: async (key, ttlMs) => {
      if (!(await memory.claim(key, ttlMs))) return false;
      return breaker.within(() => claimRow(engine, keys.pseudonym(key), ttlMs), true);
    },
  };
}

/** True for exactly one caller until `ttlMs` are over by the clock of the database. */
export async function claimRow(engine: Engine, name: string, ttlMs: number): Promise<boolean> {
  const { numInsertedOrUpdatedRows } = await engine.light
    .insertInto('claim')
    .values({ name, expires_at: sql<number>`${engine.now} + ${sql.lit(Math.round(ttlMs))}` })
    .onConflict(conflict =>
      conflict
        .column('name')
        .doUpdateSet({ expires_at: sql<number>`excluded.expires_at` })
        .where('claim.expires_at', '<=', engine.now),
    )
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}
