import { matches } from './matches';

/** No positions at all. */
export const NO_WORDS: ReadonlySet<number> = new Set();

/** Positions of the words in which a pattern is found; `text` are the words with a space between, `found` has the flag "g". */
export function matchedWords(words: readonly string[], text: string, found: RegExp): ReadonlySet<number> {
  let [position, passed] = [0, 0];
  let said: Set<number> | undefined;
  for (const match of matches(text, found)) {
    said ??= new Set();
    while (passed + (words[position]?.length ?? 0) < match.index) passed += (words[position++]?.length ?? 0) + 1;
    for (const _ of match[0].split(' ')) {
      said.add(position);
      passed += (words[position++]?.length ?? 0) + 1;
    }
  }
  return said ?? NO_WORDS;
}
