import type { Reports } from '../problems/report';
import type { Contacts } from '../written/shape';

/** No sheet is older: before it a year was mistyped. */
const OLDEST = '1990-01-01';

/** Warns of pages whose effective date is to come on `today` (ISO date; where it is known), or too long ago to be one. */
export function checkDates(pages: Contacts['pages'], today: string | undefined, reports: Reports): void {
  for (const [page, date] of Object.entries(pages)) {
    const wrong = date < OLDEST ? 'too long ago for a sheet' : today !== undefined && date > today && 'still to come';
    if (wrong === false) continue;
    const cure = 'Write the date from which the page itself says that it holds, as year-month-day.';
    reports.warn(['pages', page], `the effective date ${date} of page ${page} is ${wrong}`, cure);
  }
}
