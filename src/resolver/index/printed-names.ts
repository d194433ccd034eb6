import { isQuiet } from '../../language/words/quiet';
import type { DirectoryIndex } from './directory-index';
import type { Phrase } from './phrases/phrases';
import { intersect, type Posting, union } from './posting';
import type { Term, TermField } from './term';
import type { Token } from './token';

/** What the sheet itself prints: what the vocabulary adds may be another company's word all the same. */
const PRINTED: ReadonlySet<TermField> = new Set(['name', 'topic', 'unit']);

/** So many rows at most are looked at: of those that share the words of a phrase the first print them as the last do. */
const MOST = 16;

/**
 * Whether what is at home in another company or world is here a part of what the sheet prints: where the sheet has "Parking
 * Tickets", whoever asks for these means no other company. Several words need stand in the name alone ("help desk" of "IT
 * Help Desk"); a single one, and one beside words that ask ("who does parking"), only where the whole name stands.
 */
export function isPrinted(
  { sense: { kind } }: Phrase,
  all: readonly number[],
  tokens: readonly Token[],
  index: DirectoryIndex,
): boolean {
  if (kind !== 'elsewhere' && kind !== 'world') return false;
  const at = all.filter(i => !ASKS.test(tokens[i]?.text ?? ''));
  const rows = rowsWith(at, tokens, index);
  if (rows.length === 0) return false;
  const termsAt = index.termsWith(at.flatMap(i => tokens[i]?.stems ?? []));
  const whole = at.length < 2 || at.length < all.length;
  const holdsIt = (term: Term) =>
    PRINTED.has(term.field) && holds(term, at, tokens) && (!whole || standsWhole(term, at, tokens));
  return rows.subarray(0, MOST).some(row => termsAt(row).some(holdsIt));
}

const ASKS = /^(?:who|whos|handles?|does|number)$/;

/** The rows that have every one of these words. */
function rowsWith(at: readonly number[], tokens: readonly Token[], { stems, probe }: DirectoryIndex): Posting {
  let rows: Posting | undefined;
  for (const i of at) {
    const lists = (tokens[i]?.stems ?? []).flatMap(one => stems.posting(one) ?? []);
    if (lists.length === 0) return NONE;
    const [only] = lists;
    const list = lists.length === 1 && only ? only : union(lists);
    rows = rows === undefined ? list : intersect(rows, list);
  }
  if (probe) probe.postings += Math.min(rows?.length ?? 0, MOST);
  return rows ?? NONE;
}

const NONE: Posting = new Uint32Array();

function holds({ stems }: Term, at: readonly number[], tokens: readonly Token[]): boolean {
  return at.every(i => tokens[i]?.stems.some(one => stems.includes(one)));
}

/** Whether all that tells of a name stands around these words; numbers are read apart from words. */
function standsWhole({ stems, words }: Term, at: readonly number[], tokens: readonly Token[]): boolean {
  const near = tokens.slice(Math.max(0, Math.min(...at) - stems.length), Math.max(...at) + stems.length + 1);
  const isSilent = (word: string) => isQuiet(word) || /\d/.test(word);
  return stems.every((one, i) => isSilent(words[i] ?? '') || near.some(token => token.stems.includes(one)));
}
