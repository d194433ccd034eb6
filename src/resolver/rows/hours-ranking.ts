import { assertNever } from '../../assert-never';
import { ASKER_ZONE, type ContactRecord, type Shift, type Weekday } from '../../directory/record';
import { WHOLE_DAY } from '../../hours/units';
import { instantOf } from '../../hours/zone';
import type { ConditionOf } from '../../language/lists/conditions';

/** Minutes after midnight at which a shift ends; beyond a day where it runs overnight. */
function end(shift: { readonly opens: number; readonly closes: number }): number {
  return shift.closes <= shift.opens ? shift.closes + WHOLE_DAY : shift.closes;
}

/** The clock on which hours are compared; `today` is a day number. */
interface Compared {
  readonly today: number;
  readonly asker: string;
}

/** The records at one end of all: whose printed hours run latest, begin earliest, end first, begin last, or have the longest or shortest day. */
export function byExtreme(
  { extreme, weekday }: ConditionOf<'extreme'>,
  records: readonly ContactRecord[],
  { today, asker }: Compared,
): ContactRecord[] {
  const value = ({ hours }: ContactRecord): number => {
    if (hours.kind === 'unstated') return Number.NEGATIVE_INFINITY;
    const zone = hours.zone === ASKER_ZONE ? asker : hours.zone;
    const shifts = shiftsOn(hours.shifts, weekday);
    const [usual] = shifts;
    if (usual === undefined) return Number.NEGATIVE_INFINITY;
    switch (extreme) {
      case 'latest':
        return Math.max(...shifts.map(shift => instantOf(today, end(shift), zone)));
      case 'earliest':
        return -Math.min(...shifts.map(({ opens }) => instantOf(today, opens, zone)));
      case 'first_out':
        return -instantOf(today, end(usual), zone);
      case 'last_in':
        return instantOf(today, usual.opens, zone);
      case 'longest_day':
        return lengthOf(usual);
      case 'shortest_day':
        return -lengthOf(usual);
      default:
        return assertNever(extreme);
    }
  };
  const best = Math.max(...records.map(value));
  return Number.isFinite(best) ? records.filter(record => value(record) === best) : [];
}

function lengthOf(shift: Shift): number {
  return end(shift) - shift.opens;
}

/** Whether a record's usual day, or the one weekday that is asked about, is so long. */
export function lasts({ hours }: ContactRecord, { minutes, relation, weekday }: ConditionOf<'length'>): boolean {
  const [usual] = hours.kind === 'unstated' ? [] : shiftsOn(hours.shifts, weekday);
  if (usual === undefined) return false;
  return relation === 'at' ? lengthOf(usual) === minutes : stands(lengthOf(usual), relation, minutes);
}

/** Whether a record's hours open or close so on a day (a day number); rows in local time have no zone to compare in. */
export function turns(
  { hours }: ContactRecord,
  { turn, relation, minute, until, zone, weekday }: ConditionOf<'turn'>,
  day: number,
): boolean {
  if (hours.kind === 'unstated' || (zone !== undefined && hours.zone === ASKER_ZONE)) return false;
  const own = hours.zone === ASKER_ZONE ? 'UTC' : hours.zone;
  const at = (said: number) => instantOf(day, said, zone ?? own);
  const meant = at(minute);
  const moments = shiftsOn(hours.shifts, weekday).map(shift =>
    instantOf(day, turn === 'closes' ? end(shift) : shift.opens, own),
  );
  if (relation === 'at' || relation === 'late') return moments.includes(meant);
  const [usual] = moments;
  return usual !== undefined && stands(usual, relation, meant) && (until === undefined || usual <= at(until));
}

function stands(
  moment: number,
  relation: Exclude<ConditionOf<'turn'>['relation'], 'at' | 'late'>,
  meant: number,
): boolean {
  switch (relation) {
    case 'before':
      return moment < meant;
    case 'by':
      return moment <= meant;
    case 'from':
      return moment >= meant;
    case 'after':
      return moment > meant;
    default:
      return assertNever(relation);
  }
}

/** Whether a record prints a shift, on the one weekday that is asked about, from one minute of its own day to another. */
export function keeps({ hours }: ContactRecord, { opens, closes, weekday }: ConditionOf<'range'>): boolean {
  if (hours.kind === 'unstated') return false;
  return shiftsOn(hours.shifts, weekday).some(shift => shift.opens === opens && shift.closes === closes);
}

function shiftsOn(shifts: readonly Shift[], weekday: Weekday | undefined): readonly Shift[] {
  return weekday === undefined ? shifts : shifts.filter(({ days }) => days.includes(weekday));
}

/** Whether a record prints hours on weekdays only, or else on a Saturday or Sunday too (ISO weekdays 6 and 7). */
export function isOnWeekdays({ hours }: ContactRecord, only: boolean): boolean {
  return hours.kind !== 'unstated' && hours.shifts.every(({ days }) => days.every(day => day < 6)) === only;
}

/** Whether a record prints hours for each of some weekdays, and for so many of them at least. */
export function isThere({ hours }: ContactRecord, { each, least }: ConditionOf<'week'>): boolean {
  const days = new Set(hours.kind === 'unstated' ? [] : hours.shifts.flatMap(shift => shift.days));
  return hours.kind !== 'unstated' && days.size >= least && each.every(day => days.has(day));
}

/** Whether a record's doors ever open between two full hours. */
export function opensOffHour({ hours }: ContactRecord): boolean {
  return hours.kind !== 'unstated' && hours.shifts.some(({ opens }) => opens % 60 !== 0);
}

/** Whether a record prints that it is closed on one of some ISO weekdays. */
export function printsClosed({ hours }: ContactRecord, weekdays: readonly Weekday[]): boolean {
  return hours.kind !== 'unstated' && weekdays.some(day => hours.closed.includes(day));
}
