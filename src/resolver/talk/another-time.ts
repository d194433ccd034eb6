import { type Facet, isOfHours } from '../../facets';
import { HALF_DAY } from '../../hours/units';
import { dayOf, isoDate, weekdayOf } from '../../hours/zone';
import {
  asksUntilWhen,
  dayBeside,
  hourAlone,
  saysSameTime,
  saysWeekdayAlone,
  weekdayBeside,
} from '../../language/talk/beside-time';
import { retypedHour } from '../../language/talk/retyped';
import { nextSuch } from '../../language/when/beside-day';
import { onlyOf } from '../../only-of';
import type { Context, When } from '../../question';
import { type Reading, reread } from '../reading/reading';

/** "And the day after that?", "sorry, 7:30": a reading whose moment is told by the one that was asked about before. */
export function atAnotherTime(reading: Reading, context: Context): Reading {
  const when = beside(reading, context.when);
  return when === undefined ? reading : reread(reading, { when, now: false });
}

/** "And the south?" behind "is the north open at 5": the moment that was asked about before, where nothing else is asked. */
export function momentKept({ when, now, facet }: Reading, shown: Facet, context: Context): When | undefined {
  return when !== undefined || now || facet !== undefined || !isOfHours(shown) ? when : context.when;
}

function beside({ text, when, now }: Reading, before: When | undefined): When | undefined {
  if (before === undefined || now) return undefined;
  const days = when === undefined ? dayBeside(text) : undefined;
  if (days !== undefined) return shifted(before, days);
  if (when?.kind === 'left' && asksUntilWhen(text)) return before;
  const date = when?.kind === 'days' ? (dateBeside(text, before) ?? dateBehind(text, when, before)) : undefined;
  if (date !== undefined) return { kind: 'days', dates: [date] };
  const hour = when === undefined && before.kind === 'clock' ? retypedHour(text) : undefined;
  if (hour !== undefined && before.kind === 'clock')
    return { ...before, minute: meantAfter(before.minute, hour, EARLY) };
  return when?.kind === 'clock' && before.kind !== 'next' && before.kind !== 'left'
    ? sameDay(text, when, before)
    : undefined;
}

/** The moment so many days later; of several days nobody knows which. */
function shifted(before: When, days: number): When | undefined {
  const moved = (date: string) => isoDate((dayOf(date) ?? 0) + days);
  if (before.kind === 'clock') return { ...before, date: moved(before.date) };
  const date = before.kind === 'days' ? onlyOf(before.dates) : undefined;
  return date === undefined ? undefined : { kind: 'days', dates: [moved(date)] };
}

/** The days that a moment says. */
function datesOf(when: When): readonly string[] {
  if (when.kind === 'clock') return [when.date];
  return when.kind === 'days' ? when.dates : [];
}

/** "And the friday after?": of several days that follow the last, or come before the first. */
function dateBeside(text: string, before: When): string | undefined {
  const dates = datesOf(before);
  const day = dayOf((/\bbefore\b/.test(text) ? dates[0] : dates.at(-1)) ?? '');
  const beside = day === undefined ? undefined : weekdayBeside(text, day);
  return beside === undefined ? undefined : isoDate(beside);
}

/** "On thanksgiving?", then "what about friday": the one behind it, not the one a week before. */
function dateBehind(text: string, { dates }: DaysWhen, before: When): string | undefined {
  const [day, anchor] = [dates, datesOf(before)].map(some => dayOf(onlyOf(some) ?? ''));
  if (day === undefined || anchor === undefined || !saysWeekdayAlone(text)) return undefined;
  const behind = nextSuch(weekdayOf(day), anchor, 1);
  return anchor - day >= LONG_BEFORE && behind - anchor <= SOON_BEHIND ? isoDate(behind) : undefined;
}

/** In days. */
const LONG_BEFORE = 5;
const SOON_BEHIND = 3;

type ClockWhen = Extract<When, { readonly kind: 'clock' }>;
type DaysWhen = Extract<When, { readonly kind: 'days' }>;

/** A clock time on the day that was asked about, in the same zone and half of the day where it says none. */
function sameDay(text: string, when: ClockWhen, before: ClockWhen | DaysWhen): When | undefined {
  // "Open at 6 pm?", "and the same time on saturday"
  if (before.kind === 'clock' && saysSameTime(text)) return { ...before, date: when.date };
  const said = hourAlone(text);
  const date = onlyOf(datesOf(before));
  if (said === undefined || date === undefined) return undefined;
  const [half, zoned] = before.kind === 'days' ? [0, undefined] : [before.minute, before.zone];
  const early = before.kind === 'days' ? OPENS : EARLY;
  const zone = when.zone ?? (said.zoned ? undefined : zoned);
  // "Is it open tomorrow", then "after 7", is of the evening.
  const told = said.half || (before.kind === 'days' && said.leans);
  const minute = told ? when.minute : meantAfter(half, when.minute, early);
  return { kind: 'clock', date, minute, ...(zone !== undefined && { zone }) };
}

/** Before this hour of the morning nobody asks whether a line is open, unless he spoke of a morning; then before that. */
const OPENS = 7 * 60;
const EARLY = 6 * 60;

/** "6:30 pm", then "7:30": the same half of the day; "11 am", then "2": the afternoon. */
function meantAfter(before: number, minute: number, early: number): number {
  const face = minute % HALF_DAY;
  return before < HALF_DAY && face >= early ? face : face + HALF_DAY;
}
