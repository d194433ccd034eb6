import { dayOf, isoDate } from '../../hours/zone';
import { isNumber, type Matcher, type Now, NUMBER, type Piece } from './piece';

const MONTHS: readonly (readonly string[])[] = [
  ['january', 'jan', 'enero'],
  ['february', 'feb', 'febrero'],
  ['march', 'mar', 'marzo'],
  ['april', 'apr', 'abril'],
  ['may', 'mayo'],
  ['june', 'jun', 'junio'],
  ['july', 'jul', 'julio'],
  ['august', 'aug', 'agosto'],
  ['september', 'sep', 'sept', 'septiembre'],
  ['october', 'oct', 'octubre'],
  ['november', 'nov', 'noviembre'],
  ['december', 'dec', 'diciembre'],
];

const MONTH_OF = new Map(MONTHS.flatMap((names, index) => names.map(name => [name, index + 1] as const)));
/** The names of the months, as the source of a pattern. */
export const MONTH = `(?:${[...MONTH_OF.keys()].join('|')})`;
const DAY_OF_MONTH = /^(\d{1,2})(st|nd|rd|th)?$/;
const LEADS: ReadonlySet<string> = new Set(['on', 'for', 'el', 'the']);

/** "nov 26", "26 november 2026", "11/26", "2026-11-26", "the 26th"; the year left out is the one nearest to now, sooner one to come. */
export const dates: Matcher = { match: matchDates, begins: [...LEADS, ...MONTH_OF.keys(), NUMBER] };

function matchDates(words: readonly string[], index: number, now: Now): Piece | undefined {
  let start = index;
  while (start - index < 2 && LEADS.has(words[start] ?? '')) start += 1;
  const first = words[start] ?? '';
  if (!isNumber(first) && !MONTH_OF.has(first)) return undefined;
  const found =
    written(words, start, now) ?? numeric(first, now) ?? apart(words, start, now) ?? ofMonth(words, start, now);
  return found && { meaning: { kind: 'days', days: found.days }, length: start - index + found.length };
}

interface Found {
  readonly days: readonly number[];
  readonly length: number;
}

function written(words: readonly string[], start: number, now: Now): Found | undefined {
  const [first = '', second = '', third = '', fourth = ''] = words.slice(start, start + 4);
  const ahead = MONTH_OF.get(first);
  if (ahead !== undefined) {
    const found = dated(ahead, second, third, 2, now);
    return found && withFurther(found, words, start);
  }
  const of = second === 'of' || second === 'de';
  const behind = MONTH_OF.get(of ? third : second);
  if (behind === undefined) return undefined;
  return dated(behind, first, of ? fourth : third, of ? 3 : 2, now);
}

function dated(month: number, dayWord: string, yearWord: string, length: number, now: Now): Found | undefined {
  const date = Number(DAY_OF_MONTH.exec(dayWord)?.[1]);
  if (!(date >= 1)) return undefined;
  const year = /^20\d\d$/.test(yearWord) ? Number(yearWord) : undefined;
  const day = year === undefined ? nearest(month, date, now) : numberOf(year, month, date);
  return day === undefined ? undefined : { days: [day], length: year === undefined ? length : length + 1 };
}

/** "Nov 23 and 24": further days of the same month. */
function withFurther(found: Found, words: readonly string[], start: number): Found {
  const end = start + found.length;
  const [join = '', word = '', behind = ''] = words.slice(end, end + 3);
  const [before = 0] = found.days.slice(-1);
  const further = Number(DAY_OF_MONTH.exec(word)?.[1]) - dayOfMonth(before);
  // "Nov 23 and 5 pm", "dec 1 and 2 calls": a time, and what is counted.
  const joined = /^(?:and|or|y|o)$/.test(join) && further > 0 && !isCounted(behind);
  if (!joined || dayOfMonth(before + further) !== dayOfMonth(before) + further) return found;
  return withFurther({ days: [...found.days, before + further], length: found.length + 2 }, words, start);
}

/** Whether a word behind a number says that it is no day's. */
function isCounted(word: string): boolean {
  return /^(?:am|pm|oclock|et|ct|mt|pt|\w{3,}s)$/.test(word) && word !== 'hours';
}

function numeric(word: string, now: Now): Found | undefined {
  const iso = /^20\d\d-\d\d-\d\d$/.test(word) ? dayOf(word) : undefined;
  if (iso !== undefined) return { days: [iso], length: 1 };
  const [, month, date, year] = /^(\d{1,2})\/(\d{1,2})(?:\/(?:20)?(\d\d))?$/.exec(word) ?? [];
  if (month === undefined || date === undefined) return undefined;
  const day =
    year === undefined
      ? nearest(Number(month), Number(date), now)
      : numberOf(2000 + Number(year), Number(month), Number(date));
  return day === undefined ? undefined : { days: [day], length: 1 };
}

/** Words before which two bare numbers are a month and a day whose slash was lost. */
const BEFORE_NUMBERS: ReadonlySet<string> = new Set(['on', 'for', 'open', 'closed', 'hours', 'this', 'el']);

/** "on 11 26", "2026 11 26": what is left of a written date where punctuation was taken out. */
function apart(words: readonly string[], start: number, now: Now): Found | undefined {
  const [first = '', second = '', third = ''] = words.slice(start, start + 3);
  if (/^20\d\d$/.test(first)) return lengthened(numeric(`${first}-${second}-${third}`, now), 3);
  const led = BEFORE_NUMBERS.has(words[start - 1] ?? '');
  if (!led || !/^\d{1,2}$/.test(first) || !/^\d{1,2}$/.test(second)) return undefined;
  const year = /^(20)?\d\d$/.test(third) ? numeric(`${first}/${second}/${third}`, now) : undefined;
  return lengthened(year, 3) ?? lengthened(numeric(`${first}/${second}`, now), 2);
}

function lengthened(found: Found | undefined, length: number): Found | undefined {
  return found && { days: found.days, length };
}

/** "the 26th", "the 26th and 27th", "27th?", of this month or, where that is over, of the next. */
function ofMonth(words: readonly string[], start: number, now: Now): Found | undefined {
  const [, date, ordinal] = DAY_OF_MONTH.exec(words[start] ?? '') ?? [];
  const [article, beside = '', join = ''] = words.slice(Math.max(0, start - 3), start);
  const joined = article === 'the' && DAY_OF_MONTH.exec(beside)?.[2] !== undefined && /^(?:and|or)$/.test(join);
  const alone =
    ordinal === 'th' && words.slice(start + 1).join('') === '' && BARE.test(words.slice(0, start).join(' '));
  // "The 7th one" is of a list.
  if (ordinal === undefined || words[start + 1] === 'one' || !(words[start - 1] === 'the' || joined || alone))
    return undefined;
  for (let day = now.day; day < now.day + 62; day++) {
    if (dayOfMonth(day) === Number(date)) return { days: [day], length: 1 };
  }
  return undefined;
}

/** What a date may stand behind where hardly anything is said. */
const BARE = /^(?:(?:and|or|so|ok|on|what|how|about) ?)*$/;

function dayOfMonth(day: number): number {
  return Number(isoDate(day).slice(8));
}

/** A day that is over is meant where it was lately: "July 4th" asked about in November is next year's. */
const PAST = 3;

function nearest(month: number, date: number, now: Now): number | undefined {
  const year = 1970 + Math.floor(now.day / 365.2425);
  const candidates = [year - 1, year, year + 1].flatMap(one => numberOf(one, month, date) ?? []);
  const away = (day: number): number => (day < now.day ? PAST * (now.day - day) : day - now.day);
  return candidates.sort((a, b) => away(a) - away(b))[0];
}

function numberOf(year: number, month: number, date: number): number | undefined {
  return dayOf(`${year}-${String(month).padStart(2, '0')}-${String(date).padStart(2, '0')}`);
}
