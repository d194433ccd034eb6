import { countsTo } from './counts';
import { matchedWords, NO_WORDS } from './matched-words';

/** Words that join two names that are both meant, as the source of a pattern. */
export const AND = 'and|plus|n|y';
const JOINS_NAMES = new RegExp(`^(?:${AND}|or|o)$`);

/** Whether a word joins two names, of which both or either is meant. */
export function joinsNames(word: string): boolean {
  return JOINS_NAMES.test(word);
}

/** Words that only join a message to the talk before it: asked once more, asked of another too, said instead. */

/** Words that lead in a message and name nothing, as the source of a pattern: "ok and", "hm but". */
export const LEADS_IN = 'so|ok|okay|and|now|well|but|then|hm|hmm|oh|ugh|wait|sorry|hold on|hi|hey';
/** As many of them as there are. */
export const LEAD = `(?:(?:${LEADS_IN}) )*`;

/** The same, with further words among them. */
export function leadWith(more: string): string {
  return `(?:(?:${LEADS_IN}|${more}) )*`;
}

/** What may stand before a question word, as the source of a pattern: "until when", "to whom". */
export const ASKED_OF = '(?:until|till|by|at|to|for|on|with|from|about|through)';

/** The same of words that a message ends with: "too please", "once more then". */
export const TRAILS = 'please|pls|plz|thanks|thx|too|also|as well|again|once more|then|though|real quick';
/** As many of them as there are. */
export const TRAIL = `(?: (?:${TRAILS}))*`;
/** A greeting before who asks, and whom it greets: "good morning all". */
export const GREETING_LEAD =
  '(?:(?:hi|hiya|hey|hello|howdy|hola|yo|ok|good|morning|afternoon|evening|there|team|all|everyone|everybody|folks|yall|guys) )*';

/** "Hours of the latter", and no "former owner"; the source of a pattern. */
export const ONE_OF_TWO = String.raw`(?<=^|\b(?:the|that|and|for|of|ok|so|about) )(former|latter)s?(?=$| (?:\?|one|number|line|desk|office|fax|${TRAILS}|hours|phone|email|is|are|opens?|closes?|packs?|wraps?|knocks?|quits?|shuts?|locks?|finish(?:es)?|starts?|answers?|picks?|when|what|till?|until|do|does|has|have|on|at)(?: |$))`;

const COUNT = `(?:${countsTo(8)})`;
const AGAIN = String.raw`(?:once (?:more|again)|(?:one|1) (?:more|last) time|a second time|scroll(?:ing)? (?:back|up)|ditto|likewise|idem|along(?= with)|(?<=^(?:\w+ )?(?:that|those|them|it|these) )plus|together(?= with|$| pls| please)|remaining(?= (?:ones?|regions?|centers?|${COUNT})(?: (?:ones|${TRAILS}))*$)|(?:not sure|unsure|(?:dont|do not|didnt) know|dunno|no (?:idea|clue)|idk|cant tell|unclear)(?: yet)? (?:if|whether)(?: (?:its|it is|thats|it was))?|(?:pretty|fairly|quite|almost) (?:sure|certain|positive)|double check(?:ing)?|check (?:it |that )?again|while (?:youre|ur|you are|u r|u are) at it|tl dr)\b`;
const OOPS = leadWith(
  '(?:scratch|strike|forget) that|ah|ahh|oops|whoops|sry|no|nah|nope|my|bad|mistake|fault|i|we|that|it|was|is|its',
);
const THAT = '(?:it|that|this|them|those)';
/** "Typed it wrong, i wanted permits", at the beginning alone: "he sent the wrong one" is a story. */
const SAID_WRONG = String.raw`^${OOPS}(?:(?:typed|said|wrote|put|asked|read|had|got|picked|entered) (?:${THAT} )?(?:wrong|backwards?|the wrong (?:one|thing|name|word|line|desk))|(?:the )?wrong (?:one|thing|line|desk|name|word|place)|(?:typed|sent|hit (?:send|enter)) (?:${THAT} )?too (?:fast|quick|quickly|soon|early)|mixed (?:${THAT} )?up|misread(?: (?:${THAT}|the (?:jacket|file|note|ticket|mail|message|screen|sheet)))?|misspoke|mistyped|typo|fat fingered(?: ${THAT})?|nvm|nevermind|never mind|(?:scratch|strike|forget|cancel) (?:it|that|them)|meant the other(?: one| way(?: around)?)?)(?! (?:number|was|were|is|on|in|for|by|and|to))\b`;
/** "Who do i bug", "who can we pester about it": somebody is to be reached, however it is put. */
const REACHED = String.raw`(?<=\bwho (?:all )?(?:do|should|can|could|would|must|shall|might) (?:i|we)(?: the \w+)? |\bwhom? (?:do )?to )(?:bug|bother|pester|nag|ping|chase|hit up|holler at|harass|hound|annoy|badger|yell at|poke|tap|buzz|hit)\b`;
/** "I don't want a novel": how much is to be told. */
const AT_LENGTH = String.raw`(?:(?:dont|do not|didnt) (?:want|need|ask for)|not|no|skip|spare me|without) (?:(?:an?|the|your|another|whole|entire) )*(?:novel|essay|speech|lecture|sermon|life story|wall of text)\b|tldr\b`;
/** "Boss is on the line with the builder": a telephone's. */
const ON_PHONE = String.raw`(?<=\bon the (?:other )?)line(?= (?:with|w)\b)`;
/** "A single line", "the business unit it is in": words of any row. */
const OF_ANY_ROW =
  'single(?= (?:line|number|desk|office|person|soul)\\b)|business units?(?= (?:name|called|column|is|number|phone|it|that|for)\\b)';
/** "The one gap I have today": a stretch of the day. */
const GAP_OF_DAY = String.raw`(?<=\b(?:one|only|free|short|little|small|quick|an?) )gap(?= (?:that )?(?:(?:i|we|he|she) (?:have|has|got|get)|in (?:my|our|his|her|the) (?:day|schedule|calendar|morning|afternoon))\b(?! (?:on|for|with)\b))`;
/** "The key broke off": a car's or a drawer's, and none of a menu. */
const KEY_OF_THING =
  '(?<!\\b(?:menu|option|phone) )keys?(?= (?:(?:just|got|gets|is|are|was|were|has|have) )*(?:broke|broken|snapped|bent|stuck|jammed)\\b)';
/** All begin where a word does: said once ahead, it spares them the letters between. */
const PHRASES = new RegExp(
  String.raw`\b(?:${[AGAIN, ONE_OF_TWO, SAID_WRONG, REACHED, AT_LENGTH, ON_PHONE, OF_ANY_ROW, GAP_OF_DAY, KEY_OF_THING].join('|')})`,
  'g',
);
const HINT =
  /\b(?:once|time|while|plus|along|together|remaining|if|whether|check|checking|tl|tldr|novel|essay|speech|lecture|sermon|story|wall|scroll|scrolling|ditto|likewise|idem|wrong|backwards?|mixed|nvm|nevermind|never|scratch|strike|forget|cancel|misread|misspoke|mistyped|typo|too|fat|meant|former|latter|bug|bother|pester|nag|ping|chase|hit|holler|harass|hound|annoy|badger|yell|poke|tap|buzz|line|sure|certain|positive|single|business|gap|keys?)\b/;

/** Positions of the words that name nothing, and only say that something is asked again, of another too, or instead. */
export function joiningWords(words: readonly string[], text = words.join(' ')): ReadonlySet<number> {
  return HINT.test(text) ? matchedWords(words, text, PHRASES) : NO_WORDS;
}

/** "A permit for the pool": what stands between two words of one name. */
export function joinsToName(text: string): boolean {
  return JOINS_TO_NAME.test(text);
}

const JOINS_TO_NAME = /^(?:for|of|on|in|with|del|de)(?: (?:the|a|an|my|our|his|her|their|la|el|los|las|su))?$/;
