/** Which slots the words of one question fill, and where: one number a slot, cheaper to set and to ask than a set. */
export class FilledSlots {
  /** For each slot a bit for every place where a word fills it; places 32 words apart share one. */
  readonly #places: Int32Array;
  readonly #slots: Int32Array;
  #size = 0;

  /** Has room for so many slots. */
  constructor(size: number) {
    this.#places = new Int32Array(size);
    this.#slots = new Int32Array(size);
  }

  /** Makes room for the next question. */
  empty(): void {
    for (let i = 0; i < this.#size; i += 1) this.#places[this.#slots[i] ?? 0] = 0;
    this.#size = 0;
  }

  /** Fills each slot of a range of a list at a position. */
  fill(list: Int32Array, from: number, to: number, position: number): void {
    const places = this.#places;
    const slots = this.#slots;
    // The bit of a number is that of its last five digits.
    const bit = 1 << position;
    let size = this.#size;
    for (let i = from; i < to; i += 1) {
      const slot = list[i] ?? 0;
      const before = places[slot] ?? 0;
      if (before === 0) slots[size++] = slot;
      places[slot] = before | bit;
    }
    this.#size = size;
  }

  /** How many slots are filled. */
  get size(): number {
    return this.#size;
  }

  /** Of the slots that are filled one, in the order in which they were. */
  at(i: number): number {
    return this.#slots[i] ?? 0;
  }

  has(slot: number): boolean {
    return this.#places[slot] !== 0;
  }

  /** Whether a word at a position may fill a slot: one of the first 32 does, where there are no more. */
  mayFill(slot: number, position: number): boolean {
    return ((this.#places[slot] ?? 0) & (1 << position)) !== 0;
  }

  /** The first position from `start` on at which a word may fill a slot that is filled. */
  next(slot: number, start: number): number {
    const places = this.#places[slot] ?? 0;
    const ahead = (places >>> start) | (places << -start);
    return start + 31 - Math.clz32(ahead & -ahead);
  }
}

/** In so many words each place has a bit of its own. */
export const PLACES = 32;
