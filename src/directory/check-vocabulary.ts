import type { ContactRecord } from './record';
import { checkIds, meantOrOneOf, type Reports } from './report';
import type { Vocabulary } from './vocabulary';

/** Reports words that lead to a record which is not in `contacts.yaml`, or to a region that the vocabulary does not have. */
export function checkVocabulary(
  vocabulary: Vocabulary,
  byId: ReadonlyMap<string, ContactRecord>,
  reports: Reports,
): void {
  for (const [index, { means }] of vocabulary.aliases.entries()) {
    checkIds([means].flat(), ['aliases', index, 'means'], byId, reports);
  }
  for (const [index, { favours }] of vocabulary.cues.entries()) {
    checkIds(favours, ['cues', index, 'favours'], byId, reports);
  }
  const regions = vocabulary.regions.map(({ id }) => id);
  const cure = (id: string) => (regions.length === 0 ? 'Add it under "regions".' : meantOrOneOf(id, regions));
  for (const [index, { means }] of vocabulary.vagueRegions.entries()) {
    for (const [at, id] of means.entries()) {
      if (regions.includes(id)) continue;
      const path = ['vagueRegions', index, 'means', at];
      reports.dangling(['regions'], path, `there is no region "${id}"`, cure(id));
    }
  }
}
