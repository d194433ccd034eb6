import { isQuiet } from '../../language/words/quiet';
import { stem } from '../../language/words/stem';
import { type Word, wordOf } from '../../language/words/words';
import type { DirectoryIndex } from './directory-index';
import { type Entry, QUIET } from './lexicon';

/** A word of the question with what it may stand for. */
export interface Token extends Omit<Word, 'short'> {
  readonly stem: string;
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
  /** How much it says about which record is meant: 1 for a telling word, little for one that asks. */
  readonly weight: number;
}

/** Tokens are made here alone: where all have one shape, whatever reads them is compiled for that one. */
function made(
  { text, sentence, breaks }: Omit<Word, 'short'>,
  bare: string,
  quiet: boolean,
  stems: readonly string[],
  { quality, guessed, shortened, negated }: Doubts,
  weight: number,
): Token {
  return { text, stem: bare, sentence, breaks, quiet, stems, quality, guessed, shortened, negated, weight };
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
  return made(token, token.stem, true, stems, token, QUIET);
}

/** The same word where it names, though by itself it asks. */
export function naming(token: Token, index: DirectoryIndex): Token {
  return made(token, token.stem, false, token.stems, token, weightOf(token.stems, index));
}

/** The same word where it is ruled out. */
export function ruled(token: Token): Token {
  const { quality, guessed, shortened } = token;
  return made(token, token.stem, true, [], { quality, guessed, shortened, negated: true }, QUIET);
}

/** The directory's words that a misspelt one may mean, nearest first. */
export type Nearest = (word: string) => readonly string[];

/** Looks a word up in the directory, forgiving slips of the finger towards words that the directory has. */
export function tokenOf(word: Word, index: DirectoryIndex, nearest: Nearest): Token {
  const entry = index.lexicon.of(word.text);
  const { quiet, stems, settled, weight } = entry;
  return settled && word.short === undefined
    ? made(word, stems[0], quiet, stems, WRITTEN, weight)
    : doubted(word, entry, index, nearest);
}

/** The same of a word that may be a slip or is short for one. Most are not: what makes no function makes no garbage. */
function doubted(word: Word, entry: Entry, index: DirectoryIndex, nearest: Nearest): Token {
  const { text, short: written } = word;
  const { quiet, stems: known, settled, english } = entry;
  const [bare] = known;
  const stems = written === undefined ? known : [bare, stem(written)];
  const told = (all: readonly string[], doubts: Doubts) =>
    made(word, bare, quiet, all, doubts, quiet ? QUIET : weightOf(all, index));
  if (settled) return told(stems, WRITTEN);
  const short = shortSlips(text).filter(slip => index.knows(slip));
  if (short.length > 0) return told([bare, ...short.map(stem)], GUESSED);
  const near = nearest(text);
  // A slip with its vowels is no abbreviation.
  const spelled = near.length > 0 && /[aeiouy]/.test(text.slice(1));
  const meant = spelled && !english ? [] : index.abbreviated(text);
  if (meant.length > 0 && !spelled) {
    const printed = meant.filter(one => index.posting(one) !== undefined);
    const several = meant.length > 1 && printed.length !== 1;
    const shortened = several || text.length < SURE || english;
    const all = [...new Set([bare, ...meant, ...near.map(stem)])];
    return told(all, shortened ? SHORTENED : MENDED);
  }
  if (near.length === 0) {
    // Written by ear ("aturny"): too wide a net to trust a word alone.
    const sounding = index.sounding(text);
    if (sounding.length === 0) return told(stems, WRITTEN);
    return told([...new Set([bare, ...sounding.map(stem)])], GUESSED);
  }
  if (english) return told([bare, ...near.map(stem), ...meant], GUESSED);
  const [best = ''] = near;
  if (!isQuiet(best)) {
    const stemmed = near.slice(0, 3).map(stem);
    // "Clames" is as far from "flames", of which no row speaks, as it sounds like "claims".
    const printed = stemmed.some(one => index.posting(one) !== undefined);
    return told(printed ? stemmed : [...new Set([...stemmed, ...index.sounding(text).map(stem)])], MENDED);
  }
  // As near to a word that names as to one that asks: inside a phrase it names.
  const named = near.filter(one => !isQuiet(one)).slice(0, 2);
  const asking = named.length === 0 ? WRITTEN : ASKING;
  return made(wordOf(best, word), stem(best), true, [best, ...named].map(stem), asking, QUIET);
}

function weightOf(stems: readonly string[], index: DirectoryIndex): number {
  return Math.max(...stems.map(one => index.weight(one)));
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
