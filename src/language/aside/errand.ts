import { asksAge } from '../asked/whole';
import { isHearsay } from './hearsay';

/** What is asked for that is nobody to turn to, told by its form: a chore, a sum, a fact of the world, who did what to whose things. */

/** "Please ...", "can you ...": what may stand before a chore. */
const ASKED_OF_BOT = `^(?:hey|hi|ok|okay|so|please|pls|plz|bot|can|could|will|would|you|u|yo|quick|now)(?: (?:you|u|please|pls|plz|bot|just|also|quickly))*`;
const CHORES = [
  'print|reprint|photocopy|laminate|staple|shred|proofread|proof read|rewrite|reword|rephrase|paraphrase|translate|summarize|summarise|draft|compose|draw(?: up)? (?:(?:a|an|me|us|the) ){1,2}(?:\\w+ ){0,2}(?:plan|picture|map|logo|diagram|layout)|sketch|spell check|spellcheck|google(?! (?:says?|said|has|had|shows?|showed|lists?|listed|gave|gives|tells?|told|thinks))',
  'remind (?:me|us|him|her|them|everyone)(?! (?:who|whose|what|whats|which|where|when|if|how|of))',
  String.raw`(?:cancel|move|push|reschedule|schedule|book|confirm) (?:my|our|a|the|an) (?:\d|meeting|appointment|appt|call|lunch|table|flight|room|haircut|interview with|demo)`,
  String.raw`put (?:the|a|an|this|that|my|these|those|his|her) .{1,60}\b(?:on|in|under|by|next to|at|behind) .{0,30}\b(?:desk|chair|counter|drawer|shelf|board|table|folder|rack|tray|door|fridge|calendar|pile|inbox tray|cubby|seat)`,
  'set (?:a|an|my|the) (?:timer|alarm|reminder)',
];
const CHORE = new RegExp(`(?:^|${ASKED_OF_BOT} )(?:${CHORES.join('|')})\\b`);

/** "Who took the box off my desk": whoever did it is on no sheet; "who took over titles" and "who won't" are. */
const DONE =
  /^(?:ok |so |hey |and |alright )?who(?: the \w+)? (?:took(?! (?:over|care))|stole|ate|drank|borrowed|broke|hid|swiped|grabbed|parked|touched|unplugged|won(?!')|is winning)\b/;

/** Facts that any clock, calendar or dictionary tells. */
const FACT =
  /\bwhat time is it(?: now| right now)?(?: in \w+(?: \w+)?)?(?: now| right now)? ?(?:\?|$)|\b(?:what|which) (?:year|century|decade) (?:did|was|were|is)\b|\bhow (?:old|tall|heavy|rich) (?:is|are|was)\b|\bwho (?:invented|founded|discovered|painted|directed|starred)\b|\bhow (?:do|would) (?:you|u|i|we) (?:say|spell|write) (?:\S+ ){1,4}in (?:english|spanish|french|german|chinese|korean|vietnamese|portuguese)\b/;

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
  return !ASKS_FOR_SOMEBODY.test(text) && (CHORE.test(text) || SUM.test(text) || FIGURE.test(text));
}

const ASKS_FOR_SOMEBODY =
  /\b(?:who|whos|whom|whose|which|where|numbers?|phones?|hours|address|fax|zip|list|call|reach|wants?|needs?|does|handles?)\b/;
