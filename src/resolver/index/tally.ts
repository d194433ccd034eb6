/** What each record holds of one question. One for a directory, emptied for each search: a map of what is held costs more than the search. */
export class Tally {
  readonly #weights: Float64Array;
  #held: number[] = [];

  /** Has room for so many records. */
  constructor(records: number) {
    this.#weights = new Float64Array(records);
  }

  empty(): void {
    for (const position of this.#held) this.#weights[position] = 0;
    this.#held = [];
  }

  /** Adds a weight above 0 to records, by their positions. A plain loop: an iterator makes an object of each of thousands. */
  addAll(positions: ArrayLike<number>, weight: number): void {
    for (let i = 0; i < positions.length; i += 1) {
      const position = positions[i] ?? 0;
      const before = this.#weights[position] ?? 0;
      if (before === 0) this.#held.push(position);
      this.#weights[position] = before + weight;
    }
  }

  /** The positions of the records that hold something, in the order in which they were found. */
  get held(): readonly number[] {
    return this.#held;
  }

  weightOf(position: number): number {
    return this.#weights[position] ?? 0;
  }
}
