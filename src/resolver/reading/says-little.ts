import { UNPRINTED_WORDS, unprintedOfShown } from '../../language/asked/unprinted';
import { JOINS_TALK, wordsBesideFact } from '../../language/talk/beside-fact';
import { meaning } from '../../language/words/common';
import { isOffice } from '../../language/words/quiet';
import type { Hit } from '../index/phrases/phrases';
import { speaksAgainst, tokensOf } from './hits';
import type { Reading } from './reading';

/** How little may be said, so that it is about what was shown before, or the whole sheet. */

/** What a word that is at home here says of its own. */
const AT_HOME = 0.3;
/** A follow-up may hold this much meaning of its own before it is a new question. */
const LITTLE = 0.7;

/** Whether the words say so little of their own that they can only be about what was shown before, or the whole sheet. */
export function saysLittle(reading: Reading): boolean {
  return ownMeaning(reading) < LITTLE;
}

/** The same in a conversation, in which small words beside what is asked only join it to what was said before: `small` are those. */
export function saysLittleMore(reading: Reading, small = smallIn(reading)): boolean {
  return ownMeaning(reading, small, AT_HOME) < LITTLE;
}

/** Words that say nothing of their own beside what a message of a talk asks for. */
function smallIn(reading: Reading): ReadonlySet<string> {
  if (unprintedOfShown(reading.text) !== undefined) return WITH_UNPRINTED;
  return asksFact(reading) ? JOINS_TALK : NONE;
}

/** Whether a kind of fact, or a moment, is asked for. */
export function asksFact({ facet, when, now }: Reading): boolean {
  return facet !== undefined || when !== undefined || now;
}

/** How much is said beside what only joins one question of a talk to the next. */
export function meaningInTalk(reading: Reading): number {
  return ownMeaning(reading, JOINS_TALK);
}

/** The meaning of the words that neither ask nor belong to any office nor are at home here; endless where they belong elsewhere. */
export function ownMeaning({ hits, tokens }: Reading, small: ReadonlySet<string> = NONE, atHome = 0): number {
  const words = small.size > 0 ? tokens.map(({ text }) => text) : [];
  const aside = wordsBesideFact(words, words.join(' '));
  const against = (hit: Hit) => speaksAgainst(hit) && !hit.tokens.every(i => aside.has(i));
  if (hits.some(against)) return Number.POSITIVE_INFINITY;
  const explained = new Set<number>();
  for (const { phrase, tokens: at } of hits) if (phrase.sense.kind !== 'context') for (const i of at) explained.add(i);
  const home = tokensOf(hits, ['context']);
  return tokens.reduce((sum, token, i) => {
    const silent =
      token.quiet ||
      aside.has(i) ||
      explained.has(i) ||
      isOffice(token.stem) ||
      /^\d/.test(token.text) ||
      small.has(token.text);
    return silent ? sum : sum + meaning(token.text) * (home.has(i) ? atHome : 1);
  }, 0);
}

const NONE: ReadonlySet<string> = new Set();
/** The same, and those by which is asked for what no sheet prints: "their website". */
const WITH_UNPRINTED: ReadonlySet<string> = new Set([...JOINS_TALK, ...UNPRINTED_WORDS]);
