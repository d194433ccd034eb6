import type { ContactRecord } from '../../directory/record';
import { clean } from '../../language/words/clean';
import { stem } from '../../language/words/stem';
import { wordTexts } from '../../language/words/words';
import type { Posting } from './posting';
import { eachText, type TermField } from './term';

/** Records read before something else gets its turn. */
const SLICE = 250;
/** Behind the stems of each text. */
const END = -1;
/** Before those of a text that has phrases in other words than it has itself ("A & B" is asked for as "a and b"). */
const ANY = -2;

/** Whether a text may have a phrase with one of some stems; the stems of its words, where these are all that it is asked by. */
export type Touched = boolean | readonly string[];

/** The stems of all records' texts as numbers, by record and, the other way round, by stem. */
export class StemIndex {
  /** All words, in every form in which they are written. */
  readonly words = new Set<string>();
  readonly #numbers = new Map<string, number>();
  /** The stems by their numbers. */
  readonly #stems: string[] = [];
  /** By the number of a stem. */
  readonly #postings: Posting[] = [];
  /** The texts of all records one behind the other, and where those of each record begin. */
  #texts = new Int32Array(1_024);
  #size = 0;
  readonly #starts: Int32Array;

  /** Holds nothing before `read` has run to its end. */
  constructor(readonly records: readonly ContactRecord[]) {
    this.#starts = new Int32Array(records.length + 1);
  }

  /** Reads the records in slices of a few ms. */
  *read(): Generator<void> {
    const byWord = new Map<string, number>();
    for (const [position, record] of this.records.entries()) {
      eachText(record, (field, text) => this.#readText(field, text, byWord));
      this.#starts[position + 1] = this.#size;
      if (position % SLICE === 0) yield;
    }
    yield* this.#file();
  }

  #readText(field: TermField, text: string, byWord: Map<string, number>): void {
    if (field === 'menu' || field === 'address' || /[&+]/.test(text)) this.#push(ANY);
    // What a menu says finds no record; it speaks for one that is found.
    for (const word of field === 'menu' ? [] : wordTexts(clean(text)))
      this.#push(byWord.get(word) ?? this.#numberOf(word, byWord));
    this.#push(END);
  }

  #numberOf(word: string, byWord: Map<string, number>): number {
    const stemmed = stem(word);
    const number = this.#numbers.get(stemmed) ?? this.#stems.push(stemmed) - 1;
    this.#numbers.set(stemmed, number);
    byWord.set(word, number);
    this.words.add(word);
    return number;
  }

  #push(number: number): void {
    if (this.#size === this.#texts.length) {
      const texts = new Int32Array(2 * this.#size);
      texts.set(this.#texts);
      this.#texts = texts;
    }
    this.#texts[this.#size] = number;
    this.#size += 1;
  }

  /** Makes the lists of all stems in one block: counted first, so that no list grows while it is filled. */
  *#file(): Generator<void> {
    this.#texts = this.#texts.slice(0, this.#size);
    const ends = new Int32Array(this.#numbers.size + 1);
    for (const number of this.#texts) if (number >= 0) ends[number + 1] = (ends[number + 1] ?? 0) + 1;
    for (let i = 1; i < ends.length; i += 1) ends[i] = (ends[i] ?? 0) + (ends[i - 1] ?? 0);
    const starts = ends.slice();
    const all = new Uint32Array(starts[starts.length - 1] ?? 0);
    for (let position = 0; position < this.records.length; position += 1) {
      for (let i = this.#starts[position] ?? 0; i < (this.#starts[position + 1] ?? 0); i += 1) {
        const number = this.#texts[i] ?? END;
        const end = ends[number] ?? 0;
        if (number < 0 || (end > (starts[number] ?? 0) && all[end - 1] === position)) continue;
        all[end] = position;
        ends[number] = end + 1;
      }
      if (position % SLICE === 0) yield;
    }
    for (let number = 0; number < this.#numbers.size; number += 1) {
      this.#postings.push(all.subarray(starts[number], ends[number]));
      if (number % SLICE === 0) yield;
    }
  }

  has(stemmed: string): boolean {
    return this.#numbers.has(stemmed);
  }

  posting(stemmed: string): Posting | undefined {
    const number = this.#numbers.get(stemmed);
    return number === undefined ? undefined : this.#postings[number];
  }

  /** The numbers of those stems that any record has. */
  numbersOf(stems: Iterable<string>): ReadonlySet<number> {
    const numbers = new Set<number>();
    for (const stemmed of stems) {
      const number = this.#numbers.get(stemmed);
      if (number !== undefined) numbers.add(number);
    }
    return numbers;
  }

  /** Of a record's texts, in their order, what is known of each in the light of these stems. */
  textsWith(numbers: ReadonlySet<number>, position: number): readonly Touched[] {
    const texts: Touched[] = [];
    let from = this.#starts[position] ?? 0;
    let may = false;
    for (let i = from; i < (this.#starts[position + 1] ?? 0); i += 1) {
      const number = this.#texts[i] ?? END;
      if (number === END) {
        texts.push(may && (this.#texts[from] === ANY || this.#stemsFrom(from, i)));
        from = i + 1;
        may = false;
      } else may ||= number === ANY || numbers.has(number);
    }
    return texts;
  }

  #stemsFrom(from: number, to: number): readonly string[] {
    const stems: string[] = [];
    for (let i = from; i < to; i += 1) stems.push(this.#stems[this.#texts[i] ?? END] ?? '');
    return stems;
  }
}
