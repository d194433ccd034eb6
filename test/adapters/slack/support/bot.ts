import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import {
  type Bot,
  type Context,
  createBot,
  createResolver,
  type Directory,
  parseDirectory,
} from '../../../../src/index';

const DATA = join(__dirname, '../../../../data');

/** The directory of `data/`. */
export function realDirectory(): Directory {
  const files = ['contacts.yaml', 'vocabulary.yaml'].map(name => ({
    name,
    text: readFileSync(join(DATA, name), 'utf8'),
  }));
  const { directory, problems } = parseDirectory(files, { version: 'test' });
  if (directory === undefined) throw new Error(problems.map(({ message }) => message).join('\n'));
  return directory;
}

/** The real bot over the real sheet, remembering conversations in memory. */
export function realBot(directory: Directory = realDirectory()): Bot {
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
