import type { Path } from './path';
import type { Reports } from './report';

/** Longer than this past midnight, in minutes, is more likely AM written for PM. */
const LONG_NIGHT = 12 * 60;

/** Warns of hours, `printed` so, that run far past midnight. */
export function checkNights(
  shifts: readonly { readonly opens: number; readonly closes: number }[],
  printed: string,
  path: Path,
  reports: Reports,
): void {
  const long = longestNight(shifts);
  if (long <= LONG_NIGHT) return;
  const message = `"${printed}" is open past midnight, for ${long / 60} hours`;
  reports.warn(path, message, 'See whether AM and PM are right.');
}

/** Minutes of the longest shift that runs past midnight; one around the clock is none, nor is one that ends at midnight. */
function longestNight(shifts: Parameters<typeof checkNights>[0]): number {
  const nights = shifts.filter(({ opens, closes }) => closes < opens && closes > 0);
  return Math.max(0, ...nights.map(({ opens, closes }) => closes + 24 * 60 - opens));
}
