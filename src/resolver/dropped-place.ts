import { dropsIt } from '../language/ruled-out';
import { tokensOf } from './hits';
import type { Hit } from './phrases';
import { ruled, type Token } from './token';

/** Tokens, what was found in them, and those that are not wanted. */
interface Found {
  readonly tokens: readonly Token[];
  readonly hits: readonly Hit[];
  readonly unwanted: readonly Token[];
}

/**
 * "Drop the north, i want the south", "swap north for south": of two regions the one that is dropped is not asked about.
 * Of anything else the same verbs ask for a deed ("remove the lien"). Undefined where none is dropped, or none is left.
 */
export function withoutDropped({ tokens, hits, unwanted }: Found): Found | undefined {
  if (!tokens.some(({ text }) => dropsIt(text))) return undefined;
  const places = tokensOf(hits, ['region']);
  const dropped = new Set(
    [...tokens.keys()].flatMap(i => (dropsIt(tokens[i]?.text ?? '') ? runFrom(i, tokens, places) : [])),
  );
  if (dropped.size === 0 || [...places].every(i => dropped.has(i))) return undefined;
  return {
    tokens: tokens.map((token, i) => (dropped.has(i) ? ruled(token) : token)),
    hits: hits.filter(hit => !hit.tokens.some(i => dropped.has(i))),
    unwanted: [...unwanted, ...tokens.filter((_, i) => dropped.has(i))],
  };
}

/** A verb with the places that stand right behind it; "drop north and south" names two. */
function runFrom(verb: number, tokens: readonly Token[], places: ReadonlySet<number>): number[] {
  const run: number[] = [];
  for (let i = verb + 1; i < tokens.length; i += 1) {
    const text = tokens[i]?.text ?? '';
    const joins = run.length > 0 && /^(?:and|or)$/.test(text);
    if (places.has(i) && !(run.length > 0 && tokens[i]?.breaks === true)) run.push(i);
    else if (!joins && !(run.length === 0 && /^(?:the|from|out)$/.test(text))) break;
  }
  // "Change the south's hours" is said of what belongs to it.
  const next = tokens[(run.at(-1) ?? verb) + 1];
  const ends = next === undefined || next.breaks || !places.has(verb + 1) || /^(?:for|to|with|and)$/.test(next.text);
  return run.length === 0 || !ends ? [] : [verb, ...run];
}
