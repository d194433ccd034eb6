import { assertNever } from '../../assert-never';
import { stretchesElsewhere } from '../../hours/elsewhere';
import { lineZone } from '../../hours/open-state';
import { type DayHours, exceptionsFor, hoursOn, type Stretch, type WeeklyHours } from '../../hours/week';
import { dayName, stretchesText, weekdayDate } from '../../hours/words';
import { weekdayOf } from '../../hours/zone';
import { todayOf } from './days-asked';
import { ordinaryDay } from './holiday';
import type { Standing } from './standing';

/**
 * The hours of whole days: "Open Saturday, Nov 21: 9:00 AM-6:00 PM ET; Sunday, Nov 22: the sheet prints “Closed”", and of a
 * holiday "Friday, Dec 25, printed for an ordinary Friday: 9:00 AM-6:00 PM ET". Where the zone of the hours is the asker's
 * and not known, they are printed as they are, and it is said.
 */
export function daysText(days: readonly number[], standing: Standing): string {
  const told = days.map(day => ({ day, known: knownOf(day, standing), ordinary: ordinaryDay(day, standing) }));
  // Of several days each that is closed needs its own word, unless all are.
  const open = told.some(({ known }) => known?.kind === 'hours');
  const texts = told.map(({ day, known, ordinary }) => {
    const printed = ordinary === undefined ? '' : `, printed for an ordinary ${ordinary}`;
    return `${weekdayDate(day, todayOf(standing))}${printed}: ${dayText(day, known, open, standing)}`;
  });
  if (!open) return `Closed ${texts.join('; ')}`;
  if (standing.state.state === 'unknown') return `${texts.join('; ')} (your own time zone, not known here)`;
  return opened(
    texts,
    told.findIndex(({ known, ordinary }) => known?.kind === 'hours' && ordinary === undefined),
  );
}

/** "Open" before the first day that is known to be: a holiday is not, nor what stands before it. */
function opened(texts: readonly string[], first: number): string {
  return texts.map((text, index) => (index === first ? `${first === 0 ? 'Open' : 'open'} ${text}` : text)).join('; ');
}

function knownOf(day: number, { record, directory }: Standing): DayHours | undefined {
  if (record.hours.kind === 'unstated') return undefined;
  return hoursOn(record.hours, day, exceptionsFor(record.id, directory.exceptions));
}

function dayText(day: number, known: DayHours | undefined, open: boolean, standing: Standing): string {
  const { hours } = standing.record;
  if (hours.kind === 'unstated' || known === undefined) return 'hours not printed';
  switch (known.kind) {
    case 'hours': {
      const reason = known.exception ? ` (${known.exception.reason})` : '';
      return `${stretchesText(known.stretches, hours.zoneLabel)}${yours(day, known.stretches, hours, standing)}${reason}`;
    }
    case 'not printed':
      return `the sheet prints no ${dayName(weekdayOf(day))} hours`;
    case 'printed closed':
      return 'the sheet prints “Closed”';
    case 'exception':
      return open ? `closed (${known.exception.reason})` : known.exception.reason;
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
  const clock = finding.clock ?? question.clock;
  const asker = clock?.zone ?? question.zone;
  const label = clock?.label ?? 'your time';
  if (asker === undefined || zone === undefined || asker === zone) return '';
  const theirs = stretchesText(stretchesElsewhere(stretches, day, zone, asker), label);
  return theirs === stretchesText(stretches, label) ? '' : `, ${theirs}`;
}
