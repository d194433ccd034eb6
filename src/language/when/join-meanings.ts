import { HALF_DAY } from '../../hours/units';
import { instantOf, isoDate, wallClock } from '../../hours/zone';
import type { When } from '../../question';
import { type ClockWords, type DayPart, halfOfPart, type Meaning, type Now } from './piece';

/** A clock time this near to now is the time of asking, not another one. In minutes. */
const MATCHES_NOW = 5;
/** Before this, a time without am or pm is not meant unless it is the time of asking. */
const MORNING = 6 * 60;
/** Until then whoever is awake still speaks of yesterday evening. */
const SMALL_HOURS = 5 * 60;
/** So much nearer a time that is over has to be than one to come: at 9 pm, "can I call at 10 am" is of tomorrow. */
const AHEAD = 1.5;
/** The same where it does not say in which half of the day it is. */
const AHEAD_UNTOLD = 2;
const EVENINGS: Partial<Record<DayPart, number>> = { evening: 18 * 60, night: 19 * 60 };

interface Joined {
  readonly when: When | undefined;
  readonly now: boolean;
  /** The clock time that was said, where it is now. */
  readonly clockNow: When | undefined;
}

const NOW: Joined = { when: undefined, now: true, clockNow: undefined };

function moment(when: When | undefined): Joined {
  return { when, now: false, clockNow: undefined };
}

/** What all the words about time together ask about. */
export function joinMeanings(meanings: readonly Meaning[], now: Now): Joined {
  const days = [...new Set(of(meanings, 'days').flatMap(({ days: some }) => some))].sort((a, b) => a - b);
  const [clock] = of(meanings, 'clock').map(({ clock: said }) => ({ clock: inPart(inZone(said, meanings), meanings) }));
  const [later] = of(meanings, 'later');
  const [part] = of(meanings, 'part');
  const today = days.length === 0 || (days.length === 1 && days[0] === now.day);
  const said = new Set(meanings.map(({ kind }) => kind));
  // "In a meeting for another hour, is it open when I get out"
  if (said.has('next') && today && later === undefined) return moment({ kind: 'next' });
  if (said.has('left') && today) return moment({ kind: 'left' });
  if (said.has('now') && today) return NOW;
  if (clock && (!today || !isNow(clock.clock, now))) return atClock(clock.clock, today ? undefined : days[0], now);
  if (clock) return { ...NOW, clockNow: atClock(clock.clock, undefined, now).when };
  if (later) return momentIn(now.at + later.ms, now.zone);
  if (days.length === 0) return part ? todayPart(part, now) : moment(undefined);
  return part ? dayPart(part.part, days, now) : wholeDays(days);
}

function of<Kind extends Meaning['kind']>(
  meanings: readonly Meaning[],
  kind: Kind,
): Extract<Meaning, { kind: Kind }>[] {
  return meanings.filter((meaning): meaning is Extract<Meaning, { kind: Kind }> => meaning.kind === kind);
}

/** A clock time without a zone is in the one that is said elsewhere. */
function inZone(clock: ClockWords, meanings: readonly Meaning[]): ClockWords {
  const [apart] = of(meanings, 'zone');
  return apart === undefined || clock.zone !== undefined ? clock : { ...clock, zone: apart.zone };
}

/** "Tonight at 6", "friday night at 9": the part of the day says which half is meant. */
function inPart(clock: ClockWords, meanings: readonly Meaning[]): ClockWords {
  const [said] = [...of(meanings, 'part'), ...of(meanings, 'days')].flatMap(({ part }) => part ?? []);
  if (said === undefined || clock.half !== undefined) return clock;
  const half = halfOfPart(said);
  return { ...clock, half, minute: (clock.minute % HALF_DAY) + (half === 'pm' ? HALF_DAY : 0) };
}

function wholeDays(days: readonly number[]): Joined {
  return moment({ kind: 'days', dates: days.map(isoDate) });
}

/** "tonight" is this evening, or now once it has begun; "this morning" is today, "in the morning" may be tomorrow. */
function todayPart({ part, ahead }: Extract<Meaning, { kind: 'part' }>, now: Now): Joined {
  return dayPart(part, [ahead ? now.day + 1 : now.day], now);
}

/** Minutes before it begins that still count as the evening or night. */
const BEGUN = 60;

function dayPart(part: DayPart, days: readonly number[], now: Now): Joined {
  const evening = EVENINGS[part];
  const [day] = days;
  if (evening === undefined || day === undefined || days.length > 1) return wholeDays(days);
  if (day === now.day && now.minute >= evening - BEGUN) return NOW;
  return moment({ kind: 'clock', date: isoDate(day), minute: evening });
}

/** "its 4:45" states the time of asking, whatever zone it is said in. */
function isNow(clock: ClockWords, now: Now): boolean {
  if (clock.stated) return true;
  const { minute } = wallClock(now.at, clock.zone ?? now.zone);
  const candidates = clock.half === undefined ? [clock.minute, clock.minute + HALF_DAY] : [clock.minute];
  return candidates.some(one => around(one - minute) <= (clock.exact ? 0 : MATCHES_NOW));
}

/** Minutes apart on the face of a clock of 24 hours. */
function around(minutes: number): number {
  const apart = Math.abs(minutes) % (2 * HALF_DAY);
  return Math.min(apart, 2 * HALF_DAY - apart);
}

function atClock(clock: ClockWords, day: number | undefined, now: Now): Joined {
  const zone = clock.zone ?? now.zone;
  const said = day === undefined ? nearest(clock, now, zone) : { day, minute: onDay(clock) };
  const named = clock.zone !== undefined && clock.zone !== now.zone ? { zone: clock.zone } : {};
  return moment({ kind: 'clock', date: isoDate(said.day), minute: said.minute, ...named });
}

/** On another day, a time without am or pm is one of a working day: 7 to 11 in the morning, 12 to 6 after noon. */
function onDay({ minute, half, leans }: ClockWords): number {
  if (half !== undefined) return minute;
  if (leans === 'pm') return (minute % HALF_DAY) + HALF_DAY;
  return minute % HALF_DAY < 7 * 60 ? (minute % HALF_DAY) + HALF_DAY : minute;
}

/**
 * Without a day, a time is the one nearest to now; of two at the same distance, the later. "Open til 9" in the morning is
 * of this evening, though the last one is a little nearer; and so is "open at 10 pm" asked then: yesterday's is meant in the
 * small hours, or where the question is put in the past tense.
 */
function nearest(clock: ClockWords, now: Now, zone: string): { readonly day: number; readonly minute: number } {
  const minutes = clock.half === undefined ? halves(clock) : [clock.minute];
  const { day: today, minute: clockNow } = wallClock(now.at, zone);
  const offsets = now.past || clockNow < SMALL_HOURS ? [1, 0, -1] : [1, 0];
  const candidates = offsets.flatMap(offset =>
    minutes.map(minute => ({ day: today + offset, minute, at: instantOf(today + offset, minute, zone) })),
  );
  const ahead = now.past ? 1 : clock.half === undefined ? AHEAD_UNTOLD : AHEAD;
  const away = ({ at }: { readonly at: number }): number => (at < now.at ? ahead * (now.at - at) : at - now.at);
  return candidates.sort((a, b) => away(a) - away(b) || b.at - a.at)[0] ?? { day: today, minute: clock.minute };
}

function halves({ minute, leans }: ClockWords): number[] {
  const morning = minute % HALF_DAY;
  if (leans === 'am') return [morning < MORNING ? morning + HALF_DAY : morning];
  return leans === 'pm' || morning < MORNING ? [morning + HALF_DAY] : [morning, morning + HALF_DAY];
}

function momentIn(at: number, zone: string): Joined {
  const { day, minute } = wallClock(at, zone);
  return moment({ kind: 'clock', date: isoDate(day), minute });
}
