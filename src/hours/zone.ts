import { DateTime, IANAZone } from 'luxon';
import type { Weekday } from '../directory/record';

const MINUTE = 60_000;
const DAY = 86_400_000;
/** Memory stays bounded: a full cache is emptied and fills again. */
const CACHE_LIMIT = 5_000;

/** What a clock on the wall shows: `day` counts days since 1970-01-01, `minute` minutes after midnight. */
export interface WallClock {
  readonly day: number;
  readonly minute: number;
}

const offsets = new Map<string, Map<number, number>>();
const zones = new Map<string, boolean>();
const instants = new Map<string, Map<number, number>>();
const dates = new Map<number, string>();
const days = new Map<string, number>();

/** Whether a string from outside names a zone that this machine knows. */
export function isZone(zone: string): boolean {
  const known = zones.get(zone);
  if (known !== undefined) return known;
  const valid = IANAZone.isValidZone(zone);
  if (zones.size >= CACHE_LIMIT) zones.clear();
  zones.set(zone, valid);
  return valid;
}

/** The wall clock of an IANA zone at a moment (epoch ms). */
export function wallClock(at: number, zone: string): WallClock {
  const local = at + offset(at, zone);
  const day = Math.floor(local / DAY);
  return { day, minute: Math.floor((local - day * DAY) / MINUTE) };
}

/**
 * The moment (epoch ms) at which a zone's wall clock first shows `minute` of `day`; minutes may run past midnight.
 * A time that the clocks skip counts as the moment they jump; of a time that comes twice, the first.
 */
export function instantOf(day: number, minute: number, zone: string): number {
  const local = day * DAY + minute * MINUTE;
  const ofZone = instantsOf(zone);
  const known = ofZone.get(local);
  if (known !== undefined) return known;
  const instant = firstShowing(local, zone);
  if (ofZone.size >= CACHE_LIMIT) ofZone.clear();
  ofZone.set(local, instant);
  return instant;
}

function instantsOf(zone: string): Map<number, number> {
  const known = instants.get(zone);
  if (known) return known;
  const fresh = new Map<number, number>();
  instants.set(zone, fresh);
  return fresh;
}

function firstShowing(local: number, zone: string): number {
  const before = offset(local - DAY, zone);
  const after = offset(local + DAY, zone);
  const early = local - Math.max(before, after);
  const late = local - Math.min(before, after);
  if (early + offset(early, zone) === local) return early;
  if (late + offset(late, zone) === local) return late;
  return jumpBetween(early, late, zone);
}

/** The moment after `low` at which the offset changes; `low` lies before it, `high` at it or after it. */
function jumpBetween(low: number, high: number, zone: string): number {
  const old = offset(low, zone);
  let [before, after] = [low, high];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offset(middle, zone) === old) before = middle;
    else after = middle;
  }
  return after;
}

/** Clocks change at a quarter of an hour (of UTC) everywhere, so an offset holds for the whole of one. */
const QUARTER = 15 * MINUTE;

/** What is ahead of UTC, in ms. Kept per quarter of an hour: one question asks for many records, openings and closings. */
function offset(at: number, zone: string): number {
  const quarter = Math.floor(at / QUARTER);
  const ofZone = offsetsOf(zone);
  const known = ofZone.get(quarter);
  if (known !== undefined) return known;
  const fresh = IANAZone.create(zone).offset(quarter * QUARTER) * MINUTE;
  if (ofZone.size >= CACHE_LIMIT) ofZone.clear();
  ofZone.set(quarter, fresh);
  return fresh;
}

function offsetsOf(zone: string): Map<number, number> {
  const known = offsets.get(zone);
  if (known) return known;
  const fresh = new Map<number, number>();
  if (offsets.size >= CACHE_LIMIT) offsets.clear();
  offsets.set(zone, fresh);
  return fresh;
}

/** ISO weekday of a day number; 1970-01-01 was a Thursday. */
export function weekdayOf(day: number): Weekday {
  const index = (((day + 3) % 7) + 7) % 7;
  return WEEKDAYS[index] ?? 1;
}

/** Monday to Sunday. */
export const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

/** "2026-11-26" of a day number. */
export function isoDate(day: number): string {
  const known = dates.get(day);
  if (known !== undefined) return known;
  const date = DateTime.fromMillis(day * DAY, { zone: 'utc' }).toFormat('yyyy-MM-dd');
  if (dates.size >= CACHE_LIMIT) dates.clear();
  dates.set(day, date);
  return date;
}

/** The day number of an ISO date; undefined for one that does not exist. */
export function dayOf(date: string): number | undefined {
  const known = days.get(date);
  if (known !== undefined) return known;
  const parsed = DateTime.fromISO(date, { zone: 'utc' });
  if (!parsed.isValid) return undefined;
  if (days.size >= CACHE_LIMIT) days.clear();
  const day = Math.floor(parsed.toMillis() / DAY);
  days.set(date, day);
  return day;
}

/** A moment as ISO 8601 with the zone's offset: "2026-11-20T17:00:00-06:00". */
export function isoMoment(at: number, zone: string): string {
  return DateTime.fromMillis(at, { zone }).toFormat("yyyy-MM-dd'T'HH:mm:ssZZ");
}
