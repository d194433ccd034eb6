import { meaning } from '../language/common';
import type { Slot } from './phrase-slots';
import type { Phrase } from './phrases';
import type { Token } from './token';

/** Small words that may stand between the words of a phrase: "lost his job" is "lost job". */
const LARGEST_GAP = 3;

/** Where a phrase that begins with the word at `start` stands in a question; undefined where it does not. */
export function placeOf(phrase: Phrase, tokens: readonly Token[], start: number): readonly number[] | undefined {
  const at = follow(phrase, tokens, start) ?? gather(phrase, tokens, start);
  return at && !restsOnGuesses(at, tokens) && asWritten(phrase, at, tokens) ? at : undefined;
}

/**
 * A single everyday word must stand there itself: to "record" a song is not the "records", a "parking" no "park".
 * Words of the trade and phrases of several words are found in any form.
 */
function asWritten({ sense, slots }: Phrase, at: readonly number[], tokens: readonly Token[]): boolean {
  const token = tokens[at[0] ?? -1];
  if (slots.length > 1 || token === undefined || sense.kind === 'context') return true;
  if (sense.kind !== 'elsewhere' && (token.quality < 1 || meaning(token.text) === 1)) return true;
  const written = slots.flatMap(({ words }) => words.map(word => word.text));
  return written.some(word => token.text === word || token.text === `${word}s` || `${token.text}s` === word);
}

/** Whether a word of the question may stand in a place of a phrase. */
export function fills(slot: Slot | undefined, token: Token | undefined): boolean {
  return token?.stems.some(stem => slot?.stems.has(stem)) ?? false;
}

function follow({ slots, sense }: Phrase, tokens: readonly Token[], start: number): number[] | undefined {
  const passes = sense.kind === 'elsewhere' ? isArticle : isSmall;
  const at = [start];
  let position = start;
  for (const slot of slots.slice(1)) {
    let next = position + 1;
    while (next - position <= LARGEST_GAP && passes(tokens[next]) && !fills(slot, tokens[next])) next += 1;
    if (tokens[next]?.sentence !== tokens[start]?.sentence || !fills(slot, tokens[next])) return undefined;
    at.push(next);
    position = next;
  }
  return at;
}

function isSmall(token: Token | undefined): boolean {
  return token?.quiet === true;
}

/** What may stand inside a phrase that speaks against: "reserve the table", but not "phone number for extensions". */
function isArticle(token: Token | undefined): boolean {
  return token !== undefined && /^(a|an|the|my|our|your|his|her|their|this|that|some)$/.test(token.text);
}

/** An alias may come in another order ("due date pushed" is "push due date") where its words stand close together. */
function gather({ slots, free }: Phrase, tokens: readonly Token[], start: number): number[] | undefined {
  if (!free || slots.length < 2) return undefined;
  const at = [start];
  for (const slot of slots.slice(1)) {
    const position = closest(slot, tokens, start, at, slots.length > 2 ? REACH : REACH_OF_TWO);
    if (position === undefined) return undefined;
    at.push(position);
  }
  return isTight(at, tokens) ? at : undefined;
}

/** Two telling words or more, at most one stray between them, and the small words among or beside them. */
function isTight(at: readonly number[], tokens: readonly Token[]): boolean {
  const core = at.filter(position => !tokens[position]?.quiet);
  const low = Math.min(...at);
  if (core.length < 2 || (at.length < 3 && isParted(low, Math.max(...at), tokens))) return false;
  const spoken = tokens.slice(low, Math.max(...at) + 1).filter((token, i) => !token.quiet || at.includes(low + i));
  const [first, last] = [Math.min(...core) - 1, Math.max(...core) + 1];
  return spoken.length <= at.length + 1 && at.every(position => position >= first && position <= last);
}

/** Whether a comma or conjunction stands between two words: "permits, pool and parking" has no "parking permits". */
export function isParted(low: number, high: number, tokens: readonly Token[]): boolean {
  return tokens.slice(low + 1, high + 1).some(token => token.breaks);
}

/** How far from its first word the rest of a phrase is looked for. */
const REACH = 6;
const REACH_OF_TWO = 2;

function closest(
  slot: Slot,
  tokens: readonly Token[],
  start: number,
  taken: readonly number[],
  reach: number,
): number | undefined {
  for (let away = 1; away <= reach; away += 1) {
    for (const position of [start + away, start - away]) {
      const here = tokens[position]?.sentence === tokens[start]?.sentence && !taken.includes(position);
      if (here && fills(slot, tokens[position])) return position;
    }
  }
  return undefined;
}

/** A common English word counts as a slip only inside a phrase whose other words stand there as written. */
export function restsOnGuesses(at: readonly number[], tokens: readonly Token[]): boolean {
  const guessed = at.filter(i => tokens[i]?.guessed);
  return guessed.length > 0 && (at.length < 2 || guessed.length > 1);
}
