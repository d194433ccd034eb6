import { isYearly } from '../../hours/week';
import { dayOf, isoDate } from '../../hours/zone';

/** Any leap year, and the one behind it: what is of every year may be a February 29. */
const [YEAR, NEXT] = ['2000', '2001'];

/** Whether a date as it is written ("2026-11-26", or "11-26" of every year) is a day of the calendar. */
export function isDay(written: string): boolean {
  return dayOf(isYearly(written) ? `${YEAR}-${written}` : written) !== undefined;
}

/** What is to be done about a date that is none; `cure` says how one is written, which `looks` so. */
export function dateCure(written: string, cure: string, looks: RegExp): string {
  const [first = '', last, more] = written.match(DATES) ?? [];
  if (more !== undefined) return `${cure} Each of these days is an entry of its own.`;
  if (last !== undefined)
    return `Write two lines in its place, "from: ${first}" and "to: ${last}", or an entry of its own for each day.`;
  if (!looks.test(written)) return cure;
  const [month = 0, day = 0] = first.split('-').slice(-2).map(Number);
  return `There is no such day in the calendar${month > 12 && day <= 12 ? ': the month comes before the day' : ''}.`;
}

const DATES = /\b(?:\d{4}-)?\d{2}-\d{2}\b/g;

/** The days from one date to another, both of a year or both of every year, each written as they are; none where they end before they begin. */
export function daysBetween(from: string, to: string): readonly string[] {
  const yearly = isYearly(from);
  const first = dayOf(yearly ? `${YEAR}-${from}` : from) ?? 0;
  const last = dayOf(yearly ? `${to < from ? NEXT : YEAR}-${to}` : to) ?? 0;
  const days = Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => isoDate(first + i));
  return yearly ? days.map(day => day.slice(YEAR.length + 1)) : days;
}
