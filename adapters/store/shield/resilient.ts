import type { Context, Feedback, Settings, Soon, Store } from '../../../src/index';
import { Recent } from '../../guards';
import type { Engine } from '../engine/engine';
import type { Breaker } from '../faults/breaker';
import { beforeLong } from '../faults/deadline';
import { chosenLately } from '../kept/chosen';
import { type Entries, entryId, isFresh } from '../kept/entries';
import type { Queue } from './queue';

const CONVERSATIONS = 20_000;
/** How long a person who pressed "Right" may wait for the commit; after that it waits in memory without them. */
const FEEDBACK_MS = 500;
const SETTINGS_MS = 1_000;

/** What the database is known to hold of a conversation; `context` is absent where it was not asked, undefined where it has none. */
interface Known {
  readonly context?: Context | undefined;
}

/**
 * A store that is never in the way of an answer: contexts come from memory first, reads have a deadline, writes queue
 * behind the answer. `noteFeedback` resolves when it is committed or, where the database is away, when it is queued;
 * it rejects when the buffer is full.
 */
export function resilient(entries: Entries, queue: Queue, breaker: Breaker, engine: Engine): Store {
  const { shared } = engine;
  const recent = new Recent<Known>(CONVERSATIONS);
  const chosen = chosenLately(engine);

  function recall(conversation: string, at: number): Soon<Context | undefined> {
    const here = recent.get(conversation);
    const fresh = here?.context !== undefined && isFresh(here.context, at) ? here.context : undefined;
    // Another replica may have answered since; alone, memory is the newest there is.
    return here !== undefined && !shared ? fresh : lookedUp(conversation, at, here, fresh);
  }

  async function lookedUp(
    conversation: string,
    at: number,
    here: Known | undefined,
    fresh: Context | undefined,
  ): Promise<Context | undefined> {
    const there = await breaker.within<Known>(async () => ({ context: await entries.recall(conversation, at) }), {});
    const newest = newer(there.context, fresh);
    // Another question of the same conversation may have been answered meanwhile.
    if ('context' in there && recent.get(conversation) === here) recent.set(conversation, { context: newest });
    return newest;
  }

  /** Every question asks for them: alone, they are read once a minute. */
  function settings(asker: string): Soon<Settings> {
    return chosen.get(asker) ?? settingsOf(asker);
  }

  async function settingsOf(asker: string): Promise<Settings> {
    const there = await breaker.within<Settings | undefined>(() => entries.settings(asker), undefined);
    if (there !== undefined) chosen.set(asker, there);
    return there ?? {};
  }

  function noteFeedback(feedback: Feedback): Promise<void> {
    return new Promise((resolve, reject) => {
      const late = setTimeout(resolve, FEEDBACK_MS);
      const taken = queue.add({ kind: 'feedback', id: entryId(), feedback }, () => {
        clearTimeout(late);
        resolve();
      });
      if (taken) return;
      clearTimeout(late);
      reject(new Error('The store is away and the buffer for feedback is full'));
    });
  }

  return {
    recall,
    remember: (conversation, said) => {
      const context = { ...said, at: later(said.at, recent.get(conversation)?.context) };
      recent.set(conversation, { context });
      queue.add({ kind: 'context', conversation, context });
    },
    noteUnanswered: unanswered => {
      queue.add({ kind: 'unanswered', id: entryId(), unanswered });
    },
    noteFeedback,
    settings,
    saveSettings: (asker, settings) => {
      chosen.delete(asker);
      return beforeLong(SETTINGS_MS, entries.saveSettings(asker, settings)).finally(() => chosen.delete(asker));
    },
    forget: async asker => {
      await entries.forget(asker).finally(() => chosen.delete(asker));
    },
  };
}

function newer(there: Context | undefined, here: Context | undefined): Context | undefined {
  if (there === undefined || here === undefined) return there ?? here;
  return there.at > here.at ? there : here;
}

/** What is said later is newer, also where the clock of the replica that answered before is ahead of this one's. */
function later(at: number, before: Context | undefined): number {
  return before !== undefined && before.at > at && isFresh(before, at) ? before.at + 1 : at;
}
