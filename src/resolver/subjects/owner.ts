import { joinsToName } from '../../language/words/joining-words';
import type { DirectoryIndex } from '../index/directory-index';
import { placeWords, tokensOf } from '../reading/hits';
import type { Reading } from '../reading/reading';
import { hasPhone } from '../rows/lines';
import type { Match } from './match';

/**
 * "A payment plan for parks": a row that is called by its own name or topic in the stretch of what is only described there
 * in aliases may be meant as much, however many these are. Then it is asked which. Of what is called outright too, and
 * by an alias, only where the two go together.
 */
export function isOwner(match: Match, best: Match, reading: Reading, index: DirectoryIndex): boolean {
  // Of what is only written to the line is for that alone.
  const spoken = hasPhone(match.record) && hasPhone(best.record);
  if (best.partOfName || !spoken || !isNamedBeside(match, best, reading)) return false;
  const together = goTogether(match, best, reading);
  const called = isCalled(match, reading, index) || (together && isHoused(match, reading));
  return called && (together || !best.printed);
}

/** "Pool permits", "a permit for the pool": nothing stands between the two but what joins them. */
function goTogether({ explained }: Match, best: Match, { tokens }: Reading): boolean {
  const own = [...explained.keys()].filter(i => !tokens[i]?.quiet);
  const [first, last] = [Math.min(...own), Math.max(...own)];
  const [start, end] = [Math.min(...best.explained.keys()), Math.max(...best.explained.keys())];
  if (last + 1 === start) return true;
  const between = tokens.slice(end + 1, Math.max(first, end + 1)).map(({ text }) => text);
  return first > end && joinsToName(between.join(' '));
}

/**
 * Whether an alias of one word names it and no other: such a word is hardly said of anything else. Not one that is a
 * part of what is printed: of that all must be said.
 */
function isHoused({ record, terms, explained }: Match, { hits, tokens }: Reading): boolean {
  const isPart = (i: number) => terms.some(({ stems }) => stems.includes(tokens[i]?.stem ?? ''));
  return hits.some(
    ({ phrase: { sense }, tokens: [at = -1, other] }) =>
      sense.kind === 'alias' &&
      other === undefined &&
      explained.has(at) &&
      !isPart(at) &&
      sense.records.length === 1 &&
      sense.records[0] === record.id,
  );
}

/** Whether a row is named whole, by words of the same stretch that the other does not explain and that are at home with no other. */
export function isNamedBeside({ complete, explained }: Match, other: Match, reading: Reading): boolean {
  const { tokens, segments, hits } = reading;
  const home = tokensOf(hits, ['context']);
  const places = placeWords(reading);
  const parts = new Set([...other.explained.keys()].filter(i => !places.has(i)).map(i => segments[i]));
  const telling = [...explained.keys()].filter(i => !tokens[i]?.quiet);
  return (
    complete &&
    telling.length > 0 &&
    telling.every(i => !other.explained.has(i) && !home.has(i) && parts.has(segments[i]))
  );
}

/** Whether all of its name, or of one thing that it handles, is said; the company's own name goes without saying. */
function isCalled({ terms, explained }: Match, { tokens }: Reading, { ownNames }: DirectoryIndex): boolean {
  const said = new Set([...explained.keys()].flatMap(i => tokens[i]?.stems ?? []));
  const isSaid = (stem: string, i: number, words: readonly string[]) => said.has(stem) || words[i] === ownNames.company;
  return terms.some(
    ({ field, stems, words }) =>
      (field === 'name' || field === 'topic') && stems.every((stem, i) => isSaid(stem, i, words)),
  );
}
