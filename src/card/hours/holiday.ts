import { holidayOn } from '../../hours/holidays';
import { dayToCome } from '../../hours/state-for';
import { exceptionOn, exceptionsFor, hoursOn } from '../../hours/week';
import { dayName, weekdayDate } from '../../hours/words';
import { weekdayOf } from '../../hours/zone';
import { daysAsked, lastDayOfWeek, todayOf } from './days-asked';
import type { Standing } from './standing';

/**
 * "Thanksgiving Day: the sheet gives no holiday hours, the line may be closed", for the days that a card speaks of: once
 * for all of its rows. A row of which an exception tells that day is not meant.
 */
export function holidayNotices(standings: readonly Standing[]): string[] {
  const rows = standings.map(standing => ({ standing, days: daysSpokenOf(standing) }));
  const days = [...new Set(rows.flatMap(row => row.days))].sort((a, b) => a - b);
  return days.flatMap(day => {
    const doubted = rows.filter(row => row.days.includes(day) && goesByPrinted(day, row.standing));
    const [first] = doubted;
    const name = first && holidayOn(day, first.standing.directory.holidays);
    if (first === undefined || name === undefined) return [];
    const when = doubted.every(({ standing }) => daysAsked(standing).includes(day))
      ? name
      : `${name} (${weekdayDate(day, todayOf(first.standing))})`;
    const others = standings.some(standing => exceptionThen(day, standing) !== undefined);
    return [`${when}: the sheet gives no holiday hours, ${linesText(standings, doubted.length, others)} may be closed`];
  });
}

/** A promise to be open on a holiday needs the same word of care as a day that is asked about, and so does a week. */
function daysSpokenOf(standing: Standing): readonly number[] {
  const { record, state } = standing;
  if (record.hours.kind === 'unstated') return [];
  const next = state.state === 'closed' ? dayToCome(state) : undefined;
  const asked = daysAsked(standing);
  const [from = 0] = asked;
  const last = lastDayOfWeek(standing) ?? from;
  const week = Array.from({ length: last - from }, (_, ahead) => from + ahead + 1);
  return [...asked, ...week, ...(next === undefined ? [] : [next])];
}

/**
 * The weekday of a holiday on which nothing but the printed week speaks for a row: "Friday". Its hours then are those of
 * an ordinary Friday; that the row is open nobody has said.
 */
export function ordinaryDay(day: number, standing: Standing): string | undefined {
  const isDoubted = goesByPrinted(day, standing) && holidayOn(day, standing.directory.holidays) !== undefined;
  return isDoubted ? dayName(weekdayOf(day)) : undefined;
}

function goesByPrinted(day: number, standing: Standing): boolean {
  const { hours } = standing.record;
  if (hours.kind === 'unstated' || exceptionThen(day, standing) !== undefined) return false;
  return hoursOn(hours, day, []).kind === 'hours';
}

function exceptionThen(day: number, { record, directory }: Standing) {
  return exceptionOn(day, exceptionsFor(record.id, directory.exceptions));
}

function linesText(standings: readonly Standing[], doubted: number, others: boolean): string {
  if (standings.length === 1) return 'the line';
  if (!others) return 'lines';
  return doubted === 1 ? 'the other line' : 'the other lines';
}
