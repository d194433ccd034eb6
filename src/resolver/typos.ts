import compare from 'damerau-levenshtein';
import Fuse from 'fuse.js';

/** Edits forgiven by length: none under four letters, one to seven, two above; swapped neighbours are one edit. */
export function tolerance(length: number): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** The letters that are compared for proposals; the rest of a long word is left to the exact distance. */
const PREFIX = 9;

/** Every string that is left when up to `edits` letters are taken out. */
function deletions(word: string, edits: number): Set<string> {
  const found = new Set([word]);
  let edge = [word];
  for (let round = 0; round < edits; round += 1) {
    const next: string[] = [];
    for (const text of edge) {
      for (let i = 0; i < text.length; i += 1) {
        const shorter = text.slice(0, i) + text.slice(i + 1);
        if (!found.has(shorter)) {
          found.add(shorter);
          next.push(shorter);
        }
      }
    }
    edge = next;
  }
  return found;
}

/** Finds the directory words that a misspelt word may stand for (symmetric deletion: cost grows with the word, not the vocabulary). */
export class TypoIndex {
  readonly #buckets = new Map<string, number | number[]>();
  readonly #words: string[] = [];

  constructor(words: Iterable<string>) {
    for (const word of words) {
      if (word.length < 4 || !/[aeiouy]/.test(word)) continue;
      const id = this.#words.push(word) - 1;
      for (const key of deletions(word.slice(0, PREFIX), Math.min(tolerance(word.length + 1), word.length < 7 ? 1 : 2)))
        this.#add(key, id);
    }
  }

  #add(key: string, id: number): void {
    const bucket = this.#buckets.get(key);
    if (bucket === undefined) this.#buckets.set(key, id);
    else if (typeof bucket === 'number') this.#buckets.set(key, [bucket, id]);
    else bucket.push(id);
  }

  /** The words within tolerance, nearest first; fuse.js ranks the few that are equally near. */
  near(word: string): string[] {
    // A word that lost letters may be a longer one, which forgives more.
    const allowed = word.length < 4 ? 0 : tolerance(word.length + 2);
    if (allowed === 0 || word.length > 40) return [];
    const proposals = new Set<number>();
    for (const key of deletions(word.slice(0, PREFIX), allowed)) {
      const bucket = this.#buckets.get(key);
      if (typeof bucket === 'number') proposals.add(bucket);
      else for (const id of bucket ?? []) proposals.add(id);
    }
    const within: { word: string; steps: number }[] = [];
    for (const id of proposals) {
      const candidate = this.#words[id] ?? '';
      if (Math.abs(candidate.length - word.length) > allowed) continue;
      const { steps } = compare(word, candidate);
      if (steps <= tolerance(Math.max(candidate.length, word.length))) within.push({ word: candidate, steps });
    }
    const least = Math.min(...within.map(found => found.steps));
    return ranked(
      word,
      within.filter(found => found.steps === least).map(found => found.word),
    );
  }
}

function ranked(word: string, candidates: readonly string[]): string[] {
  if (candidates.length < 2) return [...candidates];
  const order = new Fuse(candidates, { includeScore: true, threshold: 1, ignoreLocation: false })
    .search(word)
    .map(hit => hit.item);
  return [...order, ...candidates.filter(candidate => !order.includes(candidate))];
}
