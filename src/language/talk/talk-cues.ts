import { asks } from '../asked/asking';
import { unprintedOfShown } from '../asked/unprinted';
import { KIND } from '../lists/printed';
import { LEAD, leadWith, TRAIL, TRAILS } from '../words/joining-words';
import { ROW } from '../words/row-nouns';

/** What is said in a talk only, of what was shown last. */

const THEM = `(?:them|there|they|him|her|(?:that|this) ${ROW})`;
const TOPICS = new RegExp(
  String.raw`\bwhat (?:all |else |(?:kinds?|sorts?|types?) of (?:stuff|things|questions) )?(?:can|could|do|does|should|would|might) (?:\w+ ){1,3}?(?:get|bug|ask|bother|call|ring|hit|talk|go|come|see|contact|use|bring|take)\b.*\b${THEM}\b(?: \w+){0,2}$`,
);

/** "What can a customer get sorted there", "what all can i bug them about": what those that were shown handle. */
export function asksWhatFor(text: string): boolean {
  return TOPICS.test(text);
}

/** "Their weekday schedule", "a fax for those people", "what that team does": of whoever was shown. */
export function speaksOfThem(text: string): boolean {
  return THOSE_SHOWN.test(text) && !MEASURES.test(text);
}

/** "How fast do they respond to that inbox", "why do they call": no sheet says that. */
const MEASURES =
  /\bwhy (?:do|does|did|is|are|would|should) (?!.*\b(?:open|closed|pick(?:ing)?|answer(?:ing)?|through)\b)|\bhow (?:fast|quick|quickly|often|much(?! (?:longer|more time|time|later|earlier))|busy|many (?:people|reps|folks|agents|employees|times|deals))\b/;

const THOSE_SHOWN =
  /\b(?:they|theyre|theyll|their|theirs|them|(?:that|this|those|these|the same) (?:same )?(?:folks|people|guys|crew|team|desk|department|office|line|place|group|bunch|unit|number))\b/;

/** "Their street address", "where do I mail a check to them": a line of those shown, whatever it is wanted for. */
export function asksTheirs(text: string): boolean {
  return THEIRS.test(text);
}

const THEIRS = new RegExp(
  String.raw`\btheir (?:\w+ ){0,2}?${KIND}\b|\b(?:address|fax|e-?mail|box)(?: (?:number|address))? (?:for|of|to|at) (?:them|there|that ${ROW})\b(?! to\b)|\bwhere (?:do|can|would|should) (?:i|we) (?:\w+ ){1,5}to them\b`,
);

/** "R they still there", "are they done for the day": asked after, though every word may be thanks or a greeting. */
export function asksAfterThem(text: string): boolean {
  return /(?:^|[^a-z])(?:are|r|is|have|has|did) (?:they|it|he|she|everyone|everybody|yall|you guys)\b/.test(text);
}

/** "Ok and tomorrow?", "thanks, and tonight": another day is asked about, though every word may be thanks. */
export function asksAnotherDay(text: string): boolean {
  return ANOTHER_DAY.test(text.replace(/[^a-z0-9?]+/g, ' ').trim());
}

const SHORTLY =
  '(?:today|tonight|tomorrow|(?:this|the|on|over|tomorrow|for)+ ?(?:weekend|morning|afternoon|evening|night))';
const ANOTHER_DAY = new RegExp(
  `\\b(?:and|or|but|what about|how about)(?: (?:for|on|over|what|about))* ${SHORTLY}(?: ?\\?)*$|^(?:(?:ok|okay|k|cool|great|thanks|thx|ty|got it|gotcha) )+${SHORTLY} ?\\?+$`,
);

const OFFICE = '(?:departments?|team|person|people|company|desk|office|business|unit|place|group|line|center)';
const THIS = '(?:this|that|it|these|those|they)';
const WHAT_IS = new RegExp(
  [
    String.raw`^${LEAD}(?:(?:who|whos)(?: exactly)?(?: (?:is|are|was|am i calling))?|(?:what|whats)(?: exactly)?(?: (?:is|are))?) (?:${THIS}|(?:on|at) the other end)(?: (?:exactly|anyway|even|really|called|then|\?|(?:is|are) ${THIS}|like|an?|some|the|or|their own|${OFFICE}))*$`,
    `^${LEAD}(?:what|which) ${OFFICE} (?:is|are|was|do|does) ${THIS}(?: (?:again|exactly|called|in|under|with|part of|belong to|fall under|belong under|even))*$`,
    `^${LEAD}(?:what is|whats|what) (?:${THIS}|the|their|its) (?:${OFFICE} ){0,2}(?:official |real |full |proper )?(?:called|named|name|title)(?: (?:again|exactly|called|officially|properly))*(?: (?:(?:im|its|i am|were) )?(?:filling|writing|putting|typing|for (?:an?|the|my|our)) .*)?$`,
    `^${LEAD}(?:whats )?(?:the )?(?:official|full|real|proper|formal) name (?:of|for) (?:that|this|their|the|those) ${OFFICE}${TRAIL}$`,
    `^${LEAD}(?:what|whats)(?: is| are)? (?:${THIS}|the (?:other|second|last))(?: (?:${ROW}|fax))? (?:even |actually )?for${TRAIL}$`,
    `^${LEAD}(?:is|are) ${THIS} (?:even )?(?:an? |some |the same )?${OFFICE}(?: or (?:what|not|(?:an? )?${OFFICE}))?$`,
  ].join('|'),
);

/** "Who is this, is it a department": what that is which was shown. */
export function asksWhatIs(text: string): boolean {
  return WHAT_IS.test(text);
}

const TAKEN_BACK = new RegExp(
  String.raw`^${leadWith('ah|oops')}(?:no|nah|nope|actually|instead|not that)\b|\bi (?:mean|meant)\b|\binstead$`,
);

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
  /\b(?:it|its|thats?|this|these|those|they|theyre|them|their|theirs|he|she|same|ones?|other|others|latter|former|both|again)\b/;

/** "You told me option 9": what was shown is held against what is remembered of it. */
export function saysYouSaid(text: string): boolean {
  return /\b(?:you|u) (?:just |already )?(?:told|gave|said|wrote|sent|showed)\b/.test(text);
}

/** "I'd rather talk to somebody there": where papers are sent, whoever answers the phone is wanted. */
export function wantsSomebody(text: string): boolean {
  return SOMEBODY.test(text);
}

const SOMEBODY =
  /\b(?:talk|speak|chat) (?:to|with) (?:an? )?(?:(?:real |live |actual )?(?:person|human)|somebody|someone|anybody|anyone|people|them|him|her)\b|\b(?:rather|just|prefer to|can i|could i|instead) (?:call|phone|ring)\b|\b(?:call|phone|ring) (?:\w+ )?instead\b|^(?:\w+,? )?(?:an? )?(?:(?:real|live|actual) )?(?:human|person)(?: please| pls| then)?(?: ?\?)?$/;

/** "She's being so sweet about it": somebody is told of, and nothing asked. */
export function tellsOfSomebody(text: string): boolean {
  return TOLD_OF.test(text) && !asks(text);
}

const TOLD_OF = /^(?:(?:so|and|but|well|lol|haha|omg|wow) )*(?:hes|shes|he|she|theyre) /;

/** "And permits?", "what about parks": the same is asked of another, whether the sheet has it or not. */
export function asksTheSame(text: string): boolean {
  return THE_SAME.test(text) || speaksOfAnother(text);
}

const THE_SAME = new RegExp(`^${LEAD}(?:and|what about|how about|same)\\b`);

/** "Got another one, it's a permit": the same is asked of what is like it. */
export function speaksOfAnother(text: string): boolean {
  return /\banother (?:one|deal)\b|\bthe other one is\b/.test(text);
}

/** "For the owner himself to call", "if the lady would ring them herself": whoever it is, it is not the asker who calls. */
export function callsHimself(text: string): boolean {
  return CALLS_HIMSELF.test(text);
}

const CALLS = '(?:call|calls|calling|phone|phones|phoning|ring|rings|dial|ask|asks)';
const CALLS_HIMSELF = new RegExp(
  String.raw`^${leadWith('no|nah|nope|actually|its|thats|this is|what|rather')}(?:(?:for|if|so|when) )?(?:(?:the|my|our|an?) )?(?!i\b|we\b)\w+ (?:\w+ ){0,4}?(?:${CALLS} (?:\w+ ){0,4}?(?:himself|herself|themselves|on (?:his|her|their) own)|(?:himself|herself|themselves) (?:\w+ ){0,3}?${CALLS})\b`,
);

/** Whether what was said before is taken back: "actually the owner would rather call", "no, for us at the shop". */
export function takesBack(text: string): boolean {
  return TAKEN_BACK.test(text);
}

/** Words around what is typed once more. */
const RETYPED =
  /^(?:rather|typo|typos|typed|mistyped|wrong|ugh|oops|instead|meant|mean|sorry|sry|correction|fat|fingered|make|it|i|my|bad|no|not|so|for|me|us|here)$/;

/** Whether a word only says that what stands beside it should have stood before. */
export function saysRetyped(word: string): boolean {
  return RETYPED.test(word);
}

const HOUR = /^(\d{1,2}?)(?::?([0-5]\d))?$/;

/** The hour that is put in the place of another: "ugh i typed wrong, 6". In minutes, without its half of the day. */
export function retypedHour(text: string): number | undefined {
  const words = text.split(' ');
  const hours = words.filter(word => HOUR.test(word));
  const [hour] = hours;
  if (hour === undefined || hours.length > 1 || words.length < 2) return undefined;
  if (!words.every(word => word === hour || saysRetyped(word))) return undefined;
  const [, face = 0, minute = 0] = HOUR.exec(hour)?.map(part => Number(part ?? 0)) ?? [];
  return face >= 1 && face <= 12 && minute < 60 ? (face % 12) * 60 + minute : undefined;
}

/** "A regular stamp and envelope": sent by post, and by no courier. */
export function sendsByPost(text: string): boolean {
  return /\b(?:stamps?|stamped|envelopes?|postage|snail mail|(?:regular|normal|plain|ordinary) (?:mail|post)|post office|mailman|oficina de correos?|correo normal|estampillas?)\b/.test(
    text,
  );
}

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

/** "Is that a different number from the one for permits": both are told. */
const COMPARED = new RegExp(
  String.raw`^${LEAD}(?:the )?same (?:phone )?(?:number|line|fax|phone|one) as\b|^${LEAD}(?:vs|versus|compared (?:to|with))\b(?!.*\b(?:vs|versus)\b)|\b(?:is|isnt|was|are|arent|s|hows|how) (?:that|it|this|they|those)(?: (?:${ROW}|is))? (?:still |really |actually |any )?(?:the |an? )?(?:same|different|diff|separate) (?:\w+ ){0,2}?(?:as|from|than|to)\b`,
);

/** "Need that plus permits", "permits also, both please": those shown are asked for beside what is named. */
export function asksThemToo(text: string): boolean {
  return (
    WITH_THEM.test(text) || COMPARED.test(text) || (/\bboth\b/.test(text) && /\b(?:also|too|as well|plus)\b/.test(text))
  );
}

/** "Who's the manager there", "how long is their hold time": a sheet of lines prints who to call, and none of this. */
export function asksUnprinted(text: string): boolean {
  return (
    (unprintedOfShown(text) !== undefined || MEASURES.test(text) || OF_PEOPLE.test(text)) && !ASKED_BESIDE.test(text)
  );
}

/** What is printed, and asked for beside it: "is the wait long, are they open". */
const ASKED_BESIDE = /\b(?:open|closed|(?:their|the|your|whats|phone|fax) (?:phone |fax )?number|hours)\b/;
/** Whoever works for the asker: "who's our plumbing guy". */
const OF_PEOPLE = /\bwho(?:s| is) (?:our|my) (?:\w+ ){1,2}(?:guy|gal|girl|lady|person|man)\b/;
