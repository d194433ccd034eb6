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

/** "You told me option 9": what was shown is held against what is remembered of it. */
export function saysYouSaid(text: string): boolean {
  return /\b(?:you|u) (?:just |already )?(?:told|gave|said|wrote|sent|showed)\b/.test(text);
}
