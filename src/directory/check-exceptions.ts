import { overlappingDay } from './read-hours';
import type { HoursException } from './record';
import type { Reports } from './report';
import type { Contacts } from './shape';

/** So many years ahead nobody knows a day's hours: the year was mistyped, and on the day that was meant nothing would hold. */
const FAR_YEARS = 5;

/**
 * Reports exceptions that are past on `today` (ISO date; none where it is not known) or very far ahead, hours that overlap,
 * and two for one day of a record.
 */
export function checkExceptions(
  exceptions: readonly HoursException[],
  today: string | undefined,
  reports: Reports,
): void {
  const taken = new Set<string>();
  for (const [index, { date, records, shifts }] of exceptions.entries()) {
    const path = ['exceptions', index, 'date'];
    if (today !== undefined && date < today) reports.warn(path, `the exception of ${date} is past`, 'Take it out.');
    if (today !== undefined && yearOf(date) - yearOf(today) > FAR_YEARS)
      reports.warn(path, `the exception of ${date} is years ahead`, 'See whether the year is right.');
    if (overlappingDay(shifts.map(shift => ({ days: [1], ...shift }))) !== undefined) {
      const cure = 'Give hours that do not overlap, such as 9 AM - 12 PM, 1 PM - 5 PM.';
      reports.wrong(['exceptions', index, 'hours'], `the hours of ${date} overlap`, cure);
    }
    for (const record of new Set(records ?? ['every record'])) {
      const day = `${date} for ${record}`;
      if (taken.has(day)) reports.wrong(path, `there are two exceptions of ${day}`, 'Keep one of the two.');
      taken.add(day);
    }
  }
}

const yearOf = (date: string): number => Number(date.slice(0, 4));

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
