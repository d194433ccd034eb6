import type { Entry } from '../kept/entries';

/** An entry that waits to be written; `written` runs once it is committed. */
export interface Waiting {
  readonly entry: Entry;
  readonly written: (() => void) | undefined;
}

/** What waits, in the order in which it came. */
export interface EntryBuffer {
  /** Takes one in; false where there is no room. */
  add(waiting: Waiting): boolean;
  /** Takes the oldest out, `most` at most: feedback and unanswered questions first. */
  take(most: number): Waiting[];
  /** Puts back what could not be written, to the front; a context that is newer stays. */
  giveBack(batch: readonly Waiting[]): void;
  /** How many wait. */
  size(): number;
  /** How many feedbacks, or unanswered questions, wait. */
  count(kind: 'feedback' | 'unanswered'): number;
}

/** A buffer with room for `limit` feedbacks and unanswered questions, and for as many contexts. */
export function createBuffer(limit: number): EntryBuffer {
  const notes: Waiting[] = [];
  // Of a conversation only the latest context matters: an outage costs one place each.
  const contexts = new Map<string, Waiting>();
  return {
    add: waiting => {
      const { entry } = waiting;
      if (entry.kind === 'context') {
        if (contexts.size >= limit && !contexts.has(entry.conversation)) return false;
        contexts.set(entry.conversation, waiting);
      } else {
        if (notes.length >= limit) return false;
        notes.push(waiting);
      }
      return true;
    },
    take: most => {
      const batch = notes.splice(0, most);
      for (const [conversation, waiting] of contexts) {
        if (batch.length >= most) break;
        contexts.delete(conversation);
        batch.push(waiting);
      }
      return batch;
    },
    giveBack: batch => {
      notes.unshift(...batch.filter(({ entry }) => entry.kind !== 'context'));
      for (const waiting of batch) {
        const { entry } = waiting;
        if (entry.kind === 'context' && !contexts.has(entry.conversation)) contexts.set(entry.conversation, waiting);
      }
    },
    size: () => notes.length + contexts.size,
    count: kind => notes.filter(({ entry }) => entry.kind === kind).length,
  };
}
