import type { Hours, HoursException } from '../../directory/record';
import { dayToCome } from '../../hours/state-for';
import { exceptionOn, exceptionsFor, stretchesOf } from '../../hours/week';
import { stretchesText, weekdayDate } from '../../hours/words';
import { rowsText } from '../naming';
import { daysAsked, lastDayOfWeek, todayOf } from './days-asked';
import type { Standing } from './standing';
import { stateAfter } from './state';

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
  const told = new Map<string, Ruled[]>();
  for (const standing of standings) {
    for (const [notice, ruled] of noticesUpTo(lastDay(standing), standing)) {
      told.set(notice, [...(told.get(notice) ?? []), ruled]);
    }
  }
  return [...told].map(([notice, days]) => {
    const ruled = standings.filter(standing => days.some(one => rules(one, standing)));
    return ruled.length === standings.length ? notice : `${rowsText(ruled, standings)}, ${notice}`;
  });
}

/** An exception on a day (a day number) that it rules. */
interface Ruled {
  readonly day: number;
  readonly exception: HoursException;
}

/** Whether an exception says what holds for a row on a day: one that names the row goes before one for all. */
function rules({ day, exception }: Ruled, { record, directory }: Standing): boolean {
  return exceptionOn(day, exceptionsFor(record.id, directory.exceptions)) === exception;
}

/** What rules up to a day (a day number), each by the sentence that tells it. */
function noticesUpTo(last: number | undefined, standing: Standing): ReadonlyMap<string, Ruled> {
  const { record, directory, state } = standing;
  const { hours } = record;
  const told = new Map<string, Ruled>();
  if (hours.kind === 'unstated' || directory.exceptions.length === 0) return told;
  const asked = daysAsked(standing);
  // The night of the day before still rules.
  const exception = state.state === 'unknown' ? undefined : state.exception;
  const ruling = exception && [...asked, ...asked.map(day => day - 1)].find(day => rules({ day, exception }, standing));
  const said = new Set<string>();
  const days = [...(ruling === undefined ? [] : [ruling]), ...asked];
  for (const ruled of spokenOf(exceptionsFor(record.id, directory.exceptions), days, last)) {
    const { reason } = ruled.exception;
    const fact = `${hoursText(ruled.exception, hours)}. ${fromElsewhere(ruled.exception)}`;
    const day = asked.includes(ruled.day) ? '' : ` (${weekdayDate(ruled.day, todayOf(standing))})`;
    // A week of moving house is told once.
    if (said.has(`${reason} ${fact}`)) continue;
    said.add(`${reason} ${fact}`);
    told.set(`${reason}${day}: ${fact}`, ruled);
  }
  return told;
}

/** Where the hours of an exception come from. */
function fromElsewhere({ source }: HoursException): string {
  return `Not printed on the sheet; source: ${source}`;
}

/** What rules on some days, and on those between the first of them and another, in order. */
function spokenOf(
  exceptions: readonly HoursException[],
  days: readonly number[],
  last: number | undefined,
): readonly Ruled[] {
  const first = Math.min(...days);
  const between = Array.from({ length: Math.max(0, (last ?? first) - first) }, (_, i) => first + 1 + i);
  const all = [...new Set([...days, ...between])].sort((a, b) => a - b);
  return all.flatMap(day => {
    const exception = exceptionOn(day, exceptions);
    return exception ? [{ day, exception }] : [];
  });
}

function hoursText(exception: HoursException, hours: Extract<Hours, { kind: 'weekly' }>): string {
  const stretches = stretchesOf(exception);
  return stretches.length === 0 ? 'closed' : stretchesText(stretches, hours.zoneLabel);
}
