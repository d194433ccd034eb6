import { countsTo, numberSaid } from '../words/counts';
import { LEAD, LEADS_IN, TRAILS } from '../words/joining-words';

/** How those are asked for that stand beside what was shown, or are still left: the others, the rest, another of their kind. */

const ENDING = `(?: (?:${TRAILS}|now|instead|right))*$`;
const OTHERS = new RegExp(
  String.raw`\b(?:the|those|these|your) (?:other|remaining) (${countsTo(8)})(?: \w+)?${ENDING}`,
);

/** "The other four": how many besides those that were shown. */
export function othersCounted(text: string): number | undefined {
  const [, said] = OTHERS.exec(text) ?? [];
  return said === undefined ? undefined : numberSaid(said);
}

/** "Do they go home like everyone else" asks for none of them. */
const ASKED = `(?:(?:${LEADS_IN}|what|whats|how|hows|about|give|show|send|list|get|need|me|i|can|could|you|please|pls|hours|numbers?|phones?|lines?|for|of|all|are|is|do|it|to|with) )*`;
const LEFT = '(?:whats?|what is|whos?|who is|which (?:ones )?are) (?:still )?left';
const STILL_THERE = new RegExp(String.raw`^${LEAD}${LEFT}\b`);
const REST = new RegExp(
  String.raw`^${ASKED}(?:the (?:rest|remainder|remaining (?:ones|\w+s))|rest|(?:the |those )?(?:leftovers|remaining|remainder)|(?:all (?:of )?)?(?:the |those )?others|everyone else|everybody else|${LEFT})(?: (?:of|on|in) (?:them|those|these|that|it|the (?:\w+s|list|group|menu|bunch)))?${ENDING}`,
);

const MISSING = new RegExp(
  `^${LEAD}(?:(?:which|what|who)(?: (?:one|ones|${countsTo(8)}|other|others))*|whos|whats)(?: (?:am|are|is|did|do|have)(?: (?:i|we|they))?)? (?:(?:still |not )?(?:missing|miss|left|left out|left off|not (?:have|got|shown|listed))|havent (?:i|we) (?:got|seen|asked))(?: (?:then|now|still|from (?:the list|them|those|that)))*$`,
);

/** "What's left": of a list out of which something was taken what still stands in it. */
export function asksLeft(text: string): boolean {
  return STILL_THERE.test(text);
}

/** "What about the rest of them", "which two am I missing": all that were not shown yet. */
export function asksRest(text: string): boolean {
  return REST.test(text) || MISSING.test(text);
}

/** "..., isn't there, give me that one": agreed with, and asked for. */
const AGREE =
  '(?: (?:isnt there|is there|right|no|yes))?(?: (?:give me|gimme|send me|show me|whats|i need|i want|need)(?: (?:that|it|one|the|number))+)?';
const OTHER_KIND = new RegExp(
  String.raw`\b(?:the|your|that|those|any|an|whats the|is there an)? ?(?:other|another|remaining|second|2nd) (?:fax|e-?mail)(?:es|s)?(?: (?:number|address|line|one)s?)?(?: (?:(?:on|in|of) (?:the|your|that) (?:sheet|list|page|card)|on (?:there|here|it)))?${AGREE}${ENDING}`,
);

/** "The other fax on the sheet": of a kind of line those that were not shown; of what is `sent` to, "another one" too. */
export function asksOtherOfKind(text: string, sent: boolean): boolean {
  return OTHER_KIND.test(text) || (sent && ANOTHER.test(text));
}

const ANOTHER = new RegExp(
  `^${LEAD}(?:is there |got |have |any chance of )*(?:another|any other)(?: one| number)?${ENDING}`,
);
