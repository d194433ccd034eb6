import type { Token } from './token';

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
  if (!COMPARING.has(tokens[i]?.text ?? '')) return false;
  const before = tokens.slice(Math.max(0, i - LONGEST_LEAD), i + 1).map(({ text }) => text);
  return COMPARED.test(before.join(' '));
}

/** Words before the one that compares. */
const LONGEST_LEAD = 5;
const COMPARING: ReadonlySet<string> = new Set(['before', 'after', 'than', 'as']);
const COMPARED =
  /\b(?:opens?|closes?|closing|shuts?|starts?|quits?|leaves?|home|out|up|done|off) (?:before|after)$|\b(?:later|earlier|sooner|longer|shorter|different) (?:\w+ )?than$|\bsame (?:\w+ )?(?:hours|times?|zone)?(?: \w+)? ?as$/;
