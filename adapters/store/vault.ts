import type { Vault } from '../adapter';
import type { Engine } from './engine';
import type { Keys } from './keys';

/** Secrets in the database, sealed with AES-256-GCM under their own name. `load` rejects where no key opens one. */
export function createVault(engine: Engine, keys: Keys): Vault {
  const { db } = engine;
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
      const row = await db.selectFrom('vault').select('value').where('name', '=', name).executeTakeFirst();
      return row === undefined ? undefined : keys.open(name, row.value);
    },
    remove: async name => {
      await db.deleteFrom('vault').where('name', '=', name).execute();
    },
  };
}
