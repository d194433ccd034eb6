import type { Resolution } from '../../src/index';

/** The ids of the records that a resolution shows, in order; none where it shows none. */
export function idsOf(resolution: Resolution): readonly string[] {
  return 'findings' in resolution ? resolution.findings.map(({ record }) => record.id) : [];
}
