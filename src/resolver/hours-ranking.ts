import type { ContactRecord } from '../directory/record';

const DAY = 24 * 60;

/** Minutes after midnight at which a shift ends; beyond a day where it runs overnight. */
function end(shift: { readonly opens: number; readonly closes: number }): number {
  return shift.closes <= shift.opens ? shift.closes + DAY : shift.closes;
}

/** The records whose printed hours (of any day, in the line's own zone) run latest or begin earliest. */
export function byExtreme(extreme: 'latest' | 'earliest', records: readonly ContactRecord[]): ContactRecord[] {
  const value = ({ hours }: ContactRecord): number => {
    if (hours.kind === 'unstated') return Number.NEGATIVE_INFINITY;
    return Math.max(...hours.shifts.map(shift => (extreme === 'latest' ? end(shift) : -shift.opens)));
  };
  const best = Math.max(...records.map(value));
  return Number.isFinite(best) ? records.filter(record => value(record) === best) : [];
}

/** Whether a record prints this minute (in its own zone) as an opening or a closing. */
export function turnsAt({ hours }: ContactRecord, turn: 'opens' | 'closes', minute: number): boolean {
  return hours.kind === 'weekly' && hours.shifts.some(shift => shift[turn] === minute);
}
