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

/** A turn of the hours that a list is narrowed by: `minute` after midnight in `zone`, or in each row's own where none is named. */
export interface Turn {
  readonly kind: 'opens' | 'closes';
  readonly relation: 'before' | 'after' | 'at' | 'from';
  readonly minute: number;
  readonly zone?: string;
}

/** Whether a record's hours open or close so on a day (a day number); rows in local time have no zone to compare in. */
export function turns({ hours }: ContactRecord, { kind, relation, minute, zone }: Turn, day: number): boolean {
  if (hours.kind === 'unstated' || (zone !== undefined && hours.zone === ASKER_ZONE)) return false;
  const own = hours.zone === ASKER_ZONE ? 'UTC' : hours.zone;
  const meant = instantOf(day, halfMeant(kind, minute), zone ?? own);
  const moments = hours.shifts.map(shift => instantOf(day, kind === 'closes' ? end(shift) : shift.opens, own));
  if (relation === 'at') return moments.includes(meant);
  const [usual = meant] = moments;
  if (relation === 'from') return usual >= meant;
  return relation === 'before' ? usual < meant : usual > meant;
}

/** Whether a record prints a shift from one minute of its own day to another. */
export function keeps(
  { hours }: ContactRecord,
  { opens, closes }: { readonly opens: number; readonly closes: number },
): boolean {
  return hours.kind !== 'unstated' && hours.shifts.some(shift => shift.opens === opens && shift.closes === closes);
}

/** Whether a record prints hours, and none on a Saturday or Sunday (ISO weekdays 6 and 7). */
export function onWeekdaysOnly({ hours }: ContactRecord): boolean {
  return hours.kind !== 'unstated' && hours.shifts.every(({ days }) => days.every(day => day < 6));
}

/** People seldom say which half of the day: doors open before noon and close after it. */
function halfMeant(kind: Turn['kind'], minute: number): number {
  const halfDay = DAY / 2;
  if (minute === halfDay) return minute;
  return kind === 'closes' ? (minute % halfDay) + halfDay : minute % halfDay;
}
