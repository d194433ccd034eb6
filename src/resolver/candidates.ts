import type { ContactRecord } from '../directory/record';
import type { DirectoryIndex } from './directory-index';
import { Cursor, type Posting, union } from './posting';
import type { Reading } from './reading';
import type { Tally } from './tally';
import { tokenWeight } from './term-place';

/** A directory this small is weighed whole; of a larger one, the records that hold the most of what was asked. */
const SMALL = 64;
/** At most this many of a larger one. */
const MOST = 32;
/** Record numbers read one by one, rarest words first; longer lists are only asked whether they hold one of those. */
const READ = 512;
/** Where even the rarest word is common, this much of its list is read. */
const READ_OF_COMMON = 2_048;
/** Words of a long story beyond the rarest are left out of the search, not out of the weighing. */
const WORDS = 24;
/** Records that hold less than this share of what the best one holds are not weighed. */
const NEARLY = 0.9;

/** The records that any telling word or house word of the question may mean. Cost grows with these, not with the directory. */
export function candidates(reading: Reading, open: ReadonlySet<number>, index: DirectoryIndex): ContactRecord[] {
  const named = reading.hits.flatMap(({ phrase: { sense } }) => (sense.kind === 'alias' ? sense.records : []));
  const found = new Set(named.flatMap(id => index.directory.byId.get(id) ?? []));
  const tallied = tally([...regions(reading, index), ...words(reading, open, index)], index);
  const positions = index.directory.records.length <= SMALL ? [...tallied.held] : most(tallied);
  for (const position of positions.sort((a, b) => a - b)) {
    const record = index.directory.records[position];
    if (record) found.add(record);
  }
  return [...found];
}

/** The records that one word or region of the question may mean, and what it says about which. */
interface Sought {
  readonly lists: readonly Posting[];
  readonly size: number;
  readonly weight: number;
}

function sought(lists: readonly Posting[], weight: number): Sought[] {
  const size = lists.reduce((sum, list) => sum + list.length, 0);
  return size === 0 ? [] : [{ lists, size, weight }];
}

function regions({ hits }: Reading, index: DirectoryIndex): Sought[] {
  return hits.flatMap(({ phrase: { sense } }) =>
    sense.kind === 'region'
      ? sought(
          sense.regions.flatMap(id => index.regionPosting(id) ?? []),
          REGION,
        )
      : [],
  );
}

/** What a region's name explains; as much as the matching gives it. */
const REGION = 0.5;
/** Words that ask rather than name find a record only where nothing else does. */
const QUIET = 0.1;

function words({ tokens }: Reading, open: ReadonlySet<number>, index: DirectoryIndex): Sought[] {
  return [...open].flatMap(i => {
    const token = tokens[i];
    const lists = token?.stems.flatMap(stem => index.posting(stem) ?? []) ?? [];
    return lists.length === 0 ? [] : sought(lists, tokenWeight(token, index));
  });
}

/** Tallies the records that hold a word sought, with the weight of all that they hold. */
function tally(all: readonly Sought[], { tally: held, probe }: DirectoryIndex): Tally {
  const rarest = all.toSorted((a, b) => Number(a.weight === QUIET) - Number(b.weight === QUIET) || a.size - b.size);
  held.empty();
  let read = 0;
  for (const { lists, size, weight } of rarest.slice(0, WORDS)) {
    const before = held.held.length;
    const reads = before === 0 || read + size <= READ;
    if (reads) {
      for (const position of union(lists.map(list => list.subarray(0, READ_OF_COMMON)))) held.add(position, weight);
      read += size;
    } else {
      const cursors = lists.map(list => new Cursor(list));
      for (const position of held.held) if (cursors.some(cursor => cursor.holds(position))) held.add(position, weight);
    }
    if (probe) probe.postings += reads ? Math.min(size, lists.length * READ_OF_COMMON) : before * lists.length;
  }
  return held;
}

function most(tallied: Tally): number[] {
  const { held } = tallied;
  let heaviest = 0;
  for (const position of held) heaviest = Math.max(heaviest, tallied.weightOf(position));
  return held
    .filter(position => tallied.weightOf(position) >= heaviest * NEARLY)
    .sort((a, b) => tallied.weightOf(b) - tallied.weightOf(a))
    .slice(0, MOST);
}
