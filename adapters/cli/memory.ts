import type { Context, Store } from '../../src/index';

/** A store that lasts as long as the command: conversations only, nothing is kept on disk. */
export function memoryStore(): Store {
  const contexts = new Map<string, Context>();
  return {
    recall: async conversation => contexts.get(conversation),
    remember: async (conversation, context) => {
      contexts.set(conversation, context);
    },
    noteUnanswered: async () => {},
    noteFeedback: async () => {},
    settings: async () => ({}),
    saveSettings: async () => {},
    forget: async () => {},
  };
}
