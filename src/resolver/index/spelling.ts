import { ASKING_WORDS } from '../../language/words/quiet';
import { memo } from '../../memo';
import { AbbreviationIndex } from './abbreviations';
import { SoundIndex } from './sounds';
import { TypoIndex } from './typos';

/** The directory's words that one which it does not have may stand for. */
export class Spelling {
  #typos = new TypoIndex([]);
  #abbreviations = new AbbreviationIndex([]);
  #sounds = new SoundIndex([]);
  #isRead = false;

  // Words that the directory does not have repeat as others do: "started" is no slip today and none tomorrow.
  readonly #near = memo((word: string) => this.#need().#typos.near(word));
  readonly #abbreviated = memo((word: string) => this.#need().#abbreviations.find(word, this.isPrinted));
  readonly #sounding = memo((word: string) => this.#need().#sounds.like(word));

  /** `isPrinted` tells whether a record of the sheet has a stem. */
  constructor(
    readonly words: () => ReadonlySet<string>,
    readonly isPrinted: (stemmed: string) => boolean,
    readonly probe?: { words: number },
  ) {}

  /** Reads the words in slices of a few ms. Else the first word to look up does: of a small directory in some 20 ms, which a start does without. */
  *read(): Generator<void> {
    this.#isRead = true;
    const words = this.words();
    this.#typos = new TypoIndex(new Set([...words, ...ASKING_WORDS]), this.probe);
    yield* this.#typos.read();
    this.#abbreviations = new AbbreviationIndex(words, this.probe);
    yield* this.#abbreviations.read();
    this.#sounds = new SoundIndex(words, this.probe);
    yield* this.#sounds.read();
  }

  #need(): this {
    if (!this.#isRead) for (const _ of this.read());
    return this;
  }

  /** The words that a misspelt one may mean, nearest first. */
  near(word: string): readonly string[] {
    return word.length > LONGEST ? NONE : this.#near(word);
  }

  /** The stems of the words that one without its vowels may stand for; of too many those that the sheet itself prints. */
  abbreviated(word: string): readonly string[] {
    return word.length > LONGEST ? NONE : this.#abbreviated(word);
  }

  /** The words that sound as one is written, nearest first. */
  sounding(word: string): readonly string[] {
    return word.length > LONGEST ? NONE : this.#sounding(word);
  }
}

/** Longer words are none, and must not fill the memory. */
const LONGEST = 40;
const NONE: readonly string[] = [];
