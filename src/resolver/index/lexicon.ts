import { isEnglish, isFrequent } from '../../language/words/common';
import { isQuiet } from '../../language/words/quiet';
import { stem } from '../../language/words/stem';
import { unswapped } from '../../language/words/swapped';
import { memoOfWords } from '../../memo';

/** What a word weighs that asks rather than names: it finds a record only where nothing else does. */
export const QUIET = 0.1;

/** What is known of a word however it is used. */
export interface Entry {
  readonly stems: readonly [string];
  /** Asks rather than names. */
  readonly quiet: boolean;
  /** Occurs, in any of its forms, in the directory or its vocabulary. */
  readonly known: boolean;
  readonly english: boolean;
  /** How much it says about which record is meant. */
  readonly weight: number;
  /** Stands for itself: known, or no word that could be a slip for one. */
  readonly settled: boolean;
  /** The word that asks, where this one has two of its letters in the wrong order. */
  readonly unswapped: string | undefined;
}

/** The words of questions, each looked into once: they repeat far more than questions do. */
export class Lexicon {
  /** What is known of a word. */
  readonly of: (word: string) => Entry;

  /** `knows` tells whether the directory has a word that is English or none, `isForeign` whether it is one of another world, `weigh` what a stem says. */
  constructor(
    readonly knows: (word: string, english: boolean) => boolean,
    readonly isForeign: (word: string) => boolean,
    readonly weigh: (stemmed: string) => number,
  ) {
    this.of = memoOfWords(word => this.#read(word));
  }

  #read(word: string): Entry {
    const english = isEnglish(word);
    const [quiet, known] = [isQuiet(word), this.knows(word, english)];
    const settled = quiet || known || this.isForeign(word) || !/^[a-z&]+$/.test(word) || (english && isFrequent(word));
    const stemmed = stem(word);
    const weight = quiet ? QUIET : this.weigh(stemmed);
    const inOrder = quiet || english ? undefined : unswapped(word);
    return { stems: [stemmed], quiet, known, english, weight, settled, unswapped: inOrder };
  }
}
