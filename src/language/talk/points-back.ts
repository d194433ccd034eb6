import { asksWhichOf } from '../asked/value-cues';
import { DAY } from '../when/days';
import { leadWith, TRAILS } from '../words/joining-words';
import { ROW } from '../words/row-nouns';

/** How what was said or shown before is pointed to. */

/** "What was ... again", "go back to the ...", "the one from before": something that was shown is asked for once more. */
export function meansSaidBefore(text: string): boolean {
  return SAID_BEFORE.test(text);
}

const SAID_BEFORE =
  /\b(?:again|remind me|(?:scroll|go|going|jump|flip|switch) back|back (?:to|up to)|from (?:before|earlier|above)|(?:one|ones|thing|number|line|office|address) (?:earlier|before)|what was|which (?:one )?was|earlier you|you (?:said|gave|told|showed|sent|listed|posted|mentioned)|(?:we|i) (?:had|talked about|asked about|discussed) (?:before|earlier))\b/;

/** "Are you sure": doubted, and nothing else said; what was shown is told once more. */
export function doubtsShown(text: string): boolean {
  return DOUBTS.test(text.replace(/[^a-z0-9]+/g, ' ').trim());
}

const DOUBTS = new RegExp(
  `^${leadWith('really')}(?:(?:are|r) )?(?:you|u|ya) (?:(?:really|quite|absolutely|totally|100) )*(?:sure|positive|certain)(?: (?:about (?:that|this|it)|of (?:that|this|it)|(?:thats|that is|its|it is) (?:it|right|correct|true|that one|the (?:right|correct) ${ROW})|${TRAILS}))*$`,
);

/** "And theirs?", "is that right", "the other one": said of something that was told or shown before. */
export function pointsBack(text: string): boolean {
  return POINTS_BACK.test(text) && !/\bthis (?:working|thing)\b/.test(text);
}

const POINTS_BACK =
  /\b(?:it|its|thats?|this|these|those|they|theyre|them|their|theirs|he|she|same|ones?|other|others|latter|former|both|again|yours)\b|^(?:different|later|same)\b/;

/** "Is there an option I gotta press", "who would I be speaking with", "is there anything besides a phone number": said of what was shown, and pointing to it by no word. */
export function isOfCalls(text: string): boolean {
  return OF_CALLS.test(text);
}

const OF_CALLS =
  /\b(?:an option|option there|press|over there|live there|type in|where to|asking for|speaking (?:with|to)|get through|the sheet|goes on line (?:one|two|three|[1-3]))\b|^is there anything(?: else)?$|^which (?:run|keep|use|are|is|have|work|answer)\b/;

/** "Which number is for that", "what is their address": asked of whoever, or whatever, was spoken of last. */
export function asksOfThat(text: string): boolean {
  return OF_THAT.test(text);
}

const OF_THAT = /\b(?:that|it|this|there)$|\b(?:them|they|their|theirs)\b/;

/** "Is that the parks office", "do they handle that", "who takes this and permits", "should I call the parks": what was told is asked about, beside a name. */
export function asksOfToldToo(text: string): boolean {
  return OF_TOLD_TOO.test(text);
}

const OF_TOLD_TOO =
  /\b(?:that|this|it|those|these|them)(?: (?:too|also|as well|and|or)\b|$)|\b(?:is|was|are) (?:that|this|it|those|they)\b|^(?:so )?(?:should|do|can|could|would|must) (?:i|we) (?:just )?(?:call|ask|contact|reach|use|talk|go)\b/;

/** "You told me option 9": what was shown is held against what is remembered of it. */
export function saysYouSaid(text: string): boolean {
  return /\b(?:you|u) (?:just |already )?(?:told|gave|said|wrote|sent|showed)\b/.test(text);
}

/** "Can you write that out once more": told again, as it was. */
export function asksOnceMore(text: string): boolean {
  return ONCE_MORE.test(text);
}

const ONCE_MORE =
  /(?:^|\b(?:can|could|will|would) (?:you|u) |\b(?:pls|please|ok|and) )(?:write|type|spell|say|read|repeat|print) (?:that|it|this|them)(?: number| address| one)?(?: out| back| down| again| once more| one more time| slowly| slower| slow| to me| for me| pls| please)*(?: (?:im|ill|i|so i|cuz|because|while) .*)?$|\b(?:once more|one more time|a second time)\b|\bdidnt (?:catch|get|hear) (?:that|it)\b|\brepeat (?:that|it|the \w+)\b|^(?:(?:ok|please|pls|again|and|but) )*(?:one (?:digit|number|figure) at a time|digit by digit|number by number)\b|^(?:that |it )?again(?: but)? slow(?:er|ly)?\b/;

/** "No clue which one", "all of them", "is that for buyers or sellers": of those on offer, or of what was shown. */
export function leavesOpen(text: string): boolean {
  return UNSURE.test(text) || ALL_OF.test(text) || (IS_FOR.test(text) && asksWhichOf(text));
}

const UNSURE =
  /\b(no (clue|idea)|not sure|unsure|dont know|idk|(?:couldnt|cant|could not|cannot) (?:even )?(?:tell you|say) (?:the|which|what)|beats me)\b/;
const ALL_OF = /\b(?:all|both|each|every one) of (?:them|those|these)\b/;
const IS_FOR = /\b(?:is|was) (?:that|this|it)(?: one| line| number)? for\b/;

/** "Does it matter that we are on the north side". */
export function speaksOfUs(text: string): boolean {
  return OF_US.test(text);
}

const OF_US = /\b(?:we|were|im|i am|our)\b/;

/** "The first thing I asked", "back to the original": of what was asked before the last answer, the first thing alone is remembered. */
export function meansFirstThing(text: string): boolean {
  return FIRST_THING.test(text);
}

const FIRST_THING = new RegExp(
  String.raw`\b(first|original) (thing(?! (?:tomorrow|today|in the|on|at|${DAY}))|ones?|question|topic|subject|number|answer|line|department|office|desk|place|team)\b|\bback to (the )?(first|original)\b`,
);

/** "Which of those two": the last two answers, where each was one row. */
export function meansLastTwo(text: string): boolean {
  return LAST_TWO.test(text);
}

const LAST_TWO = /\b(?:those|these|the|of|them) two\b|\b(?:both|either|neither) of (?:them|those|these)\b/;

/** Whether what was shown before the last answer is spoken of; "what do i dial before that" asks of what was shown. */
export function meansEarlier(text: string): boolean {
  return EARLIER.test(text) && !DIALED_BEFORE.test(text);
}

const EARLIER = /\b(earlier|previous) (thing|one|question|topic|subject)\b|\bbefore (that|the last)\b/;
const DIALED_BEFORE = /\b(?:dial|call|press|ring|phone|punch)\b.* before that$/;

/** "Is that one for buyers or for sellers": whoever is named may be the words for another row. */
export function asksIfForOrThe(text: string): boolean {
  return IS_FOR_OR_THE.test(text);
}

const IS_FOR_OR_THE = /\b(?:is|was) (?:that|this|it)(?: one)? (?:for|the)\b/;

/** "Ok I'm back, what was it again": though every word may be thanks. */
export function asksWhatItWas(text: string): boolean {
  return ASKED_AGAIN.test(text);
}

const ASKED_AGAIN = /\bwhat (?:was|is|were) (?:it|that|this|they|those)(?: (?:again|one more time))+\b/;
