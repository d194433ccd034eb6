import { stem } from '../../language/words/stem';
import { Buckets, hashOf } from './buckets';

/** The consonants that an abbreviation keeps at least, and those that it may leave out inside. */
const SHORTEST = 3;
const PREFIX = 8;
/** Words read before something else gets its turn. */
const SLICE = 1_000;
/** An abbreviation of more words than this stands for none of them. */
const MOST = 6;
/** Words looked at for one abbreviation. */
const MOST_WORDS = 64;
/** Letters of a beginning with its vowels and consonants from behind it: "comml", "contrct". */
const MIXED = 5;
/** Longer ones are words. */
const LONGEST = 9;

/** The first letter with the consonants behind it, doubled ones once: "pmnt" of "payment", "acnt" of "account". */
function skeleton(word: string): string {
  return (word.slice(0, 1) + word.slice(1).replace(/[aeiouy]/g, '')).replace(/(.)\1+/g, '$1');
}

/** How many consonants may be missing between the first and the last: "pmt" for "pmnt", "comml" for "comrcl". */
function missing(consonants: number): number {
  return Math.min(Math.max(consonants - SHORTEST, 0), 2);
}

/** Hashes of all skeletons by which a word may be abbreviated: its beginnings, and itself with some inside left out. */
function forms(word: string): number[] {
  const bones = skeleton(word).slice(0, PREFIX);
  const found: number[] = [];
  for (let end = SHORTEST; end <= bones.length; end += 1) found.push(hashOf(bones, end));
  const last = bones.length - 1;
  for (let i = 1; missing(bones.length) > 0 && i < last; i += 1) {
    found.push(hashOf(bones, bones.length, i));
    for (let j = i + 1; missing(bones.length) > 1 && j < last; j += 1) found.push(hashOf(bones, bones.length, i, j));
  }
  return found;
}

/** Whether a word is shortened as people do: its beginning as written, then consonants alone, in their order. */
function abbreviates(short: string, word: string): boolean {
  if (short.length + 2 > word.length) return false;
  let at = 0;
  while (at < short.length && short[at] === word[at]) at += 1;
  if (at === 0 || /[aeiouy]/.test(short.slice(at))) return false;
  // "Curl" is no curtailment: with vowels of its own and a letter from the end, four letters are a word.
  if (at < short.length && short.length < MIXED && /[aeiouy]/.test(short.slice(1))) return false;
  let place = at;
  for (const letter of short.slice(at)) {
    place = word.indexOf(letter, place) + 1;
    if (place === 0) return false;
  }
  return true;
}

/** Finds the directory words that an abbreviation may stand for, by their consonants; cost grows with the answer alone. */
export class AbbreviationIndex {
  readonly #words: readonly string[];
  readonly #forms: Buckets;

  /** Holds nothing before `read` has run to its end. */
  constructor(
    words: Iterable<string>,
    readonly probe?: { words: number },
  ) {
    this.#words = [...words].filter(word => word.length >= 5 && /^[a-z]+$/.test(word));
    this.#forms = new Buckets(this.#words.reduce((sum, word) => sum + forms(word).length, 0));
  }

  /** Reads the words in slices of a few ms. */
  *read(): Generator<void> {
    for (const [id, word] of this.#words.entries()) {
      for (const form of forms(word)) this.#forms.add(form, id);
      if (id % SLICE === 0) yield;
    }
  }

  /** The stems of the words that may be abbreviated so; of too many those that the sheet itself prints, or none. */
  find(short: string, isPrinted: (stemmed: string) => boolean): readonly string[] {
    if (short.length < 3 || short.length > LONGEST) return [];
    const singular = short.length > 3 && short.endsWith('s') ? [short.slice(0, -1)] : [];
    const found = [...new Set([short, ...singular].flatMap(text => this.#standFor(text)).map(stem))];
    const likely = found.length > MOST ? found.filter(isPrinted) : found;
    return likely.length > MOST ? [] : likely;
  }

  #standFor(short: string): string[] {
    const bones = skeleton(short);
    if (bones.length < SHORTEST) return [];
    const ids = new Set<number>();
    this.#forms.collect(hashOf(bones, bones.length), ids, MOST_WORDS);
    if (this.probe) this.probe.words += ids.size;
    return [...ids].flatMap(id => this.#words[id] ?? []).filter(word => abbreviates(short, word));
  }
}
