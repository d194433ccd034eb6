import type { Rows } from './rows';

/** Which slots the words of one question fill, and between which words: marks are cheaper to set and to ask than sets. */
export class FilledSlots {
  /** Behind the first and behind the last word that fills a slot; 0 where none does. */
  readonly #first: Uint16Array;
  readonly #last: Uint16Array;
  #slots: number[] = [];

  /** Has room for so many slots. */
  constructor(size: number) {
    this.#first = new Uint16Array(size);
    this.#last = new Uint16Array(size);
  }

  /** Makes room for the next question. */
  empty(): void {
    for (const slot of this.#slots) this.#first[slot] = 0;
    this.#slots = [];
  }

  fill(slot: number, position: number): void {
    const [first, behind] = [this.#first[slot] ?? 0, position + 1];
    if (first === 0) this.#slots.push(slot);
    if (first === 0 || behind < first) this.#first[slot] = behind;
    if (first === 0 || behind > (this.#last[slot] ?? 0)) this.#last[slot] = behind;
  }

  /** The slots that are filled, as they came. */
  get slots(): readonly number[] {
    return this.#slots;
  }

  /** Whether all slots of a row are filled, which stand behind its first `skipped` numbers. */
  hasAll(rows: Rows, row: number, skipped: number): boolean {
    for (let at = rows.from(row) + skipped; at < rows.to(row); at += 1)
      if (this.#first[rows.values[at] ?? 0] === 0) return false;
    return true;
  }

  /** Whether a word at a position may fill a slot: none outside of those that do. */
  mayFill(slot: number, position: number): boolean {
    return position + 1 >= (this.#first[slot] ?? 0) && position < (this.#last[slot] ?? 0);
  }

  /** Half-open range of the positions among which are all that fill a slot. */
  from(slot: number): number {
    return (this.#first[slot] ?? 0) - 1;
  }

  to(slot: number): number {
    return this.#last[slot] ?? 0;
  }
}
