/** Small numbers as people write them out, "one" first. */
export const COUNTS: readonly string[] = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight'];

/** The number that a word of COUNTS, or a digit, says. */
export function countSaid(word: string): number {
  return COUNTS.includes(word) ? COUNTS.indexOf(word) + 1 : Number(word);
}
