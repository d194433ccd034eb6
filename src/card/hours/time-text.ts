import type { Directory } from '../../directory/directory';
import { askedAbout } from '../../hours/state-for';
import { momentText, weekdayDate } from '../../hours/words';
import type { Question, When } from '../../question';
import { todayOf } from './days-asked';

/** The moment or the days that are asked about, in words: "now", "Sunday, Nov 22", "Wed 7:00 PM ET", "Thu 9:00 AM your time". */
export function timeText(when: When | undefined, question: Question, directory: Directory): string {
  const asked = askedAbout(when, question, directory);
  if (asked.kind === 'days')
    return asked.days.map(day => weekdayDate(day, todayOf({ question, directory }))).join(' or ');
  if (asked.now) return 'now';
  const named = when?.kind === 'clock' ? when.zone : undefined;
  const zone = named ?? question.zone ?? directory.zone;
  const label = labelOf(zone, directory) ?? (zone === question.zone ? (question.clock?.label ?? 'your time') : '');
  return `${momentText(asked.at, zone, question.at, true)} ${label}`.trimEnd();
}

/** What the sheet calls a zone, where it has hours in it. */
function labelOf(zone: string, { records }: Directory): string | undefined {
  const [label] = records.flatMap(({ hours }) =>
    hours.kind === 'weekly' && hours.zone === zone ? [hours.zoneLabel] : [],
  );
  return label;
}
