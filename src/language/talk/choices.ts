import { AND, leadWith } from '../words/joining-words';
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

/** "No, the customer one": one of few is picked, where a single word of office furniture tells. */
export function picksOne(text: string): boolean {
  return PICKS_ONE.test(text);
}

const PICKS_ONE = new RegExp(
  String.raw`\bthe (\S+ )?\S+ one\b|\bthe \w+ (?:is|was)(?: the one)? (?:calling|asking)\b|\b(?:its|thats|this is) (?:the|a|my) \w+ (?:calling|asking|who|whos|that|thats|thatll|wholl)\b|\b(?:if|when) (?:its |it is )?(?:me|us|i|we) (?:calling|call|ask|asking|do|want|need)\b|^${leadWith('or|no|nah|actually|its|this is')}(for|if) (a|the|my|our)\b|^(?:(?:no|nah|nope|sorry|oops|actually) )+(?:(?:the|an?|my) )?\w+$|\b\w+ side(?: (?:please|pls|though))?$`,
);
