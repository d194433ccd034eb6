import { AND } from '../words/joining-words';
import { IS_NOT } from '../words/negation';

/** How one of few on offer is chosen: by what it is not, or several by what each is called. Texts are cleaned. */

/** "The owner's and the builder's": what "and" joins, each by itself. */
export function joinedParts(text: string): readonly string[] {
  return text.split(JOINED);
}

const JOINED = new RegExp(` (?:${AND}) `);

/** "Not the seller's", "the one that isn't for sellers": which of them is not meant. */
export function saysNotThat(text: string): boolean {
  return EXCLUDES.test(text);
}

const EXCLUDES = new RegExp(
  String.raw`^(?:no )?(?:(?:the )?not|(?:the )?non|i (?:dont|didnt) (?:mean|want|need)|nothing (?:to do )?(?:with|about)|anything but|except|besides|other than)\b|\b(?:thats?|which|whos?) (?:(?:is|are) )?${IS_NOT}\b|\b(?:thats?|which|who) (?:has|have|got) nothing to do with\b`,
);

/** "The CWO one": the word by which one is picked, and nothing else is said. */
export function wordPicked(text: string): string | undefined {
  return PICKED.exec(text)?.[1];
}

const PICKED =
  /^(?:(?:on|at|for|of|with|in|the|its|from) )*(\S+)(?: (?:one|line|phone|number|side|menu|unit|team))?(?: i (?:mean|meant))?$/;
