import type { When } from '../question';

/** The moment that a question's words name, and which words do; `when` is absent where they mean now. */
export interface WhenRead {
  readonly when: When | undefined;
  /** Half-open range of the words explained. */
  readonly from: number;
  readonly to: number;
  /** Every word explained, where they do not stand together. */
  readonly explains: readonly number[];
  /** "right now", or a clock time that is now. */
  readonly openNow?: boolean;
}

/**
 * Reads the moment or day that a question asks about off its normalised words (lower case, no punctuation around them).
 * `at` is the moment of asking (epoch ms), `zone` the zone in which days are counted, `country` whose holidays have names.
 */
export function readWhen(
  _words: readonly string[],
  _at: number,
  _zone: string,
  _country?: string,
): WhenRead | undefined {
  return undefined;
}
