import type { Weekday } from '../../directory/record';
import { type DayPart, type Matcher, type Now, PhraseMap, type Piece } from './piece';

/** Names of the weekdays, Monday first: English, short forms, Spanish without accents. */
const NAMES: readonly (readonly string[])[] = [
  ['monday', 'mondays', 'mon', 'lunes'],
  ['tuesday', 'tuesdays', 'tue', 'tues', 'martes'],
  ['wednesday', 'wednesdays', 'wed', 'weds', 'miercoles'],
  ['thursday', 'thursdays', 'thu', 'thur', 'thurs', 'jueves'],
  ['friday', 'fridays', 'fri', 'viernes'],
  ['saturday', 'saturdays', 'sat', 'sats', 'sabado', 'sabados'],
  ['sunday', 'sundays', 'sun', 'suns', 'domingo', 'domingos'],
];

const WEEKDAY_OF = new Map(NAMES.flatMap((names, index) => names.map(name => [name, index + 1] as const)));
/** Any of them, as the source of a pattern. */
export const WEEKDAY = `(?:${[...WEEKDAY_OF.keys()].join('|')})\\b`;

/** Words that may stand before a day and belong to it. */
const LEADS: ReadonlySet<string> = new Set(
  'on this coming upcoming for every each el los este esta proximo de'.split(' '),
);
const THROUGH: ReadonlySet<string> = new Set(['through', 'thru', 'to', 'a', 'until', 'till', 'al']);

/** Days counted from today. */
const COUNTED = new PhraseMap([
  ['the day after tomorrow', 2],
  ['day after tomorrow', 2],
  ['pasado manana', 2],
  ['tomorrow', 1],
  ['tomorrows', 1],
  ['tomorow', 1],
  ['tommorow', 1],
  ['tommorrow', 1],
  ['tmrw', 1],
  ['tmr', 1],
  ['tmw', 1],
  ['2moro', 1],
  ['2morrow', 1],
  ['manana', 1],
  ['today', 0],
  ['todays', 0],
  ['2day', 0],
  ['hoy', 0],
  ['yesterday', -1],
  ['ayer', -1],
]);

const WEEKEND: readonly string[] = ['weekend', 'weekends', 'wknd', 'wkend'];
/** Several days by one name. */
const SPANS = new PhraseMap<'weekend' | 'weekdays' | 'weeknights'>([
  ...[...WEEKEND, 'fin de semana', 'fines de semana'].map(name => [name, 'weekend'] as const),
  ...['weekday', 'weekdays'].map(name => [name, 'weekdays'] as const),
  ...['weeknight', 'weeknights', 'week night', 'week nights'].map(name => [name, 'weeknights'] as const),
]);

/** The words with which a day begins behind those that lead to it. */
const NAMING: ReadonlySet<string> = new Set(['next', 'week', ...WEEKDAY_OF.keys(), ...COUNTED.begins, ...SPANS.begins]);

/** "saturday", "on mondays", "next friday", "mon through fri", "tomorrow", "the weekend", "next week". */
export const days: Matcher = {
  match: matchDays,
  begins: [...LEADS, 'the', 'a', ...NAMING],
};

/** Whether a day is said somewhere: "opens at 9 on saturdays". */
export function namesDay(words: readonly string[]): boolean {
  return words.some(word => ONE_WORD.has(word));
}

/** Whether a word names a weekend. */
export function isWeekend(word: string): boolean {
  return WEEKEND.includes(word);
}

/** Days that one word names. */
const ONE_WORD: ReadonlySet<string> = new Set([...WEEKDAY_OF.keys(), ...COUNTED.words, ...SPANS.words]);

/** The same as the source of a pattern. */
export const DAY = `(?:${[...ONE_WORD].join('|')})\\b`;

function matchDays(words: readonly string[], index: number, now: Now): Piece | undefined {
  const start = afterLeads(words, index);
  if (!NAMING.has(words[start] ?? '') || sits(words, start)) return undefined;
  const found =
    weekFrom(words, start, now) ?? named(words, start, now) ?? counted(words, start, now) ?? several(words, start, now);
  return found && { meaning: found.meaning, length: start - index + found.length };
}

/** "We all sat in the shop", "it just sat there": no day. */
function sits(words: readonly string[], start: number): boolean {
  return words[start] === 'sat' && SITTING.test(words.slice(Math.max(0, start - 2), start + 2).join(' '));
}

const SITTING =
  /\b(?:i|we|he|she|they|it|ive|weve|hes|shes|its)(?: (?:all|both|just|have|had|has|been))? sat (?:in|on|there|here|around|for|down|at)\b/;

function afterLeads(words: readonly string[], index: number): number {
  let start = index;
  while (start - index < 2 && LEADS.has(words[start] ?? '')) start += 1;
  const article = words[start] === 'the' || (words[start] === 'a' && words[start + 1] === 'week');
  return article ? start + 1 : start;
}

/** "A week from saturday". */
function weekFrom(words: readonly string[], start: number, now: Now): Piece | undefined {
  if (words[start] !== 'week' || words[start + 1] !== 'from') return undefined;
  const from = named(words, start + 2, now) ?? counted(words, start + 2, now);
  return from?.meaning.kind === 'days'
    ? onDays(
        from.meaning.days.map(day => day + 7),
        from.length + 2,
      )
    : undefined;
}

/** The weekday that a word names. */
export function weekday(word: string | undefined): Weekday | undefined {
  return word === undefined ? undefined : (WEEKDAY_OF.get(word) as Weekday | undefined);
}

function named(words: readonly string[], start: number, now: Now): Piece | undefined {
  const next = words[start] === 'next' ? 1 : 0;
  const first = weekday(words[start + next]);
  if (first === undefined) return undefined;
  const last = THROUGH.has(words[start + next + 1] ?? '') ? weekday(words[start + next + 2]) : undefined;
  if (last !== undefined)
    return onDays(
      run(first, last).map(day => upcoming(day, now)),
      next + 3,
    );
  if (next === 0 && first === now.weekday && words.at(-1) === 'yet') return { meaning: { kind: 'now' }, length: 1 };
  return onDays([next === 0 ? upcoming(first, now) : inNextWeek(first, now)], next + 1);
}

function counted(words: readonly string[], start: number, now: Now): Piece | undefined {
  const found = COUNTED.at(words, start);
  if (found === undefined) return undefined;
  const { meant: away, length } = found;
  return away === 0 && asksNow(words, start) ? { meaning: { kind: 'now' }, length } : onDays([now.day + away], length);
}

/** "Can I still catch them today?", "did I miss them for today", "is anybody there yet?": asked of now, not of the whole day. */
function asksNow(words: readonly string[], start: number): boolean {
  return ALREADY.test(words.slice(0, start).join(' ')) || words.at(-1) === 'yet';
}

const ALREADY =
  /\bstill\b|\btoo (?:\w+ )*late\b|\b(?:(?:is|are|has|have) (?:\w+ ){1,3}(?:gone|left)|(?:has|have) (?:\w+ ){1,3}closed|closed already)(?: already)?(?: for)?$|\bdid (?!i\b|we\b)(?:\w+ ){1,3}(?:leave|close)(?: already)?(?: for)?$|\b(?:did|have) (?:i|we) (?:just |already )?miss(?:ed)? (?!(?:an?|any|my|your) )\w+(?: \w+){0,2}$/;

function several(words: readonly string[], start: number, now: Now): Piece | undefined {
  const next = words[start] === 'next' ? 1 : 0;
  if (next === 1 && words[start + 1] === 'week')
    return onDays(
      ([1, 2, 3, 4, 5] as const).map(day => inNextWeek(day, now)),
      2,
    );
  const found = SPANS.at(words, start + next);
  if (found === undefined) return undefined;
  const length = next + found.length;
  if (found.meant === 'weekend') return onDays(weekend(now, next), length);
  return onDays(workdays(now), length, found.meant === 'weeknights' ? 'night' : undefined);
}

/** These days, as what some words mean. */
export function onDays(numbers: readonly number[], length: number, part?: DayPart): Piece {
  const days = [...new Set(numbers)].sort((a, b) => a - b);
  return { meaning: { kind: 'days', days, ...(part && { part }) }, length };
}

/** The first such day from today on. */
function upcoming(day: Weekday, now: Now): number {
  return now.day + ((day - now.weekday + 7) % 7);
}

function workdays(now: Now): number[] {
  return ([1, 2, 3, 4, 5] as const).map(day => upcoming(day, now));
}

/** That day of the week that starts next Monday. */
function inNextWeek(day: Weekday, now: Now): number {
  return now.day - now.weekday + 7 + day;
}

/** What is left of this weekend, or the next one whole. */
function weekend(now: Now, weeksLater: number): number[] {
  const saturday = now.day - now.weekday + 6 + 7 * weeksLater;
  return [saturday, saturday + 1].filter(day => day >= now.day);
}

function run(first: Weekday, last: Weekday): Weekday[] {
  const all: Weekday[] = [];
  for (let day = first; ; day = ((day % 7) + 1) as Weekday) {
    all.push(day);
    if (day === last) return all;
  }
}
