import type { HoursException } from './record';
import type { Reports } from './report';
import type { Contacts } from './shape';

/** Reports exceptions that are past on `today` (ISO date; none where it is not known), and two for one day of a record. */
export function checkExceptions(
  exceptions: readonly HoursException[],
  today: string | undefined,
  reports: Reports,
): void {
  const taken = new Set<string>();
  for (const [index, { date, records }] of exceptions.entries()) {
    const path = ['exceptions', index, 'date'];
    if (today !== undefined && date < today) reports.warn(path, `the exception of ${date} is past`, 'Take it out.');
    for (const record of new Set(records ?? ['every record'])) {
      const day = `${date} for ${record}`;
      if (taken.has(day)) reports.wrong(path, `there are two exceptions of ${day}`, 'Keep one of the two.');
      taken.add(day);
    }
  }
}

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
