import { holidayOn, rulesOn } from '../../hours';
import { dayOf, isoDate, wallClock } from '../../hours/zone';
import type { Question, When } from '../../question';
import type { DirectoryIndex } from '../index/directory-index';

/** The holiday that is asked about, unless an exception to the printed hours says what holds on it; today is no such question. */
export function holidayAsked(
  when: When | undefined,
  { at, zone }: Question,
  { directory: { exceptions, holidays, zone: own } }: DirectoryIndex,
): string | undefined {
  const dates = when?.kind === 'days' ? when.dates : when?.kind === 'clock' ? [when.date] : [];
  const today = isoDate(wallClock(at, zone ?? own).day);
  const isTold = (date: string) => date === today || exceptions.some(exception => rulesOn(exception, date));
  if (dates.some(isTold)) return undefined;
  const names = dates.map(date => holidayOn(dayOf(date) ?? 0, holidays));
  return names.includes(undefined) ? undefined : names[0];
}
