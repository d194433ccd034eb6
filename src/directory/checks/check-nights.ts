import { WHOLE_DAY } from '../../hours/units';
import type { Path } from '../path';
import type { Reports } from '../problems/report';
import type { ContactRecord, Shift, Weekday } from '../record';
import { readTimes } from '../written/read-times';
import type { Contacts } from '../written/shape';

/** Longer than this past midnight, in minutes, is as likely AM written for PM. */
const LONG_NIGHT = 10 * 60;

/** Hours of a day, or, in an exception, of the day that it names. */
type Times = Pick<Shift, 'opens' | 'closes'> & Partial<Pick<Shift, 'days'>>;

/** Reports hours of rows and of exceptions that run far past midnight. */
export function checkNights(
  { records: rows, exceptions }: Contacts,
  records: readonly ContactRecord[],
  reports: Reports,
): void {
  for (const [index, { hours }] of records.entries()) {
    const written = rows[index]?.hours;
    if (hours.kind !== 'weekly' || written === undefined) continue;
    const printed = typeof written === 'string' ? written : written.join('; ');
    checkNight(hours.shifts, printed, ['records', index, 'hours'], reports, hours.closed);
  }
  for (const [index, { hours = '' }] of exceptions.entries()) {
    const shifts = readTimes(hours);
    if (!('message' in shifts)) checkNight(shifts, hours, ['exceptions', index, 'hours'], reports);
  }
}

/**
 * Into a day that is printed `closed` a long night cannot be meant: one of the two is wrong, and people would be told of
 * a night in which nobody is there.
 */
function checkNight(
  shifts: readonly Times[],
  printed: string,
  path: Path,
  reports: Reports,
  closed: readonly Weekday[] = [],
): void {
  const long = shifts.filter(shift => nightOf(shift) > LONG_NIGHT);
  if (long.length === 0) return;
  const message = `"${printed}" is open past midnight, for ${Math.max(...long.map(nightOf)) / 60} hours`;
  const behind = long.flatMap(({ days = [] }) => days.map(day => (day % 7) + 1));
  if (closed.some(day => behind.includes(day)))
    reports.wrong(path, `${message}, into a day that is closed`, 'See whether AM and PM are right.');
  else reports.warn(path, message, 'See whether AM and PM are right.');
}

/** Minutes of a shift that runs past midnight; one around the clock is none, nor is one that ends at midnight. */
function nightOf({ opens, closes }: Times): number {
  return closes < opens && closes > 0 ? closes + WHOLE_DAY - opens : 0;
}
