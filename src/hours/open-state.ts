import { assertNever } from '../assert-never';
import { ASKER_ZONE, type Hours, type HoursException } from '../directory/record';
import { WHOLE_DAY } from './units';
import { exceptionOn, hoursOn, isYearly, type WeeklyHours } from './week';
import { dayOf, instantOf, wallClock } from './zone';

/**
 * Why a line is closed: outside its hours, on a day without any (told apart by what the sheet prints), or by an exception
 * though the sheet prints that it is open then.
 */
type ClosedWhy = 'outside' | 'day not printed' | 'day printed closed' | 'exception';

/** Whether anyone answers. Moments are epoch ms, `zone` is the IANA zone in which the line keeps its hours. */
export type OpenState =
  /** `until` is absent for a line that never closes; `exception` is the one whose hours hold, perhaps of the day before. */
  | {
      readonly state: 'open';
      readonly until: number | undefined;
      readonly zone: string;
      readonly exception?: HoursException;
    }
  /** `opens` is the next opening, absent where none follows. */
  | {
      readonly state: 'closed';
      readonly opens: number | undefined;
      readonly zone: string;
      readonly why: ClosedWhy;
      readonly exception?: HoursException;
    }
  | { readonly state: 'unknown'; readonly why: 'unstated' | 'asker zone unknown' };

/** A stretch of opening in epoch ms, with the exception that gives it where the sheet does not print it. */
interface Period {
  readonly from: number;
  readonly to: number;
  readonly exception?: HoursException;
}

/** The week that a line keeps, the IANA zone it keeps it in, and what rules over it. */
interface Timetable {
  readonly hours: WeeklyHours;
  readonly zone: string;
  readonly exceptions: readonly HoursException[];
}

/** The state of a line that is open. */
export type Open = Extract<OpenState, { state: 'open' }>;
/** The state of one that is closed. */
export type Closed = Extract<OpenState, { state: 'closed' }>;

const WEEK = 7;
const YEAR = 366;

/**
 * The state of a line at a moment (epoch ms). The opening minute is open, the closing minute is closed.
 * `zone` is the asker's, used where the sheet prints "Local Time"; `exceptions` are those of this record.
 */
export function openState(
  hours: Hours,
  at: number,
  zone: string | undefined,
  exceptions: readonly HoursException[] = [],
): OpenState {
  return whereKnown(hours, zone, exceptions, line => {
    const today = wallClock(at, line.zone).day;
    const opening = openingAt(line, at, today);
    if (opening) return { state: 'open', zone: line.zone, ...opening };
    return { ...closedOn(line, today, at), ...whyClosedAt(line, at, today) };
  });
}

/** The state of a line on a whole day (a day number of its zone): open if the day has hours, until the last of them. */
export function dayState(
  hours: Hours,
  day: number,
  zone: string | undefined,
  exceptions: readonly HoursException[] = [],
): OpenState {
  return whereKnown(hours, zone, exceptions, line => {
    const last = periodsOn(line, day).at(-1);
    return last === undefined
      ? closedOn(line, day, instantOf(day, 0, line.zone))
      : { state: 'open', until: last.to, zone: line.zone, ...by(last.exception) };
  });
}

/** Hours that the sheet does not print, and hours in the asker's zone without one, have no state that could be known. */
function whereKnown(
  hours: Hours,
  zone: string | undefined,
  exceptions: readonly HoursException[],
  stateOf: (line: Timetable) => OpenState,
): OpenState {
  if (hours.kind === 'unstated') return { state: 'unknown', why: 'unstated' };
  const own = lineZone(hours, zone);
  return own === undefined
    ? { state: 'unknown', why: 'asker zone unknown' }
    : stateOf({ hours, zone: own, exceptions });
}

/** Closed on a day, until the next opening after `at`. */
function closedOn(line: Timetable, day: number, at: number): Closed {
  return { state: 'closed', opens: openingAfter(line, at, day), zone: line.zone, ...whyClosed(line, day) };
}

function by(exception: HoursException | undefined): { readonly exception?: HoursException } {
  return exception ? { exception } : {};
}

/** The zone in which a line keeps its hours: its own, or the asker's for "Local Time" (absent where that is unknown). */
export function lineZone(hours: WeeklyHours, zone: string | undefined): string | undefined {
  return hours.zone === ASKER_ZONE ? zone : hours.zone;
}

/**
 * The opening that holds `at`. Stretches that touch are one opening; one without an end has none. Its exception is that of
 * the stretch which holds `at`, be it the night of the day before, or else of the one which ends it.
 */
function openingAt(line: Timetable, at: number, today: number): Pick<Open, 'until' | 'exception'> | undefined {
  let first: Period | undefined;
  let end: Period | undefined;
  const last = lastDayWorthASearch(today, line.exceptions);
  for (let day = today - 1; day <= last; day++) {
    for (const period of periodsOn(line, day)) {
      const moment = end?.to ?? at;
      if (moment < period.from || period.to <= moment) continue;
      first ??= period;
      end = period;
    }
    if (end === undefined && day >= today) return undefined;
    if (end !== undefined && end.to < instantOf(day + 1, 0, line.zone))
      return { until: end.to, ...by(first?.exception ?? end.exception) };
  }
  return { until: undefined, ...by(first?.exception) };
}

function openingAfter(line: Timetable, at: number, today: number): number | undefined {
  const last = lastDayWorthASearch(today, line.exceptions);
  for (let day = today; day <= last; day++) {
    const next = periodsOn(line, day).find(period => period.from > at);
    if (next) return next.from;
  }
  return undefined;
}

/** A week shows every printed hour, once the last exception that could hide one is past. */
function lastDayWorthASearch(today: number, exceptions: readonly HoursException[]): number {
  const lastOf = ({ date, to = date }: HoursException) => (isYearly(to) ? today + YEAR : (dayOf(to) ?? today));
  return Math.max(today, ...exceptions.map(lastOf)) + WEEK + 1;
}

/** The openings that start on a day. A day with an exception is its own from midnight: what ran into it ends there. */
function periodsOn({ hours, zone, exceptions }: Timetable, day: number): readonly Period[] {
  const known = hoursOn(hours, day, exceptions);
  if (known.kind !== 'hours') return [];
  const cut = exceptionOn(day + 1, exceptions) ? WHOLE_DAY : Number.POSITIVE_INFINITY;
  return known.stretches
    .map(({ opens, closes }) => ({
      from: instantOf(day, opens, zone),
      to: instantOf(day, Math.min(closes, cut), zone),
      ...by(known.exception),
    }))
    .filter(({ from, to }) => from < to);
}

/** At a moment an exception is the reason only where the printed hours would be open: at night it would be closed anyway. */
function whyClosedAt(line: Timetable, at: number, today: number): Pick<Closed, 'why' | 'exception'> {
  const own = whyClosed(line, today);
  // A printed night that an exception of the day before took away is closed by that one.
  const exception = own.exception ?? exceptionOn(today - 1, line.exceptions);
  if (exception && openingAt({ ...line, exceptions: [] }, at, today)) return { why: 'exception', exception };
  return own.why === 'exception' ? { ...own, why: 'outside' } : own;
}

function whyClosed({ hours, exceptions }: Timetable, day: number): Pick<Closed, 'why' | 'exception'> {
  const known = hoursOn(hours, day, exceptions);
  switch (known.kind) {
    case 'hours':
      return { why: 'outside', ...by(known.exception) };
    case 'printed closed':
      return { why: 'day printed closed' };
    case 'not printed':
      return { why: 'day not printed' };
    case 'exception':
      return { why: 'exception', exception: known.exception };
    default:
      return assertNever(known);
  }
}
