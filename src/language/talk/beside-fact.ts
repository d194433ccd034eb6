import { DAY } from '../when/days';
import { anyCue } from '../words/cues';
import { matchedWords, NO_WORDS } from '../words/matched-words';
import { COLLEAGUE } from '../words/workplace';

/** What belongs to any telephone call, any clock and any office: beside a fact that a talk is asked for it says nothing of its own. */

const CALL =
  'rang rung ringing dialing dialling dialed redial phoning phoned keypad dialpad hit push pushed punch robot automated connect connects connected connection greeting beep digit digits voicemail busy tone signal recording recorded handset headset speakerphone earpiece receiver selection select selecting telling rattling choose choosing straight reached catch caught missed miss once';
const CLOCK = 'start starts minute minutes longer lunch break sharp dot cutoff oclock weeknight earliest';
const OFFICE = 'folks crew around staff packet packets someplace desk desks jobs duties';
const WRITING =
  'reads read write writes writing pen jot jotting slow slowly slower aloud spell spelled spaces typing saving label required envelope';
const JOINING =
  'included includes include rather instead drop skip suppose supposing remind provide furnish supply share grab text also same ditto';

/** Words that only join one question of a talk to the next. */
export const JOINS_TALK: ReadonlySet<string> = new Set([JOINING, CALL, CLOCK, OFFICE, WRITING].join(' ').split(' '));

const WHOSE = '(?:my|our|the|his|her|some|an?)';
const WHO = `${WHOSE} (?:[^ ]+ ){0,2}?(?:${COLLEAGUE}|boss|owner|gm|gsm|payroll|receptionist|coworker|partner|rep|salesman|porter|closer)`;
/** "My used car manager insists": who of the asker's people says so, or wants to know. */
const SAYS =
  '(?:insists?|swears?|claims?|reckons?|argues?|bets?|says?|said|thinks?|keeps? (?:saying|asking|insisting)|is (?:asking|insisting|sure|saying|positive|certain)|wants? to know|has to know|needs? to know|wants?(?= (?:(?:the|their|your) )?(?:hours|days|times|number)))';

const OF_ROW =
  '(?:desk|line|lines|office|number|numbers|fax|phone|hours|days|times|address|email|e-mail|option|sheet|team)';
const A_DAY = `(?:${DAY}s?|weekends?|noon|midnight|\\d+)`;
/** What is said of the row shown; "that the lot is closed", "the number of units" are of something else. */
const OF_SHOWN = String.raw`(?!(?: \w+){0,4}? (?:the (?!${OF_ROW}\b)|numbers? of (?!(?:the|that|this|their|your)\b)))(?=$| (?:(?:that|if|whether|its|on|about|for) )?(?:theyre|theyll|they|them|itll|its|it|that|this|you|youre|your|yall|their|what|whats|when|how|who|which|where|the|an?|${A_DAY})\b)`;

const ASIDE = [
  new RegExp(String.raw`${WHO} ${SAYS}\b${OF_SHOWN}`),
  // Whoever is there works one; one's own is no row's.
  /(?:their|your|his|her|the desks) shifts?/,
  // "Any use dialing", "any point in phoning": whether somebody answers.
  /any (?:use|good|point|sense|luck)(?: in)?(?= (?:dial|dialing|phon|call|calling|ring|trying|to))/,
  /(?:the |an? )?(?:voice|human|body|soul|person)(?= (?:on|at) the (?:other end|line|phone))/,
  /(?:on|at) the (?:other|far) (?:end|side)(?! of)/,
  /(?:true or false|right or wrong|fact or fiction|is that (?:so|right|true|a fact))/,
  /(?:is|are|work|works|works? out|be|do|does) (?:just |totally |perfectly )?(?:fine|ok|good)$/,
  /(?:place|make|making|placing) (?:the|a|that|this) call/,
  /(?:one|a) (?:digit|number|figure) at a time/,
  /(?:in|put into) (?:plain|simple|everyday|regular|layman) (?:words|terms|english|language)/,
  /(?:(?:do|should|must|can) (?:i|we) put|(?:im|i am|ill be|gonna be) putting)(?= (?:it|that|this|them|an?|the)\b)/,
  /(?:wasting|waste|a waste of) (?:my |our |her |his )?time/,
  /(?:right )?on the (?:dot|hour|nose)/,
] as const;
const FOUND = anyCue(ASIDE);
const EACH = new RegExp(FOUND, 'g');

/** Positions of the words that only say who wants to know, or how; `text` is the words joined by blanks. */
export function wordsBesideFact(words: readonly string[], text: string): ReadonlySet<number> {
  return FOUND.test(text) ? matchedWords(words, text, EACH) : NO_WORDS;
}
