import compare from 'damerau-levenshtein';
import { soundOf } from '../../language/words/sound';
import { Buckets, hashOf } from './buckets';

/** Words with fewer consonants sound like too many others. */
const LEAST_SOUND = 3;
const LEAST_LETTERS = 5;
/** Two spellings of one sound differ in no more than this share of their letters. */
const APART = 0.4;
/** Words looked at for one spelling, and those that it may mean. */
const MOST_WORDS = 64;
const MOST = 3;
/** Words read before something else gets its turn. */
const SLICE = 1_000;

/** Finds the directory words that sound as a word is written; cost grows with the answer alone. */
export class SoundIndex {
  readonly #words: readonly string[];
  readonly #sounds: Buckets;

  /** Holds nothing before `read` has run to its end. */
  constructor(
    words: Iterable<string>,
    readonly probe?: { words: number },
  ) {
    this.#words = [...words].filter(word => word.length >= LEAST_LETTERS && /^[a-z]+$/.test(word));
    this.#sounds = new Buckets(this.#words.length);
  }

  /** Reads the words in slices of a few ms. */
  *read(): Generator<void> {
    for (const [id, word] of this.#words.entries()) {
      const sound = soundOf(word);
      if (sound.length >= LEAST_SOUND) this.#sounds.add(hashOf(sound, sound.length), id);
      if (id % SLICE === 0) yield;
    }
  }

  /** The words that sound like one, the nearest in writing first. */
  like(word: string): readonly string[] {
    const sound = word.length < LEAST_LETTERS || word.length > 40 ? '' : soundOf(word);
    if (sound.length < LEAST_SOUND) return [];
    const ids = new Set<number>();
    this.#sounds.collect(hashOf(sound, sound.length), ids, MOST_WORDS);
    if (this.probe) this.probe.words += ids.size;
    return [...ids]
      .flatMap(id => this.#words[id] ?? [])
      .filter(other => soundOf(other) === sound)
      .map(other => ({ other, ...compare(word, other) }))
      .filter(({ other, steps }) => steps <= APART * Math.max(other.length, word.length))
      .sort((a, b) => a.steps - b.steps)
      .slice(0, MOST)
      .map(({ other }) => other);
  }
}
