import type { ContactRecord } from '../../directory/record';
import type { DirectoryIndex } from '../index/directory-index';

/** The records that data/ sets beside this one with a question that tells them apart. */
export function rivalsOf({ id }: ContactRecord, { directory }: DirectoryIndex): readonly ContactRecord[] {
  const apart = directory.choices.filter(({ between }) => between.includes(id));
  return apart.flatMap(({ between }) => between.flatMap(rival => directory.byId.get(rival) ?? []));
}
