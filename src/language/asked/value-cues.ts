import { anyCue } from '../words/cues';
import { LEAD } from '../words/joining-words';
import { NOT } from '../words/negation';

/** "Is 12345 the zip for parcels?", "..., right?": a value is put up for confirmation. */
export function asksConfirmation(text: string): boolean {
  return /^(is|isnt|are|arent|was|so|its|verify|confirm)\b|\b(right|correct|true|isnt it|aint it|doesnt it|yes or no|yes|yeah|yea|yep|ya|eh|huh|no|still good|still)\s*\??$|\bcorrect me if\b|\bswears\b|\bam i right\b/.test(
    text,
  );
}

/** "Missed call from ...", "who called me from ...", "800-555-0104 called our clerk": whoever calls from a number is asked about, whatever else is said. */
export function asksCaller(text: string): boolean {
  return CALLER.test(text);
}

const CALLER = anyCue([
  /(?:called|calling|rang|texted|texting) (?:me|us|my|our|the)\b(?<=^(?:just |keeps? |has |they ){0,4}\w+ \w+)/,
  /missed (?:a )?calls?\b/,
  /(?:called|calling|rang|texted) (?:me|us|(?:my|our|the) (?:cell|phone|desk|store))\b/,
  /caller id\b/,
  /call from\b/,
  /number (?:just |keeps? )?(?:called|calling|rang)\b/,
  /some(?:body|one) called from\b/,
]);

/** "Missed call from an 888 number, which desk": how it begins says more of the caller than the words for a call. */
export function asksCallerOf(text: string): boolean {
  return asksCaller(text) && asksBeginning(text);
}

/** "Missed call about my permit": what it was about is said. */
export function saysAbout(text: string): boolean {
  return /\b(?:about|regarding|re)\b/.test(text);
}

/** "Is 800-555-0104 the permits desk's main line or parks": one of those named has the value. */
export function asksEither(text: string): boolean {
  return /^(?:so |ok |and )?(?:is|was|isnt|its)\b.*\bor\b(?! (?:do|does|should|is|are|can|who|what|where|which|how)\b)/.test(
    text,
  );
}

/** "Is 800-555-0104 one of your numbers? They said ...": the value itself is asked about. */
export function asksWhetherOurs(text: string): boolean {
  return /^(?:so |ok |hey |and )?(?:is|was) (?:this |that |it )?(?:an?|yours|your|one of) ?(?:\w+ ){0,2}(?:numbers?|lines?|fax|\?)/.test(
    text,
  );
}

/** "Whose number is", "which line ends in": a value is given, its owner is wanted. */
export function asksOwner(text: string): boolean {
  return text.includes('=') || OWNER.test(text);
}

const OWNER = anyCue([
  /whose\b/,
  /who(?:'?s| is| has| was| does| do)?\b.{0,25}\b(?:number|this|that|at|is|calling|called|line)\b/,
  /de quien\b/,
  /what (?:is|s|line)\b/,
  /which (?:line|number|office|department|unit|one)\b/,
  /belongs? to\b/,
  /(?:ends?|ended|finish|finishes|finished) (?:in|with|on)\b/,
  /ending\b/,
  /starts? with\b/,
  /(?:start|begin)(?:s|ing|ning)?(?: with)? \d/,
  /begin(?:s|ning)? with\b/,
  /(?:begin|start)s? (?:like|with|in) (?:that|it)\b/,
  /(?:prefix|area code)\b/,
  /last (?:four|4|digits)\b/,
  /(?:which|what|all|list|every|any)\b.{0,12}\b\d{3} (?:numbers|lines)\b/,
  /\d{3} (?:numbers|lines|ones)\b(?<=^(?:\w+ ){0,2}\d{3} \w+)(?! of\b)/,
  /which could (?:it|that) be\b/,
  /missed call\b/,
  /called (?:me|us) from\b/,
  /caller id\b/,
]);

/** "The sticker is torn, all that's left is 0104", "it ends 0104": of a number, and no check's, these digits alone can be read. */
export function saysTorn(text: string): boolean {
  return TORN.test(text) && !OF_THING.test(text);
}

const TORN =
  /\b(?:smudged|smeared|torn|tore|ripped|faded|blurry|blurred|illegible|unreadable|rubbed off|washed out|cut off|peeled off|scratched (?:off|out)|wore off|worn off|(?:cant|cannot|can only|could only|only can) (?:read|see|make out)|(?:all|all that|all thats|whats) left is|ends?(?= \d))\b/;

/** "Numbers that begin with 800", "the 877 numbers", "a call from some 877 number": digits at the beginning of a number. */
export function asksBeginning(text: string): boolean {
  return /\b(?:begin|start)(?:s|ning|ing)?(?: off)?(?: with| in| by)? \d{3}|\b\d{3} (?:numbers|lines|ones|phones)\b|(?:^|\b(?:an?|some) )\d{3}(?: \w+)? number\b|\b\d{3}s\b|\b\d{3}\b.*\b(?:begin|start)s? (?:like|with|in) (?:that|it)\b|\b(?:left|got|have|read|see) is (?:an? |the )?\d{3}\b/.test(
    text,
  );
}

/** "Which line ends in 0104", "finishing with 104": digits at the end of one. */
export function asksEnding(text: string): boolean {
  return /\b(?:end|finish)(?:s|es|ed|ing)?(?: in| with| on| by)? \d{3}/.test(text);
}

/** "My account number ends in 5572", "the zip that isn't 38000": digits of something else than a line that is asked for, or of none that is. */
export function isOtherThings(text: string): boolean {
  return OTHER_THINGS.test(text) || DENIES_DIGITS.test(text);
}

const ENDS = '(?:(?:that|which|it) )?(?:end|begin|start|finish)(?:s|es|ed|ing|ning)?(?: (?:in|with|on))? \\d';
/** What has a number of its own at a dealer's. */
const THING =
  '(?:account|acct|card|checks?|policy|invoice|case|ticket|order|confirmation|tracking|serial|reference|ref|member|id|vin|stock|stk|ro|mileage|odometer|miles|plate|tag|(?<!area )code|routing|run|release|waybill|claim|loan|contract|deal|deal jacket|unit|quote|batch|po|cell)';
const OF_THING = new RegExp(String.raw`\b${THING}s?\b`);
const OTHER_THINGS = new RegExp(
  [
    String.raw`\b${THING}(?: (?:number|no|nbr|num))? ${ENDS}`,
    // "My stock is 38000", "tracking number 38000"
    String.raw`\b${THING}(?: (?:number|no|nbr|num|id))?(?: (?:is|was|its|of|for|thats))* \d{3,}`,
    String.raw`(?<!\b(?:on|from|in|at) )\b(?:my|our|his|her|their|customers?|buyers?) (?!(?:phone|call|caller|missed|cell|voicemail|sheet|list|screen|last)\b)\w+ (?:(?:number|no|nbr|num) )?${ENDS}`,
    String.raw`\b(?:we|i|ive|weve) (?:have |had |got |made |called |sent )+(?:about |over |like )?\d{3} (?:numbers|lines)\b`,
  ].join('|'),
);

/** "Numbers that don't start with 800": any but those. */
const DENIES_DIGITS = new RegExp(
  String.raw`\b(?:that|which|who|thats) (?:${NOT}|do not|does not) (?:(?:start|begin|end|starting|ending) (?:with|in) )?\d{3}|\b(?:except|besides|other than|but) (?:for )?(?:the )?\d{3}`,
);

/** "Which phone number starts with 866": the kind of line that alone is meant; undefined where any may be. */
export function kindSaid(text: string): 'phone' | 'fax' | undefined {
  if (/\b(?:which|what) fax(?:es)?\b/.test(text)) return 'fax';
  return /\bphone (?:numbers?|lines?)\b/.test(text) ? 'phone' : undefined;
}

/** "Whose number is it", "who answers 800-555-0104": its owner is wanted, whatever is told of it. */
export function asksWhoseNumber(text: string): boolean {
  return /\bwhose (?:number|phone|line) (?:is|was)\b|\bwho (?:answers|has|owns|picks up|is (?:at|on))(?: at| on)? *(?:$|[?.,])/.test(
    text,
  );
}

/** "Is that the buyer's side or the seller's?", and nothing behind it. */
export function asksWhichOf(text: string): boolean {
  return WHICH_OF.test(text) || asksWhoMayCall(text);
}

/** "Can a buyer call there", "sellers can use it too?": whoever is named, it is asked of what was shown. */
export function asksWhoMayCall(text: string): boolean {
  return MAY_CALL.test(text);
}

const CALL_IT =
  '(?:call|ring|dial|use|contact|phone) (?:there|them|it|that|this|(?:that|this|the same) (?:number|line|one))(?: (?:too|also|as well|directly|direct|themselves|himself|herself))*(?: \\?)*$';
const MAY_CALL = new RegExp(
  String.raw`^${LEAD}(?:(?:can|could|may|should|do|does) (?:(?:an?|the|my|our|his) )?(?!(?:i|we|you)\b)\w+ (?:also |just )?|(?:(?:an?|the|my|our) )?\w+ (?:can|could|may|should) (?:also |just )?)${CALL_IT}`,
);

const WHICH_OF =
  /\b(?:is|was|thats)(?: that| this| it| an?)?(?: (?:number|line|one|phone))?(?: for)?(?: the)? (?!right|correct|still|(?:\w+ ){0,2}yes or no)(?:\w+ ){1,4}or(?: for)?(?: the)?(?: \w+){1,3}$/;

/** "38000, which carrier uses that", "what is it for": whose the value is. */
export function asksWhoseItIs(text: string): boolean {
  if (BY_WHICH.test(text)) return true;
  let rest: string | undefined = text;
  for (const step of WHOSE_IT_IS) rest = rest === undefined ? undefined : behind(step, rest);
  return rest !== undefined;
}

/** "So that goes by which carriers", "that is for which courier". */
const BY_WHICH = /\b(?:that|this|it|thats|its)\b.{0,30}\b(?:by|for|with|to|through) (?:which|what)\b/;

/** One behind the other, however far apart: as one pattern they would take the cube of a message's length. */
const WHOSE_IT_IS = [
  /\b(?:which|what|who|whose)\b/,
  /\b(?:is|does|uses?|has|gets?|goes)\b/,
  /\b(?:that|this|it|there)\b/,
] as const;

function behind(pattern: RegExp, text: string): string | undefined {
  const found = pattern.exec(text);
  return found === null ? undefined : text.slice(found.index + found[0].length);
}

/** "Is that the courier's or the post's". */
export function offersAnother(text: string): boolean {
  return /\bor (the|for|is)\b/.test(text);
}

/** "How many units": the digits count something. */
export function asksCount(text: string): boolean {
  return /\bhow (many|much)\b/.test(text);
}
