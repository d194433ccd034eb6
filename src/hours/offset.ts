import { IANAZone } from 'luxon';
import { memo } from '../memo';
import { DAY_MS, MINUTE_MS } from './units';

/** Clocks change at a quarter of an hour (of UTC) everywhere, so an offset holds for the whole of one. */
const QUARTER = 15 * MINUTE_MS;

/** What a zone is ahead of UTC, in ms: one question asks for many records, their openings and closings. */
export function offset(at: number, zone: string): number {
  return offsets(zone)(Math.floor(at / QUARTER));
}

/** luxon keeps every name that it is given: strangers' spellings of one zone must not fill the memory. */
const canonical = memo((zone: string) => new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone);

const offsets = memo((zone: string) =>
  memo(
    (quarter: number) =>
      keptAhead(quarter * QUARTER, zone) ?? IANAZone.create(canonical(zone)).offset(quarter * QUARTER) * MINUTE_MS,
  ),
);

/** The moment after `low` at which the offset changes; `low` lies before it, `high` at it or after it. */
export function jumpBetween(low: number, high: number, zone: string): number {
  const old = offset(low, zone);
  let [before, after] = [low, high];
  while (after - before > 1) {
    const middle = Math.floor((before + after) / 2);
    if (offset(middle, zone) === old) before = middle;
    else after = middle;
  }
  return after;
}

/** What a zone is ahead of UTC in some stretch of time, in epoch ms and ms: from each of some moments to the next. */
export interface Offsets {
  readonly zone: string;
  readonly changes: readonly { readonly at: number; readonly ahead: number }[];
  readonly end: number;
}

/** The offsets of a zone between two moments. */
export function offsetsOf(zone: string, from: number, end: number): Offsets {
  const changes = [{ at: from, ahead: offset(from, zone) }];
  for (let day = from; day < end; day += DAY_MS) {
    const ahead = offset(day + DAY_MS, zone);
    if (ahead !== offset(day, zone)) changes.push({ at: jumpBetween(day, day + DAY_MS, zone), ahead });
  }
  return { zone, changes, end };
}

const known = new Map<string, Offsets>();

/** Takes the offsets of a zone as `offsetsOf` once gave them, so that the machine's own need not be opened for them. */
export function knowOffsets(offsets: Offsets): void {
  known.set(offsets.zone, offsets);
}

function keptAhead(at: number, zone: string): number | undefined {
  const kept = known.get(zone);
  return kept && at < kept.end ? kept.changes.findLast(change => change.at <= at)?.ahead : undefined;
}
