import { DateTime, IANAZone } from 'luxon';
import type { Weekday } from '../directory/record';
import { memo } from '../memo';
import { jumpBetween, offset } from './offset';
import { DAY_MS, MINUTE_MS } from './units';

/** What a clock on the wall shows: `day` counts days since 1970-01-01, `minute` minutes after midnight. */
export interface WallClock {
  readonly day: number;
  readonly minute: number;
}

/** Whether a string from outside names a zone that this machine knows. */
export const isZone: (zone: string) => boolean = memo(zone => IANAZone.isValidZone(zone));

/** The wall clock of an IANA zone at a moment (epoch ms). */
export function wallClock(at: number, zone: string): WallClock {
  const local = at + offset(at, zone);
  const day = Math.floor(local / DAY_MS);
  return { day, minute: Math.floor((local - day * DAY_MS) / MINUTE_MS) };
}

/**
 * The moment (epoch ms) at which a zone's wall clock first shows `minute` of `day`; minutes may run past midnight.
 * A time that the clocks skip counts as the moment they jump; of a time that comes twice, the first.
 */
export function instantOf(day: number, minute: number, zone: string): number {
  return instants(zone)(day * DAY_MS + minute * MINUTE_MS);
}

const instants = memo((zone: string) => memo((local: number) => firstShowing(local, zone)));

function firstShowing(local: number, zone: string): number {
  const before = offset(local - DAY_MS, zone);
  const after = offset(local + DAY_MS, zone);
  const early = local - Math.max(before, after);
  const late = local - Math.min(before, after);
  if (early + offset(early, zone) === local) return early;
  if (late + offset(late, zone) === local) return late;
  return jumpBetween(early, late, zone);
}

/** How luxon counts and writes days here. Without a language it would ask for the machine's, which takes as long as an answer. */
export const UTC = { zone: 'utc', locale: 'en-US' };

/** ISO weekday of a day number; 1970-01-01 was a Thursday. */
export function weekdayOf(day: number): Weekday {
  const index = (((day + 3) % 7) + 7) % 7;
  return WEEKDAYS[index] ?? 1;
}

/** Monday to Sunday. */
export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** "2026-11-26" of a day number. */
export const isoDate: (day: number) => string = memo(day =>
  DateTime.fromMillis(day * DAY_MS, UTC).toFormat('yyyy-MM-dd'),
);

/** The day number of an ISO date; undefined for one that does not exist. */
export const dayOf: (date: string) => number | undefined = memo(date => {
  const parsed = DateTime.fromISO(date, UTC);
  return parsed.isValid ? Math.floor(parsed.toMillis() / DAY_MS) : undefined;
});

/** A moment as ISO 8601 with the zone's offset: "2026-11-20T17:00:00-06:00". */
export function isoMoment(at: number, zone: string): string {
  return DateTime.fromMillis(at, { zone }).toFormat("yyyy-MM-dd'T'HH:mm:ssZZ");
}
