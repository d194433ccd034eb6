import type { Reading } from './reading';

/** Positions of the words in sentences that belong elsewhere, or look for somebody in a house that is none of these. */
export function outside({ hits, tokens, strangers }: Reading): number[] {
  const belongs = hits.flatMap(hit => (hit.phrase.sense.kind === 'elsewhere' ? hit.tokens : []));
  const foreign = new Set([...belongs, ...strangers].map(i => tokens[i]?.sentence));
  if (foreign.size === 0) return [];
  for (const { text, sentence } of tokens) if (THEIRS.test(text) && foreign.has(sentence - 1)) foreign.add(sentence);
  return [...tokens.keys()].filter(i => foreign.has(tokens[i]?.sentence));
}

/** "Acme is holding our deal. Their number?" */
const THEIRS = /^(their|theirs)$/;
