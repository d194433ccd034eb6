import { holidayOn } from '../hours/holidays';
import { daysOf, dayToCome } from '../hours/state-for';
import { exceptionOn, exceptionsFor, hoursOn } from '../hours/week';
import { weekdayDate } from '../hours/words';
import type { Standing } from './state';

/** "Thanksgiving Day: the sheet gives no holiday hours, the line may be closed", for the days that a card speaks of. */
export function holidayNotices(standing: Standing): string[] {
  const { record, directory, state } = standing;
  const { hours } = record;
  if (hours.kind === 'unstated' || state.state === 'unknown') return [];
  const exceptions = exceptionsFor(record.id, directory.exceptions);
  const asked = daysOf(standing.asked, state.zone);
  // A promise to be open on a holiday needs the same word of care.
  const next = state.state === 'closed' ? dayToCome(state) : undefined;
  return [...new Set(next === undefined ? asked : [...asked, next])].flatMap(day => {
    if (exceptionOn(day, exceptions) || hoursOn(hours, day, exceptions).kind !== 'hours') return [];
    const name = holidayOn(day, directory.holidays);
    if (name === undefined) return [];
    const when = asked.includes(day) ? name : `${name} (${weekdayDate(day)})`;
    return [`${when}: the sheet gives no holiday hours, the line may be closed`];
  });
}
