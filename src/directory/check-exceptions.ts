import type { HoursException } from './record';
import type { Reports } from './report';

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
