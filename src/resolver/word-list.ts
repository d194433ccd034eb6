/** Words that stand in one string and are found by halving: nothing has to be made of them before one is looked for. */
export class WordList {
  readonly #text: string;
  readonly #starts: Uint32Array;
  readonly #sorted: Uint32Array;

  /** A word begins at its place in `starts` and ends where the next one does; `sorted` has the numbers of the words in order. */
  constructor(text: string, starts: Uint32Array, sorted: Uint32Array) {
    this.#text = text;
    this.#starts = starts;
    this.#sorted = sorted;
  }

  /** The word of a number. */
  at(number: number): string {
    return this.#text.slice(this.#starts[number], this.#starts[number + 1]);
  }

  /** The number of a word; undefined where it is none of these. */
  find(word: string): number | undefined {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.at(this.#sorted[middle] ?? 0) < word) low = middle + 1;
      else high = middle;
    }
    const number = this.#sorted[low];
    return number !== undefined && this.at(number) === word ? number : undefined;
  }
}

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
  listed(from: number): { readonly text: string; readonly rows: readonly [starts: number[], sorted: number[]] } {
    const words = [...this.#numbers.keys()];
    const starts = [from];
    let end = from;
    for (const word of words) {
      end += word.length;
      starts.push(end);
    }
    const sorted = [...words].sort((a, b) => (a < b ? -1 : 1)).map(word => this.of(word));
    return { text: words.join(''), rows: [starts, sorted] };
  }
}
