import { type Bot, type Context, createBot, type Resolver } from '../../src/index';

/** A bot that remembers conversations in memory; what fails in its store fails the test. */
export function botOver(resolver: Resolver): Bot {
  const contexts = new Map<string, Context>();
  return createBot({
    resolver: () => resolver,
    store: {
      recall: async conversation => contexts.get(conversation),
      remember: async (conversation, context) => void contexts.set(conversation, context),
      noteUnanswered: async () => undefined,
    },
    onStoreFailure: error => {
      throw error;
    },
  });
}
