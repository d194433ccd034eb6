import compare from 'damerau-levenshtein';
import Fuse from 'fuse.js';
import { Buckets, hashOf } from './buckets';

/** Edits forgiven by length: none under four letters, one to seven, two above; swapped neighbours are one edit. */
function tolerance(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** The letters that are compared for proposals; the rest of a long word is left to the exact distance. */
const PREFIX = 9;

/** Words read before something else gets its turn. */
const SLICE = 1_000;

/** Hashes of all that is left of a word's beginning when up to `edits` letters are taken out. */
function deletions(word: string, edits: number): Int32Array {
  const end = Math.min(word.length, PREFIX);
  const hashes = new Int32Array(countOf(end, edits));
  let count = 0;
  hashes[count++] = hashOf(word, end);
  for (let i = 0; edits > 0 && i < end; i += 1) {
    hashes[count++] = hashOf(word, end, i);
    for (let j = i + 1; edits > 1 && j < end; j += 1) hashes[count++] = hashOf(word, end, i, j);
  }
  return hashes;
}

function countOf(letters: number, edits: number): number {
  return 1 + (edits > 0 ? letters : 0) + (edits > 1 ? (letters * (letters - 1)) / 2 : 0);
}

/** How many letters are taken out of a directory word: as many as a slip at it may cost. */
function editsOf(word: string): number {
  return Math.min(tolerance(word.length + 1), word.length < 7 ? 1 : 2);
}

/** Finds the directory words that a misspelt word may stand for (symmetric deletion: cost grows with the word, not the vocabulary). */
export class TypoIndex {
  readonly #words: readonly string[];
  /** Under the hash of what is left of it, each word. */
  readonly #left: Buckets;

  /** Holds nothing before `read` has run to its end. */
  constructor(
    words: Iterable<string>,
    readonly probe?: { words: number },
  ) {
    this.#words = [...words].filter(word => word.length >= 4 && /[aeiouy]/.test(word));
    const entries = this.#words.reduce((sum, word) => sum + countOf(Math.min(word.length, PREFIX), editsOf(word)), 0);
    this.#left = new Buckets(entries);
  }

  /** Reads the words in slices of a few ms. */
  *read(): Generator<void> {
    for (const [id, word] of this.#words.entries()) {
      for (const left of deletions(word, editsOf(word))) this.#left.add(left, id);
      if (id % SLICE === 0) yield;
    }
  }

  /** The words within tolerance, nearest first; fuse.js ranks the few that are equally near. */
  near(word: string): readonly string[] {
    // A word that lost letters may be a longer one, which forgives more.
    const allowed = word.length < 4 ? 0 : tolerance(word.length + 2);
    if (allowed === 0 || word.length > 40) return [];
    // Most slips are one letter: only where no word is so near, two are taken out.
    const one = this.#nearest(word, 1);
    return ranked(word, one.length > 0 || allowed === 1 ? one : this.#nearest(word, allowed));
  }

  /** Of the words that have all but so many letters in common with this one, those that the fewest edits are away. */
  #nearest(word: string, taken: number): readonly string[] {
    const proposals = new Set<number>();
    for (const left of deletions(word, taken)) this.#left.collect(left, proposals);
    if (this.probe) this.probe.words += proposals.size;
    let within: string[] = [];
    let least = taken;
    for (const id of [...proposals].sort((a, b) => a - b)) {
      const candidate = this.#words[id] ?? '';
      if (Math.abs(candidate.length - word.length) > taken) continue;
      const steps = taken === 1 ? oneSlip(word, candidate) : compare(word, candidate).steps;
      if (steps > least || steps > tolerance(Math.max(candidate.length, word.length))) continue;
      if (steps < least) within = [];
      least = steps;
      within.push(candidate);
    }
    return within;
  }
}

/** The edits between two words where they are at most one, swapped neighbours included; else more than one. */
function oneSlip(word: string, other: string): number {
  const [longer, shorter] = word.length < other.length ? [other, word] : [word, other];
  let from = 0;
  while (from < shorter.length && longer[from] === shorter[from]) from += 1;
  if (from === longer.length) return 0;
  const alike = (one: number, two: number) => longer.slice(one) === shorter.slice(two);
  if (longer.length > shorter.length) return longer.length === shorter.length + 1 && alike(from + 1, from) ? 1 : 2;
  if (alike(from + 1, from + 1)) return 1;
  const swapped = longer[from] === shorter[from + 1] && longer[from + 1] === shorter[from];
  return swapped && alike(from + 2, from + 2) ? 1 : 2;
}

function ranked(word: string, candidates: readonly string[]): string[] {
  if (candidates.length < 2) return [...candidates];
  const order = new Fuse(candidates, { includeScore: true, threshold: 1, ignoreLocation: false })
    .search(word)
    .map(hit => hit.item);
  return [...order, ...candidates.filter(candidate => !order.includes(candidate))];
}
