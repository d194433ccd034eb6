import { DAY } from '../when/days';
import { LEAD } from '../words/joining-words';
import { matchedWords, NO_WORDS } from '../words/matched-words';
import { COLLEAGUE } from '../words/workplace';

/** "Our permits guy isn't in till 7": whoever of the asker's own workplace is told of beside what is asked. */

const IS =
  '(?:(?:only|just) )?(?:is|isnt|was|wont be|will be|doesnt|dont|gets?|comes?|leaves?|goes|starts?|works?|wants to (?:call|ring|phone)|can(?:t)? call)';
const WHEN = `(?:in|out|off|here|back|gone|home|until|till?|at|by|around|sick|late|early|lunch|today|tomorrow|${DAY})`;
const OURS = `(?:my|our) (?:[^ ,.]+ ){1,2}?${COLLEAGUE}`;
const TELLS = `(?:quit|retired|left|${IS} (?:[^ ,.]+ ){0,2}?${WHEN})`;

/** What is told of somebody of one's own workplace, as the source of a pattern: "our permits guy isn't in". */
export const COLLEAGUE_TELLS = `${OURS} ${TELLS}`;
const HINT = /\b(?:my|our)\b/;
/** Whether somebody else is there is asked beside it: what the colleague does is else all that is named. */
const ASKS_STATE =
  /\b(?:will|would|are|is|can|could) (?:it|they|anyone|anybody|someone|somebody|yall)\b|\b(?:can|could|will|would) (?:he|she|they) (?:still |even )?(?:reach|get|catch|raise|talk to) (?:anyone|anybody|someone|somebody|a person)\b|\b(?:anyone|anybody|somebody|someone) (?:there|around|in|home|up)\b|\b(?:staffed|open)\b/;
/** Who does the work meanwhile: asked of its own people. */
const STANDS_IN = /\b(?:covers?|covering|fills?|filling) (?:for|in)\b/;
const PHRASES = new RegExp(String.raw`\b${OURS}(?= ${TELLS}\b)`, 'g');

const HOLDER = `(?:${COLLEAGUE}|reps?|department|dept|desk|office|team)`;
/** A key of the telephone that somebody has, not a later date. */
const EXTENSION = new RegExp(
  [
    String.raw`(?<=\b${HOLDER}s? )ext(?:ension|n)?s?\b(?! (?:for|on)\b)`,
    String.raw`(?<=\b${HOLDER} (?:have|has|got) (?:an?|his|her|their) (?:own )?)ext(?:ension|n)?\b`,
    String.raw`(?<=\b(?:direct|desk|internal) )ext(?:ension|n)?\b`,
    String.raw`\bext(?:ension|n)?\b(?= (?:for|of|to) (?:our|my|the|your) (?:\S+ ){0,2}${COLLEAGUE}\b)`,
    // "What's the extension", "what's their extension once it picks up": of those shown, or of nobody.
    String.raw`(?<=^${LEAD}(?:whats|what is|which) (?:(?:the|their|its) )?)ext(?:ension|n)?\b(?=$| (?:number|there|again|once|when|after|please|pls)\b)`,
  ].join('|'),
  'g',
);
const SAYS_EXTENSION = /\bext(?:n|ensions?)?\b/;

/** Positions of the word for the telephone key of somebody: "the permits clerk's extension". `text` is the words joined by blanks. */
export function phoneExtensions(words: readonly string[], text: string): ReadonlySet<number> {
  return SAYS_EXTENSION.test(text) ? matchedWords(words, text, EXTENSION) : NO_WORDS;
}

/** Positions of the words that name a colleague of the asker's, who is in or out at some time: no office is named by them. `text` is the words joined by blanks. */
export function colleagues(words: readonly string[], text: string): ReadonlySet<number> {
  return HINT.test(text) && ASKS_STATE.test(text) && !STANDS_IN.test(text)
    ? matchedWords(words, text, PHRASES)
    : NO_WORDS;
}
