import type { Directory } from '../../directory/directory';
import { clean } from '../../language/words/clean';
import { isOffice, isQuiet } from '../../language/words/quiet';
import { stem } from '../../language/words/stem';
import { readWords } from '../../language/words/words';
import { memoOfWords } from '../../memo';

/** Words in more than this share of a large directory say as little as "department". */
const COMMON_SHARE = 0.02;
/** A directory of more records is large: what takes long there is done ahead, and common words count less. */
export const LARGE = 500;
/** How much stems say about which record is meant. */
export class Weights {
  readonly #weak: ReadonlySet<string>;
  readonly #regions: ReadonlySet<string>;
  readonly #common: number;
  /** 1 for a telling stem, little for furniture; remembered, since every phrase of every record asks. */
  readonly of: (stemmed: string) => number;

  /** `spread` tells how many records hold a stem. */
  constructor(
    { vocabulary, records }: Directory,
    readonly spread: (stemmed: string) => number,
  ) {
    this.#weak = new Set(vocabulary.weak.flatMap(word => readWords(clean(word)).map(({ text }) => stem(text))));
    const regions = new Set(records.flatMap(({ region }) => region ?? []));
    this.#regions = new Set([...regions].flatMap(region => readWords(clean(region)).map(({ text }) => stem(text))));
    this.#common = records.length > LARGE ? records.length * COMMON_SHARE : Number.POSITIVE_INFINITY;
    this.of = memoOfWords(stemmed => this.#weigh(stemmed));
  }

  #weigh(stemmed: string): number {
    if (this.#weak.has(stemmed)) return 0.2;
    if (isQuiet(stemmed)) return 0.1;
    if (isOffice(stemmed)) return 0.3;
    if (this.#regions.has(stemmed)) return 0.5;
    return this.spread(stemmed) > this.#common ? 0.6 : 1;
  }
}
