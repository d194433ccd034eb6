import type { Entry } from './directory';
import { type Random, seeded } from './random';

/** A question with one slip of the finger, and the words that were meant. */
export interface Query {
  readonly text: string;
  /** The question's telling words without its frame, slip included: what peers without a list of stop words are given. */
  readonly words: string;
  readonly meant: readonly string[];
}

const LONG = 5;

/** "who handles W1 W2 in CITY?" for random entries, with one typo in a word of five letters or more. */
export function queries(list: readonly Entry[], count: number, seed = 11): Query[] {
  const random = seeded(seed);
  const made: Query[] = [];
  while (made.length < count) {
    const { name, topics, city } = random.pick(list);
    const pairs = [name, ...topics].filter(topic => topic.includes(' '));
    const meant = [...random.pick(pairs).split(' '), city.toLowerCase()];
    const long = meant.flatMap((word, i) => (word.length >= LONG ? [i] : []));
    if (long.length === 0) continue;
    const slipped = random.pick(long);
    const [first, second, third] = meant.map((word, i) => (i === slipped ? mistype(word, random) : word));
    made.push({
      text: `who handles ${first} ${second} in ${third}?`,
      words: `${first} ${second} ${third}`,
      meant,
    });
  }
  return made;
}

/** The word with a letter left out, doubled by another, replaced, or swapped with its neighbour; never the word itself. */
function mistype(word: string, random: Random): string {
  for (;;) {
    const at = random.below(word.length);
    const letter = String.fromCharCode(97 + random.below(26));
    const kinds = [
      word.slice(0, at) + word.slice(at + 1),
      word.slice(0, at) + letter + word.slice(at),
      word.slice(0, at) + letter + word.slice(at + 1),
      word.slice(0, at) + word.slice(at + 1, at + 2) + word.slice(at, at + 1) + word.slice(at + 2),
    ];
    const mistyped = random.pick(kinds);
    if (mistyped !== word) return mistyped;
  }
}

/** Whether a text holds all the words that were meant. */
export function holds(text: string, meant: readonly string[]): boolean {
  const words = new Set(text.toLowerCase().split(/\s+/));
  return meant.every(word => words.has(word));
}
