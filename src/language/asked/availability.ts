import { DAY } from '../when/days';
import { CLOCK } from '../when/face';
import { numbersFrom } from '../words/counts';
import { anyCue } from '../words/cues';
import { matchedWords, NO_WORDS } from '../words/matched-words';
import { DOES_NOT, HAS_NOT, IS_NOT, NEITHER, NOBODY, NOT } from '../words/negation';
import { turnVerbs } from '../words/turn-verbs';

/** How people say that somebody is there to pick up, or is not: cues of a moment's state (src/language/words/cues.ts), and no name of anything. */

/** Somebody is there: "still picking up", "anyone awake over there", "worth dialing". */
const THERE = [
  /(?:ya |aun |todavia )?(?:cerraron|cerro|abrieron|abrio|atienden|contestan)\b(?! (?:de|el|la) \w+ a las)/,
  /open(?:ed)?\b(?! (?:it|this(?! (?:early|late|morning|afternoon|evening|weekend|week)\b)|that|a|an|the|up a)\b)/,
  /abiert[oa]s?\b/,
  /(?:anyone|anybody|someone|somebody|people|folks|already|yet|who|whos) (?:is |are |be |still |already )?(?:there|in|around|available|on|up|working|home|answering|awake|pick(?:ing)?)\b/,
  /(?:pick|picking|picks) up\b|(?:takes?|taking|answers?|answering) (?:the )?(?:calls|phones?)\b|answers? (?:at|after|past)\b/,
  /still (?:is |are |be |already )?(?:up|there|around|available|home|awake|working|live|taking calls|answer(?:s|ing)?|pick(?:s|ing)?(?: up)?)\b/,
  // "Still on the plan" says where a thing stands.
  /still (?:be )?(?:in|on)\b(?! (?:an?|my|our|your|his|her|their|hold|file|record|title|ice|the (?!phones?|lines?|clock|office|desks?)\w+)\b)/,
] as const;

/** A call is still worth its while. */
const CALLABLE = [
  /awake (?:yet|already|now|over there)\b/,
  /(?:voice|human|person|body|soul|somebody|someone|anybody|anyone|people) (?:\w+ )?(?:on|at) the (?:other (?:end|side)|line|phone)\b/,
  /(?:can|could) (?:i|we|they|(?:an?|the|our) \w+(?: in \w+)?) (?:still|even) (?:get (?:a ?)?hold of|reach|catch|raise|get|call|dial)\b/,
  /(?:still )?worth (?:calling|dialing|trying|ringing|a (?:call|try|shot))\b/,
  /(?:left to (?:talk|speak) to|left to call)\b|(?:can|could) (?:still |even )?be (?:reached|raised)\b/,
  /(?:staffed|manned)\b(?<!\b(?:short|under|over) \w+)/,
  /(?:mans|manning|staffs|staffing) (?:the |your |those |any |an? )?(?:phones?|lines?|desks?)\b/,
  /(?:both|all) (?:still )?(?:up|around) (?:(?:right )?now|rn|at the moment|atm|at this hour)\b/,
  /or (?:are|is) (?:they|everyone|everybody|yall|you) (?:all )?(?:(?:out|off|down) )?(?:at (?:the |a )?(?!\d)\w+|on (?:vacation|break|holiday|lunch|pto))\s*(?:\?|$)/,
  /(?:id|ill|i would|i will|would i|will i) (?:still |even |actually |really )?(?:get|reach|catch) (?:somebody|someone|anybody|anyone|a (?:live |real )?(?:person|human))\b/,
  /at (?:the|their) (?:desks?|phones?)\b|on the clock\b|in the office\b/,
  /(?:will|would|does|do|did|can|could) (?:it|that|this|(?:a|my|the|our) calls?|calls?) (?:still |even |actually )?(?:go|get|come) th(?:ru|rough)\b/,
  /reachable\b(?<!\bhow (?:are|is) (?:they|it|he|she) \w+)/,
  /(?:(?:should|do) i (?:even |still )?|worth |why |point (?:in|to) )bother(?:ing)?\b|^bother\b|bother or\b(?<=[?.,] \w+ or)/,
  /(?:(?:closed?|closes|shuts?|out|gone|break|breaks) (?:down )?(?:to|for|at|on|over) (?:their )?lunch|takes? (?:an? |their )?(?:long )?lunch|(?:open|there|in|staffed|available|answering|through|thru|during|over) (?:the |their )?lunch|lunch (?:hours?|breaks?))(?: ?(?:hours?|time|break))?\b/,
  // Of an office; those of a car are warning lights.
  /lights (?<!\b(?:warning|dash|hazard|head|brake|tail|engine|fog|running|turns? the) \w+ )(?:still |back |come |go |are |be )*(?:on|off|out)\b/,
] as const;

/** The same around what is asked about: "can i reach permits now". */
const THERE_AROUND = [
  /(?:center|line|desk|team|department|office|[b-df-hj-np-tv-xz]{2,5}) (?:up|on|in|there|available)\s*(?:\?|$)/,
  /(?:up|on|there|in|working|available|reachable|answering|staffed|manned)\b.{0,12}\b(?:right now|now|at the moment|today|tonight|this (?:early|late)|already|yet)\b/,
  /(?:are|r|will|would) (?:they|he|she|folks) (?:be )?(?:there|in|around|available|reachable)(?= ?(?:\?|$|or |now|right|today|tonight|yet|already|at |on |til|until|this |tomorrow|rn\b|atm\b))|^(?:they|anyone) (?:there|around|in) ?(?:\?|$)/,
  /(?:will|would|does|do|is|can) (?:someone|somebody|anyone|anybody|they|a person|a human) (?:still |actually |even |really )?(?:answer|answering|respond)\b(?! (?:me |us )?(?:my|a|his|our|this|that|questions?|emails?|about)\b)/,
  /can i (?:still )?(?:call|reach|catch|raise|get(?! (?:\w+ ){0,2}(?:numbers?|fax|e?mail|address|zip|hours|info)\b))\b.{0,60}\b(?:now|this (?:minute|second|instant)|today|tonight|tomorrow|at|on|after|before)\b/,
] as const;

/** Doors are closed. */
const CLOSED = [/closed\b/, /shut\b(?! (?:off|out|up|down)\b)/, /cerrad[oa]s?\b/, /too (?:late|early)\b/] as const;

/** People are away: "gone home", "done for the day". */
const AWAY = [
  new RegExp(
    String.raw`(?:${DAY}|days?) off\b|off (?<!\b(?:drop|dropped|dropping|kick|kicks|sign|signed|pay|paid|pays|take|took|cut|went|goes|knock|knocks|start|starts) \w+ )(?:on )?${DAY}`,
  ),
  /(?:gone|left|leave|leaves|leaving|done|out|off|home|went|finished|through) (?:home )?(?:for|until) (?:the (?:day|night|weekend|evening)|tonight|today)\b/,
  /(?:did|have) they (?:all |already )?(?:leave|left|gone)\b(?! (?:a|an|me|us|the|any)\b)|(?:gone|gone on) home\b|(?:did|they|everyone|everybody|already|yall|all) (?:go|goes|went) home\b/,
  /(?:clocked|knocked|checked|punched|logged) (?:out|off)\b|off the clock\b/,
  /(?:they|who|whos|whoever|everyone|everybody|ones?|lines?|desks?|already) (?:all |already |has |have |just )*(?:packed (?:it )?(?:up|in)|headed (?:home|out)|called it (?:a day|a night|quits))\b/,
  new RegExp(String.raw`by (?:an?|${numbersFrom(1, 12)}|\d{1,2}) (?:hair|min|mins|minutes?|sec|secs|seconds?)\b`),
  /out of luck\b|missed them\b/,
] as const;

/** "Stops one month" turns no hours: a number in words needs an "at" before it. */
const AT = `(?:(?: (?:at|by|around|between|before|after|past|about|exactly|later than|earlier than|no later than|no earlier than|right at|promptly at))+(?= ${CLOCK})|(?= (?:\\d|noon|half|quarter)))`;
/** Words that turn the hours where a clock time stands behind them: "starts at 830", "knocks off at five". */
export const BEGINS_AT = new RegExp(`${turnVerbs('opens', ['base', 'third'], 'people')}${AT}`);
/** The same of their end. */
export const ENDS_AT = new RegExp(
  `(?:${turnVerbs('closes', ['base', 'third'], 'people')}|finished|done|(?:is|are|be|s|who|theyre) (?:gone|out)|gone(?= (?:by|before)))${AT}`,
);

/** The cues that say either and nothing else. */
export const AVAILABILITY: readonly RegExp[] = [...THERE, ...CALLABLE, ...CLOSED, ...AWAY];
/** Every cue that a moment's state is asked for, the words between included. */
export const ASKS_STATE: readonly RegExp[] = [...THERE, ...CALLABLE, ...THERE_AROUND, ...CLOSED, ...AWAY];

/** Positions of the words that say somebody is there, or is not, and name nothing: "did the permits desk leave for the day". `text` is the words joined by blanks. */
export function availabilityWords(words: readonly string[], text: string): ReadonlySet<number> {
  return PHRASE.test(text) ? matchedWords(words, text, PHRASES) : NO_WORDS;
}

/** Those said of people who are away, or of a call; others are said of cars and doors too. */
const PEOPLE = [...CALLABLE, ...AWAY];
const PHRASE = anyCue([...PEOPLE, BEGINS_AT, ENDS_AT]);
const PHRASES = new RegExp(PHRASE, 'g');
const SAID = anyCue(ASKS_STATE);

/** Whether words say so of people, or of a call to them. */
export function saysAway(text: string): boolean {
  return SAID_OF_PEOPLE.test(text);
}

const SAID_OF_PEOPLE = anyCue(PEOPLE);

/** Whether words say that somebody is there, or is not. */
export function saysAvailability(text: string): boolean {
  return SAID.test(text);
}

const SAYS_GONE = anyCue(AWAY);
const NOT_YET = new RegExp(
  String.raw`\b(?:never|${IS_NOT}|${HAS_NOT}) (?:yet |already |all )?(?:gone|go|left|leave|closed|clocked|knocked|done|shut)\b`,
);
/** "Who isn't closed on saturdays": that is, open. */
export function saysNotClosed(text: string): boolean {
  return NOT_CLOSED.test(text);
}

const NOT_CLOSED = new RegExp(
  String.raw`\b(?:${IS_NOT}|never) (?:all |already |yet )?(?:closed|shut)\b(?! (?:at|by|before)\b)`,
);
const NOT_THERE = new RegExp(
  String.raw`\b(?:${NOT}|${NEITHER}|${NOBODY}) (?:\w+ )?(?:opens?|in|there|around|available|works?|working|answers?|answering|staffed|reachable|picks? up|takes? calls|taking calls)\b|\b(?:no|without) ${DAY}(?! (?:is|problem)\b)|\b(?:${NOT}|${NEITHER}) (?:do|does|have|cover|keep) ${DAY}`,
);
const NOT_OPENED = new RegExp(
  String.raw`\b${HAS_NOT} (?:\w+ )?(?:open(?:ed)?|started|come in|got(?:ten)? in)\b|\b${DOES_NOT} (?:\w+ )?(?:stay|go|run) (?:open )?(?:past|after|later than|beyond)\b`,
);

/** "Who isn't off Saturdays", "takes no Fridays off" */
const NOT_OFF = new RegExp(String.raw`\b(?:${IS_NOT}|takes? no|never) (?:\w+ )?off\b`);

/** "We just closed up", "my desk is shut": the asker's own doors. */
const OWN_DOORS =
  /\b(?:we|i|(?:my|our) \w+) (?:(?:is|are|was|were|have|just|already|all) )*(?:closed|shut|close|left|locked)(?: up| down)?\b/g;

/** Whether those are wanted that are closed, or not there: "who isn't open on weekends"; "who hasn't gone home" wants the others. */
export function asksClosed(text: string): boolean {
  const asked = text.replace(OWN_DOORS, ' ');
  if (NOT_OPENED.test(asked) || /\bneither\b/.test(asked)) return true;
  if (NOT_YET.test(asked) || NOT_OFF.test(asked)) return false;
  if (NOT_THERE.test(asked) || /\bno hours (?:on |at |for )?(?:the )?\w+/.test(asked)) return true;
  const closed = /\b(closed|shut|cerrad[oa]s?)\b/.test(asked) || SAYS_GONE.test(asked);
  return closed && !/\bopen\b|\bstill (?!(closed|shut|gone|out)\b)|\b(can|could) (i|we)\b/.test(asked);
}
