import type { Rows } from '../rows';

/** In so many words each place has a bit of its own. */
export const PLACES = 32;

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

  /** Fills each slot of a row at a position. */
  fill(rows: Rows, row: number, position: number): void {
    const [places, slots, { values }] = [this.#places, this.#slots, rows];
    // The bit of a number is that of its last five digits.
    const bit = 1 << position;
    const to = rows.to(row);
    let size = this.#size;
    for (let at = rows.from(row); at < to; at += 1) {
      const slot = values[at] ?? 0;
      const before = places[slot] ?? 0;
      if (before === 0) slots[size++] = slot;
      places[slot] = before | bit;
    }
    this.#size = size;
  }

  /** The slots that are filled, as they came. */
  get slots(): Int32Array {
    return this.#slots.subarray(0, this.#size);
  }

  /** Whether all slots are filled that stand from one place to another. */
  hasAll(values: Uint32Array, from: number, to: number): boolean {
    const places = this.#places;
    for (let at = from; at < to; at += 1) if (places[values[at] ?? 0] === 0) return false;
    return true;
  }

  /** The same of a row, but for its first `skipped` numbers. */
  hasRow(rows: Rows, row: number, skipped: number): boolean {
    return this.hasAll(rows.values, rows.from(row) + skipped, rows.to(row));
  }

  /** Whether a word at a position may fill a slot: one of the first 32 does, where there are no more. */
  mayFill(slot: number, position: number): boolean {
    return ((this.#places[slot] ?? 0) & (1 << position)) !== 0;
  }

  /** The first position from `start` on at which a word may fill a slot; past all of them where none does. */
  next(slot: number, start: number): number {
    const places = this.#places[slot] ?? 0;
    const ahead = (places >>> start) | (places << -start);
    if (ahead === 0) return Number.POSITIVE_INFINITY;
    return start + 31 - Math.clz32(ahead & -ahead);
  }
}
