import { isYearly } from '../../hours/week';
import type { Path } from '../path';
import { checkIds, type Reports } from '../problems/report';
import type { ContactRecord, HoursException } from '../record';
import { readTimes } from './read-times';
import type { Contacts, WrittenException } from './shape';

const TIMES = 'Write the times alone, such as 9 AM - 1 PM; they hold in the zone of each record.';

/** Makes the exceptions of what was written; what says no day, or neither closed nor hours, is reported. */
export function buildExceptions(
  { exceptions }: Contacts,
  byId: ReadonlyMap<string, ContactRecord>,
  reports: Reports,
): readonly HoursException[] {
  return exceptions.flatMap((written, index) => {
    const { records, closed, reason, source } = written;
    const path = ['exceptions', index];
    checkIds(records ?? [], [...path, 'records'], byId, reports);
    const days = readDays(written, path, reports);
    const shifts = readShifts(written, path, reports);
    return days ? [{ ...days, ...(records && { records }), closed: closed === true, shifts, reason, source }] : [];
  });
}

/** The day of an exception, or the first and the last of several. */
function readDays({ date, from, to }: WrittenException, path: Path, reports: Reports): Days | undefined {
  if (date !== undefined) {
    if (from === undefined && to === undefined) return { date };
    reports.wrong(
      path,
      'the exception has a date, and days from or to another',
      'Write either "date:", or "from:" and "to:".',
    );
    return undefined;
  }
  if (from === undefined || to === undefined) {
    const lacks = from === to ? 'the exception has no date' : `"${from === undefined ? 'from' : 'to'}" is missing`;
    reports.dangling(
      path,
      path,
      lacks,
      'Add "date: " with the day; of several days, "from: " and "to: " with the first and the last.',
    );
    return undefined;
  }
  if (isYearly(from) !== isYearly(to))
    reports.wrong(
      [...path, 'to'],
      'one of the days has a year, and one has none',
      'Write the year in both, or, for every year, in none.',
    );
  else if (!isYearly(from) && to < from)
    reports.wrong([...path, 'to'], `the exception ends on ${to}, before it begins`, 'Correct one of the two days.');
  else return { date: from, to };
  return undefined;
}

type Days = Pick<HoursException, 'date' | 'to'>;

function readShifts({ closed, hours }: WrittenException, path: Path, reports: Reports): HoursException['shifts'] {
  if (closed === undefined && hours === undefined) {
    const cure = 'Add "closed: true" or "hours: 9 AM - 1 PM".';
    reports.dangling(path, path, 'the exception says neither closed nor hours', cure);
  }
  if (hours === undefined) return [];
  if (closed !== undefined)
    reports.wrong(path, 'the exception is both closed and has hours', 'Take out "closed: true" or the hours.');
  const shifts = readTimes(hours);
  if ('message' in shifts) {
    const isClosed = /^closed\.?$/i.test(hours);
    reports.wrong([...path, 'hours'], shifts.message, isClosed ? 'Write "closed: true" in its place.' : TIMES);
    return [];
  }
  return shifts;
}
