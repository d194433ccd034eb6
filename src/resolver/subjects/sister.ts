import type { ContactRecord } from '../../directory/record';
import { joinsNames } from '../../language/words/joining-words';
import { onlyOf } from '../../only-of';
import type { DirectoryIndex } from '../index/directory-index';
import type { Reading } from '../reading/reading';
import { stemsOf } from '../rows/lines';
import { matchRecord } from './match';
import type { Subject } from './subjects';

/**
 * "Building permits, new or old": behind "and" or "or" the row of the unit that is called as an earlier one is but for that
 * word, where the word alone says too little or stands for several. Undefined where it is not joined to what names the
 * earlier one.
 */
export function sisterOf(
  earlier: readonly Subject[],
  further: Subject,
  reading: Reading,
  index: DirectoryIndex,
): Subject | undefined {
  const at = onlyOf(further.tokens);
  const before = at === undefined ? undefined : joinedTo(at, reading);
  if (at === undefined || before === undefined) return undefined;
  const word = reading.tokens[at]?.stem ?? '';
  const sisters = earlier.flatMap(({ matches, tokens }) => {
    const match = tokens.has(before) ? onlyOf(matches) : undefined;
    return match ? index.units.unitOf(match.record).filter(row => differsBy(word, row, match.record)) : [];
  });
  const sister = onlyOf(sisters);
  if (sister === undefined) return undefined;
  const match = matchRecord({ record: sister, terms: index.terms(sister) }, reading, further.tokens, index);
  return match.score > 0 ? { ...further, matches: [match] } : undefined;
}

/** Where the word stands that a conjunction joins another to: "new or old", "for new ones and for the old". */
function joinedTo(at: number, { tokens }: Reading): number | undefined {
  let i = at - 1;
  while (/^(?:for|the|a)$/.test(tokens[i]?.text ?? '')) i -= 1;
  if (!joinsNames(tokens[i]?.text ?? '')) return undefined;
  return /^ones?$/.test(tokens[i - 1]?.text ?? '') ? i - 2 : i - 1;
}

/** Whether a row is called as another one but for one word, and that is this. */
function differsBy(word: string, record: ContactRecord, other: ContactRecord): boolean {
  const [own, theirs] = [stemsOf(record.name), stemsOf(other.name)];
  const [lacking, further] = own.filter(one => !theirs.includes(one));
  return own.length === theirs.length && lacking === word && further === undefined;
}
