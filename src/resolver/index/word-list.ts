import { hashOf } from './buckets';

/** Words that stand in one string, in chains of those that share a bucket: nothing has to be made of them before one is looked for. */
export class WordList {
  readonly #text: string;
  readonly #starts: Uint32Array;
  readonly #heads: Uint32Array;
  readonly #next: Uint32Array;

  /** A word begins at its place in `starts` and ends where the next one does; `Numbering` makes the chains. */
  constructor(text: string, starts: Uint32Array, heads: Uint32Array, next: Uint32Array) {
    this.#text = text;
    this.#starts = starts;
    this.#heads = heads;
    this.#next = next;
  }

  /** The word of a number. */
  at(number: number): string {
    return this.#text.slice(this.#starts[number], this.#starts[number + 1]);
  }

  /** The number of a word; undefined where it is none of these. */
  find(word: string): number | undefined {
    let link = this.#heads[bucketOf(word, this.#heads.length)] ?? NONE;
    while (link !== NONE) {
      const [start = 0, end = 0] = [this.#starts[link - 1], this.#starts[link]];
      if (end - start === word.length && this.#text.startsWith(word, start)) return link - 1;
      link = this.#next[link - 1] ?? NONE;
    }
    return undefined;
  }
}

/** A link is the number of a word and one more; this one leads nowhere. */
const NONE = 0;

/** `buckets` is a power of two. */
const bucketOf = (word: string, buckets: number) => hashOf(word, word.length) & (buckets - 1);

/** Gives words numbers as they come, and makes a list of them. */
export class Numbering {
  readonly #numbers = new Map<string, number>();

  get size(): number {
    return this.#numbers.size;
  }

  of(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) return known;
    const number = this.#numbers.size;
    this.#numbers.set(word, number);
    return number;
  }

  /** The words behind one another, and what a `WordList` needs of them where they stand `from` so far into its text. */
  listed(from: number): {
    readonly text: string;
    readonly rows: readonly [starts: number[], heads: number[], next: number[]];
  } {
    const starts = [from];
    const heads = Array<number>(2 ** Math.ceil(Math.log2(this.size + 1))).fill(NONE);
    const next: number[] = [];
    let end = from;
    for (const [word, number] of this.#numbers) {
      end += word.length;
      starts.push(end);
      const bucket = bucketOf(word, heads.length);
      next.push(heads[bucket] ?? NONE);
      heads[bucket] = number + 1;
    }
    return { text: [...this.#numbers.keys()].join(''), rows: [starts, heads, next] };
  }
}
