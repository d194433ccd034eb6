/** Which words stand under a hash: chains of entries in flat arrays, since a large directory makes millions. */
export class Buckets {
  /** In each entry the hash, the word it stands for, and the next entry of the chain. */
  readonly #heads: Int32Array;
  readonly #hashes: Int32Array;
  readonly #ids: Int32Array;
  readonly #next: Int32Array;
  #size = 1;

  /** Has room for so many entries. */
  constructor(entries: number) {
    const size = entries + 1;
    this.#heads = new Int32Array(2 ** Math.ceil(Math.log2(size)));
    this.#hashes = new Int32Array(size);
    this.#ids = new Int32Array(size);
    this.#next = new Int32Array(size);
  }

  add(hash: number, id: number): void {
    const bucket = hash & (this.#heads.length - 1);
    this.#hashes[this.#size] = hash;
    this.#ids[this.#size] = id;
    this.#next[this.#size] = this.#heads[bucket] ?? 0;
    this.#heads[bucket] = this.#size;
    this.#size += 1;
  }

  /** Adds to `found` what stands under a hash, until it holds `most`. */
  collect(hash: number, found: Set<number>, most = Number.POSITIVE_INFINITY): void {
    let entry = this.#heads[hash & (this.#heads.length - 1)] ?? 0;
    while (entry !== 0 && found.size < most) {
      if (this.#hashes[entry] === hash) found.add(this.#ids[entry] ?? 0);
      entry = this.#next[entry] ?? 0;
    }
  }
}

/** A number for the first letters of a word without those at two places; different letters may rarely share one. */
export function hashOf(word: string, end: number, without = -1, also = -1): number {
  let mixed = 0x811c9dc5;
  for (let i = 0; i < end; i += 1)
    if (i !== without && i !== also) mixed = Math.imul(mixed ^ word.charCodeAt(i), 0x01000193);
  return mixed ^ (mixed >>> 15);
}
