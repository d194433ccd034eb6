import { weekdayOf } from '../../hours/zone';
import { NUMBERS, numberSaid } from '../words/counts';
import { isWeekend, weekday } from './days';
import type { Now } from './piece';

/** Some words and the days that they name. */
export interface DaysSaid {
  readonly days: readonly number[];
  readonly length: number;
}

/** The days on which what some words name falls, of years before and to come; undefined where they name none. */
export type AnchorAt = (words: readonly string[], index: number) => DaysSaid | undefined;

/**
 * "The Saturday after Thanksgiving", "Memorial Day weekend", "two days before Christmas", "the week of July 4th": the days
 * beside one that has a name or a date, the first that are not over.
 */
export function besideDay(words: readonly string[], index: number, now: Now, anchorAt: AnchorAt): DaysSaid | undefined {
  return (
    between(words, index, now, anchorAt) ?? ahead(words, index, now, anchorAt) ?? behind(words, index, now, anchorAt)
  );
}

/** Days that are told by another. */
type Beside = (day: number) => readonly number[];

/** "Saturday after", "week of", "two days before", and then the day that it is told by. */
function ahead(words: readonly string[], index: number, now: Now, anchorAt: AnchorAt): DaysSaid | undefined {
  const [unit = '', side = ''] = words.slice(index, index + 2);
  const counted = countAt(words, index);
  const at = index + (counted === undefined ? 2 : 3);
  const start = words[at] === 'the' ? at + 1 : at;
  const beside = counted === undefined ? besideBy(unit, side) : SIDES.get(words[index + 2] ?? '');
  if (beside === undefined) return undefined;
  const anchor = anchorAt(words, start) ?? (start > at ? anchorAt(words, at) : undefined);
  if (anchor === undefined) return undefined;
  const from = start > at && anchorAt(words, start) === undefined ? at : start;
  const of = typeof beside === 'number' ? (day: number) => [day + beside * (counted ?? 0)] : beside;
  // "The Friday of Memorial Day weekend"
  const whole = side === 'of' && spanBehind(words[from + anchor.length]) !== undefined ? 1 : 0;
  return toCome(anchor.days, of, from - index + anchor.length + whole, now);
}

/** "Memorial Day weekend", "Thanksgiving week", "Thanksgiving Friday". */
function behind(words: readonly string[], index: number, now: Now, anchorAt: AnchorAt): DaysSaid | undefined {
  const anchor = anchorAt(words, index);
  if (anchor === undefined) return undefined;
  const next = words[index + anchor.length];
  const own = weekday(next);
  const beside = spanBehind(next) ?? (own && nearest(own));
  return beside && toCome(anchor.days, beside, anchor.length + 1, now);
}

/** "Between Christmas and New Year's": neither of the two. */
function between(words: readonly string[], index: number, now: Now, anchorAt: AnchorAt): DaysSaid | undefined {
  if (words[index] !== 'between') return undefined;
  const first = anchorAt(words, index + 1);
  const next = index + 1 + (first?.length ?? 0);
  const last = first !== undefined && words[next] === 'and' ? anchorAt(words, next + 1) : undefined;
  if (first === undefined || last === undefined) return undefined;
  const inside: Beside = day => {
    const end = last.days.find(one => one > day) ?? day;
    // Of more days than that the first week stands for all.
    const length = end - day > LONGEST ? WEEK : end - day - 1;
    return runOf(day + 1, length);
  };
  return toCome(first.days, inside, next + 1 + last.length - index, now);
}

/** Days between two that are told one by one. */
const LONGEST = 14;
const WEEK = 7;

function toCome(anchors: readonly number[], beside: Beside, length: number, now: Now): DaysSaid | undefined {
  const days = anchors.map(beside).find(some => (some.at(-1) ?? 0) >= now.day);
  return days && { days: days.filter(day => day >= now.day), length };
}

const SIDES = new Map([
  ['after', 1],
  ['following', 1],
  ['before', -1],
  ['preceding', -1],
]);

/** "Two days". */
function countAt(words: readonly string[], index: number): number | undefined {
  const [count = '', unit = ''] = words.slice(index, index + 2);
  const isCount = NUMBERS.includes(count) || /^\d$/.test(count) || count === 'a' || count === 'couple';
  return isCount && /^days?$/.test(unit) ? (count === 'a' ? 1 : count === 'couple' ? 2 : numberSaid(count)) : undefined;
}

function besideBy(unit: string, side: string): Beside | undefined {
  const away = SIDES.get(side);
  const own = weekday(unit);
  if (own !== undefined && side === 'of') return nearest(own);
  if (unit === 'week' && side === 'of') return weekOf;
  if (away === undefined) return undefined;
  if (own !== undefined) return day => [nextSuch(own, day, away)];
  if (unit === 'day') return day => [day + away];
  if (unit === 'week') return day => weekOf(day + 7 * away);
  // Of a weekend before a Sunday's holiday both days are over by then.
  return isWeekend(unit) ? day => runOf(nextSuch(away > 0 ? 6 : 7, day, away) - (away > 0 ? 0 : 1), 2) : undefined;
}

function spanBehind(word = ''): Beside | undefined {
  if (isWeekend(word)) return weekendAt;
  if (word === 'eve') return day => [day - 1];
  return word === 'week' ? weekOf : undefined;
}

/** The day number of the next such weekday on one side of a day (1 behind it, -1 before it), which is none itself. */
export function nextSuch(own: number, day: number, away: number): number {
  return day + away * ((((own - weekdayOf(day)) * away + 6) % 7) + 1);
}

/** The one that is nearest to a day, or the day itself. */
function nearest(own: number): Beside {
  return day => [day + ((own - weekdayOf(day) + 10) % 7) - 3];
}

/** A weekend that a holiday makes long: from Saturday to a Monday, or from a Thursday to Sunday. */
function weekendAt(day: number): readonly number[] {
  const own = weekdayOf(day);
  if (own <= 2) return runOf(day - own - 1, own + 2);
  if (own === 3) return runOf(day + 3, 2);
  return own === 7 ? runOf(day - 1, 2) : runOf(day, 8 - own);
}

/** Its working days, and those after them up to the day itself. */
function weekOf(day: number): readonly number[] {
  const own = weekdayOf(day);
  return runOf(day - own + 1, Math.max(WORKING_DAYS, own));
}

const WORKING_DAYS = 5;

function runOf(first: number, length: number): readonly number[] {
  return Array.from({ length }, (_, i) => first + i);
}
