import type { ContactRecord } from './record';
import { checkIds, type Reports } from './report';
import type { Vocabulary } from './vocabulary';

/** Reports words that lead to a record which is not in `contacts.yaml`. */
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
}
