import { nearestWord } from '../problems/nearest-word';
import { oneOf, type Reports } from '../problems/report';
import type { ContactRecord } from '../record';

/** Reports records of a region that nobody can ask for: one that the vocabulary, where it has regions, does not name. */
export function checkRegions(
  records: readonly ContactRecord[],
  regions: readonly { readonly name: string }[],
  reports: Reports,
): void {
  const names = regions.map(({ name }) => name);
  if (names.length === 0) return;
  for (const [index, { region }] of records.entries()) {
    if (region === undefined || names.includes(region)) continue;
    const message = `there is no region "${region}" in the vocabulary`;
    const meant = nearestWord(region, names);
    const others = `${oneOf(names)} A new region is added there first, under "regions".`;
    const cure = meant === undefined ? others : `Did you mean "${meant}"?`;
    reports.wrong(['records', index, 'region'], message, cure);
  }
}
