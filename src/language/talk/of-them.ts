import { asks } from '../asked/asking';
import { unprintedOfShown } from '../asked/unprinted';
import { KIND } from '../lists/printed';
import { LEAD, TRAIL } from '../words/joining-words';
import { IS_NOT } from '../words/negation';
import { ROW } from '../words/row-nouns';

/** What is asked of whoever was shown last: what they do, who they are, their lines, somebody there. */

const THEM = `(?:them|there|they|him|her|(?:that|this) ${ROW})`;
const TOPICS = new RegExp(
  String.raw`\bwhat (?:other|else|more|all) (?:\w+ )?(?:lands?|falls?|sits?|goes|comes|ends up|crosses) (?:to |on |at |across |with |over )?(?:that|this|their|the same) ${ROW}\b|\b(?:what|which) (?:other|else|more|different) (?:jobs?|duties|work|tasks|chores|business|hats)\b.{0,24}\b(?:they|that|this|their|those|there)\b|\bwhat (?:all |else |(?:kinds?|sorts?|types?) of (?:stuff|things|questions) )?(?:can|could|do|does|should|would|might) (?:\w+ ){1,3}?(?:get|bug|ask|bother|call|ring|hit|talk|go|come|see|contact|use|bring|take)\b.*\b${THEM}\b(?: \w+){0,2}$`,
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
  /\b(?:they|theyre|theyll|their|theirs|them|ellos|ellas|(?:that|this|those|these|the same) (?:same )?(?:folks|people|guys|crew|team|desk|department|office|line|place|group|bunch|unit|number))\b/;

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

/** "Who's the manager there", "how long is their hold time": a sheet of lines prints who to call, and none of this. */
export function asksUnprinted(text: string): boolean {
  return (
    (unprintedOfShown(text) !== undefined || MEASURES.test(text) || OF_PEOPLE.test(text)) && !ASKED_BESIDE.test(text)
  );
}

/** What is printed, and asked for beside it: "is the wait long, are they open". */
const ASKED_BESIDE = /\b(?:open|closed|(?:their|the|your|whats|phone|fax) (?:phone |fax )?number|hours)\b/;
/** "Who's our plumbing guy": whoever works for the asker. */
export function asksOfOwnPeople(text: string): boolean {
  return OF_PEOPLE.test(text);
}

const OF_PEOPLE = /\bwho(?:s| is)? (?:our|my) (?:\w+ ){1,2}(?:guy|gal|girl|lady|person|man)\b/;

/** "Phone for the credit department", "fax for the underwriter": the word by which an office or a trade is called that a fact is asked for of. */
export function officeAskedFor(text: string): string | undefined {
  const [, office, trade] = FACT_FOR.exec(text) ?? [];
  return office ?? trade;
}

const FACT_FOR =
  /\b(?:phones?|numbers?|fax(?:es)?|e-?mails?|address|hours|option|contact) (?:number |address )?(?:for|of|at|to) (?:(?:the|an?|your|their) )?(?:(?!that|those|this|these|same|other)([a-z]+) (?:departments?|dept|team|desk|office|division|group|manager)|(underwriters?))\b/;

/** "What was the number": any number that was shown, a fax's too; a phone's is asked for as one. */
export function asksAnyNumber(text: string): boolean {
  return NUMBER.test(text) && !BY_VOICE.test(text);
}

const NUMBER = /\b(?:numbers?|digits)\b(?! (?:for|if|to|in case)\b)/;
const BY_VOICE = /\b(?:phones?|call|dial|ring|talk)\b/;

/** "Really, no fax at all?": that there is no such line is doubted. */
export function doubtsLine(text: string): boolean {
  return DOUBTS_LINE.test(text);
}

const DOUBTS_LINE = new RegExp(
  String.raw`\b(?:no|without|even|${IS_NOT}) (?:an? |any |even )?(?:fax|e-?mail|phone|number|address|line)\b`,
);

/** "Do they do permits too", "same place for a permit": whether what was shown is for it. */
export function asksIfTheyDo(text: string): boolean {
  return THEY_DO.test(text);
}

const THEY_DO = new RegExp(
  String.raw`^${LEAD}(?:and )?(?:they|it) (?:also |even )?(?:do|does|handle|handles|take|takes|cover|covers) |\b(do|does|can|will|would|could) (they|it|she|he|that|(?:that|this|the same) (?:${ROW}|address|box)) (also |even )?(do|handle|take|cover|help|deal|go for|work for|apply to|hold for)\b|\b(?:go|goes) (?:there|here) (?:too|also|as well)|\b(?:there|with them|at that ${ROW}) (?:too|also|as well)\b|\bsame (?:place|line|people|desk|number|folks|team) for\b|\bsame (?:place|box|address|line|number|one|spot|zip|desk)(?: too| as well)?$`,
);

/** "Can they overnight it there": asked of those shown. */
export function asksIfThey(text: string): boolean {
  return IF_THEY.test(text);
}

const IF_THEY = new RegExp(String.raw`^${LEAD}(?:can|could|do|does|will|would|are|is) (?:they|it|that)\b`);
