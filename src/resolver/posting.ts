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

/** Whether a list holds a value; cost grows with the logarithm of its length. */
export function holds(list: Posting, value: number): boolean {
  return list[gallop(list, value, 0)] === value;
}

/** The values that any of the lists holds, ascending, each once. */
export function union(lists: readonly Posting[]): Posting {
  const [only] = lists;
  if (lists.length === 1 && only) return only;
  const values = new Set<number>();
  for (const list of lists) for (const value of list) values.add(value);
  return Uint32Array.from(values).sort();
}
