import { KIND } from '../lists/printed';
import { LEAD, leadWith } from '../words/joining-words';

/** How those shown are asked for beside what a message names. */

const THOSE =
  '(?:that|those|them|these|it|both of (?:them|those)|the same)(?: (?:one|ones|line|desk|number|office|team|crew|two))?';
const AND = '(?:and|plus|n|with|along with|as well as|together with)';
/** What follows goes on about those shown: "that and when does it open". */
const GOES_ON = '(?!(?:then|when|if|whats?|whos?|is|are|do|does|i|we|they)\\b)';
const WITH_THEM = new RegExp(
  [
    `^${leadWith('i|we|need|want|give|send|show|list|get|me|us|put|can|could|you|pls|please|just|whats|for|hours|numbers?|both')}${THOSE} (?:and|plus|n|along with|as well as|together with) (?:also )?${GOES_ON}`,
    `^${leadWith('need|whats|give|me|list')}their ${KIND} (?:and|plus) (?!their|the\\b)${GOES_ON}`,
    String.raw`(?<!\b(?:done|through|finished|helps?|helping|deals?|dealing|assists?|do|does|up|wrong|goes|ok|fine|happy|problems?|issues?|trouble) )\b${AND} ${THOSE}(?=$| \?| (?:when|what|hours|numbers?|phones?|closing|too|again|pls|please|together|also)\b)`,
  ].join('|'),
);

/** "Versus permits": both are told. */
const VERSUS = new RegExp(`^${LEAD}(?:vs|versus|compared (?:to|with))\\b(?!.*\\b(?:vs|versus)\\b)`);

/** "Need that plus permits", "permits also, both please": those shown are asked for beside what is named. */
export function asksThemToo(text: string): boolean {
  return (
    WITH_THEM.test(text) || VERSUS.test(text) || (/\bboth\b/.test(text) && /\b(?:also|too|as well|plus)\b/.test(text))
  );
}
