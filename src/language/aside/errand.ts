import { asksAge } from '../asked/age';
import { asksHousekeeping, asksOfOwnPhones } from '../asked/workplace';
import { COLLEAGUE } from '../words/workplace';
import { isHearsay } from './hearsay';

/** What is asked for that is nobody to turn to, told by its form: a chore, a sum, a fact of the world, who did what to whose things. */

/** "Please ...", "can you ...": what may stand before a chore. */
const ASKED_OF_BOT = `^(?:hey|hi|ok|okay|so|please|pls|plz|bot|can|could|will|would|you|u|yo|quick|now)(?: (?:you|u|please|pls|plz|bot|just|also|quickly))*`;
const PERSON = `(?:customers?|cust|buyers?|clients?|borrowers?|lessees?|co-?buyer|co-?signer|boss|${COLLEAGUE})`;
const CHORES = [
  'print|reprint|photocopy|laminate|staple|shred|proofread|proof read|rewrite|reword|rephrase|paraphrase|translate|summarize|summarise|draft|compose|draw(?: up)? (?:(?:a|an|me|us|the) ){1,2}(?:\\w+ ){0,2}(?:plan|picture|map|logo|diagram|layout)|sketch|spell check|spellcheck|google(?! (?:says?|said|has|had|shows?|showed|lists?|listed|gave|gives|tells?|told|thinks))',
  'remind (?:me|us|him|her|them|everyone)(?! (?:who|whose|what|whats|which|where|when|if|how|of))',
  String.raw`(?:cancel|move|push|reschedule|schedule|book|confirm) (?:my|our|a|the|an) (?:\d|meeting|appointment|appt|call|lunch|table|flight|room|haircut|interview with|demo)`,
  String.raw`put (?:the|a|an|this|that|my|these|those|his|her) .{1,60}\b(?:on|in|under|by|next to|at|behind) .{0,30}\b(?:desk|chair|counter|drawer|shelf|board|table|folder|rack|tray|door|fridge|calendar|pile|inbox tray|cubby|seat)`,
  'set (?:a|an|my|the) (?:timer|alarm|reminder)',
  String.raw`(?:text|e-?mail|message|dm|notify|tell|remind|let) (?:(?:my|our|the|his|her|this|that) (?:\w+ )?${PERSON}|(?:mr|mrs|ms|miss)\.? \w+) (?:(?:to )?know |about )?(?:that|his|her|their|its|he|she|hes|shes|theyre|the)`,
  String.raw`(?:pull up|look up|pull|check|grab|get|find|run|figure out) .{0,40}\b(?:amounts?|balance|quote|status|figures?|history|statement|letter|copy|file|jacket|vin)\b.{0,40} and (?:drop|paste|post|stick|put|send|text|shoot) (?:it|them|that) (?:(?:right|back|over|in|into|to) )*(?:here|me|us|this chat|this thread|the chat|the thread)`,
];
const CHORE = new RegExp(`(?:^|${ASKED_OF_BOT} )(?:${CHORES.join('|')})\\b`);

/** "Who took the box off my desk": whoever did it is on no sheet; "who took over titles" and "who won't" are. */
const DONE =
  /^(?:ok |so |hey |and |alright )?who(?: the \w+)? (?:took(?! (?:over|care))|stole|ate|drank|borrowed|broke|hid|swiped|grabbed|parked|touched|unplugged|won(?!')|is winning)\b/;

/** Whoever asks for somebody of the sheet beside it. */
const ASKS_BESIDE =
  /\b(?:numbers?|phones?|call|contact|reach|fax\w*|send\w*|mail\w*)\b|(?:, ?|\b(?:and|also|then) )(?:who|whos|what|whats|which|where|when)\b/;

/** Whoever bears witness to a signature sits in any town. */
const WITNESSED =
  /\bwhere (?:can|could|do|does|should|would) (?:i|we|he|she|they|(?:my|the|our|a) \w+) (?:go )?(?:to )?(?:get|have|find) (?:\S+ ){0,8}notar(?:y|ies|ized)\b/;

/** Facts that any clock, calendar or dictionary tells. */
const FACT =
  /^what time ?zone (?:is|are) \w+ in ?\??$|^will it (?:snow|rain|freeze)\b|^did (?:the )?\w+ win\b|\bwhat time is it(?: now| right now)?(?: in \w+(?: \w+)?)?(?: now| right now)? ?(?:\?|$)|\b(?:what|which) (?:year|century|decade) (?:did|was|were|is)\b|\bhow (?:old|tall|heavy|rich) (?:is|are|was)\b|\bwho (?:invented|founded|discovered|painted|directed|starred)\b|\bhow (?:do|would) (?:you|u|i|we) (?:say|spell|write) (?:\S+ ){1,4}in (?:english|spanish|french|german|chinese|korean|vietnamese|portuguese)\b/;

/** What any handbook tells: two things by their kind, what is usual anywhere. */
const GENERAL =
  /\bdifference between an? \w+ and an? \w+ ?(?:$|[?,.])|\b(?:do|does|will|would|can) (?:most |other |all )?(?:banks|lenders) (?:usually|normally|typically|generally|ever|always)\b/;

/** "14 days of interest on 28,500 at 7.9%". */
const SUM =
  /\b\d[\d,.]* ?(?:%|percent) (?:of|on|for|apr on)\b.*\d|\b(?:on|of) \$? ?\d[\d,.]{3,} at \d[\d.]* ?(?:%|percent)|\bwhat(?:s| is|'s) \d[\d,.]* (?:days|months|payments|plus|minus|times|x|divided)\b/;

/** "What's my current balance": a figure of an account, which no contact sheet tells. */
const FIGURE = /\bwhat(?:s|'s| is) (?:my|our) (?:current|available|remaining|outstanding|account) (?:\w+ )?balance\b/;

/** Who works there by name: people are on no such list. */
const NAMES =
  /\blist (?:me )?(?:out )?(?:of )?(?:all )?(?:of )?(?:the |your )?(?:employees|staff)\b|\b(?:employees|staff|reps|people)\b.{0,40}\bby name\b/;

/** Letters of the longest message that is looked at: a longer one tells a story. */
const LONGEST = 300;

/** A cleaned message without the sentences that ask for any of these; empty where nothing else is asked. */
export function withoutErrands(text: string): string {
  if (text.length > LONGEST) return text;
  if (isHearsay(text)) return '';
  const sentences = text.split(/(?<=[.?!]) +/);
  const asked = sentences.filter(sentence => !isErrand(sentence));
  return asked.length === sentences.length ? text : asked.join(' ');
}

/** Who asks for somebody besides asks for somebody. */
function isErrand(text: string): boolean {
  if ((FACT.test(text) && !asksAge(text)) || DONE.test(text) || NAMES.test(text)) return true;
  if (asksOfOwnPhones(text)) return true;
  if (asksHousekeeping(text) || WITNESSED.test(text)) return !ASKS_BESIDE.test(text);
  if (ASKS_FOR_SOMEBODY.test(text)) return false;
  return CHORE.test(text) || SUM.test(text) || FIGURE.test(text) || GENERAL.test(text);
}

const ASKS_FOR_SOMEBODY =
  /\b(?:who|whos|whom|whose|which|where|numbers?|phones?|hours|address|fax|zip|list|call|reach|wants?|needs?|does|handles?)\b/;
