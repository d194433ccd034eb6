import { type Bot, type Context, createBot, createResolver, type Directory } from '../../../../src/index';
import { directory as sheet } from '../../../support/directory';

/** The directory of `data/`. */
export function realDirectory(): Directory {
  return sheet;
}

/** The real bot over the real sheet, remembering conversations in memory. */
export function realBot(directory: Directory = sheet): Bot {
  const resolver = createResolver(directory);
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
