/**
 * The vocabulary's phrases as read (src/resolver/index/phrases/read-phrases.ts says what stands where). Reading them takes most of a
 * start; one string and one row of numbers can be kept, and taken up again in a moment.
 */
export interface PhraseBook {
  /** Words and stems, one directly behind the other. */
  readonly text: string;
  readonly numbers: Uint32Array;
}
