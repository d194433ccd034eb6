import type { Facet } from '../../facets';
import { asksExtreme } from '../lists/extremes';
import { PRINTABLE } from '../lists/printed';
import { DAY } from '../when/days';
import { countsTo, numberSaid, numbersFrom } from '../words/counts';
import { LEAD, TRAIL, TRAILS } from '../words/joining-words';
import { IS_NOT } from '../words/negation';
import { ROW } from '../words/row-nouns';
import { turnVerbs } from '../words/turn-verbs';

/** How people speak of several rows that a talk has shown at once: some of them, all of them, or how they differ. */

const COUNT = `(${countsTo(6)})`;
const THEM = '(?:them|those|these|em|that list|the list|the above)';
/** "These three", "all of the five", "any of the two". */
const COUNTED = new RegExp(
  String.raw`\b(?:these|those|them|all|of the|of my|the|for) ${COUNT}\b(?! (?:other|more|hours?|minutes?|min)\b)`,
);
const PAIR = /\b(?:both|either|neither|pair)\b/;

/** How many rows are spoken of: "both" two, "these three" three; undefined where no number is said. */
export function countMeant(text: string): number | undefined {
  const [, said] = COUNTED.exec(text) ?? [];
  if (said !== undefined) return numberSaid(said);
  return PAIR.test(text) ? 2 : undefined;
}

/** "Who of these three", "whichever of them", "out of those which". */
const PICKED = new RegExp(
  String.raw`\b(?:who|whos|which|whichever|whoever|what|any|anyone|anybody|either|ones?) (?:one |ones |else )?(?:out of|of|among|amongst|from) (?:${THEM}\b|(?:the |these |those )?${COUNT}\b)|\b(?:among|amongst|out of|of) ${THEM}\b.*\b(?:who|which|whichever|ones?)\b`,
);
const TURN = `${turnVerbs('opens', ['base', 'third'])}|${turnVerbs('closes', ['base', 'third'])}`;
const BARE = `(?:isnt|arent|still|${TURN}|stays?|works?|picks?|has|have|can)`;
/** "Which is still open": one of few, whether they were shown together or one after the other. */
const WHICH_ONE = new RegExp(
  String.raw`(?:^|\? )${LEAD}(?:(?:i mean|right now|rn|today|tonight|at the moment) )*which(?: one)? (?:is|isnt|${turnVerbs('opens', ['third'])}|${turnVerbs('closes', ['third'])}|stays|works|picks|has|can i)\b|(?:^|\? )${LEAD}which(?: ones?)? (?:do|can|could|will) i still\b`,
);
/** "Which are open this minute", "which ones do saturdays": of a list that was shown; else of the whole sheet. */
const WHICH_ONES = new RegExp(String.raw`^${LEAD}which(?: ones?)? (?:are|r|is|do|does|${BARE})\b`);

const THERE = '(?:home|open|in|there|up|available|around|working|answering|reachable)';
/** "Whoever is still open: phone again", "the ones that are in". */
const WHOEVER = new RegExp(
  String.raw`^${LEAD}(?:whoever|whichever|(?:only |just )?(?:the )?ones? (?:thats?|who|whos)) ?(?:is|are|s)? (?:still )?${THERE}\b`,
);

/**
 * Whether some of those shown are asked for, and not of the whole sheet: `last` where they can only be those that were shown
 * together, since no office, no line is named of which all might be meant.
 */
export function picksOfShown(text: string): 'any' | 'last' | undefined {
  if (PICKED.test(text) || WHICH_ONE.test(text)) return 'any';
  return WHICH_ONES.test(text) || WHOEVER.test(text) ? 'last' : undefined;
}

/** "Which of those is open", "any of them on saturday": some of what was shown, whatever that was. "These", and "those lines", may be the sheet's. */
export function picksOfThem(text: string): boolean {
  return PICKS_OF_THEM.test(text);
}

const PICKS_OF_THEM =
  /\b(?:who|whos|which|whichever|any|anyone|anybody|either|both) (?:one |ones )?(?:out of|of|among|from) (?:them|those|em)\b(?! (?:lines|numbers|phones|faxes|emails|desks|departments|offices|centers|teams|places|rows|regions|options|people|folks|guys)\b)/;

const KINDS: readonly (readonly [RegExp, Facet])[] = [
  [/\b(?:hours|times?|schedules?)\b/, 'hours'],
  [/\b(?:phones?|numbers?|lines?)\b/, 'phone'],
  [/\boptions?\b|\bkeys?\b/, 'menu_option'],
  [/\bzips?\b|\baddress/, 'address'],
];
const THING = `(?:(?:phone )?${PRINTABLE}|zip codes?|lines?|times?|schedules?|keys?|desks?|departments?|offices?|places?|teams?|people|ones|things?)`;
const SEVERAL = new RegExp(String.raw`\b(?:both|they|them|those|these|each|all|any|either|${numbersFrom(2, 6)})\b`);
/** "Same number for both", "do they keep identical hours"; not "a different number". */
const ALIKE = new RegExp(
  String.raw`(?<!\b(?:an?|any|another|some|no) )\b(?:(?:one and )?(?:the )?same|identical|different|diff|separate|distinct) (?:exact |phone |opening |business )?${THING}\b`,
);
/** "Same number?" and no more: as what was shown before. */
const SAME_ALONE = new RegExp(
  String.raw`^${LEAD}(?:(?:is|thats|its|are) (?:(?:that|it|this|they) )?)?(?:the )?same ${THING}(?: \?)*$`,
);
/** "Did you give me the same number twice". */
const TWICE = new RegExp(String.raw`\bsame ${THING} (?:twice|two times|2 times|both times)\b`);
/** "Do they share a number". */
const SHARED = new RegExp(
  String.raw`\b(?:they|them|those|these|both|two) (?:all |both |even )?share (?:an?|the|one) (?:\w+ )?${THING}\b`,
);
const OTHERWISE = new RegExp(String.raw`\bsame ${THING}\b.*\b(?:diff|different) ${THING}\b`);
const DIFFERENCE =
  /\b(?:differences?|differs?|diff(?= ?$))\b(?! (?:between|from|in) (?!them\b|those\b|these\b|the two\b|both\b))|\b(?:whats|what is|how are|hows|how is) (?:(?:actually|really|even|exactly|they|them|those|these|it|that) ){0,2}different\b(?! (?:from|with|about))|\bwhich (?:one )?(?:is|was|are) which\b|\bwhos who\b|\bmix(?:ed|ing)? (?:them|those|these|the two) up\b/;

/** What is held side by side of several rows: "same number for both", "which is which"; `all` where it is all that they print. */
export function comparesShown(text: string): Facet | 'all' | undefined {
  if (DIFFERENCE.test(text)) return 'all';
  const alike =
    SHARED.test(text) || SAME_ALONE.test(text) || TWICE.test(text) || (ALIKE.test(text) && SEVERAL.test(text));
  if (!OTHERWISE.test(text) && !alike) return undefined;
  return KINDS.find(([words]) => words.test(text))?.[1] ?? 'all';
}

const ONE =
  '(?:in|into|as|on) (?:one|a|a single|the same|1) (?:list|message|place|post|spot|go|line|note|reply|answer|shot|table|text)';
const ALL = String.raw`(?:all|both|each|every one)(?: of)? (?:of )?(?:${THEM}|that|it|this|${COUNT})\b`;
const TOGETHER = new RegExp(
  [
    String.raw`\b(?:${ALL}|all|both|everything|${THEM})\b.*\b(?:${ONE}|together|side by side)\b`,
    String.raw`\b${THING} (?:for|of|on|to) (?:${ALL}|both\b(?! (?:of )?(?:the|our|my) (?!two|2)))`,
    String.raw`\b${THING} (?:for|of|on|to) each(?: one| of (?:them|those|these))?${TRAIL}$`,
    String.raw`\b(?:all|both) (?:of )?(?:the )?${COUNT}(?: ${THING})?(?: with (?:the |their )?${THING})?${TRAIL}$`,
    String.raw`(?:^${LEAD}|\b(?:sure|guess|maybe|just|idk|know|say|\?) )both(?: (?:of them|${TRAILS}|i guess|is fine|works?))*$`,
    `^${LEAD}(?:just )?(?:all|every one) of (?:them|those|these)${TRAIL}$`,
    String.raw`\b(?:put|give|send|list|write|show|paste|text|read|repeat|get|have) (?:me |us |up |out |down )*(?:both|all of (?:them|those|these))(?: of (?:them|those|these))?${TRAIL}$`,
    String.raw`\b${THING} (?:\? )?both${TRAIL}$`,
    String.raw`\b${THING} (?:for|of|on|to) the (?:pair|two)\b`,
    String.raw`\b(?:read|say|repeat|give|send|show|list)(?: me| us)? (?:the|that|both of that) (?:pair|two)(?: (?:of (?:them|those)|numbers|faxes))?(?: (?:once more|one more time|again|please|pls))*\b`,
    String.raw`\b(?:put|give|send|list|write|show|paste|text|combine|join|need|want|get) (?:me |us |up |out |down )*(?:${THEM}|the) (?:${COUNT}|pair)\b(?! \w+s\b)`,
    String.raw`\bboth (?:of (?:them|those|these) |of their |their |the )?${THING}\b`,
  ].join('|'),
);

const LEADS_LIST =
  '(?:whos|who|which|which ones?|whoever|whichever|(?:does|do|is|are) (?:one|either|any|any one))(?: (?:of|out of) (?:them|those|these|the(?= (?:two|pair))|(?:those|these|them)(?= two))(?: (?:two|pair))?)?';
const TIMED = `(?:is|are|s|be|gets|${TURN}|stays?|works?|runs?|goes|picks up|answers?)`;
/** "Who is open later", "which closes first": said of few, and of no sheet, office or line. */
const COMPARES_HOURS = new RegExp(
  String.raw`^${LEAD}${LEADS_LIST} (?:(?:${TIMED}|open|there|in|up|on) )+(?:the )?(?:later|earlier|sooner|longer|longest|latest|earliest|first|last)(?: (?:today|tonight|though|then|on \w+|${DAY}|(?:of|out of) (?:them|those|these|the|those|these)(?: (?:two|2|pair|three|3))?))*$`,
);

/** Whether hours are compared of rows that the talk has shown one after the other. */
export function comparesHours(text: string): boolean {
  return COMPARES_HOURS.test(text);
}

/** Whether all that was shown is asked for at once: "both numbers in one message", "hours for all of those". */
export function gathersShown(text: string): boolean {
  return TOGETHER.test(text);
}

/** Whether several of them are asked after at once: "both gone home by now", "who's in and who isn't". */
export function asksAfterAll(text: string): boolean {
  return /\b(?:both|either|neither)\b(?! (?:or|nor)\b)/.test(text) || WHO_AND_WHO_NOT.test(text);
}

const WHO_AND_WHO_NOT = new RegExp(
  String.raw`\b(?:whos|who|who is|which is|which are) ${THERE} (?:and|or) (?:whos|who|which)? ?(?:${IS_NOT}|not|closed|gone|out)\b`,
);

/** "Of the first two who opens earlier": how many of what the talk began with are meant, and the rest of the message. */
export function firstFew(text: string): { readonly count: number; readonly rest: string } | undefined {
  const [all, said] = FIRST_FEW.exec(text) ?? [];
  return all === undefined || said === undefined
    ? undefined
    : { count: numberSaid(said), rest: text.replace(all, ' ').trim() };
}

/** What may be said of them: "the first two weeks of december", "the first two digits" are no rows. */
const OF_FEW = `who|whos|which|when|what|whats|how|is|are|do|does|can|will|opens?|closed?|closes|there|still|right|you|i|on|now|today|tonight|tomorrow|${TRAILS}|${THING}(?! of| after| on)`;
const FIRST_FEW = new RegExp(
  String.raw`(?:\b(?:(?:out )?of |between |among )?(?:the|those|my)|^${LEAD}) ?first ${COUNT}(?: ones| places| of (?:them|those|these)(?! \w+s\b))?(?=$| (?:\?|${OF_FEW})(?: |$))`,
);

const FIRST_PLACE = new RegExp(String.raw`\b(?:first|original) (?:${ROW}|call|people)\b`);
const ASKED_FIRST =
  /\b(?:asked|talked|spoke|said|mentioned|wanted|started|began|brought|looked)(?: \w+)? ?(?:about|for|of|up|with)? (?:first|originally|(?:at|in) the (?:very )?(?:start|beginning))\b/;

/** Whether the first thing of the talk is meant: "that one I asked about first"; `place` where it is only called the first. */
export function meansFirst(text: string): 'asked' | 'place' | undefined {
  if (ASKED_FIRST.test(text)) return 'asked';
  return FIRST_PLACE.test(text) ? 'place' : undefined;
}

/** A beginning of a word without which none of these is said: the patterns are tried in a talk alone, and there at few messages. */
const HINT =
  /\b(?:both|either|neither|which|who|any|ones?|all|each|them|those|these|same|identical|differ|diff|separate|distinct|first|original|together|share|whos|everything|pair|two)/;

/** Whether a message may speak of several rows at once. */
export function mayMeanSeveral(text: string): boolean {
  return HINT.test(text);
}

/** "Who closes last": compared is whoever there is, unless those shown are spoken of, or are told apart by it. */
export function comparesAny(text: string): boolean {
  return asksExtreme(text) !== undefined && !OF_THEM.test(text);
}

const OF_THEM =
  /\b(?:of|out of|among) (?:them|those|these|the)\b|\b(?:them|those|these|they|there|which one|the one)\b/;

/** "The one that opens at 8:30": one of several is singled out by what it does. */
export function picksTheOne(text: string): boolean {
  return THE_ONE.test(text);
}

const THE_ONE = /\bthe ones? (?:thats?|whos?|which|with)\b/;

/** "Which of those run on eastern time", "any of them open late". */
export function asksSomeOf(text: string): boolean {
  return SOME_OF.test(text);
}

const SOME_OF = /\b(which|any|who|whichever|the ones? (thats?|whos?|which|with|on))\b/;
