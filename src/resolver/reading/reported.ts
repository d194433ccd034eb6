import { reported } from '../../language/aside/introduction';
import { asks } from '../../language/asked/asking';
import { asksConfirmation } from '../../language/asked/value-cues';
import type { Word } from '../../language/words/words';
import type { DirectoryIndex } from '../index/directory-index';
import type { Token } from '../index/token';
import { speaksAgainst } from './hits';

/**
 * How many words at the beginning say who said what is asked about ("Chuck swears ..., right?"). None where another company
 * is named there ("the adjuster at Acme told me ..."): the message is about that one. Who tells of people: `hearsay.ts`.
 */
export function reportedBy(
  words: readonly Word[],
  plain: readonly Token[],
  text: string,
  index: DirectoryIndex,
): number {
  const said = reported(words);
  if (said === 0 || !(asks(text) || asksConfirmation(text))) return 0;
  return index.phrases.find(plain.slice(0, said)).some(speaksAgainst) ? 0 : said;
}
