import type { ContactRecord } from '../../directory/record';
import { weekText } from '../../hours';
import { asksSameHours } from '../../language/lists/same-hours';
import { onlyOf } from '../../only-of';
import type { Resolution } from '../../question';
import type { AskingInTalk } from '../reading/asking';
import { answer, finding, none, recordsOf } from '../rows/findings';
import { inRegion } from '../rows/regions';
import type { Subject } from '../subjects/subjects';

/** "Who keeps the same hours as permits": the other rows whose hours are printed as those of the row that is named. */
export function sameHours(subjects: readonly Subject[], asking: AskingInTalk): Resolution | undefined {
  const { reading, index } = asking;
  const subject = onlyOf(subjects);
  if (subject === undefined || !asksSameHours(reading.text)) return undefined;
  const named = inRegion(recordsOf(subject.matches), asking);
  const week = onlyOf(new Set(named.map(weekOf)));
  // Rows that differ themselves, or print none: the same as which?
  if (week === undefined) return undefined;
  const same = index.directory.records.filter(record => weekOf(record) === week && !named.includes(record));
  if (same.length === 0) return none({ kind: 'unknown' }, named);
  return answer(same.map(record => finding(record, 'hours', ['its hours are the same'])));
}

/** The hours of a week as they are printed, zone and all. */
function weekOf({ hours }: ContactRecord): string | undefined {
  return hours.kind === 'unstated' ? undefined : weekText(hours);
}
