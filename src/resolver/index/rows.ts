/** Rows of numbers in one array: thousands of small arrays take longer to make than to use once. */
export class Rows {
  readonly values: Uint32Array;
  /** How many rows there are. */
  readonly size: number;
  readonly #at: number;

  /** The rows that `pack` put at a place of `values`. */
  constructor(values: Uint32Array, at = 0) {
    this.values = values;
    this.size = values[at] ?? 0;
    this.#at = at + 1;
  }

  /** Where in `values` a row begins. */
  from(row: number): number {
    return this.values[this.#at + row] ?? 0;
  }

  /** Where in `values` a row ends. */
  to(row: number): number {
    return this.values[this.#at + row + 1] ?? 0;
  }

  /** Whether anything is in a row. */
  has(row: number): boolean {
    return this.to(row) > this.from(row);
  }

  /** Where in `values` all rows end. */
  get end(): number {
    return this.from(this.size);
  }

  /** A row by itself. */
  of(row: number): Uint32Array {
    return this.values.subarray(this.from(row), this.to(row));
  }
}

/** Puts rows behind what `values` has: how many, where each begins and the last one ends, and their numbers. */
export function pack(rows: readonly (readonly number[])[], values: number[]): void {
  let at = values.length + rows.length + 2;
  values.push(rows.length, at);
  for (const row of rows) {
    at += row.length;
    values.push(at);
  }
  for (const row of rows) for (const value of row) values.push(value);
}
