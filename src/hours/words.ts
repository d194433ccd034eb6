import { DateTime } from 'luxon';
import type { Weekday } from '../directory/record';
import { memo } from '../memo';
import { DAY_MS, MINUTE_MS, WHOLE_DAY } from './units';
import { printedStretches, type Stretch, type WeeklyHours } from './week';
import { UTC, WEEKDAYS, wallClock, weekdayOf } from './zone';

const DAY_NAMES = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'] as const;

/** "Saturday". */
export function dayName(weekday: Weekday): string {
  return DAY_NAMES[weekday - 1] ?? '';
}

/** "Sat". */
function shortDay(weekday: Weekday): string {
  return dayName(weekday).slice(0, 3);
}

/** "9:30 AM", of minutes after midnight (past 1440: of the next day; below 0: of the day before). */
function clockText(minute: number): string {
  const ofDay = ((minute % WHOLE_DAY) + WHOLE_DAY) % WHOLE_DAY;
  const hour = Math.floor(ofDay / 60);
  const rest = String(ofDay % 60).padStart(2, '0');
  return `${hour % 12 || 12}:${rest} ${hour < 12 ? 'AM' : 'PM'}`;
}

/** "8:00 AM-12:00 PM and 1:00 PM-5:00 PM ET"; without a label where that is empty. */
export function stretchesText(stretches: readonly Stretch[], zoneLabel: string): string {
  const ranges = stretches.map(({ opens, closes }) =>
    closes - opens === WHOLE_DAY ? '24 hours' : `${clockText(opens)}-${clockText(closes)}`,
  );
  return `${ranges.join(' and ')} ${zoneLabel}`.trimEnd();
}

/** The printed week: "Mon-Fri 9:30 AM-6:30 PM ET, Sat 9:00 AM-6:00 PM ET, Sun closed". Days not printed are left out. */
export function weekText(hours: WeeklyHours): string {
  const runs: { first: Weekday; last: Weekday; text: string }[] = [];
  for (const weekday of WEEKDAYS) {
    const text = printedDay(hours, weekday);
    const run = runs.at(-1);
    if (text === undefined) continue;
    if (run?.text === text && run.last === weekday - 1) run.last = weekday;
    else runs.push({ first: weekday, last: weekday, text });
  }
  return runs.map(({ first, last, text }) => `${runText(first, last)} ${text}`).join(', ');
}

function printedDay(hours: WeeklyHours, weekday: Weekday): string | undefined {
  const stretches = printedStretches(hours, weekday);
  if (stretches.length > 0) return stretchesText(stretches, hours.zoneLabel);
  return hours.closed.includes(weekday) ? 'closed' : undefined;
}

function runText(first: Weekday, last: Weekday): string {
  return first === last ? shortDay(first) : `${shortDay(first)}-${shortDay(last)}`;
}

/** "Nov 26, 2026" of a day number. */
export const dateText = worded('LLL d, yyyy');

const sameYear = worded('cccc, LLL d');
const otherYear = worded('cccc, LLL d, yyyy');
const yearOf = worded('yyyy');

/** "Thursday, Nov 26" of a day number, with its year where that is not today's (a day number too). */
export function weekdayDate(day: number, today: number): string {
  return (yearOf(day) === yearOf(today) ? sameYear : otherYear)(day);
}

function worded(format: string): (day: number) => string {
  return memo(day => DateTime.fromMillis(day * DAY_MS, UTC).toFormat(format));
}

/** A moment (epoch ms) as the zone's clock shows it, "5:00 PM"; with its weekday, and its date where a week or more away from `now`. */
export function momentText(at: number, zone: string, now: number, withDay: boolean): string {
  const clock = wallClock(at, zone);
  const time = clockText(clock.minute);
  if (!withDay) return time;
  const today = wallClock(now, zone).day;
  const date = Math.abs(clock.day - today) < 7 ? '' : `${weekdayDate(clock.day, today).replace(/^\w+/, '')},`;
  return `${shortDay(weekdayOf(clock.day))}${date} ${time}`;
}

/** "1 h 20 min", rounded up to whole minutes so that it never promises less than is left. */
export function durationText(ms: number): string {
  const minutes = Math.ceil(ms / MINUTE_MS);
  const hours = Math.floor(minutes / 60);
  const rest = minutes % 60;
  if (hours === 0) return `${rest} min`;
  return rest === 0 ? `${hours} h` : `${hours} h ${rest} min`;
}
