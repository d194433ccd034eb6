import type { DirectoryIndex } from './directory-index';
import { QUIET } from './lexicon';
import { Cursor, type Posting, union } from './posting';
import type { Tally } from './tally';

/** Which records hold the most of what a question says; what it costs grows with these, not with the directory. */

/** A directory of so many records is weighed whole; of a larger one, the records that hold the most of what was asked. */
const WEIGHED_WHOLE = 64;
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

/** Words that weigh less are not worth looking for first. */
const HEAVY = 0.5;
/** Sums of weights in another order may differ by a hair. */
const MARGIN = 1e-9;

/** The records that one word or region of the question may mean, and what it says about which. */
export interface Sought {
  readonly lists: readonly Posting[];
  readonly size: number;
  readonly weight: number;
}

/** Some lists as what is sought in them; nothing where they are all empty. */
export function sought(lists: readonly Posting[], weight: number): Sought[] {
  const size = lists.reduce((sum, list) => sum + list.length, 0);
  return size === 0 ? [] : [{ lists, size, weight }];
}

/** The positions of the records that hold any of it in a small directory, or the most of it in a large one. */
export function holding(all: readonly Sought[], index: DirectoryIndex): number[] {
  const isSmall = index.directory.records.length <= WEIGHED_WHOLE;
  return isSmall ? holdingAny(all, index) : likeliest(rarestFirst(all), index);
}

function rarestFirst(all: readonly Sought[]): Sought[] {
  return all
    .toSorted((a, b) => Number(a.weight === QUIET) - Number(b.weight === QUIET) || a.size - b.size)
    .slice(0, WORDS);
}

/** Of a small directory the records that hold any of the words. */
function holdingAny(all: readonly Sought[], { tally, probe }: DirectoryIndex): number[] {
  tally.empty();
  for (const { lists, size } of all) {
    if (probe) probe.postings += size;
    for (const list of lists) tally.addAll(list, 1);
  }
  return [...tally.held];
}

/** Of a large one those that hold the most. */
function likeliest(rarest: readonly Sought[], index: DirectoryIndex): number[] {
  return most(holdingAll(rarest, index) ?? tally(rarest, index));
}

/**
 * Tallies the records that hold every word that weighs: beside one of those, none that lacks a word holds nearly as much.
 * Undefined where there is none, or where a word that weighs little is rarer, or so many are sought that one may be missing.
 */
function holdingAll(rarest: readonly Sought[], index: DirectoryIndex): Tally | undefined {
  const heavy = rarest.filter(({ weight }) => weight >= HEAVY);
  const light = rarest.filter(({ weight }) => weight < HEAVY);
  const all = sum(heavy);
  const [first, ...others] = heavy;
  if (
    first === undefined ||
    first !== rarest[0] ||
    heavy.some(({ weight }) => weight <= (1 - NEARLY) * all + sum(light) + MARGIN)
  )
    return undefined;
  let holding: readonly number[] | Posting = union(first.lists.map(list => list.subarray(0, READ_OF_COMMON)));
  if (index.probe) index.probe.postings += holding.length;
  for (const { lists } of others) holding = amongst(holding, lists, index);
  if (holding.length === 0) return undefined;
  const { tally: held } = index;
  held.empty();
  held.addAll(holding, all);
  for (const { lists, weight } of light) held.addAll(amongst(held.held, lists, index), weight);
  return held;
}

const sum = (sought: readonly Sought[]) => sought.reduce((all, { weight }) => all + weight, 0);

/** Those of some records that one of the lists holds. */
function amongst(
  positions: readonly number[] | Posting,
  lists: readonly Posting[],
  { probe }: DirectoryIndex,
): readonly number[] {
  if (probe) probe.postings += positions.length * lists.length;
  const cursors = lists.map(list => new Cursor(list));
  const found: number[] = [];
  for (let i = 0; i < positions.length; i += 1) {
    const position = positions[i] ?? 0;
    if (anyHolds(cursors, position)) found.push(position);
  }
  return found;
}

function anyHolds(cursors: readonly Cursor[], position: number): boolean {
  for (const cursor of cursors) if (cursor.holds(position)) return true;
  return false;
}

/** Tallies the records that hold a word sought, with the weight of all that they hold. */
function tally(rarest: readonly Sought[], index: DirectoryIndex): Tally {
  const { tally: held, probe } = index;
  held.empty();
  let read = 0;
  for (const { lists, size, weight } of rarest) {
    if (held.held.length === 0 || read + size <= READ) {
      if (probe) probe.postings += Math.min(size, lists.length * READ_OF_COMMON);
      held.addAll(union(lists.map(list => list.subarray(0, READ_OF_COMMON))), weight);
      read += size;
    } else {
      held.addAll(amongst(held.held, lists, index), weight);
    }
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
