/** Many short lists of numbers one behind the other: what is read in a row is fetched from memory in a row. */
export class NumberLists {
  readonly #starts: Int32Array;
  /** All numbers, for whoever reads a whole list. */
  readonly numbers: Int32Array;

  constructor(lists: readonly (readonly number[] | undefined)[]) {
    this.#starts = new Int32Array(lists.length + 1);
    this.numbers = new Int32Array(lists.reduce((sum, list) => sum + (list?.length ?? 0), 0));
    let end = 0;
    for (const [i, list] of lists.entries()) {
      for (const number of list ?? []) this.numbers[end++] = number;
      this.#starts[i + 1] = end;
    }
  }

  /** Half-open range of the places of a list's numbers. */
  from(list: number): number {
    return this.#starts[list] ?? 0;
  }

  to(list: number): number {
    return this.#starts[list + 1] ?? 0;
  }
}
