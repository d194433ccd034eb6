import type { ContactRecord } from '../../directory/record';
import { onlyOf } from '../../only-of';
import type { AskingOfSubject } from '../reading/asking';
import { hasPhone, type LineFacet, linesFor } from '../rows/lines';
import { inRegion } from '../rows/regions';
import { isNamedBeside } from '../subjects/owner';
import type { Subject } from '../subjects/subjects';

/**
 * "Where do pool payments get mailed": whose payments they are stands beside, in words that name another row. Of a row that
 * is only described there, and does more than that line is for, it is not theirs. Empty where nobody else is named, or has
 * such a line itself.
 */
export function namedBeside(
  { matches, second }: Subject,
  facet: LineFacet,
  asking: AskingOfSubject,
): readonly ContactRecord[] {
  const { index, alone } = asking;
  const has = (record: ContactRecord) => linesFor(record, facet).length > 0;
  const having = matches.filter(({ record }) => has(record));
  const only = onlyOf(having);
  if (!alone || only === undefined || !hasPhone(only.record) || only.printed || only.partOfName) return [];
  const rivals = [...matches, ...(second ? [second] : [])].filter(match => isNamedBeside(match, only, asking.reading));
  const rows = rivals.flatMap(({ record }) => index.units.namedAlike(record));
  return rows.some(has) ? [] : inRegion([...new Set(rows)], asking);
}
