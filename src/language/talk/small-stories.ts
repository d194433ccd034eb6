import { leadWith } from '../words/joining-words';

/** What a clause of a talk tells beside what is asked: of the asker's things, of what people do, of who called. */

/** A message by its clauses, as typed. */
export function clausesOf(typed: string): readonly string[] {
  return typed.split(PARTS).filter(clause => /[a-z0-9]/i.test(clause));
}

const PARTS = /[.,;:!?\u2026]+(?:\s|$)|\s-+\s|\n|\s(?:so|cuz|because|cause|bc|since)\s(?=(?:i|we|he|she|my|the)\b)/;

/** "Pen died", "the label printer is blinking at me", "the fax pad ate the last digits": a thing is what it is told of, and is not asked for. */
export function tellsOfThing(text: string): boolean {
  return OF_THING.test(text);
}

const OF_THING =
  /^(?:(?:the|my|our|this) )?(?:\w+ ){1,3}(?:died|broke|froze|crashed|quit|ate|jammed|smeared|smudged|cut out|ran out|(?:is|are|was|keeps|kept) \w+(?:ing|ed)\b)/;

/** "I was on hold, key broke": the last that is told is that a thing broke, which is no line; a dead line is the one that was shown. */
export function endsInBreakage(text: string): boolean {
  return BREAKAGE.test(text);
}

const BREAKAGE =
  /(?<!\b(?:phones?|line|fax|number|call|menu|option|email|it|that|they) )\b(?!(?:phones?|line|fax|number|call|menu|option|email|it|that|they)\b)\w+ (?:(?:just|got) )?(?:broke|snapped|jammed|froze|crashed)(?: (?:off|in half|in two|again|on me))*$/;

/** "She's got a pen out", "spilled coffee on it", "driving", "pen died": what somebody does with the things of another world. */
export function tellsOfOtherWorld(text: string): boolean {
  return OF_PEOPLE.test(text) || OF_THING.test(text);
}

const OF_PEOPLE = new RegExp(
  [
    String.raw`^(?:i|im|ive|she|shes|he|hes|they|theyre|we|my|our|the customer|customer)\b`,
    '^(?:just )?(?:\\w{3,}ed|lost|broke|wrote|forgot|threw|tore|spilt) ',
    // "Parking" may be what is asked for.
    String.raw`^(?:just |still )?(?:driving|walking|running|rushing|standing|sitting|eating|cooking|holding|juggling|multitasking|commuting|traveling|riding)\b`,
  ].join('|'),
);

/** "Our internet is out", "I lost the sheet": the asker, or his workplace, is what it is told of. */
export function tellsOfSelf(text: string): boolean {
  return OF_SELF.test(text);
}

const OF_SELF = new RegExp(
  String.raw`^${leadWith('lol|wow|thanks|thx')}(?:i|im|ive|ill|we|were|weve|our (?:store|shop|place|office|building|lot|internet|power|printer|computers?|fax(?: machine)?|phones?))\b`,
);

/** "They picked up": a call is told of. */
export function tellsOfCall(text: string): boolean {
  return /\b(?:they|somebody|someone|he|she|i|we) (?:just |already |finally )?(?:picked|answered|called|got)\b/.test(
    text,
  );
}

/** "What's his number": of somebody who was told of, and is no desk. */
export function speaksOfHim(text: string): boolean {
  return /\b(?:his|her|hers|him)\b/.test(text);
}

/** "The body shop wants that number too", "she needs your fax": who wants what was shown, whatever kind of line it is. */
export function tellsWhoWants(text: string): boolean {
  return WHO_WANTS.test(text);
}

const WHO_WANTS =
  /^(?!(?:i|we|can|could|what|which|who)\b)(?:\w+ ){1,4}(?:wants?|needs?|asked for|is asking for|(?:is|are) after) (?:that|this|the same|it|your|them)\b/;

/** Whether a clause asks for something, or wants it: "need it" asks for nothing new. */
export function asksOrWants(text: string): boolean {
  return /\b(?:who|whos|whose|which|where|how|need(?! (?:it|this|that|them) )|want|looking)\b/.test(text);
}

/** "Water cooler guy", "the tax office", behind the kind of line that is asked for: whose it is. */
export function callsStranger(text: string): boolean {
  return STRANGER.test(text);
}

const STRANGER =
  /^(?:(?:the|my|our) )?(?!(?:your|the|that|this|their|same|other)\b)(?:\w+ ){1,3}(?:guys?|man|woman|office|company|shop|store|people|techs?|reps?)$/;

/** "Repeat it", "can you spell that": what was shown, without a fact of its own. */
export function asksToRepeat(text: string): boolean {
  return TO_REPEAT.test(text);
}

const TO_REPEAT = new RegExp(
  String.raw`^${leadWith('can you|could you|please|pls|just')}(?:repeat|say|read|type|write|spell|put|is|are|was) (?:it|that|this|them|those|these)\b|^${leadWith('please|pls|just')}(?:one more time|once more|say again|come again|repeat)(?: (?:please|pls))?$`,
);
