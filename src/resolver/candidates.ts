import type { ContactRecord } from '../directory/record';
import type { DirectoryIndex } from './directory-index';
import { intersect, type Posting, union } from './posting';
import type { Reading } from './reading';

/** Below this many touched records everything is looked at; above, the rarest words narrow the field first. */
const WIDE = 600;
/** Of a narrowed field at most this many records are weighed. */
const MOST = 64;

/** The records that any telling word or house word of the question may mean. Cost grows with these, not with the directory. */
export function candidates(reading: Reading, open: ReadonlySet<number>, index: DirectoryIndex): ContactRecord[] {
  const named = reading.hits.flatMap(({ phrase: { sense } }) => (sense.kind === 'alias' ? sense.records : []));
  const found = new Set<ContactRecord>();
  for (const id of named) {
    const record = index.directory.byId.get(id);
    if (record) found.add(record);
  }
  for (const {
    phrase: { sense },
  } of reading.hits) {
    if (sense.kind === 'region')
      for (const region of sense.regions) for (const record of index.recordsOfRegion(region)) found.add(record);
  }
  for (const position of narrowed(wordPostings(reading, open, index))) {
    const record = index.directory.records[position];
    if (record) found.add(record);
  }
  return [...found];
}

/** One list per word: the records that hold any of the stems it may stand for; rarest first. */
function wordPostings(reading: Reading, open: ReadonlySet<number>, index: DirectoryIndex): Posting[] {
  const lists: Posting[] = [];
  reading.tokens.forEach((token, i) => {
    if (!open.has(i)) return;
    const own = token.stems.flatMap(stem => index.posting(stem) ?? []);
    if (own.length > 0) lists.push(union(own));
  });
  return lists.sort((a, b) => a.length - b.length);
}

function narrowed(lists: readonly Posting[]): Posting | readonly number[] {
  const total = lists.reduce((sum, list) => sum + list.length, 0);
  if (total <= WIDE) return lists.length === 0 ? [] : union(lists);
  let [field, ...rest] = lists;
  if (field === undefined) return [];
  for (const list of rest) {
    const both = intersect(field, list);
    if (both.length > 0) field = both;
  }
  return field.slice(0, MOST);
}
