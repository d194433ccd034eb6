import { isQuiet } from '../language/quiet';
import { stem } from '../language/stem';
import { type Word, wordOf } from '../language/words';
import type { DirectoryIndex } from './directory-index';

/** A word of the question with what it may stand for. */
export interface Token extends Omit<Word, 'short'> {
  /** Asks rather than names: no evidence for or against. */
  readonly quiet: boolean;
  /** Stems that it may stand for: its own where the directory knows it, else those of the nearest words. */
  readonly stems: readonly string[];
  /** How sure that is: 1 as written, less where it was corrected. */
  readonly quality: number;
  /** Ordinary English that is only perhaps a slip: counts inside a phrase, never alone. */
  readonly guessed: boolean;
  /** Letters that may be short for several words: one of them inside a phrase, none alone. */
  readonly shortened: boolean;
  /** Ruled out by a "not" before it. */
  readonly negated: boolean;
}

/** Tokens are made here alone: where all have one shape, whatever reads them is compiled for that one. */
function made(
  { text, stem: bare, sentence, breaks }: Omit<Word, 'short'>,
  quiet: boolean,
  stems: readonly string[],
  { quality, guessed, shortened, negated }: Doubts,
): Token {
  return { text, stem: bare, sentence, breaks, quiet, stems, quality, guessed, shortened, negated };
}

type Doubts = Pick<Token, 'quality' | 'guessed' | 'shortened' | 'negated'>;

const CORRECTED = 0.85;

const WRITTEN: Doubts = { quality: 1, guessed: false, shortened: false, negated: false };
const MENDED: Doubts = { quality: CORRECTED, guessed: false, shortened: false, negated: false };
const GUESSED: Doubts = { quality: CORRECTED, guessed: true, shortened: false, negated: false };
const SHORTENED: Doubts = { quality: CORRECTED, guessed: false, shortened: true, negated: false };
/** Asks as it stands, and is perhaps a word that names. */
const ASKING: Doubts = { quality: 1, guessed: true, shortened: false, negated: false };

/** The same word where it names nothing. */
export function quieted(token: Token, stems = token.stems): Token {
  return made(token, true, stems, token);
}

/** The same word where it is ruled out. */
export function ruled(token: Token): Token {
  const { quality, guessed, shortened } = token;
  return made(token, true, [], { quality, guessed, shortened, negated: true });
}

/** The directory's words that a misspelt one may mean, nearest first. */
export type Nearest = (word: string) => readonly string[];

/** Looks a word up in the directory, forgiving slips of the finger towards words that the directory has. */
export function tokenOf(word: Word, index: DirectoryIndex, nearest: Nearest): Token {
  const { text, stem: bare, short: written } = word;
  const { quiet, stems: known, settled, english } = index.lexicon.of(text);
  const stems = written === undefined ? known : [bare, stem(written)];
  if (settled) return made(word, quiet, stems, WRITTEN);
  const short = shortSlips(text).filter(slip => index.knows(slip));
  if (short.length > 0) return made(word, quiet, [bare, ...short.map(stem)], GUESSED);
  const near = nearest(text);
  // A slip with its vowels is no abbreviation.
  const spelled = near.length > 0 && /[aeiouy]/.test(text.slice(1));
  const meant = spelled && !english ? [] : index.abbreviated(text);
  if (meant.length > 0 && !spelled) {
    const printed = meant.filter(one => index.posting(one) !== undefined);
    const several = meant.length > 1 && printed.length !== 1;
    const shortened = several || text.length < SURE || english;
    const all = [...new Set([bare, ...meant, ...near.map(stem)])];
    return made(word, quiet, all, shortened ? SHORTENED : MENDED);
  }
  if (near.length === 0) {
    // Written by ear ("aturny"): too wide a net to trust a word alone.
    const sounding = index.sounding(text);
    if (sounding.length === 0) return made(word, quiet, stems, WRITTEN);
    return made(word, quiet, [...new Set([bare, ...sounding.map(stem)])], GUESSED);
  }
  if (english) return made(word, quiet, [bare, ...near.map(stem), ...meant], GUESSED);
  const [best = ''] = near;
  if (!isQuiet(best)) return made(word, quiet, near.slice(0, 3).map(stem), MENDED);
  // As near to a word that names as to one that asks: inside a phrase it names.
  const naming = near.filter(one => !isQuiet(one)).slice(0, 2);
  return made(wordOf(best, word), true, [best, ...naming].map(stem), naming.length === 0 ? WRITTEN : ASKING);
}

/** An abbreviation of fewer letters is one inside a phrase only. */
const SURE = 4;

/** What a word too short to forgive a letter is perhaps, one inside a phrase: "txa bill" the "tax bill", "taxx bill" too. */
function shortSlips(word: string): string[] {
  if (word.length > 4) return [];
  const letters = [...word];
  const swapped = letters.slice(1).map((letter, i) => word.slice(0, i) + letter + letters[i] + word.slice(i + 2));
  const doubled = letters.map((letter, i) => word.slice(0, i) + letter + word.slice(i));
  const single = letters.flatMap((letter, i) =>
    letter === letters[i + 1] ? word.slice(0, i) + word.slice(i + 1) : [],
  );
  return [...(word.length === 3 ? [...swapped, ...doubled] : []), ...(word.length === 4 ? single : [])];
}
