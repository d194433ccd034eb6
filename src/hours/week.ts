import type { Hours, HoursException, Weekday } from '../directory/record';
import { WHOLE_DAY } from './units';
import { isoDate, weekdayOf } from './zone';

/** Weekly hours, as opposed to none printed. */
export type WeeklyHours = Extract<Hours, { kind: 'weekly' }>;

/** One stretch of opening, in minutes after midnight of the day it starts on; `closes` past 1440 runs into the next day. */
export interface Stretch {
  readonly opens: number;
  readonly closes: number;
}

/** What is known about one day of one line. */
export type DayHours =
  | { readonly kind: 'hours'; readonly stretches: readonly Stretch[]; readonly exception?: HoursException }
  | { readonly kind: 'printed closed' }
  | { readonly kind: 'not printed' }
  | { readonly kind: 'exception'; readonly exception: HoursException };

/** The hours of a weekday as printed, in order of opening; empty where the sheet prints none. */
export function printedStretches(hours: WeeklyHours, weekday: Weekday): readonly Stretch[] {
  const stretches: Stretch[] = [];
  for (const shift of hours.shifts) if (shift.days.includes(weekday)) stretches.push(forward(shift));
  return stretches.length < 2 ? stretches : stretches.sort((a, b) => a.opens - b.opens);
}

/** The hours of one day (a day number), an exception ruling over the printed week. */
export function hoursOn(hours: WeeklyHours, day: number, exceptions: readonly HoursException[]): DayHours {
  const exception = exceptionOn(day, exceptions);
  if (exception) {
    const stretches = stretchesOf(exception);
    return stretches.length === 0 ? { kind: 'exception', exception } : { kind: 'hours', stretches, exception };
  }
  const weekday = weekdayOf(day);
  const stretches = printedStretches(hours, weekday);
  if (stretches.length > 0) return { kind: 'hours', stretches };
  return { kind: hours.closed.includes(weekday) ? 'printed closed' : 'not printed' };
}

/** The hours of a day with an exception, in order of opening; empty where it is closed. */
export function stretchesOf({ closed, shifts }: HoursException): readonly Stretch[] {
  return closed ? [] : shifts.map(forward).sort((a, b) => a.opens - b.opens);
}

/** The exception that rules a day, if one does. */
export function exceptionOn(day: number, exceptions: readonly HoursException[]): HoursException | undefined {
  if (exceptions.length === 0) return undefined;
  const date = isoDate(day);
  return exceptions.find(exception => rulesOn(exception, date));
}

/** Whether an exception rules an ISO date; several days of every year may run over its end. */
export function rulesOn({ date, to = date }: HoursException, day: string): boolean {
  const on = isYearly(date) ? day.slice(-date.length) : day;
  return date <= to ? date <= on && on <= to : date <= on || on <= to;
}

/** Whether a date has no year, so that it stands for that day of every year: "12-25". */
export function isYearly(date: string): boolean {
  return date.length === '12-25'.length;
}

/** Those exceptions that name a record, or all records; those that name it come first. */
export function exceptionsFor(record: string, exceptions: readonly HoursException[]): readonly HoursException[] {
  if (exceptions.length === 0) return exceptions;
  const own = exceptions.filter(exception => exception.records?.includes(record));
  return [...own, ...exceptions.filter(exception => exception.records === undefined)];
}

function forward(shift: { readonly opens: number; readonly closes: number }): Stretch {
  const overnight = shift.closes <= shift.opens;
  return { opens: shift.opens, closes: overnight ? shift.closes + WHOLE_DAY : shift.closes };
}
