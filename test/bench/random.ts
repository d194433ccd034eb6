/** A seeded source of numbers: the same seed gives the same directory and the same questions on every machine. */
export interface Random {
  /** At least 0, below `limit`, whole. */
  below(limit: number): number;
  /** One of the list, each as likely. */
  pick<T>(list: readonly T[]): T;
}

/** Mulberry32. */
export function seeded(seed: number): Random {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    pick(list) {
      const picked = list[below(list.length)];
      if (picked === undefined) throw new Error('There is nothing to pick from.');
      return picked;
    },
  };
}

/** Draws from a list as Zipf has it: the second half as often as the first, the tenth a tenth as often. */
export function zipf<T>(list: readonly T[], random: Random): () => T {
  const sums: number[] = [];
  list.reduce((sum, _, rank) => {
    sums.push(sum + 1 / (rank + 1));
    return sum + 1 / (rank + 1);
  }, 0);
  const total = sums.at(-1) ?? 0;
  return () => {
    const wanted = (random.below(2 ** 31) / 2 ** 31) * total;
    let low = 0;
    let high = sums.length - 1;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((sums[middle] ?? 0) <= wanted) low = middle + 1;
      else high = middle;
    }
    const drawn = list[low];
    if (drawn === undefined) throw new Error('There is nothing to draw from.');
    return drawn;
  };
}
