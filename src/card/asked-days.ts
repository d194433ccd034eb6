import { assertNever } from '../assert-never';
import { stretchesElsewhere } from '../hours/elsewhere';
import { lineZone } from '../hours/open-state';
import { exceptionsFor, hoursOn, type Stretch, type WeeklyHours } from '../hours/week';
import { dayName, stretchesText, weekdayDate } from '../hours/words';
import { weekdayOf } from '../hours/zone';
import type { Standing } from './state';

/** The hours of whole days: "Saturday, Nov 21: 9:00 AM-6:00 PM ET; Sunday, Nov 22: the sheet prints “Closed”". */
export function daysText(days: readonly number[], standing: Standing): string {
  return days.map(day => `${weekdayDate(day)}: ${dayText(day, standing)}`).join('; ');
}

function dayText(day: number, standing: Standing): string {
  const { record, directory } = standing;
  if (record.hours.kind === 'unstated') return 'hours not printed';
  const known = hoursOn(record.hours, day, exceptionsFor(record.id, directory.exceptions));
  switch (known.kind) {
    case 'hours': {
      const reason = known.exception ? ` (${known.exception.reason})` : '';
      return `${stretchesText(known.stretches, record.hours.zoneLabel)}${yours(day, known.stretches, record.hours, standing)}${reason}`;
    }
    case 'not printed':
      return `the sheet prints no ${dayName(weekdayOf(day))} hours`;
    case 'printed closed':
      return 'the sheet prints “Closed”';
    case 'exception':
      return known.exception.reason;
    default:
      return assertNever(known);
  }
}

/** ", 8:00 AM-5:00 PM your time", where the asker's clock differs. */
function yours(
  day: number,
  stretches: readonly Stretch[],
  hours: WeeklyHours,
  { question, finding }: Standing,
): string {
  const zone = lineZone(hours, question.zone);
  const asker = finding.clock?.zone ?? question.zone;
  const label = finding.clock?.label ?? 'your time';
  if (asker === undefined || zone === undefined || asker === zone) return '';
  const theirs = stretchesText(stretchesElsewhere(stretches, day, zone, asker), label);
  return theirs === stretchesText(stretches, label) ? '' : `, ${theirs}`;
}
