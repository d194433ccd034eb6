import { createResolver } from '../../src/index';
import { directoryOf, type Entry, textOf } from './directory';
import type { Query } from './queries';

/** A search engine over a directory: what it shows first for a question, as text; undefined for nothing. */
export type Ask = (query: Query) => Promise<string | undefined> | string | undefined;

/** Brings the entries into an engine's form; what comes back builds the index, which alone is timed and weighed. */
export type Prepare = (list: readonly Entry[]) => Promise<Build> | Build;
type Build = () => Promise<Ask> | Ask;

interface Document {
  readonly id: number;
  readonly text: string;
}

/** One text per record: every peer was tried with three fields too, and did no better. */
function documents(list: readonly Entry[]): Document[] {
  return list.map((entry, id) => {
    const { name, topics, unit } = textOf(entry);
    return { id, text: [name, ...topics, unit].join(' ') };
  });
}

/** A moment on a weekday; no question of the race is about time. */
const AT = Date.parse('2026-11-18T15:00:00Z');

const ours: Prepare = list => {
  const directory = directoryOf(list);
  return () => {
    const { resolve } = createResolver(directory);
    return ({ text }) => {
      const resolution = resolve({ text, conversation: 'race', at: AT });
      const record = 'findings' in resolution ? resolution.findings[0]?.record : undefined;
      return record && [record.name, ...record.topics, record.unit?.name].join(' ');
    };
  };
};

// Of each peer's settings those are used that were right most often on three thousand records.

const fuse: Prepare = async list => {
  const { default: Fuse } = await import('fuse.js');
  const docs = documents(list);
  return () => {
    const index = new Fuse(docs, { keys: ['text'], ignoreLocation: true, useExtendedSearch: true, threshold: 0.4 });
    return ({ words }) => index.search(words, { limit: 1 })[0]?.item.text;
  };
};

const minisearch: Prepare = async list => {
  const { default: MiniSearch } = await import('minisearch');
  const docs = documents(list);
  return () => {
    const index = new MiniSearch<Document>({ fields: ['text'], searchOptions: { fuzzy: 0.2 } });
    index.addAll(docs);
    return ({ words }) => {
      const id: unknown = index.search(words)[0]?.['id'];
      return typeof id === 'number' ? docs[id]?.text : undefined;
    };
  };
};

const orama: Prepare = async list => {
  const { create, insertMultiple, search } = await import('@orama/orama');
  const docs = documents(list).map(({ text }) => ({ text }));
  return async () => {
    const index = create({ schema: { text: 'string' } });
    await insertMultiple(index, docs, 5_000);
    return async ({ words }) => {
      const { hits } = await search(index, { term: words, tolerance: 1, limit: 1 });
      const shown: unknown = hits[0]?.document['text'];
      return typeof shown === 'string' ? shown : undefined;
    };
  };
};

const flexsearch: Prepare = async list => {
  const { default: FlexSearch } = await import('flexsearch');
  const docs = documents(list);
  return () => {
    const index = new FlexSearch.Index({ tokenize: 'tolerant', encoder: FlexSearch.Charset.LatinBalance });
    for (const { id, text } of docs) index.add(id, text);
    return ({ words }) => {
      const [first] = index.search(words, { limit: 1, suggest: true });
      return typeof first === 'number' ? docs[first]?.text : undefined;
    };
  };
};

/** The resolver and its peers by name. */
export const ENGINES: Readonly<Record<string, Prepare>> = { resolver: ours, fuse, minisearch, orama, flexsearch };
