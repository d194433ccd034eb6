import { isQuiet } from '../../language/words/quiet';
import { companiesIn } from '../../language/words/strangers';
import type { Word } from '../../language/words/words';
import { WORKPLACE } from '../../language/words/workplace';
import type { DirectoryIndex } from '../index/directory-index';
import type { Token } from '../index/token';
import { tokensOf } from './hits';

const NONE: ReadonlySet<number> = new Set();
const IS_WORKPLACE = new RegExp(`^${WORKPLACE}$`);

/** "We are North Motors", "North Ford called": positions of the words of a company's name that would be a region's by itself. */
export function companyNames(
  typed: string,
  words: readonly Word[],
  plain: readonly Token[],
  index: DirectoryIndex,
): ReadonlySet<number> {
  const companies = companiesIn(typed);
  if (companies.size === 0) return NONE;
  const hits = index.phrases.find(plain);
  // "North Permits", "North Ohio" and "North Store" say where, or what.
  const known = tokensOf(hits, ['alias', 'cue', 'region', 'hint']);
  return new Set(
    hits.flatMap(({ phrase: { sense }, tokens }) => {
      const next = Math.max(...tokens) + 1;
      const name = words[next]?.text ?? '';
      const called = sense.kind === 'region' && companies.has(`${words[next - 1]?.text ?? ''} ${name}`);
      const strange = !known.has(next) && !isQuiet(name) && !IS_WORKPLACE.test(name);
      return called && strange && index.posting(plain[next]?.stem ?? '') === undefined ? [...tokens, next] : [];
    }),
  );
}
