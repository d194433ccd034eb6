import { isYearly } from '../../hours/week';
import type { Path } from '../path';
import type { Reports } from '../problems/report';
import { daysBetween } from '../written/calendar';
import { overlappingDay } from '../written/read-hours';
import { readTimes } from '../written/read-times';
import type { Contacts } from '../written/shape';

/** So many years ahead nobody knows a day's hours: the year was mistyped, and on the day that was meant nothing would hold. */
const FAR_YEARS = 5;

/** More days than this are more likely a year mistyped. */
const MANY_DAYS = 100;

/**
 * Reports exceptions that are past on `today` (ISO date; none where it is not known), very far ahead or very long, hours that
 * overlap, and two for one day of a record. One of every year is never past.
 */
export function checkExceptions({ exceptions }: Contacts, today: string | undefined, reports: Reports): void {
  const taken = new Set<string>();
  for (const [index, { date, from = date, to = from, records, hours = '' }] of exceptions.entries()) {
    if (from === undefined || to === undefined || isYearly(from) !== isYearly(to)) continue;
    const path = ['exceptions', index, date === undefined ? 'from' : 'date'];
    const days = from === to ? from : `${from} to ${to}`;
    if (today !== undefined && !isYearly(from)) checkPast({ from, to, days }, today, path, reports);
    const shifts = readTimes(hours);
    if (!('message' in shifts) && overlappingDay(shifts.map(shift => ({ days: [1], ...shift }))) !== undefined) {
      const cure = 'Give hours that do not overlap, such as 9 AM - 12 PM, 1 PM - 5 PM.';
      reports.wrong(['exceptions', index, 'hours'], `the hours of ${days} overlap`, cure);
    }
    const all = daysBetween(from, to);
    if (all.length > MANY_DAYS)
      reports.warn(path, `the exception of ${days} holds for ${all.length} days`, 'See whether both days are right.');
    for (const record of new Set(records ?? ['every record'])) takeDays(all, record, path, taken, reports);
  }
}

/** The days of an exception, as they are written. */
interface Span {
  readonly from: string;
  readonly to: string;
  readonly days: string;
}

function checkPast({ from, to, days }: Span, today: string, path: Path, reports: Reports): void {
  if (to < today) reports.warn(path, `the exception of ${days} is past`, 'Take it out.');
  if (yearOf(from) - yearOf(today) > FAR_YEARS)
    reports.warn(path, `the exception of ${days} is years ahead`, 'See whether the year is right.');
}

const yearOf = (date: string): number => Number(date.slice(0, 4));

/** Takes days for a record; the first that is taken already is reported, be one of the two of every year. */
function takeDays(days: readonly string[], record: string, path: Path, taken: Set<string>, reports: Reports): void {
  const dayOfYear = (day: string) => day.slice(-YEARLY.length);
  const keysOf = (day: string) =>
    isYearly(day) ? [`${record} ${day}`, `${record} some ${day}`] : [`${record} ${day}`, `${record} ${dayOfYear(day)}`];
  const twice = days.find(day => keysOf(day).some(key => taken.has(key)));
  if (twice !== undefined)
    reports.wrong(path, `there are two exceptions of ${twice} for ${record}`, 'Keep one of the two.');
  for (const day of days) for (const key of [day, `some ${dayOfYear(day)}`]) taken.add(`${record} ${key}`);
}

const YEARLY = '12-25';

/** Warns of exceptions to the hours of a row that has none: its card says that hours are not printed, and nothing of a day. */
export function checkHoursless({ records, exceptions }: Contacts, reports: Reports): void {
  const isLost = (at: number) => reports.lost(['records', at]) || reports.lost(['records', at, 'hours']);
  const without = new Set(records.flatMap(({ id, hours }, at) => (hours === undefined && !isLost(at) ? [id] : [])));
  for (const [index, { records: ids = [] }] of exceptions.entries()) {
    for (const [at, id] of ids.entries()) {
      if (!without.has(id)) continue;
      const cure = `Take "${id}" out of the exception, or write its weekly hours in its record.`;
      reports.warn(
        ['exceptions', index, 'records', at],
        `"${id}" has no hours, so no card will show the exception`,
        cure,
      );
    }
  }
}
