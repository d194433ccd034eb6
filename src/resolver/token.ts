import { isQuiet } from '../language/quiet';
import { stem } from '../language/stem';
import type { Word } from '../language/words';
import type { DirectoryIndex } from './directory-index';

/** A word of the question with what it may stand for. */
export interface Token extends Word {
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

/** The same word where it names nothing; written out, since spreading costs more than all the rest of its reading. */
export function asking(token: Token, stems: readonly string[], negated = token.negated): Token {
  const { text, stem: bare, sentence, breaks, quality, guessed, shortened } = token;
  return { text, stem: bare, sentence, breaks, quiet: true, stems, quality, guessed, shortened, negated };
}

const CORRECTED = 0.85;

/** The directory's words that a misspelt one may mean, nearest first. */
export type Nearest = (word: string) => readonly string[];

/** Looks a word up in the directory, forgiving slips of the finger towards words that the directory has. */
export function tokenOf(word: Word, index: DirectoryIndex, nearest: Nearest): Token {
  // Written out: spreading the word costs fifty times as much, and every word of every question comes by here.
  const { text, stem: bare, sentence, breaks, short: written } = word;
  const { quiet, stems, settled, english } = index.lexicon.of(text);
  const own = {
    text,
    stem: bare,
    sentence,
    breaks,
    quiet,
    stems: written === undefined ? stems : [bare, stem(written)],
    quality: 1,
    guessed: false,
    shortened: false,
    negated: false,
  };
  if (settled) return own;
  const short = shortSlips(text).filter(slip => index.knows(slip));
  if (short.length > 0) return { ...own, stems: [bare, ...short.map(stem)], quality: CORRECTED, guessed: true };
  const near = nearest(text);
  // A slip with its vowels is no abbreviation.
  const spelled = near.length > 0 && /[aeiouy]/.test(text.slice(1));
  const meant = spelled && !english ? [] : index.abbreviated(text);
  if (meant.length > 0 && !spelled) {
    const printed = meant.filter(one => index.posting(one) !== undefined);
    const several = meant.length > 1 && printed.length !== 1;
    const shortened = several || text.length < SURE || english;
    return { ...own, stems: [...new Set([bare, ...meant, ...near.map(stem)])], quality: CORRECTED, shortened };
  }
  if (near.length === 0) {
    // Written by ear ("aturny"): too wide a net to trust a word alone.
    const sounding = index.sounding(text);
    if (sounding.length === 0) return own;
    return { ...own, stems: [...new Set([bare, ...sounding.map(stem)])], quality: CORRECTED, guessed: true };
  }
  if (english) return { ...own, stems: [bare, ...near.map(stem), ...meant], quality: CORRECTED, guessed: true };
  const [best = ''] = near;
  if (!isQuiet(best)) return { ...own, stems: near.slice(0, 3).map(stem), quality: CORRECTED };
  // As near to a word that names as to one that asks: inside a phrase it names.
  const naming = near.filter(one => !isQuiet(one)).slice(0, 2);
  const asking = { ...own, text: best, quiet: true, stems: [best, ...naming].map(stem) };
  return naming.length === 0 ? asking : { ...asking, guessed: true };
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
