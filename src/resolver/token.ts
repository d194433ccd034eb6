import { isEnglish, isFrequent } from '../language/common';
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
  /** Ruled out by a "not" before it. */
  readonly negated: boolean;
}

const CORRECTED = 0.85;

/** The directory's words that a misspelt one may mean, nearest first. */
export type Nearest = (word: string) => readonly string[];

/** Looks a word up in the directory, forgiving slips of the finger towards words that the directory has. */
export function tokenOf(word: Word, index: DirectoryIndex, nearest: Nearest): Token {
  // Written out: spreading the word costs fifty times as much, and every word of every question comes by here.
  const { text, stem: bare, sentence, breaks } = word;
  const own = {
    text,
    stem: bare,
    sentence,
    breaks,
    quiet: isQuiet(text),
    stems: [bare],
    quality: 1,
    guessed: false,
    negated: false,
  };
  if (own.quiet || index.knows(word.text) || !/^[a-z&]+$/.test(word.text)) return own;
  if (isFrequent(word.text)) return own;
  const near = nearest(word.text);
  if (near.length === 0) return own;
  if (isEnglish(word.text)) return { ...own, stems: [word.stem, ...near.map(stem)], quality: CORRECTED, guessed: true };
  const [best = ''] = near;
  if (isQuiet(best)) return { ...own, text: best, quiet: true, stems: [stem(best)] };
  return { ...own, stems: near.slice(0, 3).map(stem), quality: CORRECTED };
}
