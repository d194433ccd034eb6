import type { Path } from '../path';
import type { Reports } from '../problems/report';
import type { Shift, Weekday } from '../record';

/** Longer than this past midnight, in minutes, is more likely AM written for PM. */
const LONG_NIGHT = 12 * 60;

/** Hours of a day, or, in an exception, of the day that it names. */
type Times = Pick<Shift, 'opens' | 'closes'> & Partial<Pick<Shift, 'days'>>;

/**
 * Reports hours, `printed` so, that run far past midnight. Into a day that is printed `closed` they cannot be meant: one of
 * the two is wrong, and people would be told of a night in which nobody is there.
 */
export function checkNights(
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
  return closes < opens && closes > 0 ? closes + 24 * 60 - opens : 0;
}
