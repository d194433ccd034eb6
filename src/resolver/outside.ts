import type { Reading } from './reading';

/** Positions of the words in sentences that belong elsewhere. */
export function outside(reading: Reading): number[] {
  const foreign = new Set(
    reading.hits.flatMap(({ phrase, tokens }) =>
      phrase.sense.kind === 'elsewhere' ? tokens.map(i => reading.tokens[i]?.sentence) : [],
    ),
  );
  return foreign.size === 0 ? [] : [...reading.tokens.keys()].filter(i => foreign.has(reading.tokens[i]?.sentence));
}
