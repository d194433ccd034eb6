import { namedDays } from '../../hours/holidays';
import { dayOf } from '../../hours/zone';
import { anyCue } from '../words/cues';
import { besideDay, type DaysSaid } from './beside-day';
import { dates, MONTH } from './dates';
import { DAY, onDays } from './days';
import type { Now, Piece } from './piece';

/** Further names of holidays, for a country whose calendar has them; names are as `spoken` writes them. */
const ALSO: Readonly<Record<string, readonly string[]>> = {
  'new years day': ['new years', 'new year', 'new year day', 'ano nuevo'],
  'new years eve': ['new year eve', 'nye'],
  'martin luther king jr day': ['mlk day', 'mlk', 'martin luther king day'],
  'washingtons birthday': ['washington birthday', 'presidents day', 'president day'],
  'independence day': ['fourth of july', 'the fourth'],
  'labor day': ['labour day'],
  'columbus day': ['indigenous peoples day', 'indigenous people day'],
  'veterans day': ['veteran day'],
  'thanksgiving day': ['thanksgiving', 'turkey day', 'accion de gracias'],
  'day after thanksgiving day': ['day after thanksgiving', 'black friday'],
  'christmas day': ['christmas', 'xmas', 'x-mas', 'navidad'],
  'christmas eve': ['xmas eve', 'nochebuena'],
  'easter sunday': ['easter'],
  'mothers day': ['mother day'],
  'fathers day': ['father day'],
};

const HINT = anyCue([
  /day\b(?<=[a-z] day)|day (?:after|before)\b/,
  /(?:eve|july|fourth|new years?|nye|mlk|juneteenth|halloween|easter|thanksgiving|black friday|christmas|xmas|x-mas|navidad|nochebuena|gracias|ano nuevo)\b/,
  // "The Friday before December 1st": a day that is told by a date.
  new RegExp(
    String.raw`(?:${DAY}|days?|week|weekend) (?:after|before|of|following|preceding) (?:the )?(?:${MONTH}\b|\d{1,2}(?:st|nd|rd|th|\/))`,
  ),
]);

/** Whether a holiday may be named at all: the calendar takes a while to load, and to look into at every word. */
export function mayNameHoliday(words: readonly string[]): boolean {
  return HINT.test(words.join(' '));
}

/** "Holiday hours", "are you open on holidays": of holidays, and of none in particular. */
export function asksHolidays(text: string): boolean {
  return ANY_HOLIDAY.test(text);
}

const ANY_HOLIDAY =
  /\bholidays? (?:hours|hrs|schedules?|closures?|closings?)\b|\b(?:hours|hrs|schedule|opens?|closed?|there|available|work(?:ing)?) (?:\w+ )?(?:on|for|over|during) (?:the |any |all )?holidays?\b/;

/** "thanksgiving", "the saturday after christmas": its next occurrence, today included. */
export function matchHolidays(words: readonly string[], index: number, now: Now): Piece | undefined {
  const { country } = now;
  if (country === undefined) return undefined;
  const start = ['on', 'for', 'the', 'this'].includes(words[index] ?? '') ? index + 1 : index;
  // "On the fourth" is a name with its article, "on the day after" is not.
  const first = words[start] === 'the' ? start + 1 : start;
  const beside = besideDay(words, first, now, (said, at) => nameAt(said, at, now, country) ?? dateAt(said, at, now));
  if (beside) return onDays(beside.days, first - index + beside.length);
  const found = nameAt(words, start, now, country);
  const day = found?.days.find(one => one >= now.day);
  if (found !== undefined && day !== undefined) return onDays([day], start - index + found.length);
  // "Back after Thanksgiving": the day behind it is the first of them.
  const over = words[index] === 'after' ? matchHolidays(words, index + 1, now) : undefined;
  return over?.meaning.kind === 'days' ? onDays([(over.meaning.days.at(-1) ?? 0) + 1], over.length + 1) : undefined;
}

/** A name with the days of this year and of those around it, first to last. */
function nameAt(words: readonly string[], index: number, now: Now, country: string): DaysSaid | undefined {
  const year = Math.floor(1970 + now.day / 365.2425);
  const { names, first } = calendar(year, country);
  if (!first.has(words[index] ?? '')) return undefined;
  for (let length = Math.min(6, words.length - index); length > 0; length--) {
    const days = names.get(words.slice(index, index + length).join(' '));
    if (days !== undefined) return { days, length };
  }
  return undefined;
}

function dateAt(words: readonly string[], index: number, now: Now): DaysSaid | undefined {
  const found = dates.match(words, index, now);
  return found?.meaning.kind === 'days' ? { days: found.meaning.days, length: found.length } : undefined;
}

/** Spoken names of a country's days with their occurrences, and the words with which they begin. */
interface Calendar {
  readonly names: ReadonlyMap<string, readonly number[]>;
  readonly first: ReadonlySet<string>;
}

const calendars = new Map<string, Calendar>();

/** The days of the given year and the two around it. */
function calendar(year: number, country: string): Calendar {
  const key = `${country} ${year}`;
  const known = calendars.get(key);
  if (known) return known;
  const names = new Map<string, number[]>();
  for (const { date, name } of [year - 1, year, year + 1].flatMap(one => namedDays(one, country))) {
    const day = dayOf(date);
    const spokenName = spoken(name);
    for (const one of day === undefined ? [] : [spokenName, ...(ALSO[spokenName] ?? [])])
      names.set(one, [...(names.get(one) ?? []), day ?? 0]);
  }
  if (calendars.size > 50) calendars.clear();
  const made = { names, first: new Set([...names.keys()].map(name => name.replace(/ .*/, ''))) };
  calendars.set(key, made);
  return made;
}

function spoken(name: string): string {
  return name
    .toLowerCase()
    .replace(/[’'.]/g, '')
    .replace(/[^a-z0-9]+/g, ' ')
    .trim();
}
