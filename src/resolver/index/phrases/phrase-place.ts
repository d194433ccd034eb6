import { isEnglish, meaning } from '../../../language/words/common';
import type { Token } from '../token';
import { fills, follow, isSmall, type PhraseText, type Slot } from './phrase-text';
import type { Phrase } from './phrases';

/** Where a phrase that begins with the word at `start` stands in a question; undefined where it does not. */
export function placeOf(phrase: Phrase, text: PhraseText, start: number): readonly number[] | undefined {
  const passes = phrase.sense.kind === 'elsewhere' ? isArticle : isSmall;
  const at = follow(phrase.slots, text, start, passes) ?? gather(phrase, text, start);
  return at && !restsOnGuesses(at, text.tokens) && asWritten(phrase, at, text.tokens) ? at : undefined;
}

/**
 * A single everyday word must stand there itself: to "record" a song is not the "records", a "parking" no "park".
 * Words of the trade and phrases of several words are found in any form.
 */
function asWritten({ sense, slots }: Phrase, at: readonly number[], tokens: readonly Token[]): boolean {
  const token = tokens[at[0] ?? -1];
  if (at.length > 1 || token === undefined || sense.kind === 'context') return true;
  const speaksFor = sense.kind !== 'elsewhere' && sense.kind !== 'world';
  if (speaksFor && (token.quality < 1 || meaning(token.text) === 1)) return true;
  const { text } = token;
  const [plural, single] = [`${text}s`, text.endsWith('s') ? text.slice(0, -1) : undefined];
  const speaks = (word: string) => word === text || word === plural || word === single;
  return slots.some(({ words }) => words.some(speaks));
}

/** What may stand inside a phrase that speaks against: "reserve the table", but not "phone number for extensions". */
function isArticle({ text }: Token): boolean {
  return /^(a|an|the|my|our|your|his|her|their|this|that|some|never|not|hasnt|didnt|just|still|already|got|gets|was|were|been)$/.test(
    text,
  );
}

/** An alias may come in another order ("due date pushed" is "push due date") where its words stand close together. */
function gather({ slots, free }: Phrase, text: PhraseText, start: number): readonly number[] | undefined {
  if (!free || slots.length < 2) return undefined;
  const at = [...(fills(slots[0], text, start) ?? [])];
  for (let i = 1; i < slots.length; i += 1) {
    const found = closest(slots[i], text, start, at);
    if (found === undefined) return undefined;
    at.push(...found);
  }
  return isTight(at, slots.length, text.tokens) ? at : undefined;
}

/** Two telling words or more, few strays between them, and the small words among or beside them. */
function isTight(at: readonly number[], slots: number, tokens: readonly Token[]): boolean {
  const core = at.filter(position => !tokens[position]?.quiet);
  const [low, high] = [Math.min(...at), Math.max(...at)];
  const parted = isParted(low, high, tokens);
  if (
    core.length < 2 ||
    (slots < FEW && isListed(at, tokens)) ||
    (at.length < FEW && (parted || high - low > REACH_OF_TWO))
  )
    return false;
  if (at.length < MANY && tokens[low]?.sentence !== tokens[high]?.sentence) return false;
  const inOrder = at.every((position, i) => i === 0 || position > (at[i - 1] ?? 0));
  const between = tokens.slice(low + 1, high).filter((_, i) => !at.includes(low + 1 + i));
  if (!inOrder && between.some(token => joins(token, at.length))) return false;
  const spoken = tokens.slice(low, high + 1).filter((token, i) => !token.quiet || at.includes(low + i));
  const reach = core.length < FEW ? 1 : REACH_OF_SMALL;
  const [first, last] = [Math.min(...core) - reach, Math.max(...core) + reach];
  return (
    spoken.length <= at.length + strays(at.length, parted) &&
    at.every(position => position >= first && position <= last)
  );
}

/** "Fire pits and pools": what an "and" alone parts are two things, of however many words each is. */
function isListed(at: readonly number[], tokens: readonly Token[]): boolean {
  return at.some(i => /^(?:and|plus)$/.test(tokens[i + 1]?.text ?? '') && !at.includes(i + 1) && at.includes(i + 2));
}

/** Whether a comma or conjunction stands between two words: "permits, pool and parking" has no "parking permits". */
export function isParted(low: number, high: number, tokens: readonly Token[]): boolean {
  for (let i = low + 1; i <= high; i += 1) if (tokens[i]?.breaks) return true;
  return false;
}

/** The more words of a phrase stand there, the less is it chance: from so many on it may spread more, from so many over two sentences. */
const FEW = 3;
const MANY = 4;

/** Telling words that may stand between those of a phrase; where a comma or conjunction does too, none. */
function strays(words: number, parted: boolean): number {
  if (words >= MANY) return 5;
  if (parted) return 0;
  return words >= FEW ? 3 : 1;
}

/** Whether a word joins two questions, of which no phrase is gathered; a longer one may be a story with an "and". */
function joins({ text }: Token, words: number): boolean {
  return text === 'also' || text === 'tambien' || (words < MANY && (text === 'and' || text === 'then'));
}

/** How far from the telling words of a long phrase its small ones may stand: "..., where do i email it". */
const REACH_OF_SMALL = 5;

/** How far from its first word the rest of a phrase is looked for. */
const REACH = 12;
const REACH_OF_TWO = 2;

function closest(
  slot: Slot | undefined,
  text: PhraseText,
  start: number,
  taken: readonly number[],
): readonly number[] | undefined {
  const home = text.tokens[start]?.sentence ?? 0;
  for (let step = 2; step <= 2 * REACH + 1; step += 1) {
    // One ahead, one back, two ahead and so on.
    const position = start + (step % 2 === 0 ? step / 2 : (1 - step) / 2);
    const found = fills(slot, text, position);
    if (found === undefined || Math.abs((text.tokens[position]?.sentence ?? home) - home) > 1) continue;
    if (found.every(one => !taken.includes(one))) return found;
  }
  return undefined;
}

/**
 * A common English word counts as a slip only inside a phrase whose other words stand there as written, and a short form
 * of several words never alone; two short forms that make one phrase bear each other out, and so do two words that are
 * written by ear.
 */
export function restsOnGuesses(at: readonly number[], tokens: readonly Token[]): boolean {
  let guessed = 0;
  let byEar = 0;
  for (const i of at) {
    if (at.length < 2 && tokens[i]?.shortened) return true;
    const token = tokens[i];
    if (token?.guessed !== true) continue;
    guessed += 1;
    if (!isEnglish(token.text)) byEar += 1;
  }
  return guessed > 0 && (at.length < 2 || (guessed > 1 && byEar < guessed));
}
