import { joinsNames } from '../../language/words/joining-words';
import { isOffice } from '../../language/words/quiet';
import type { DirectoryIndex } from '../index/directory-index';
import { isParted, restsOnGuesses } from '../index/phrases/phrase-place';
import type { Term } from '../index/term';
import type { Token } from '../index/token';
import type { Reading } from './reading';

/** Where the words of a record's phrase stand in a question. */
export interface Found {
  readonly tokens: readonly number[];
  readonly complete: boolean;
  /** Most of a name, side by side. */
  readonly most?: true;
}

/** How much the word at a place says. */
function weightAt(i: number | undefined, tokens: readonly Token[]): number {
  return tokens[i ?? -1]?.weight ?? 0;
}

const NONE: readonly number[] = [];

/** Where a term's words stand in the question; undefined where too little of it does. */
export function findTerm(
  term: Term,
  reading: Reading,
  open: ReadonlySet<number>,
  index: DirectoryIndex,
): Found | undefined {
  const at = placesIn(term, reading, open);
  return at && judge(at, term, reading, index);
}

function placesIn({ stems }: Term, { places }: Reading, open: ReadonlySet<number>): readonly number[] | undefined {
  let at: number[] | undefined;
  for (const stem of stems) {
    const standing = places.get(stem);
    const position = standing && nearest(standing, open, at ?? NONE);
    if (position === undefined) continue;
    // Most phrases have one word there, and an empty array makes room for sixteen.
    if (at === undefined) at = [position];
    else at.push(position);
  }
  return at;
}

/** Whether what stands there of a term is all of it, most of it or a telling part. */
function judge(at: readonly number[], term: Term, { tokens }: Reading, index: DirectoryIndex): Found | undefined {
  // "Reserve plus Acme" has no "Acme Plus".
  if (!isInOrder(at) && tokens[Math.min(...at)]?.text === 'plus') return undefined;
  const needed = term.stems.length < 3 ? term.stems : term.stems.filter(stem => index.weight(stem) > 0.1);
  // In another order one telling word must stand beside the small ones: "line for existing accounts" is no "Accounts Line".
  const loose = isInOrder(at) || (needed.length > 1 && !isParted(Math.min(...at), Math.max(...at), tokens));
  const together = span(at, tokens) <= (loose ? term.stems.length + 2 : at.length);
  const whole =
    together && at.length >= needed.length && standAll(needed, at, tokens) && !isHeadedByOther(at, tokens, index);
  if (restsOnGuesses(at, tokens) || (!whole && at.some(i => tokens[i]?.guessed || tokens[i]?.shortened)))
    return undefined;
  if (whole && (at.length > 1 || weightAt(at[0], tokens) > 0.3)) return { tokens: at, complete: true };
  if (isMost(at, term, tokens)) return { tokens: at, complete: false, most: true };
  const speaking = withoutParted(
    at.filter(i => weightAt(i, tokens) >= 0.3),
    tokens,
  );
  // One word of a street is any lake, any road.
  if (term.field === 'address' && speaking.length < 2) return undefined;
  return speaking.length > 0 ? { tokens: speaking, complete: false } : undefined;
}

/** "The permit desk, and the email for old records": parts of a phrase that a comma keeps from its most telling one are another's. */
function withoutParted(at: readonly number[], tokens: readonly Token[]): readonly number[] {
  if (at.length < 2 || !isParted(Math.min(...at), Math.max(...at), tokens)) return at;
  const [lead = 0] = at.toSorted((a, b) => weightAt(b, tokens) - weightAt(a, tokens));
  return at.filter(i => !isParted(Math.min(i, lead), Math.max(i, lead), tokens));
}

/** Whether each of these stems stands at one of these places. */
function standAll(stems: readonly string[], at: readonly number[], tokens: readonly Token[]): boolean {
  for (const stem of stems) if (!at.some(i => tokens[i]?.stems.includes(stem))) return false;
  return true;
}

/** "The adult care office has a child here" is no "child care office": in front of its words stands another name's. */
function isHeadedByOther(
  [first = 0, ...rest]: readonly number[],
  tokens: readonly Token[],
  index: DirectoryIndex,
): boolean {
  const [second = 0] = rest;
  if (rest.length < 2 || first < second || !isInOrder(rest)) return false;
  const behind = tokens[first - 1];
  const last = rest[rest.length - 1] ?? 0;
  // "Adult care office or child" leaves a word out, and "office care child" is in no order at all.
  if ((first === last + 1 && !tokens[first]?.breaks) || (behind !== undefined && joinsNames(behind.text))) return false;
  const front = tokens[second - 1];
  return (
    front !== undefined &&
    !front.quiet &&
    front.text !== index.ownNames.company &&
    front.sentence === tokens[second]?.sentence &&
    index.knows(front.text)
  );
}

/** Whether words stand in the order in which the term has them. */
function isInOrder(at: readonly number[]): boolean {
  for (let i = 1; i < at.length; i += 1) if ((at[i] ?? 0) <= (at[i - 1] ?? 0)) return false;
  return true;
}

/** "Service centers" of "Neighborhood Service Centers": half of a name or more, side by side, although each word says little. */
function isMost(at: readonly number[], term: Term, tokens: readonly Token[]): boolean {
  const names = term.field === 'name' || term.field === 'unit';
  const says = at.some(i => weightAt(i, tokens) >= 0.3 || isOffice(tokens[i]?.stem ?? ''));
  if (!names || !says || at.length < 2 || at.length * 2 < term.stems.length) return false;
  return span(at, tokens) === at.length && !isParted(Math.min(...at), Math.max(...at), tokens);
}

/** Of the places where a stem stands the one nearest to the last word found. */
function nearest(standing: readonly number[], open: ReadonlySet<number>, used: readonly number[]): number | undefined {
  // What lies outside an array takes long to look for.
  const last = used.length === 0 ? 0 : (used[used.length - 1] ?? 0);
  let best: number | undefined;
  for (const i of standing) {
    if (!open.has(i) || used.includes(i)) continue;
    if (best === undefined || Math.abs(i - last) < Math.abs(best - last)) best = i;
  }
  return best;
}

/** Where each stem stands: every phrase of every record asks. */
export function placesOf(tokens: readonly Token[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (let i = 0; i < tokens.length; i += 1)
    for (const stem of tokens[i]?.stems ?? []) {
      const standing = places.get(stem);
      if (standing === undefined) places.set(stem, [i]);
      else if (standing[standing.length - 1] !== i) standing.push(i);
    }
  return places;
}

/** How many words a phrase spreads over, small words between not counted. */
function span(at: readonly number[], tokens: readonly Token[]): number {
  const low = Math.min(...at);
  const high = Math.max(...at);
  if (low === high) return 1;
  if (tokens[low]?.sentence !== tokens[high]?.sentence) return Number.POSITIVE_INFINITY;
  let words = 0;
  for (let i = low; i <= high; i += 1) if (!tokens[i]?.quiet || at.includes(i)) words += 1;
  return words;
}
