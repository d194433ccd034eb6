import { isOfHours } from '../../facets';
import { isSameWhen, stateFor } from '../../hours';
import type { Finding, Resolution, When } from '../../question';
import type { Asking } from '../reading/asking';
import { nextMorning } from '../rows/next-morning';

/** Rows that are asked about at an hour of the evening, at that of the next morning where that one is meant. */
export function inNextMorning(resolution: Resolution, { reading, question, index }: Asking): Resolution {
  if (!('findings' in resolution)) return resolution;
  const { findings } = resolution;
  const isOpen = (when: When) =>
    findings.some(finding => stateFor({ ...finding, when }, question, index.directory).state === 'open');
  const morning = nextMorning(momentOf(findings), reading.text, isOpen);
  return morning === undefined
    ? resolution
    : { ...resolution, findings: findings.map(finding => ({ ...finding, when: morning })) };
}

/** The one moment at which all rows are asked about. */
function momentOf(findings: readonly Finding[]): When | undefined {
  const when = findings[0]?.when;
  const isShared = findings.every(finding => isOfHours(finding.facet) && isSameWhen(finding.when, when));
  return isShared ? when : undefined;
}
