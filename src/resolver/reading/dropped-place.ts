import { dropsIt } from '../../language/aside/ruled-out';
import { WORKPLACE } from '../../language/words/workplace';
import type { Hit } from '../index/phrases/phrases';
import { ruled, type Token } from '../index/token';
import { tokensOf } from './hits';

/** Tokens, what was found in them, and those that are not wanted. */
interface Found {
  readonly tokens: readonly Token[];
  readonly hits: readonly Hit[];
  readonly unwanted: readonly Token[];
}

/**
 * "Drop the north, i want the south", "swap north for south", "the west, not west end": of two regions the one that is dropped is not asked about.
 * Nor is the one that the asker's workplace was in before. Of anything else the same verbs ask for a deed ("remove the fence"). Undefined where none is dropped, or none is left.
 */
export function withoutDropped({ tokens, hits, unwanted }: Found): Found | undefined {
  const places = tokensOf(hits, ['region']);
  if (places.size === 0) return undefined;
  const dropped = new Set(
    [...tokens.entries()].flatMap(([i, { text }]) =>
      dropsIt(text) || text === 'not' ? runFrom(i, tokens, places) : leftFrom(i, tokens, places),
    ),
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

/** "We moved from the north to the south", "used to be north, now south": the region that the asker's workplace is in no more. */
function leftFrom(verb: number, tokens: readonly Token[], places: ReadonlySet<number>): number[] {
  const { text = '', sentence } = tokens[verb] ?? {};
  const moves = MOVES.test(text) && movesWorkplace(verb, tokens);
  const over = OVER.test(text) || (WAS.test(text) && tokens.slice(verb).some(one => one.text === 'now'));
  if (!moves && !over) return [];
  const end = tokens.findIndex((one, i) => i > verb && one.sentence !== sentence);
  const near = tokens.slice(verb + 1, Math.min(verb + 1 + FEW, end < 0 ? tokens.length : end));
  const lead = moves ? near.findIndex(one => LEAVES.test(one.text)) : 0;
  const first = lead < 0 ? -1 : near.findIndex((_, at) => at >= lead && places.has(verb + 1 + at));
  const said = near.slice(lead, Math.max(first, 0));
  if (first < 0 || !said.every(one => BETWEEN.test(one.text))) return [];
  const run: number[] = [];
  for (let i = verb + 1 + first; places.has(i) && !(run.length > 0 && tokens[i]?.breaks); i += 1) run.push(i);
  return run;
}

const MOVES =
  /^(?:moved|moving|switched|switching|transferred|transferring|changed|changing|went|relocated|reassigned|realigned)$/;
const OVER = /^(?:used|formerly|previously)$/;
const WAS = /^(?:was|were)$/;
const LEAVES = /^(?:from|out)$/;
const BETWEEN = new RegExp(`^(?:to|be|in|with|under|from|out|of|the|our|us|my|over|a|part|assigned|${WORKPLACE})$`);
/** Words in which the place is told that somebody moved from. */
const FEW = 8;

/** Whether it is a workplace that moves, or nobody knows who; a permit moves elsewhere. */
function movesWorkplace(verb: number, tokens: readonly Token[]): boolean {
  let i = verb - 1;
  if (/^(?:weve|were)$/.test(tokens[i]?.text ?? '')) return true;
  while (/^(?:just|have|has|had|been|got|recently|was|are|is)$/.test(tokens[i]?.text ?? '')) i -= 1;
  const apart = i < 0 || tokens[i + 1]?.breaks === true || tokens[i]?.sentence !== tokens[verb]?.sentence;
  return apart || MOVERS.test(tokens[i]?.text ?? '');
}

const MOVERS = new RegExp(`^(?:we|i|they|you|us|${WORKPLACE})$`);
