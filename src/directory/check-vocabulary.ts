import type { ContactRecord } from './record';
import { meantOrOneOf, type Report } from './report';
import type { Vocabulary } from './vocabulary';

/** Reports words that lead to a record which is not in `contacts.yaml`. */
export function checkVocabulary(
  vocabulary: Vocabulary,
  byId: ReadonlyMap<string, ContactRecord>,
  report: Report,
): void {
  const check = (id: string, path: readonly PropertyKey[]) => {
    if (!byId.has(id)) report(path, `there is no record "${id}"`, meantOrOneOf(id, [...byId.keys()]));
  };
  for (const [index, { means }] of vocabulary.aliases.entries()) {
    if (typeof means === 'string') check(means, ['aliases', index, 'means']);
    else for (const [at, id] of means.entries()) check(id, ['aliases', index, 'means', at]);
  }
  for (const [index, { favours }] of vocabulary.cues.entries()) {
    for (const [at, id] of favours.entries()) check(id, ['cues', index, 'favours', at]);
  }
}
