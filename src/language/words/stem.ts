import porter2 from 'wink-porter2-stemmer';

const known = new Map<string, string>();
/** Longer words are none. */
const LONGEST = 40;
/** Bounds the memory that strangers' words can take. */
const LARGEST_MEMORY = 200_000;
/** They share their stems with "total" and "accord", and no meaning. */
const APART: ReadonlySet<string> = new Set(['totally', 'according', 'accordingly']);

/** The stem of a lower-case word ("releases" and "release" are one); remembered, since directories repeat their words. */
export function stem(word: string): string {
  const seen = known.get(word);
  if (seen !== undefined) return seen;
  if (word.length >= LONGEST) return word;
  const stemmed = word.length > 3 && !APART.has(word) && /^[a-z]+$/.test(word) ? porter2(word) : word;
  if (known.size >= LARGEST_MEMORY) known.clear();
  known.set(word, stemmed);
  return stemmed;
}
