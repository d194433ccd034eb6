import { joinsNames } from '../../language/words/joining-words';
import type { DirectoryIndex } from '../index/directory-index';
import type { Hit } from '../index/phrases/phrases';
import { naming, type Token } from '../index/token';
import { tokensOf } from './hits';
import { lookUp } from './look-up';
import { type Stretched, segmentsOf } from './segments';

/**
 * "SE and north": a region's short name that is a small word of another tongue too is no region by itself, but it is one
 * beside another, where it is joined to it or stands alone between commas or conjunctions, and where English says it of an office.
 */
export function withRegionsBeside(said: Stretched, index: DirectoryIndex): Stretched {
  const { tokens, hits } = said;
  const denied = regionsDenied(tokens, index);
  const named = new Set([...tokensOf(hits, ['region', 'hint']), ...denied]);
  const isBeside = denied.length > 0 || [...named].some(i => !tokens[i]?.quiet);
  if (!isBeside && !tokens.some((_, i) => isLed(i, tokens))) return said;
  const placed = tokensOf(hits, ['region']);
  const found: Hit[] = [];
  const names = new Set<number>();
  for (const [i, { text, quiet, negated }] of tokens.entries()) {
    if (!quiet || negated || text.length > LONGEST) continue;
    if (!(isBeside || isLed(i, tokens)) || !(standsAlone(i, said, named) || isJoined(i, said, named))) continue;
    const hit = regionCalled(text, index);
    if (hit) names.add(i);
    if (hit && !placed.has(i)) found.push({ phrase: hit.phrase, tokens: [i] });
  }
  if (names.size === 0) return said;
  const placedTokens = tokens.map((token, i) => (names.has(i) ? naming(token, index) : token));
  return {
    tokens: placedTokens,
    segments: segmentsOf(placedTokens),
    hits: [...hits, ...found].toSorted((a, b) => (a.tokens[0] ?? 0) - (b.tokens[0] ?? 0)),
  };
}

/** "SE hours", "is SE open": a short name that says of an office what only English says, where nothing else is named. */
function isLed(at: number, tokens: readonly Token[]): boolean {
  const { text = '', quiet = false, negated = false } = tokens[at] ?? {};
  if (!quiet || negated || text.length !== LONGEST || ENGLISH.has(text)) return false;
  return BEHIND_NAME.test(tokens[at + 1]?.text ?? '') || LEADS_PLACE.test(tokens[at - 1]?.text ?? '');
}

/** Two letters that are no place. */
const ENGLISH: ReadonlySet<string> = new Set(
  'is it in at on to do we me my us he of or no so if by an as am pm be go up hi ok rn yo et ct mt pt er uh um ya'.split(
    ' ',
  ),
);
const LEADS_PLACE = /^(?:the|in|for|our|is|does|will|when|time|meant)$/;

/** "Not north but SE": what is ruled out is a region as well. */
function regionsDenied(tokens: readonly Token[], index: DirectoryIndex): readonly number[] {
  const denied = tokens.map(({ text, negated }, i) => (negated && regionCalled(text, index) ? i : -1));
  return denied.filter(i => i >= 0);
}

/** Letters of a short name. */
const LONGEST = 2;

/** Whether no more than what leads to it stands in its stretch: "number for SE and ...", but "no se, ...". */
function standsAlone(at: number, { tokens, segments }: Stretched, named: ReadonlySet<number>): boolean {
  const part = segments[at];
  const isBeside = (text: string, i: number) =>
    i < at ? joinsNames(text) || LEADS_TO_NAME.test(text) : BEHIND_NAME.test(text);
  return tokens.every(({ text }, i) => segments[i] !== part || i === at || named.has(i) || isBeside(text, i));
}

/** "Is north or SE open later": nothing but a word that joins stands between it and another region, whatever is asked of both. */
function isJoined(at: number, { tokens }: Stretched, named: ReadonlySet<number>): boolean {
  const [before = '', behind = ''] = [tokens[at - 1]?.text, tokens[at + 1]?.text];
  // "SE, not north": the other is ruled out.
  return (named.has(at - 2) && JOINS.test(before)) || (named.has(at + 2) && (JOINS.test(behind) || behind === 'not'));
}

const JOINS = /^(?:and|or|vs|versus|plus|n|but|nor|then)$/;
const LEADS_TO_NAME =
  /^(?:both|the|our|in|for|of|numbers?|phone|phones|line|lines|contacts?|hours|who|whos|what|whats|when|time|does|will|is|are|need|get|give|me|i|we|do|can|call|list|show|hi|hey|then|also|between|meant|sorry)$/;
const BEHIND_NAME = /^(?:numbers?|lines?|hours|phones?|please|pls|opens?|closes?|closed?|now|too|there|yet|still|at)$/;

/** What a word is where "region" stands behind it. */
function regionCalled(text: string, index: DirectoryIndex): Hit | undefined {
  if (joinsNames(text)) return undefined;
  return index.phrases
    .find(lookUp(`${text} region`, index).plain)
    .find(({ phrase: { sense }, tokens }) => sense.kind === 'region' && tokens.includes(0));
}
