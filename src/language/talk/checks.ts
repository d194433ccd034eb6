import { LEAD, leadWith } from '../words/joining-words';
import { ROW } from '../words/row-nouns';

/** How what was shown is held against what somebody has heard, thinks or doubts. Texts are cleaned. */

/** "So 866", "877, right": something is to be confirmed. */
export function checksIt(text: string): boolean {
  return CHECKS.test(text);
}

const CHECKS =
  /^(?:so|its|thats|is|isnt|was|wait|and its|ok so)\b|\b(?:right|correct|yes|yeah|same|(?:you|u) (?:sure|positive|certain))\b/;

/** "Isn't that the same as the parks one": named, and yet asked of what was shown. */
export function saysSameAs(text: string): boolean {
  return SAME.test(text);
}

const SAME = /\b(?:that|it|this) (?:the )?same (?:number |line |one |thing )?as\b/;

/** "That's the one for us, not the customers' line, right?": what it is held to be; undefined where it is held against nothing. */
export function heldToBe(text: string): string | undefined {
  return CONTRASTS.test(text) ? text.split(/\bnot\b/)[0] : undefined;
}

const CONTRASTS = new RegExp(
  String.raw`^${LEAD}(?:(?:thats|its|is that|is it|this is|that is) (?:the )?(?:${ROW}|right)\b.*\bnot\b|not (?:the |for )?(?:\w+ ){1,4}?(?=right|correct|yeah|yes)).*\b(?:right|correct|yeah|yea|yes)(?: \?)*$`,
);

/** "You sure that's not permits": what it is doubted not to be; undefined where nothing is. */
export function doubtedToBe(text: string): string | undefined {
  return DOUBTED.exec(text)?.[1];
}

const DOUBTED = new RegExp(
  `^${LEAD}(?:(?:are|r) )?(?:(?:you|u|ya|yall) )?(?:(?:really|quite|100) )*(?:sure|positive|certain) (?:that )?(?:thats|that is|its|it is|this is|that|it|this|theyre) (?:not|isnt|aint) (?:(?:the|for|an?) )*(.+)$`,
);

/** "Wait, is that permits?": asked, and not told. */
export function asksIfThat(text: string): boolean {
  return IS_THAT.test(text);
}

const IS_THAT = new RegExp(String.raw`^${LEAD}(?:is|isnt) (?:that|it|this)\b(?! (?:for|on|in|at|from|with)\b)`);

/** "That's permits?": a name is put to what was shown. */
export function putsName(text: string): boolean {
  return IS_NAMED.test(text);
}

const IS_NAMED = new RegExp(
  String.raw`^${LEAD}(?:thats|its|that is|is that|is it|this is|is this|isnt (?:that|it|this))\b(?!.*\b(?:or|not|other|another|different|too|also|same)\b)`,
);

/** "5? No way": hours that were shown are not believed. */
export function disputes(text: string): boolean {
  return DISPUTES.test(text);
}

const DISPUTES = new RegExp(
  String.raw`^${leadWith(String.raw`\d+|am|pm|really|huh|what|no|nah|nope|dude|\?`)}(?:no way|(?:(?:that|it) )?cant be(?: right)?|i (?:thought|swear)|says who|since when)\b(?! (?:am|to|i|im|its)\b)`,
);
