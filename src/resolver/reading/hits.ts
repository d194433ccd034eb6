import type { ContactRecord } from '../../directory/record';
import { isParted } from '../index/phrases/phrase-place';
import type { Hit } from '../index/phrases/phrases';
import type { PhraseSense } from '../index/phrases/sayings';
import type { Token } from '../index/token';
import type { Reading } from './reading';

/** Positions of the words that belong to phrases of these kinds. */
export function tokensOf(hits: readonly Hit[], kinds: readonly PhraseSense['kind'][]): ReadonlySet<number> {
  const tokens = new Set<number>();
  for (const { phrase, tokens: at } of hits) if (kinds.includes(phrase.sense.kind)) for (const i of at) tokens.add(i);
  return tokens;
}

/** Whether a phrase is at home in another company or world. */
export function speaksAgainst({ phrase: { sense } }: Hit): boolean {
  return sense.kind === 'elsewhere' || sense.kind === 'world';
}

/** Whether a phrase names another company, and not only another sense of its words. */
export function namesCompany({ phrase: { sense } }: Hit): boolean {
  return sense.kind === 'elsewhere' && sense.matter !== true;
}

/** Whether rows are named, and none of these. */
export function namesOthers(records: readonly ContactRecord[], { hits }: { readonly hits: readonly Hit[] }): boolean {
  const named = hits.flatMap(({ phrase: { sense } }) => (sense.kind === 'alias' ? sense.records : []));
  return named.length > 0 && !records.some(({ id }) => named.includes(id));
}

/** Whether a row is named, in other words than the one at `but`. */
export function namesRow({ hits }: { readonly hits: readonly Hit[] }, but?: number): boolean {
  return hits.some(({ phrase: { sense }, tokens }) => sense.kind === 'alias' && tokens.some(i => i !== but));
}

/** Positions of the words that name regions, with what leads them in and calls them so: "in the north region". */
export function placeWords({ hits, tokens }: Pick<Reading, 'hits' | 'tokens'>): ReadonlySet<number> {
  let placed = false;
  for (const { phrase } of hits) placed ||= phrase.sense.kind === 'region';
  if (!placed) return NOWHERE;
  const named = tokensOf(hits, ['region']);
  const places = new Set(named);
  for (const i of named) {
    if (CALLED.test(tokens[i + 1]?.text ?? '')) places.add(i + 1);
    for (let at = i - 1; at >= 0 && LEADS.test(tokens[at]?.text ?? ''); at -= 1) places.add(at);
  }
  return places;
}

/** How many words name anything but where somebody is. */
export function countNamed(reading: Pick<Reading, 'hits' | 'tokens'>): number {
  const places = placeWords(reading);
  return reading.tokens.filter((token, i) => !token.quiet && !places.has(i)).length;
}

const NOWHERE: ReadonlySet<number> = new Set();
const CALLED = /^regions?$/;
const LEADS = /^(?:in|for|at|from|of|the|our)$/;

/** "No, leased": a "no" is none of what stands behind a comma, or behind what it rules out, and in no phrase with it. */
export function deniesAcross({ tokens: at }: Hit, tokens: readonly Token[]): boolean {
  // Every hit of every question asks, and hardly any holds a "no".
  for (const i of at) if (DENIES.has(tokens[i]?.text ?? '') && isApart(i, at, tokens)) return true;
  return false;
}

/** Whether the nearest further word of a hit stands behind a comma, or behind what the "no" before it rules out. */
function isApart(i: number, at: readonly number[], tokens: readonly Token[]): boolean {
  const nearest = Math.min(...at.filter(other => other > i));
  const next = tokens[i + 1];
  if (next === undefined || nearest === Number.POSITIVE_INFINITY) return false;
  return isParted(i, nearest, tokens) || TURNS.test(next.text) || (next.negated && nearest > i + 1);
}

const DENIES: ReadonlySet<string> = new Set(['no', 'nope', 'nah', 'not', 'of']);
/** "No it's leased", "no wait, leased". */
const TURNS = /^(?:its|thats|im|were|i|we|wait|hang|sorry|actually)$/;
