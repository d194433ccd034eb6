import type { Vault } from '../../adapter';
import type { Engine } from '../engine/engine';
import type { Keys } from '../engine/keys';
import { beforeLong } from '../faults/deadline';

/** A question of a workspace that nobody asked from before waits for its token, and Slack waits three seconds for all. */
const LOAD_MS = 1_000;

/** Secrets in the database, sealed with AES-256-GCM under their own name. `load` rejects where no key opens one, or late. */
export function createVault(engine: Engine, keys: Keys): Vault {
  const { db, light } = engine;
  return {
    save: async (name, value) => {
      const sealed = keys.seal(name, value);
      await db
        .insertInto('vault')
        .values({ name, value: sealed })
        .onConflict(conflict => conflict.column('name').doUpdateSet({ value: sealed }))
        .execute();
    },
    load: async name => {
      const row = await beforeLong(
        LOAD_MS,
        light.selectFrom('vault').select('value').where('name', '=', name).executeTakeFirst(),
      );
      return row === undefined ? undefined : keys.open(name, row.value);
    },
    remove: async name => {
      await db.deleteFrom('vault').where('name', '=', name).execute();
    },
  };
}
