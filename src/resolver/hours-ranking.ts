import { ASKER_ZONE, type ContactRecord } from '../directory/record';
import { instantOf } from '../hours/zone';

const DAY = 24 * 60;

/** Minutes after midnight at which a shift ends; beyond a day where it runs overnight. */
function end(shift: { readonly opens: number; readonly closes: number }): number {
  return shift.closes <= shift.opens ? shift.closes + DAY : shift.closes;
}

/** The records whose printed hours (of any day) run latest or begin earliest, compared on one clock: `today` is a day number. */
export function byExtreme(
  extreme: 'latest' | 'earliest',
  records: readonly ContactRecord[],
  today: number,
  asker: string,
): ContactRecord[] {
  const value = ({ hours }: ContactRecord): number => {
    if (hours.kind === 'unstated') return Number.NEGATIVE_INFINITY;
    const zone = hours.zone === ASKER_ZONE ? asker : hours.zone;
    const instants = hours.shifts.map(shift => (extreme === 'latest' ? end(shift) : shift.opens));
    const moments = instants.map(minute => instantOf(today, minute, zone));
    return extreme === 'latest' ? Math.max(...moments) : -Math.min(...moments);
  };
  const best = Math.max(...records.map(value));
  return Number.isFinite(best) ? records.filter(record => value(record) === best) : [];
}

/** Whether a record prints this minute (in its own zone) as an opening or a closing; people seldom say which half of the day. */
export function turnsAt({ hours }: ContactRecord, turn: 'opens' | 'closes', minute: number): boolean {
  const halfDay = DAY / 2;
  return hours.kind === 'weekly' && hours.shifts.some(shift => shift[turn] % halfDay === minute % halfDay);
}
