import { isOfHours } from '../../facets';
import { stateFor } from '../../hours';
import { HALF_DAY } from '../../hours/units';
import { dayOf, isoDate } from '../../hours/zone';
import { leansToHalf } from '../../language/when/half-said';
import type { Finding, Resolution, When } from '../../question';
import type { Asking } from '../reading/asking';

/**
 * "Is the permits desk open at 9", asked in the afternoon: of a desk that has long been shut by nine in the evening, and opens
 * about nine the next morning, the morning is meant; of one that is there until late the evening, which is nearer.
 */
export function inNextMorning(resolution: Resolution, asking: Asking): Resolution {
  if (!('findings' in resolution)) return resolution;
  const { findings } = resolution;
  const evening = hourOf(findings);
  if (evening === undefined || leansToHalf(asking.reading.text)) return resolution;
  const isOpen = (finding: Finding, when: When) =>
    stateFor({ ...finding, when }, asking.question, asking.index.directory).state === 'open';
  const morning = { ...evening, date: isoDate((dayOf(evening.date) ?? 0) + 1), minute: evening.minute - HALF_DAY };
  const lately = { ...evening, minute: evening.minute - LONG };
  const soon = { ...morning, minute: morning.minute + SOON };
  if (findings.some(finding => isOpen(finding, lately)) || !findings.some(finding => isOpen(finding, soon)))
    return resolution;
  return { ...resolution, findings: findings.map(finding => ({ ...finding, when: morning })) };
}

/** Minutes since which nobody is there any more. */
const LONG = 120;
/** Minutes in which somebody comes. */
const SOON = 60;
/** From seven on an hour may be the morning's. */
const SEVEN = 19 * 60;

/** The one evening hour at which all rows are asked about. */
function hourOf(findings: readonly Finding[]): Extract<When, { readonly kind: 'clock' }> | undefined {
  const [first] = findings;
  const when = first?.when;
  if (when?.kind !== 'clock' || when.minute < SEVEN) return undefined;
  const isSame = (one: When | undefined) =>
    one?.kind === 'clock' && one.date === when.date && one.minute === when.minute && one.zone === when.zone;
  return findings.every(finding => isOfHours(finding.facet) && isSame(finding.when)) ? when : undefined;
}
