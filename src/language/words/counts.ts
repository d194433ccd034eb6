/** Small numbers as people write them out, "zero" first. */
export const NUMBERS: readonly string[] = 'zero one two three four five six seven eight nine ten eleven twelve'.split(
  ' ',
);
/** The same in Spanish, as far as there are keys to press. */
export const SPANISH_NUMBERS: readonly string[] = 'cero uno dos tres cuatro cinco seis siete ocho nueve'.split(' ');

/** The number that a word of these, or a digit, says. */
export function numberSaid(word: string): number {
  const said = Math.max(NUMBERS.indexOf(word), SPANISH_NUMBERS.indexOf(word));
  return said < 0 ? Number(word) : said;
}

/** The numbers from one to another in words, as the source of a pattern. */
export function numbersFrom(first: number, last: number): string {
  return NUMBERS.slice(first, last + 1).join('|');
}

/** The same of several, from two on, in words or as a digit. */
export function countsTo(last: number): string {
  return `${numbersFrom(2, last)}|[2-${last}]`;
}
