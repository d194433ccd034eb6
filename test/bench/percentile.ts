/** The value below which this share of the numbers lie. */
export function percentile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
}

/** The middle one: a round in which the machine was busy elsewhere does not count. */
export function median(values: readonly number[]): number {
  return percentile(values, 0.5);
}
