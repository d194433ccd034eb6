import type { Directory } from '../directory/directory';
import { clean } from '../language/clean';
import { isOffice, isQuiet } from '../language/quiet';
import { stem } from '../language/stem';
import { readWords } from '../language/words';

/** Words in more than this share of a large directory say as little as "department". */
const COMMON_SHARE = 0.02;
/** A directory of more records is large: what takes long there is done ahead, and common words count less. */
export const LARGE = 500;
/** Stems remembered at a time, and their letters: strangers' words must not fill the memory. */
const MOST = 10_000;
const LONGEST = 40;

/** How much stems say about which record is meant. */
export class Weights {
  readonly #weak: ReadonlySet<string>;
  readonly #regions: ReadonlySet<string>;
  readonly #known = new Map<string, number>();
  readonly #common: number;

  /** `spread` tells how many records hold a stem. */
  constructor(
    { vocabulary, records }: Directory,
    readonly spread: (stemmed: string) => number,
  ) {
    this.#weak = new Set(vocabulary.weak.flatMap(word => readWords(clean(word)).map(({ text }) => stem(text))));
    const regions = new Set(records.flatMap(({ region }) => region ?? []));
    this.#regions = new Set([...regions].flatMap(region => readWords(clean(region)).map(({ text }) => stem(text))));
    this.#common = records.length > LARGE ? records.length * COMMON_SHARE : Number.POSITIVE_INFINITY;
  }

  /** 1 for a telling stem, little for furniture; remembered, since every phrase of every record asks. */
  of(stemmed: string): number {
    const known = this.#known.get(stemmed);
    if (known !== undefined) return known;
    const weight = this.#weigh(stemmed);
    if (stemmed.length > LONGEST) return weight;
    if (this.#known.size >= MOST) this.#known.clear();
    this.#known.set(stemmed, weight);
    return weight;
  }

  #weigh(stemmed: string): number {
    if (this.#weak.has(stemmed)) return 0.2;
    if (isQuiet(stemmed)) return 0.1;
    if (isOffice(stemmed)) return 0.3;
    if (this.#regions.has(stemmed)) return 0.5;
    return this.spread(stemmed) > this.#common ? 0.6 : 1;
  }
}
