/** Record numbers (positions in Directory.records) that hold a word, ascending. */
export type Posting = Uint32Array;

/** The first position at or after `from` whose value is at least `wanted`: doubling steps, then halving. */
function gallop(list: Posting, wanted: number, from: number): number {
  let step = 1;
  let low = from;
  let high = from;
  while (high < list.length && (list[high] ?? 0) < wanted) {
    low = high + 1;
    high += step;
    step *= 2;
  }
  high = Math.min(high, list.length);
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((list[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The values that both lists hold; cost grows with the shorter one. */
export function intersect(a: Posting, b: Posting): Posting {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const both: number[] = [];
  let at = 0;
  for (const value of short) {
    at = gallop(long, value, at);
    if (at === long.length) break;
    if (long[at] === value) both.push(value);
  }
  return Uint32Array.from(both);
}

/** Asks a list for one value after the other; those that ascend are looked for from where the last one was. */
export class Cursor {
  #at = 0;
  #last = 0;

  constructor(readonly list: Posting) {}

  holds(value: number): boolean {
    if (value < this.#last) this.#at = 0;
    this.#last = value;
    this.#at = gallop(this.list, value, this.#at);
    return this.list[this.#at] === value;
  }
}

/** The values that any of the lists holds, ascending, each once. */
export function union(lists: readonly Posting[]): Posting {
  const [first = new Uint32Array(), ...rest] = lists;
  return rest.reduce(merge, first);
}

function merge(a: Posting, b: Posting): Posting {
  const merged = new Uint32Array(a.length + b.length);
  let size = 0;
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [one, other] = [a[i] ?? LAST, b[j] ?? LAST];
    merged[size] = Math.min(one, other);
    size += 1;
    if (one <= other) i += 1;
    if (other <= one) j += 1;
  }
  return merged.subarray(0, size);
}

/** Behind every record number. */
const LAST = 0xffffffff;
