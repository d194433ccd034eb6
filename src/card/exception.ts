import type { Hours, HoursException } from '../directory/record';
import { daysOf, dayToCome } from '../hours/state-for';
import { exceptionsFor, stretchesOf } from '../hours/week';
import { stretchesText, weekdayDate } from '../hours/words';
import { dayOf, isoDate } from '../hours/zone';
import { type Standing, stateAfter } from './state';

/**
 * "Snow day: 9:00 AM-1:00 PM ET. Not printed on the sheet; source: a notice of the mayor", for the days that a card speaks
 * of, those between them and the next opening, and the day before where its night still rules: other hours than the printed
 * ones are never shown as if they were printed.
 */
export function exceptionNotices(standing: Standing): string[] {
  return noticesUpTo(dayToCome(stateAfter(standing) ?? standing.state), standing);
}

/** The same for the days that are asked about alone, where no opening is shown. */
export function exceptionNoticesThen(standing: Standing): string[] {
  return noticesUpTo(undefined, standing);
}

function noticesUpTo(last: number | undefined, standing: Standing): string[] {
  const { record, directory, state } = standing;
  const { hours } = record;
  if (hours.kind === 'unstated' || directory.exceptions.length === 0) return [];
  // By the clock of the line, or the directory's where it keeps the hours of an asker who is not known.
  const asked = daysOf(standing.asked, state.state === 'unknown' ? directory.zone : state.zone).map(isoDate);
  const ruling = state.state === 'unknown' || state.exception === undefined ? [] : [state.exception.date];
  const said = new Map<string, string>();
  const days = [...ruling, ...asked].sort();
  for (const exception of spokenOf(exceptionsFor(record.id, directory.exceptions), days, last)) {
    const { date, reason } = exception;
    const fact = `${hoursText(exception, hours)}. ${fromElsewhere(exception)}`;
    const day = asked.includes(date) ? '' : ` (${weekdayDate(dayOf(date) ?? 0)})`;
    // A week of moving house is told once.
    if (!said.has(`${reason} ${fact}`)) said.set(`${reason} ${fact}`, `${reason}${day}: ${fact}`);
  }
  return [...said.values()];
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
