import { setImmediate as turn } from 'node:timers/promises';
import { sql } from 'kysely';
import { MINUTE_MS } from '../../../src/index';
import type { Engine } from '../engine/engine';

const CHUNK = 500;

/** Deletes what has expired and what was kept long enough; small steps, so that answers go on in between. Resolves with the number of rows. */
export async function sweep(engine: Engine, now: number, keepMs: number): Promise<number> {
  const rows = [
    ['context', 'conversation', 'expires_at', now],
    ['claim', 'name', 'expires_at', now],
    ['rate', 'name', 'minute', now / MINUTE_MS - 2],
    ['unanswered', 'id', 'at', now - keepMs],
    ['feedback', 'id', 'at', now - keepMs],
  ] as const;
  let total = 0;
  for (const [table, key, moment, before] of rows) {
    for (;;) {
      const { numAffectedRows = 0n } = await sql`
        delete from ${sql.table(table)} where ${sql.ref(key)} in (
          select ${sql.ref(key)} from ${sql.table(table)} where ${sql.ref(moment)} < ${Math.round(before)} limit ${CHUNK}
        )`.execute(engine.db);
      total += Number(numAffectedRows);
      if (numAffectedRows < CHUNK) break;
      await turn();
    }
  }
  return total;
}
