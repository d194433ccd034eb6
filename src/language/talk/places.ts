import { PRINTABLE } from '../lists/printed';
import { numberSaid } from '../words/counts';
import { LEAD, leadWith, ONE_OF_TWO, TRAIL, TRAILS } from '../words/joining-words';
import { NOT } from '../words/negation';
import { isOrdinal, ORDINAL, placeOf } from '../words/ordinals';
import { ROW } from '../words/row-nouns';

/** How one of several things that were shown is picked without its name: by its place, or by who is there longer. */

/** A place in a list, counted from 1, or from the end: -1 is the last; `counted` where it was said as a number: "number 4". */
export interface Place {
  readonly place: number;
  readonly counted: boolean;
}

const PLACE = `(${ORDINAL})`;
/** "The first one to close", "the first number i should call" are none of those shown. */
const ENDS = '(?! (?:to|open|opens|in|there|that|who|up|back|i|we|you|they|thats|whos)\\b)';
const ENTRY = `(?:${ROW}|row|entry|fax|address|listing|option)`;
const PLACED = new RegExp(
  String.raw`\b${PLACE} (?:${ENTRY}|(?:of|on|in) (?:them|those|these|that list|the list|your list|there))\b${ENDS}`,
);
/** "The third", and hardly more. */
const BARE = new RegExp(
  `^${leadWith('no|pls|please|repeat|read|say|show|give|me|whats|what|is|was|the|that|about|hours|for|of|number|phone|el|la|los|las|de|es|dame|horario|numero')}${PLACE}(?: (?:${TRAILS}|por favor|porfa|gracias|is for what|is what|is who|does what|handles what))*$`,
);
const NUMBERED = String.raw`(?:\b(?:number|num|nbr|row|item|line) |^has )([1-9])\b`;
const COUNTED = new RegExp(
  `${NUMBERED}(?! ?(?:am|pm|oclock|et|ct|mt|pt|days?|hours?|times?|to|thru|through|or|and|on|too|ok|late|early)\\b)`,
);
const COUNTED_TWICE = new RegExp(`${NUMBERED}.*${NUMBERED}`);
/** "Hours on 2", and nothing else. */
const OF_COUNTED = new RegExp(
  `^${leadWith('the|their|whats')}(?:${PRINTABLE}|contact|info|details) (?:on|for|of) ([1-9])$`,
);

/** "Second to last", and hardly more. */
const NEXT_TO_LAST =
  /^(?:\w+ ){0,4}(?:second|2nd|next|one) (?:to|from|before) (?:the )?(?:last|bottom|end)\b(?! (?:day|week|month|year|payment|time|number i|thing i))(?: \w+){0,6}$/;

/** "Not the first one", "I have the second one": what is left is asked about. */
const DENIED = new RegExp(
  String.raw`\b(?:${NOT}|but|except|besides|without|skip|drop|already|have|got|had|tried|called) (?:\w+ ){0,2}?${PLACE}\b|\b(?:${NOT}|but|except) (?:number|num|line|row) \d|\b(?:no|menos) (?:el|la) ${PLACE}\b`,
);

/** The place that words name; undefined where they name none, or several, or take one out. */
export function placeSaid(text: string): Place | undefined {
  if (DENIED.test(text) || COUNTED_TWICE.test(text)) return undefined;
  const [, digit] = COUNTED.exec(text) ?? OF_COUNTED.exec(text) ?? [];
  if (digit !== undefined) return { place: Number(digit), counted: true };
  if (NEXT_TO_LAST.test(text)) return { place: -2, counted: false };
  const [, word] = PLACED.exec(text) ?? BARE.exec(text) ?? [];
  if (word === undefined) return undefined;
  return { place: placeOf(word), counted: false };
}

/** "Dos", "2", "b": of a few things on offer a place, where nothing else is said. */
export function placeAlone(text: string): number | undefined {
  const said = /^[a-e]$/.test(text) ? LETTERS.indexOf(text) + 1 : numberSaid(text);
  return said >= 1 && said <= LETTERS.length && Number.isInteger(said) ? said : undefined;
}

/** The same, or an ordinal, whatever else is said: what is on offer waits for nothing else. "Last" may be last week's. */
export function placeOffered(text: string): number | undefined {
  const alone = placeAlone(text);
  if (alone !== undefined || DENIED.test(text)) return alone;
  return text
    .split(' ')
    .filter(isOrdinal)
    .map(placeOf)
    .find(place => place > 0);
}

const LETTERS = 'abcde';

const PAIR = new RegExp(
  String.raw`\b${PLACE}(?: ones?)? (?:and|n|or|plus) (?:the )?${PLACE}\b(?! (?:thing|time|of the month|day|week|payment|name)\b)`,
);

/** "The first and the last of those": two places in a list, counted as in `Place`. */
export function pairSaid(text: string): readonly number[] | undefined {
  const [, one, other] = (DENIED.test(text) ? null : PAIR.exec(text)) ?? [];
  return one === undefined || other === undefined ? undefined : [placeOf(one), placeOf(other)];
}

const OF_TWO = new RegExp(ONE_OF_TWO);

/** "Hours of the latter": a place in a pair, counted from 1. */
export function placeOfTwo(text: string): number | undefined {
  const [, said] = OF_TWO.exec(text) ?? [];
  return said === undefined ? undefined : said === 'former' ? 1 : 2;
}

const RETYPED = /^(?:(?:no|nah|oops|sorry|sry|wait|i|mean|meant|typo|make|it|actually|my|bad) )+([1-9])$/;

/** "Sorry 4": the place that is put instead of the one that was picked. */
export function placeRetyped(text: string): number | undefined {
  const [, digit] = RETYPED.exec(text) ?? [];
  return digit === undefined ? undefined : Number(digit);
}

const EXTREME_ONE =
  /\b(earlier|earliest|later|latest) (?:one|line|desk|office)\b|\bthe one (?:thats |that is |who is |whos )?(?:open|opens|opening|there|in|closes|closing|around) (earlier|earliest|later|latest)\b/;

/** "The earlier one", "the latest one", "the one open later". */
export function saysExtremeOne(text: string): 'earliest' | 'latest' | undefined {
  const [, said] = EXTREME_ONE.exec(text)?.filter(Boolean) ?? [];
  return said === undefined ? undefined : said.startsWith('ear') ? 'earliest' : 'latest';
}

/** "The one before that", "no, I had it right the first time": what was shown before the last. */
export function meansPrevious(text: string): boolean {
  return PREVIOUS.test(text);
}

const RIGHT = '(?:right|correct|fine|better|it|the right one|the one)';
const AT_FIRST =
  '(?:(?:the )?(?:very )?(?:first|1st)(?: (?:time|one|try|go))?|before|at first|originally|earlier|to begin with|all along)';
const PREVIOUS = new RegExp(
  [
    String.raw`\b(?:the|that) ${ROW} (?:right |just )?before(?: (?:that|this|it|last|this one|that one))?(?: (?:hours|hrs|phone|number|fax|email|address))?${TRAIL}$`,
    String.raw`\b(?:the|that) previous ${ROW}\b`,
    String.raw`\b(?:had|got|said|typed|put|asked|was|were) (?:(?:it|that|them|this) )?(?:right|correct) ${AT_FIRST}\b`,
    String.raw`\b(?:first|1st|previous|earlier|original|one before(?: that| this)?)(?: one| answer| line| number| desk| thing)? was (?:actually )?${RIGHT}\b`,
    String.raw`\bback to (?:what|the one) (?:i|we) (?:had|said|asked)\b`,
    `^${LEAD}(?:go|going|take me) back(?: (?:one|a step))?${TRAIL}$`,
  ].join('|'),
);

/** With a "too" behind it, "the one for sales" may be asked of what was shown. */
const PICKED =
  /(?:\bthe |^)(?:(\w+) ones?|ones? (?:for|about|from|with|at|in) (?:the )?(\w+))(?: (?:pls|please|then|thanks|though))*$/;

/** "The sales one", "the one for sales": the word by which one of several is picked. */
export function pickedBy(text: string): string | undefined {
  const [, before, behind] = PICKED.exec(text) ?? [];
  return before ?? behind;
}

/** "The middle one", of three. */
export function saysMiddleOne(text: string): boolean {
  return MIDDLE_ONE.test(text);
}

const MIDDLE_ONE = /\b(?:the|that) middle (?:one|number|line|row|fax)\b/;
