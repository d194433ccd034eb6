import type { Context, Settings, Store } from '../../src/index';
import type { Claims, World } from '../adapter';
import { Recent } from '../guards';

const CLAIMED = 100_000;
const REMEMBERED = 10_000;

/** Claims in the memory of this process, on a clock that never steps. Enough alone, and what is left when the database is away. */
export function memoryClaims(now: () => number): Claims {
  const seen = new Recent<number>(CLAIMED);
  return {
    claim: (key, ttlMs) => {
      const until = seen.get(key);
      const moment = now();
      if (until !== undefined && until > moment) return false;
      seen.set(key, moment + ttlMs);
      return true;
    },
  };
}

/** A store that lasts as long as the process: conversations and settings, the newest of them. What people said is not kept. */
export function memoryStore(): Store {
  const contexts = new Recent<Context>(REMEMBERED);
  const chosen = new Recent<Settings>(REMEMBERED);
  return {
    recall: conversation => contexts.get(conversation),
    remember: (conversation, context) => void contexts.set(conversation, context),
    noteUnanswered: () => undefined,
    noteFeedback: async () => undefined,
    settings: asker => chosen.get(asker) ?? {},
    saveSettings: async (asker, settings) => void chosen.set(asker, settings),
    forget: async asker => void chosen.delete(asker),
  };
}

/** All that a world remembers by, in memory: for platforms that are only played. */
export function memoryOnly(): Pick<World, 'store' | 'claims' | 'vault'> {
  const sealed = new Recent<string>(REMEMBERED);
  return {
    store: memoryStore(),
    claims: memoryClaims(() => performance.now()),
    vault: {
      save: async (key, value) => void sealed.set(key, value),
      load: async key => sealed.get(key),
      remove: async key => void sealed.delete(key),
    },
  };
}
