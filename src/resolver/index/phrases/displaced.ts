import type { Token } from '../token';
import type { Hit } from './phrases';
import type { PhraseSense } from './sayings';

type Kind = PhraseSense['kind'];

/** What a longer phrase of a kind may displace; the other kinds displace whatever stands inside them. */
const DISPLACED: Partial<Record<Kind, ReadonlySet<Kind>>> = {
  // "The southern regional office" is in the south, however its rows are called together.
  alias: new Set<Kind>(['alias', 'cue', 'hint', 'context', 'elsewhere', 'world']),
  cue: new Set<Kind>(['context']),
  world: new Set<Kind>(['world']),
  context: new Set<Kind>(['context', 'world', 'elsewhere']),
};

/**
 * A longer phrase tells more than one inside it, but what surrounds a name never displaces it. What speaks against
 * gives way to a longer name that has all its telling words: "record of birth for our son" has no "birth for".
 */
export function displaces(other: Hit, hit: Hit, tokens: readonly Token[]): boolean {
  // Every pair asks: what makes no function of its own makes no garbage.
  return other.tokens.length > hit.tokens.length && isInside(hit, other, tokens);
}

function isInside(hit: Hit, other: Hit, tokens: readonly Token[]): boolean {
  const [longer, shorter] = [other.phrase.sense.kind, hit.phrase.sense.kind];
  if (longer !== 'alias' || (shorter !== 'elsewhere' && shorter !== 'world'))
    return (DISPLACED[longer]?.has(shorter) ?? true) && hit.tokens.every(token => other.tokens.includes(token));
  if (shorter === 'elsewhere' && !(isBeside(other, hit, tokens) && inOrder(other, hit))) return false;
  return hit.tokens.every(
    token =>
      tokens[token]?.quiet || (hit.tokens.length > 1 ? other.tokens.includes(token) : speaksOf(other, token, tokens)),
  );
}

/** "The pool's own number? It is for a permit": of a name that has nothing else there, what is asked keeps its sense. */
function isBeside(other: Hit, hit: Hit, tokens: readonly Token[]): boolean {
  const sentence = tokens[hit.tokens[0] ?? 0]?.sentence;
  return other.tokens.some(i => tokens[i]?.sentence === sentence && !hit.tokens.includes(i));
}

/** "Acme parking" is no "parking" of whatever Acme is beside it: a name keeps its order. */
function inOrder({ tokens }: Hit, hit: Hit): boolean {
  const own = tokens.filter(i => hit.tokens.includes(i));
  return own.every((token, at) => at === 0 || token > (own[at - 1] ?? 0));
}

/** Whether a phrase has a single word in the form in which it stands there: one that writes "scans" has no "scanner". */
function speaksOf({ phrase, tokens: at }: Hit, position: number, tokens: readonly Token[]): boolean {
  const token = tokens[position];
  if (token === undefined || !at.includes(position)) return false;
  const stemmed = phrase.slots.filter(({ stems }) => token.stems.some(stem => stems.has(stem)));
  const forms = new Set(stemmed.flatMap(({ words }) => words));
  const { text } = token;
  return stemmed.length === 0 || [text, `${text}s`, text.replace(/s$/, '')].some(form => forms.has(form));
}
