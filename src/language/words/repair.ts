import { isShorthand } from './shorthand';
import { type Word, wordOf } from './words';

/** Whether a word is one that the directory or the language knows. */
type Knows = (word: string) => boolean;

const LEET: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '8': 'b',
  '@': 'a',
  $: 's',
};

/** "8am", "2nd", "10k": a number with its measure, no word in disguise. */
const MEASURED = /^\d{1,4}(?::\d\d)?(?:am|pm|a|p|st|nd|rd|th|k|x|h|hrs?|mins?|days?|wks?|yrs?|mo)$/;

/** "p3rm1t" is "permit": digits and signs that stand for letters, where that makes a known word. */
function unleet(word: Word, knows: Knows): Word {
  if (!/[a-z]/.test(word.text) || !/[0-9$@]/.test(word.text) || MEASURED.test(word.text) || isShorthand(word.text))
    return word;
  const text = word.text.replace(/[0-9$@]/g, sign => LEET[sign] ?? sign);
  if (knows(text)) return wordOf(text, word);
  const withL = word.text.replace(/1/g, 'l').replace(/[0-9$@]/g, sign => LEET[sign] ?? sign);
  return knows(withL) ? wordOf(withL, word) : word;
}

/** "paaaark" is "park": a letter held down, where that makes a known word. */
function unstretch(word: Word, knows: Knows): Word {
  if (!/(.)\1\1/.test(word.text)) return word;
  const shorter = ['$1', '$1$1'].map(kept => word.text.replace(/(.)\1{2,}/g, kept));
  const meant = shorter.find(knows);
  return meant === undefined ? word : wordOf(meant, word);
}

/** Letters that are taken for words written together; more are noise. */
const LONGEST_RUN = 60;

/** Cuts a run-on word into known words, fewest first; undefined where it cannot be done. Quadratic in its few letters. */
function segment(text: string, knows: Knows): string[] | undefined {
  if (text.length > LONGEST_RUN) return undefined;
  const best: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= text.length; end += 1) {
    for (let start = Math.max(0, end - 20); start < end; start += 1) {
      const before = best[start];
      if (before === undefined) continue;
      const piece = text.slice(start, end);
      if ((piece.length < 3 && !SHORT_PIECES.has(piece)) || !knows(piece)) continue;
      const current = best[end];
      if (current === undefined || before.length + 1 < current.length) best[end] = [...before, piece];
    }
  }
  const pieces = best[text.length];
  return pieces !== undefined && pieces.length > 1 ? pieces : undefined;
}

const SHORT_PIECES: ReadonlySet<string> = new Set(
  'a an at be by do go he i id in is it me my no of on or to up us we de el ha la mi se un'.split(' '),
);

/** "g a p" is "gap": a run of single letters, where together they make known words. */
function joinLetters(words: readonly Word[], knows: Knows): readonly Word[] {
  if (!words.some((_, i) => isLetter(words, i) && isLetter(words, i + 1) && isLetter(words, i + 2))) return words;
  const joined: Word[] = [];
  for (let i = 0; i < words.length; ) {
    let end = i;
    while (isLetter(words, end)) end += 1;
    const first = words[i];
    if (first === undefined) break;
    if (end - i > LONGEST_RUN) {
      joined.push(...words.slice(i, end));
      i = end;
      continue;
    }
    const pieces = end - i >= 3 ? lettersJoined(words.slice(i, end), knows) : undefined;
    if (pieces === undefined) {
      joined.push(first);
      i += 1;
    } else {
      joined.push(...pieces.map(piece => wordOf(piece, first)));
      i = end;
    }
  }
  return joined;
}

function isLetter(words: readonly Word[], i: number): boolean {
  return words[i]?.text.length === 1;
}

function lettersJoined(letters: readonly Word[], knows: Knows): string[] | undefined {
  const text = letters.map(word => word.text).join('');
  return knows(text) ? [text] : segment(text, knows);
}

/** "city pool" is "citypool": two words that the directory writes as one, unless it knows both apart. */
function joinPairs(words: readonly Word[], { directory, of }: Known): Word[] {
  const joined: Word[] = [];
  let known = isKnown(words[0], of);
  for (let i = 0; i < words.length; i += 1) {
    const word = words[i];
    const next = words[i + 1];
    if (word === undefined) break;
    const knownNext = isKnown(next, of);
    // Nearly all words are known: so are most pairs, before they are written together.
    const same = next !== undefined && next.sentence === word.sentence;
    const ending = same ? ENDINGS.get(next.text) : undefined;
    const near = same && (ending !== undefined || !(known && knownNext));
    const written = near ? word.text + next.text : '';
    const pair = ending !== undefined && !directory(written) ? word.text + ending : written;
    if (next && pair.length >= 6 && directory(pair)) {
      joined.push(wordOf(pair, word));
      i += 1;
      known = isKnown(words[i + 1], of);
    } else {
      joined.push(word);
      known = knownNext;
    }
  }
  return joined;
}

/** "Pay mint": the ending of a word that dictation hears as a word of its own. */
const ENDINGS: ReadonlyMap<string, string> = new Map([
  ['mint', 'ment'],
  ['mints', 'ments'],
  ['meant', 'ment'],
  ['shun', 'sion'],
  ['shuns', 'sions'],
]);

function isKnown(word: Word | undefined, of: Known['of']): boolean {
  return word !== undefined && of(word.text).known;
}

/** What is known of a word that stands in the question by itself: that it asks, that the directory or English has it. */
interface Ken {
  readonly quiet: boolean;
  readonly known: boolean;
  readonly english: boolean;
}

/** What is known of words: to the directory, to the directory and the language, and nearly to the directory. */
export interface Known {
  readonly directory: Knows;
  readonly of: (word: string) => Ken;
  /** To the directory, or as a word that asks: of these alone run-on words are made. */
  readonly asking: Knows;
  readonly nearly: Knows;
}

/** Undoes what fingers, filters and dictation do to words, always towards words that are known. */
export function repair(words: readonly Word[], known: Known): readonly Word[] {
  if (words.every(({ text }) => text.length > 1 && known.of(text).known)) return words;
  let cut = 0;
  const apart = (text: string) => (++cut > MOST_RUN_ON ? undefined : segment(text, known.asking));
  const any = (text: string) => isAny(known.of(text));
  const joined = joinPairs(joinLetters(words, known.asking), known);
  const pieces: Word[] = [];
  // Most questions need no repair: pairs that were looked for are not looked for again.
  let same = true;
  for (const word of joined) {
    if (any(word.text)) {
      pieces.push(word);
      continue;
    }
    const mended = mend(word, known, any, apart);
    same &&= mended.length === 1 && mended[0] === word;
    pieces.push(...mended);
  }
  return same ? pieces : joinPairs(pieces, known);
}

function isAny({ quiet, known, english }: Ken): boolean {
  return quiet || known || english;
}

/** Run-on words of one message that are cut up; nobody writes more. */
const MOST_RUN_ON = 40;

function mend(word: Word, known: Known, any: Knows, apart: (text: string) => string[] | undefined): readonly Word[] {
  const mended = unstretch(unleet(word, any), any);
  const whole = any(mended.text) || mended.text.length < 6 || /\d/.test(mended.text) || known.nearly(mended.text);
  if (whole) return [mended];
  const pieces = apart(mended.text);
  return pieces?.some(piece => known.directory(piece)) ? pieces.map(piece => wordOf(piece, mended)) : [mended];
}
