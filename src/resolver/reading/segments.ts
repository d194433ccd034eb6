import { endsComparing, mayCompare } from '../../language/asked/comparing';
import type { Hit } from '../index/phrases/phrases';
import type { PhraseSense } from '../index/phrases/sayings';
import type { Token } from '../index/token';
import { tokensOf } from './hits';

/** The words of a question, the number of the stretch that each stands in, and the phrases in it. */
export interface Stretched {
  readonly tokens: readonly Token[];
  readonly segments: readonly number[];
  readonly hits: readonly Hit[];
}

/** For each word the number of the stretch between commas, conjunctions and full stops that it stands in. */
export function segmentsOf(tokens: readonly Token[]): number[] {
  let segment = 0;
  let sentence = 0;
  const segments: number[] = [];
  for (const [i, token] of tokens.entries()) {
    if (token.breaks || token.sentence !== sentence || compares(tokens, i)) segment += 1;
    sentence = token.sentence;
    segments.push(segment);
  }
  return segments;
}

/** "Does permits close before records": behind what compares two that are asked about stands the second. */
function compares(tokens: readonly Token[], i: number): boolean {
  if (!mayCompare(tokens[i]?.text ?? '')) return false;
  const before = tokens.slice(Math.max(0, i - LONGEST_LEAD), i + 1).map(({ text }) => text);
  return endsComparing(before.join(' '));
}

/** Words before the one that compares. */
const LONGEST_LEAD = 5;

/** The positions of the words of one stretch. */
export function positionsIn(part: number, segments: readonly number[]): readonly number[] {
  return segments.flatMap((segment, i) => (segment === part ? i : []));
}

/** All words as text, slips mended, what is ruled out among them, and no marks between. */
export function spellAll(tokens: readonly Token[]): string {
  return tokens.map(({ text }) => text).join(' ');
}

/** The words once more as text, slips mended and what is ruled out left out; sentences end in a question mark. */
export function spell(tokens: readonly Token[]): string {
  let text = '';
  let sentence = tokens[0]?.sentence;
  for (const token of tokens) {
    if (token.negated) continue;
    if (token.sentence !== sentence) text += ' ?';
    sentence = token.sentence;
    text += ` ${token.text}`;
  }
  return text.trimStart();
}

/** The words of one stretch once more as text, up to the one at `end`. */
export function spokenIn(
  part: number,
  { tokens, segments }: Pick<Stretched, 'tokens' | 'segments'>,
  end = tokens.length,
): string {
  return spell(tokens.filter((_, i) => i < end && segments[i] === part));
}

/** The stretches that hold words of phrases of these kinds. */
export function stretchesOf(
  { segments, hits }: Pick<Stretched, 'segments' | 'hits'>,
  kinds: readonly PhraseSense['kind'][],
): ReadonlySet<number> {
  return new Set([...tokensOf(hits, kinds)].map(i => segments[i] ?? 0));
}
