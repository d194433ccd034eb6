import type { Context, Parts } from '../../src/index';

/** A store that lasts as long as the command: conversations only, nothing is kept on disk. */
export function memoryStore(): Parts['store'] {
  const contexts = new Map<string, Context>();
  return {
    recall: async conversation => contexts.get(conversation),
    remember: async (conversation, context) => {
      contexts.set(conversation, context);
    },
    noteUnanswered: async () => {},
  };
}
