import { DateTime } from 'luxon';
import type { Source } from '../directory/record';
import { dateText } from '../hours/words';
import { dayOf } from '../hours/zone';

/** "Sheet page 2, row Sales Support; effective Aug 28, 2023, over 3 years old". `at` is epoch ms. */
export function sourceText(source: Source, at: number): string {
  return `Sheet page ${source.page}, row “${source.row}”; ${effectiveText(source.effective, at)}`;
}

/** "effective Aug 28, 2023, over 3 years old". */
export function effectiveText(effective: string, at: number): string {
  const day = dayOf(effective);
  const age = ageText(effective, at);
  return `effective ${day === undefined ? effective : dateText(day)}${age === '' ? '' : `, ${age}`}`;
}

function ageText(effective: string, at: number): string {
  const months = Math.floor(
    DateTime.fromMillis(at, { zone: 'utc' }).diff(DateTime.fromISO(effective, { zone: 'utc' }), 'months').months,
  );
  const years = Math.floor(months / 12);
  if (years >= 1) return `over ${years} ${years === 1 ? 'year' : 'years'} old`;
  if (months >= 1) return `over ${months} ${months === 1 ? 'month' : 'months'} old`;
  return months === 0 ? 'under a month old' : '';
}
