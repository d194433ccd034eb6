import { leadWith } from '../words/joining-words';

/** How the keys of a menu are spoken of in a talk: another of them, the others, when one is pressed. Texts are cleaned. */

/** "And 7", "what is option 3 for": a key, and hardly more. */
export function saysKeyAlone(text: string): boolean {
  return KEY.test(text);
}

const KEY = new RegExp(
  String.raw`^${leadWith('or|also|y|no|sry|typo|oops|i meant|meant|i mean|what about|how about|how bout|whats|what is|what was|which was|back to|option|opt|press|number|key')}\d(?: (?:then|please|pls|instead|again|rather|sorry|is|is what|is for what|is for who|is who|does what|for what|gets me(?: who| where| to)?|goes (?:where|to)|takes me where|who|where|(?:whats|what is|who is|whos) (?:that|it|this)(?: one| key| option)?))*$`,
);

/** "What are the other options". */
export function asksOtherKeys(text: string): boolean {
  return OTHER_KEYS.test(text);
}

const OTHER_KEYS = /\bother (?:\w+ )?(?:options|choices|buttons|keys|selections|prompts)\b/;

/** "What else is on that menu", "the others in the phone menu". */
export function asksRestOfMenu(text: string): boolean {
  return OTHERS_ON_MENU.test(text);
}

const OTHERS_ON_MENU =
  /\b(?:what|whats|anything|something)(?: all)? else\b.{0,20}\b(?:menu|tree|(?:press|push|hit|punch|pick) (?:there|on it|in there))\b|\b(?:others?|other ones|rest)(?: \w+)? (?:on|of|in) (?:that|the|this|their|its) (?:\w+ )?(?:menu|tree|options|keys|buttons)\b/;

/** "List the menu for me", "all the keys": a whole menu, and not those of the whole sheet. */
export function asksWholeMenu(text: string): boolean {
  return ALL_KEYS.test(text) && !OF_SHEET.test(text);
}

const ALL_KEYS =
  /\b(?:list|read|show|give|tell|send|whats|run through|go through)(?: me| us)?(?: out| off)? (?:the|that|their|its|this) (?:phone )?(?:menu|tree)\b(?! (?:options?|number|key|for(?! (?:me|us|it|that|them))))|\b(?:whole|full|entire|complete) (?:phone )?(?:menu|tree)\b|\b(?:all|every|each)(?: of)?(?: the| their)? (?:options?|keys?|choices|buttons?|prompts?|selections)\b/;
const OF_SHEET =
  /\b(?:sheets?|everyones?|every (?:line|number|desk|office)|all (?:of )?(?:the |your )?(?:lines|numbers|desks|offices))\b/;

/** "If I hit 4 by mistake": how a key comes to be pressed. */
export function supposesPress(text: string): boolean {
  return IF_PRESSED.test(text);
}

const IF_PRESSED =
  /\bif (?:i|you|we|they|he|she|someone|somebody) (?:\w+ )?(?:hit|hits|press|presses|push|pushes|pick|picks|option)\b|\b(?:accidentally|by (?:mistake|accident)|mistakenly|oops|whoops)\b/;

/** "And 3 once I'm in": the key without when it is pressed. */
export function withoutOnceIn(text: string): string {
  return SHORT_WITH_DIGIT.test(text) ? text.replace(ONCE_IN, ' ') : text;
}

/** Nobody presses a key in more words. */
const SHORT_WITH_DIGIT = /^(?=.*\d).{1,80}$/;
const ONCE_IN =
  /\b(?:(?:once|when|after|as soon as) (?:i'?m|i am|i get|i|it'?s|it|they|that|the (?:recording|robot|menu|line)) ?(?:in(?:side)?|through|thru|on|there|connects?|connected|answers?|answered|picks? up|picked up|starts?|comes on)|(?:in|on|from|at|inside) (?:the|that|their|this) (?:phone )?(?:menu|tree)|there)\b/g;

/** "4 and 5, what's the difference": two keys that are held side by side; undefined where none are. */
export function keysCompared(text: string): readonly [string, string] | undefined {
  const [, one, other] = BESIDE.exec(text) ?? [];
  return one === undefined || other === undefined || one === other ? undefined : [one, other];
}

const BESIDE =
  /(?:^|\b(?:between|options?|keys?|is|is it|what about|and|or) )(\d) (?:and|or|vs|versus|from|than) (?:option |key )?(\d)\b(?! ?(?:am|pm|oclock|et|ct|days?|times?|weeks?|months?|hours?|minutes?|lines?|deals?|units?)\b)/;

/** "Do I type it in": on the keypad, once a number was shown. */
export function asksIfTyped(text: string): boolean {
  return KEYED.test(text);
}

const KEYED =
  /\btype (?:(?:it|that|this|them) in\b|in (?:it|anything|something|that|this)\b)(?! here| (?:\w+ ){0,2}(?:chat|channel|bot)\b)/;
