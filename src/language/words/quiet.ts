import { officeStems, quietWords } from './quiet-words';

/** Whether a word asks rather than names: it neither finds a record nor speaks against one. */
export function isQuiet(word: string): boolean {
  return quietWords.has(word);
}

/** Words that ask for a facet and are worth mending when misspelt. */
export const ASKING_WORDS: readonly string[] =
  'number phone email address hours option fax open close closed saturday sunday monday tuesday wednesday thursday friday tomorrow who handles contact telephone mailing'.split(
    ' ',
  );

/** Whether a stem belongs to the furniture of any office directory. */
export function isOffice(stemmed: string): boolean {
  return officeStems.has(stemmed);
}
