import { dayOf, isoDate } from '../../hours/zone';
import { dayBeside, hourAlone, weekdayBeside } from '../../language/talk/beside-time';
import { retypedHour } from '../../language/talk/talk-cues';
import type { Context, When } from '../../question';
import { type Reading, reread } from '../reading/reading';

/** "And the day after that?", "sorry, 7:30": a reading whose moment is told by the one that was asked about before. */
export function atAnotherTime(reading: Reading, context: Context): Reading {
  const when = beside(reading, context.when);
  return when === undefined ? reading : reread(reading, { when, now: false });
}

function beside({ text, when, now }: Reading, before: When | undefined): When | undefined {
  if (before === undefined || now) return undefined;
  const days = when === undefined ? dayBeside(text) : undefined;
  if (days !== undefined) return shifted(before, days);
  const date = when?.kind === 'days' ? dateBeside(text, before) : undefined;
  if (date !== undefined) return { kind: 'days', dates: [date] };
  const hour = when === undefined && before.kind === 'clock' ? retypedHour(text) : undefined;
  if (hour !== undefined && before.kind === 'clock') return { ...before, minute: inHalfOf(before.minute, hour, EARLY) };
  return when?.kind === 'clock' && before.kind !== 'next' && before.kind !== 'left'
    ? sameDay(text, when, before)
    : undefined;
}

/** The moment so many days later; of several days nobody knows which. */
function shifted(before: When, days: number): When | undefined {
  const moved = (date: string) => isoDate((dayOf(date) ?? 0) + days);
  if (before.kind === 'clock') return { ...before, date: moved(before.date) };
  const [date, other] = before.kind === 'days' ? before.dates : [];
  return date === undefined || other !== undefined ? undefined : { kind: 'days', dates: [moved(date)] };
}

/** "And the friday after?": of several days that follow the last, or come before the first. */
function dateBeside(text: string, before: When): string | undefined {
  const dates = before.kind === 'clock' ? [before.date] : before.kind === 'days' ? before.dates : [];
  const day = dayOf((/\bbefore\b/.test(text) ? dates[0] : dates.at(-1)) ?? '');
  const beside = day === undefined ? undefined : weekdayBeside(text, day);
  return beside === undefined ? undefined : isoDate(beside);
}

type ClockWhen = Extract<When, { readonly kind: 'clock' }>;
type DaysWhen = Extract<When, { readonly kind: 'days' }>;

/** A clock time on the day that was asked about, in the same zone and half of the day where it says none. */
function sameDay(text: string, when: ClockWhen, before: ClockWhen | DaysWhen): When | undefined {
  // "Open at 6 pm?", "and the same time on saturday"
  if (before.kind === 'clock' && SAME_TIME.test(text)) return { ...before, date: when.date };
  const said = hourAlone(text);
  const [date, other] = before.kind === 'days' ? before.dates : [before.date];
  if (said === undefined || date === undefined || other !== undefined) return undefined;
  const [half, zoned] = before.kind === 'days' ? [0, undefined] : [before.minute, before.zone];
  const early = before.kind === 'days' ? OPENS : EARLY;
  const zone = when.zone ?? (said.zoned ? undefined : zoned);
  // "Is it open tomorrow", then "after 7", is of the evening.
  const told = said.half || (before.kind === 'days' && said.leans);
  const minute = told ? when.minute : inHalfOf(half, when.minute, early);
  return { kind: 'clock', date, minute, ...(zone !== undefined && { zone }) };
}

const SAME_TIME = /\bsame (?:time|hour)\b/;
const HALF_DAY = 12 * 60;
/** Before this hour of the morning nobody asks whether a line is open, unless he spoke of a morning; then before that. */
const OPENS = 7 * 60;
const EARLY = 6 * 60;

/** "6:30 pm", then "7:30": the same half of the day; "11 am", then "2": the afternoon. */
function inHalfOf(before: number, minute: number, early: number): number {
  const face = minute % HALF_DAY;
  return before < HALF_DAY && face >= early ? face : face + HALF_DAY;
}
