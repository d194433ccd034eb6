import { DAY } from '../when/days';
import { NUMBERS, numberSaid, numbersFrom } from '../words/counts';
import { type Turn, turnVerbs } from '../words/turn-verbs';
import type { Relation } from './turns-asked';

/** Lengths of time that rows are asked for by: how long their day is, and how soon their doors turn. */

/** A length of a day, in minutes, and how the rows' own stand to it. */
export interface Length {
  readonly minutes: number;
  readonly relation: Exclude<Relation, 'late'>;
}

/** Doors open or close before so many minutes are over; `about`, just when they are. */
export interface Soon {
  readonly turn: Turn;
  readonly minutes: number;
  readonly about: boolean;
}

const COUNT = String.raw`\d{1,2}|${numbersFrom(1, NUMBERS.length)}`;
const SPAN = `(${COUNT})( and a half)?(?: or (?:more|longer|less|fewer))? (?:hours?|hrs?)`;
const RELATIONS = [
  ['from', /^(?: or (?:more|longer)|at least|no less than|a minimum of)/],
  ['by', /^(?: or (?:less|fewer)|at most|no more than|up to|a maximum of)/],
  ['after', /^(?:more|longer|over|beyond|upwards)/],
  ['before', /^(?:less|fewer|shorter|under|not even)/],
] as const satisfies readonly (readonly [Length['relation'], RegExp])[];
const LEAD =
  '(?:(at least|at most|no (?:less|more) than|up to|a (?:minimum|maximum) of|(?:more|longer|less|fewer|shorter) than|over|beyond|upwards of|under|not even) (?:an? )?)?';
const A_DAY = '(?:(?:a|per|each|every) (?:single )?(?:day|weekday|work ?day|night|week ?night|shift)|daily)';
const LONG_DAY = `(?:(?:long|work|business|full) )?(?:days?|weekdays?|work ?days?|shifts?|${DAY})`;
const STAYS = '(?:open|works?|working|runs?|running|staffed|manned|there|answers?|answering|available|put in|puts in)';
const FULLY = '(?:(?:for|an?|the|full|only|just|straight|solid|whole|about|exactly) ){0,3}';
const ENDS = String.raw`(?= *$| \?| (?:straight|total|on|and|but|who|which)\b)`;
/** "Eight hours a day", "a twelve hour day"; "open 24 hours". */
const LENGTH = new RegExp(
  String.raw`\b(?:(?:puts?|putting) in |pulls? )?${LEAD}${SPAN}(?: ${A_DAY}| ${LONG_DAY})\b|\b${STAYS} ${FULLY}${LEAD}${SPAN}${ENDS}`,
);
/** Somebody's own day, or what a day is said to be: "I work 12 hour days", "eight hours a day is what I do". */
const OWN =
  /\b(?:i|im|ive|id|we|were|weve|he|she|hes|shes|customer|buyer|guy) (?:\w+ ){0,4}$|\b(?:my|our|his|her|your|been|was|after|another) (?:\w+ )?$/;
const SAYS_WHAT = /^ (?:is|was|are|thats|isnt|here|for me|in a row)\b/;

/** "Whos on a twelve hour day", "more than nine hours a day": how long the day of the rows asked for is. */
export function asksLength(text: string): Length | undefined {
  const found = lengthIn(text);
  const count = found?.[2] ?? found?.[5];
  if (found === undefined || count === undefined) return undefined;
  const lead = found[1] ?? found[4] ?? / or \w+ /.exec(found[0])?.[0] ?? '';
  const [relation] = RELATIONS.find(([, words]) => words.test(lead)) ?? ['at' as const];
  const half = (found[3] ?? found[6]) !== undefined;
  return { minutes: numberSaid(count) * HOUR + (half ? HOUR / 2 : 0), relation };
}

function lengthIn(text: string): RegExpExecArray | undefined {
  const found = LENGTH.exec(text);
  if (found === null || OWN.test(text.slice(0, found.index))) return undefined;
  return SAYS_WHAT.test(text.slice(found.index + found[0].length)) ? undefined : found;
}

const HOUR = 60;

const WITHIN = new RegExp(
  String.raw`\b(?:within|inside(?: of)?|(?:in|over|during) the (?:next|coming)|in (?:under|less than))(?: (?:an?|the|next|this))*(?: (half|quarter|${COUNT})(?: of)?(?: an?)?)? (hours?|hrs?|minutes?|mins?)\b(?! of\b)|\bless than (?:an?|the)?(?: ?(half|quarter|${COUNT})(?: of)?(?: an?)?)? ?(hours?|hrs?|minutes?|mins?) (?:left|to go|before (?:they|it) closes?)\b|\bbefore (?:the|this) (hour) is (?:up|out|over)\b`,
);
/** "Who can finish it within the hour" asks for no doors. */
const ALONE = '(?! (?:it|this|that|these|those|them|me|us|an?|the|my|our|your|his|her|their)\\b)';
const CLOSING = new RegExp(
  String.raw`\b(?:${turnVerbs('closes', ['base', 'third', 'ing'])}${ALONE}|(?:(?:whos|is|are|be|thats|theyre) (?:done|gone)|left|to go)\b)`,
);
const OPENING = new RegExp(
  String.raw`\b${turnVerbs('opens', ['base', 'third', 'ing'])}${ALONE}(?! (?:until|till?|past|late|longer)\b)`,
);

const AHEAD_COUNT = `(half(?: an?)?|a quarter(?: of)?(?: an)?|an?|${COUNT})( and a half)? (hours?|hrs?|minutes?|mins?)( and a half)?`;
const AHEAD = new RegExp(
  String.raw`\bin (?:(?:about|around|roughly|like|exactly) )?${AHEAD_COUNT}\b(?! of\b)|\b${AHEAD_COUNT} from now\b`,
);
/** "Are any lines open in an hour" asks for a state, "which open in an hour" for the turn. */
const OPENS_THEN = new RegExp(
  String.raw`\b(?:${turnVerbs('opens', ['third', 'ing'], 'doors')}|${turnVerbs('opens', ['base', 'third', 'ing'], 'people')}${ALONE})|\b(?:do|does|will|which|lines|ones|desks|offices|centers|regions) (?:(?!be\b|are\b|is\b)\w+ ){0,2}open\b`,
);

/** "Are any lines open", "which do you have open": of a state. */
const IS_OPEN = /\b(?:is|are|be|have|has|any) (?:\w+ ){0,3}open\b/;

/** "Who closes in two hours", asked at three: at the same moment for all, whatever their own clocks show then. */
function asksThen(text: string): Soon | undefined {
  const [found, ...groups] = AHEAD.exec(text) ?? [];
  if (found === undefined) return undefined;
  const asked = text.replace(found, ' here ');
  const closes = CLOSING.test(asked);
  if (closes === (OPENS_THEN.test(asked) && !IS_OPEN.test(asked))) return undefined;
  const [count = '', half, unit = '', behind] = groups[2] === undefined ? groups.slice(4) : groups;
  const each = unit.startsWith('m') ? 1 : HOUR;
  const [first = ''] = count.replace(/^an? (?=\w)/, '').split(' ');
  const whole = minutesOf(/^an?$/.test(first) ? '' : first, each);
  const minutes = whole + ((half ?? behind) ? each / 2 : 0);
  return { turn: closes ? 'closes' : 'opens', minutes, about: true };
}

/** "Who closes within the hour", "anyone opening in the next 30 minutes", "who closes in two hours". */
export function asksSoon(text: string): Soon | undefined {
  return asksWithin(text) ?? asksThen(text);
}

function asksWithin(text: string): Soon | undefined {
  const [found, count = '', unit, leftCount = '', leftUnit, plain] = WITHIN.exec(text) ?? [];
  if (found === undefined) return undefined;
  const asked = text.replace(found, ' here ');
  const closes = CLOSING.test(asked) || leftUnit !== undefined;
  const opens = OPENING.test(asked);
  if (closes === opens) return undefined;
  const each = /^m/.test(unit ?? leftUnit ?? '') ? 1 : HOUR;
  const minutes = plain === undefined ? minutesOf(count || leftCount, each) : HOUR;
  return { turn: closes ? 'closes' : 'opens', minutes, about: false };
}

function minutesOf(count: string, each: number): number {
  if (count === 'half') return each / 2;
  if (count === 'quarter') return each / 4;
  return count === '' ? each : numberSaid(count) * each;
}

/** "Six days a week", "open every day": on how many weekdays somebody is there at least. */
export function asksWeek(text: string): number | undefined {
  const [found, count] = WEEK.exec(text) ?? [];
  if (found === undefined) return undefined;
  return count === undefined ? WHOLE_WEEK : numberSaid(count);
}

const WHOLE_WEEK = 7;
const WEEK = new RegExp(
  String.raw`\b(?:(\d|${numbersFrom(1, WHOLE_WEEK)}) days (?:a|per|each|every) week|${STAYS} (?:daily|(?:every|each) (?:single )?day(?: of the week)?|all week(?: long)?))\b`,
);

/** "Both saturday and sunday", "all weekend": each of several days is asked for, and not any. */
export function asksEach(text: string): boolean {
  return EACH.test(text);
}

const EACH = new RegExp(
  String.raw`\bboth (?:on )?${DAY}|\b(?:all|whole|entire|full) (?:weekend|wknd|work ?week)\b|\b${DAY} (?:through|thru|to|until|till?) ${DAY}`,
);

/** A text without the words that only say how long a day or a week is, or how soon doors turn: they name nothing. */
export function withoutSpans(text: string): string {
  const length = lengthIn(text)?.[0];
  const rest = (length === undefined ? text : text.replace(length, ' ')).replace(WEEK, ' ');
  return asksSoon(rest) === undefined
    ? rest
    : [WITHIN, AHEAD, CLOSING, OPENING].reduce((left, words) => left.replace(words, ' '), rest);
}
