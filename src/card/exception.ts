import type { Hours, HoursException } from '../directory/record';
import { dayToCome } from '../hours/state-for';
import { exceptionOn, exceptionsFor, stretchesOf } from '../hours/week';
import { stretchesText, weekdayDate } from '../hours/words';
import { dayOf, isoDate } from '../hours/zone';
import { daysAsked, lastDayOfWeek } from './days-told';
import { rowsText } from './rows';
import { type Standing, stateAfter } from './state';

/**
 * "Snow day: 9:00 AM-1:00 PM ET. Not printed on the sheet; source: a notice of the mayor", for the days that a card speaks
 * of, those between them and the next opening, and the day before where its night still rules: other hours than the printed
 * ones are never shown as if they were printed. One that does not hold for every row of the card says for which.
 */
export function exceptionNotices(standings: readonly Standing[]): string[] {
  return noticesOf(standings, standing => {
    const days = [dayToCome(stateAfter(standing) ?? standing.state), lastDayOfWeek(standing)];
    return days.reduce((last, day) => (day === undefined || (last !== undefined && last > day) ? last : day));
  });
}

/** The same for the days that are asked about alone, where no opening is shown. */
export function exceptionNoticesThen(standings: readonly Standing[]): string[] {
  return noticesOf(standings, () => undefined);
}

function noticesOf(standings: readonly Standing[], lastDay: (standing: Standing) => number | undefined): string[] {
  const told = new Map<string, HoursException[]>();
  for (const standing of standings) {
    for (const [notice, exception] of noticesUpTo(lastDay(standing), standing)) {
      told.set(notice, [...(told.get(notice) ?? []), exception]);
    }
  }
  return [...told].map(([notice, exceptions]) => {
    const ruled = standings.filter(standing => exceptions.some(exception => rules(exception, standing)));
    return ruled.length === standings.length ? notice : `${rowsText(ruled, standings)}, ${notice}`;
  });
}

/** Whether an exception says what holds for a row on its day: one that names the row goes before one for all. */
function rules(exception: HoursException, { record, directory }: Standing): boolean {
  return exceptionOn(dayOf(exception.date) ?? 0, exceptionsFor(record.id, directory.exceptions)) === exception;
}

/** What rules up to a day (a day number), each by the sentence that tells it. */
function noticesUpTo(last: number | undefined, standing: Standing): ReadonlyMap<string, HoursException> {
  const { record, directory, state } = standing;
  const { hours } = record;
  const told = new Map<string, HoursException>();
  if (hours.kind === 'unstated' || directory.exceptions.length === 0) return told;
  const asked = daysAsked(standing).map(isoDate);
  const ruling = state.state === 'unknown' || state.exception === undefined ? [] : [state.exception.date];
  const said = new Set<string>();
  const days = [...ruling, ...asked].sort();
  for (const exception of spokenOf(exceptionsFor(record.id, directory.exceptions), days, last)) {
    const { date, reason } = exception;
    const fact = `${hoursText(exception, hours)}. ${fromElsewhere(exception)}`;
    const day = asked.includes(date) ? '' : ` (${weekdayDate(dayOf(date) ?? 0)})`;
    // A week of moving house is told once.
    if (said.has(`${reason} ${fact}`)) continue;
    said.add(`${reason} ${fact}`);
    told.set(`${reason}${day}: ${fact}`, exception);
  }
  return told;
}

/** Where the hours of an exception come from. */
function fromElsewhere({ source }: HoursException): string {
  return `Not printed on the sheet; source: ${source}`;
}

/** Those of some days, in order, of those between the first and another, by date; of two for one day the first rules. */
function spokenOf(
  exceptions: readonly HoursException[],
  days: readonly string[],
  last: number | undefined,
): readonly HoursException[] {
  const [from = ''] = days;
  const to = last === undefined ? from : isoDate(last);
  const ruling = new Map<string, HoursException>();
  for (const exception of exceptions) {
    const { date } = exception;
    if (ruling.has(date) || !(days.includes(date) || (date > from && date <= to))) continue;
    ruling.set(date, exception);
  }
  return [...ruling.values()].sort((a, b) => a.date.localeCompare(b.date));
}

function hoursText(exception: HoursException, hours: Extract<Hours, { kind: 'weekly' }>): string {
  const stretches = stretchesOf(exception);
  return stretches.length === 0 ? 'closed' : stretchesText(stretches, hours.zoneLabel);
}
