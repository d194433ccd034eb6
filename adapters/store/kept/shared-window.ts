import { sql } from 'kysely';
import { MINUTE_MS } from '../../../src/index';
import type { Window } from '../../guards';
import type { Engine } from '../engine/engine';
import type { Keys } from '../engine/keys';

const CHUNK = 200;

/**
 * Adds what this replica counted to what all counted in this minute, and learns the sums. Behind the answers: a limit
 * is known everywhere about a second after it is reached. Keys are stored as pseudonyms.
 */
export async function exchange(engine: Engine, keys: Keys, window: Window, now: number): Promise<void> {
  const minute = Math.floor(now / MINUTE_MS);
  const taken = [...window.take()].map(([key, count]) => ({ key, row: { name: keys.pseudonym(key), minute, count } }));
  for (let start = 0; start < taken.length; start += CHUNK) {
    const chunk = taken.slice(start, start + CHUNK);
    const sums = await engine.db
      .insertInto('rate')
      .values(chunk.map(({ row }) => row))
      .onConflict(conflict =>
        conflict.columns(['name', 'minute']).doUpdateSet({ count: sql<number>`rate.count + excluded.count` }),
      )
      .returning(['name', 'count'])
      .execute();
    const byName = new Map(sums.map(({ name, count }) => [name, count]));
    for (const { key, row } of chunk) window.learn(key, byName.get(row.name) ?? 0);
  }
}

/** Exchanges every second until stopped. */
export function shareWindow(
  engine: Engine,
  keys: Keys,
  window: Window,
  clock: () => number,
  onError: (error: unknown) => void,
): () => void {
  let busy = false;
  const timer = setInterval(() => {
    if (busy) return;
    busy = true;
    exchange(engine, keys, window, clock())
      .catch(onError)
      .finally(() => {
        busy = false;
      });
  }, 1_000).unref();
  return () => clearInterval(timer);
}
