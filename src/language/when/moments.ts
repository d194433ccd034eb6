import { HALF_DAY, HOUR_MS, MINUTE_MS } from '../../hours/units';
import { NUMBERS, numberSaid, SPANISH_NUMBERS } from '../words/counts';
import { onDays } from './days';
import { faceAt } from './face';
import {
  type DayPart,
  isNumber,
  type Matcher,
  type Now,
  NUMBER,
  PhraseList,
  PhraseMap,
  type Piece,
  stand,
} from './piece';

const INSTANTS = ['minute', 'second', 'sec', 'instant', 'moment'];
const NOW = new PhraseList([
  ...['at this very', 'at this', 'right this very', 'right this', 'this very', 'this'].flatMap(lead =>
    INSTANTS.map(instant => `${lead} ${instant}`),
  ),
  ...(
    'at the moment|at this hour|at this time|at this point|this early|this late|this very|' +
    'en este momento|as we speak|ahora mismo|right now|right this|as of now|just now|rn|atm|now|' +
    'currently|presently|ahorita|ahora|a esta hora|a estas horas|immediately'
  ).split('|'),
]);

const GOING_ON = /^(?:answering|picking|taking|working|manning)$/;

/** What the parts of the day are called. */
export const PARTS = new PhraseMap<DayPart>([
  ['first thing in the morning', 'morning'],
  ...(['morning', 'afternoon', 'evening'] as const).flatMap(part =>
    [`in the ${part}`, `this ${part}`, part, `${part}s`].map(name => [name, part] as const),
  ),
  ...['por', 'de'].flatMap(
    lead =>
      [
        [`${lead} la manana`, 'morning'],
        [`${lead} la tarde`, 'afternoon'],
        [`${lead} la noche`, 'night'],
      ] as const,
  ),
  ['esta tarde', 'afternoon'],
  ['esta noche', 'night'],
  ...['open', 'works', 'stays', 'there'].map(there => [`${there} late`, 'evening'] as const),
  ...['at night', 'tonight', 'tonite', '2nite', 'night', 'nights'].map(name => [name, 'night'] as const),
]);
const TONIGHT: ReadonlySet<string> = new Set(['tonight', 'tonite', '2nite', 'this evening']);
/** "Not open yet this morning". */
const THIS = /^this /;
/** After noon that is tomorrow's. */
const IN_THE_MORNING = /in the morning$|^por la manana$/;
const isClock = (word: string, i: number, words: readonly string[]) =>
  isNumber(word) || (word === 'at' && faceAt(words, i + 1) !== undefined);

const PAST = new PhraseList(
  (
    'last night|last week|last month|last time|last year|good morning|good afternoon|good evening|' +
    'good night|buenas noches|buenas tardes'
  ).split('|'),
);

/** "Morning all, who does permits": at the beginning, and not of what the morning has. */
const GREETINGS: readonly string[] = ['morning', 'afternoon', 'evening'];
const NO_GREETING =
  /^(?:and|or|hours|hrs|time|shift|crew|staff|people|open|opening|number|person|team|before|after|of|at|is)$/;

const HALF_HOURS = new PhraseList(['half an hour', 'a half hour', 'half hour', 'media hora']);
const QUARTERS = new PhraseList(['a quarter of an hour', 'quarter of an hour', 'a quarter hour', 'a quarter of hour']);

/** "right now". */
export const nows: Matcher = { match: matchNow, begins: [...NOW.begins, 'still'] };

function matchNow(words: readonly string[], index: number): Piece | undefined {
  // "Is the desk still answering"
  if (words[index] === 'still')
    return GOING_ON.test(words[index + 1] ?? '') ? { meaning: { kind: 'now' }, length: 1 } : undefined;
  const found = NOW.at(words, index);
  return found && { meaning: { kind: 'now' }, length: found.length };
}

/** "tonight", "in the morning". */
export const parts: Matcher = { match: matchPart, begins: PARTS.begins };

function matchPart(words: readonly string[], index: number, { minute }: Now): Piece | undefined {
  const found = PARTS.at(words, index);
  if (found === undefined) return undefined;
  const { phrase, length, meant: part } = found;
  // "Can I still catch them tonight" is asked of now, "will they still be there tonight at 8" is not.
  const still = TONIGHT.has(phrase) && words.slice(0, index).includes('still');
  const yet = THIS.test(phrase) && words[index - 1] === 'yet';
  if ((still || yet) && !words.some(isClock)) return { meaning: { kind: 'now' }, length };
  return { meaning: { kind: 'part', part, ahead: minute >= HALF_DAY && IN_THE_MORNING.test(phrase) }, length };
}

/** "last night", and the greetings that name a part of the day: not asked about. */
export const past: Matcher = { match: matchPast, begins: [...PAST.begins, ...GREETINGS] };

function matchPast(words: readonly string[], index: number): Piece | undefined {
  const [first = '', next] = index === 0 ? words : [];
  if (next !== undefined && GREETINGS.includes(first) && !NO_GREETING.test(next))
    return { meaning: { kind: 'past' }, length: 1 };
  const found = PAST.at(words, index);
  return found && { meaning: { kind: 'past' }, length: found.length };
}

const COUNTS = new Map<string, number>([
  ...['a', 'an', 'una', 'un'].map(one => [one, 1] as const),
  ...[...NUMBERS, ...SPANISH_NUMBERS].map(word => [word, numberSaid(word)] as const),
]);

/** "in an hour", "in 30 minutes", "2 hours from now", "en una hora". */
export const later: Matcher = {
  match: matchLater,
  begins: ['in', 'en', 'another', ...HALF_HOURS.begins, ...QUARTERS.begins, ...COUNTS.keys(), NUMBER],
};

function matchLater(words: readonly string[], index: number, now: Now): Piece | undefined {
  const stay = stayAt(words, index);
  if (stay) return stay;
  const led = words[index] === 'in' || words[index] === 'en';
  const days = daysAhead(words, index + (led ? 1 : 0), led);
  if (days !== undefined) return onDays([now.day + days.away], days.length + (led ? 1 : 0));
  const span = spanAt(words, index + (led ? 1 : 0));
  if (span === undefined) return undefined;
  const length = span.length + (led ? 1 : 0);
  const after = stand(words, index + length, 'from now') ? 2 : 0;
  // "Was it open two hours ago", but "I called two hours ago, is it open".
  if (!led && words[index + length] === 'ago')
    return words[index - 1] === 'open' ? { meaning: { kind: 'later', ms: -span.ms }, length: length + 1 } : undefined;
  return led || after > 0 ? { meaning: { kind: 'later', ms: span.ms }, length: length + after } : undefined;
}

/** "Open in 3 days", "two weeks from now", of nothing that is due then. */
function daysAhead(
  words: readonly string[],
  index: number,
  led: boolean,
): { readonly away: number; readonly length: number } | undefined {
  const [count = '', unit = ''] = words.slice(index, index + 2);
  const each = /^(?:day|dia)s?$/.test(unit) ? 1 : /^(?:week|semana)s?$/.test(unit) ? 7 : 0;
  const away = each * (COUNTS.get(count) ?? (/^\d\d?$/.test(count) ? Number(count) : 0));
  const after = stand(words, index + 2, 'from now') ? 2 : 0;
  return away > 0 && (led || after > 0) && words.some(word => OF_DOORS.test(word))
    ? { away, length: 2 + after }
    : undefined;
}

/** What opens or is closed in some days; a permit that "ends in 3 days" is only due then. */
const OF_DOORS = /^(?:opens?|closed|hours|abren?|abierto)$/;

/** "On the road for 2 more hours, are they there when I'm back": how long it is until then. */
function stayAt(words: readonly string[], index: number): Piece | undefined {
  const [first = '', next = ''] = words.slice(index, index + 2);
  const [another, more] = [first === 'another', next === 'more'];
  if (!(another || more || words[index - 1] === 'for') || !UNTIL_THEN.test(words.join(' '))) return undefined;
  const said = more ? [first, ...words.slice(index + 2)] : words.slice(another ? index + 1 : index);
  const [span, left] =
    another && measureOf(next) !== undefined ? [spanAt(['an', ...said], 0), 0] : [spanAt(said, 0), 1];
  return span && { meaning: { kind: 'later', ms: span.ms }, length: span.length + (another || more ? left : 0) };
}

const UNTIL_THEN =
  /\b(?:when|once|after) (?:im|i am|i|were|we are|we)(?: \w+)? (?:back|out|off|done|home|free|there|through)\b|\b(?:when|once|after) (?:i|we) finish\b|\bby then\b/;

function spanAt(words: readonly string[], index: number): { readonly ms: number; readonly length: number } | undefined {
  const half = HALF_HOURS.at(words, index);
  if (half) return { ms: HOUR_MS / 2, length: half.length };
  const quarter = QUARTERS.at(words, index);
  if (quarter) return { ms: HOUR_MS / 4, length: quarter.length };
  const [count = '', unit = ''] = [words[index], words[index + 1]];
  if (!isNumber(count) && !COUNTS.has(count)) return undefined;
  if (stand(words, index, 'an hour and a half')) return { ms: HOUR_MS * 1.5, length: 5 };
  const [, digits, run] = /^(\d{1,3})(min|mins|m|h|hr|hrs)?$/.exec(count) ?? [];
  const amount = COUNTS.get(count) ?? Number(digits);
  if (!(amount > 0)) return undefined;
  const measure = measureOf(run ?? unit);
  return measure === undefined ? undefined : { ms: amount * measure, length: run === undefined ? 2 : 1 };
}

function measureOf(unit: string): number | undefined {
  if (/^(h|hrs?|hours?|horas?)$/.test(unit)) return HOUR_MS;
  return /^(m|mins?|minutes?|minutos?)$/.test(unit) ? MINUTE_MS : undefined;
}
