import type { Hit } from './phrases';
import type { Token } from './token';

/**
 * Positions of the words that belong elsewhere: the sentence that names another house, and with it the whole message
 * ("a lien with Acme. Who over there sends the release?") but for sentences that call the directory's own company by name.
 */
export function outside(
  tokens: readonly Token[],
  hits: readonly Hit[],
  strangers: readonly number[],
  ownName: string,
): ReadonlySet<number> {
  const belongs = hits.flatMap(hit => (hit.phrase.sense.kind === 'elsewhere' ? hit.tokens : []));
  const foreign = new Set([...belongs, ...strangers].map(i => tokens[i]?.sentence));
  if (foreign.size === 0) return NONE;
  const own = new Set(tokens.flatMap(({ text, sentence }) => (text === ownName ? sentence : [])));
  const isForeign = ({ sentence }: Token) => foreign.has(sentence) || !own.has(sentence);
  return new Set(tokens.flatMap((token, i) => (isForeign(token) ? i : [])));
}

const NONE: ReadonlySet<number> = new Set();
