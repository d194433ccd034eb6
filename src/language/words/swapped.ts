import { memo } from '../../memo';
import { isEnglish } from './common';
import { isQuiet } from './quiet';

const SHORTEST = 4;
const LONGEST = 10;

/** "Thier", "agian", "sundya": the word that asks, with two letters in the wrong order; undefined where it may be another. */
export function unswapped(word: string): string | undefined {
  // Longer ones must not fill the memory.
  return word.length < SHORTEST || word.length > LONGEST ? undefined : inOrder(word);
}

const inOrder = memo((word: string): string | undefined => {
  if (isQuiet(word) || isEnglish(word)) return undefined;
  for (let i = 0; i + 1 < word.length; i += 1) {
    const swapped = `${word.slice(0, i)}${word[i + 1]}${word[i]}${word.slice(i + 2)}`;
    if (swapped !== word && isQuiet(swapped)) return swapped;
  }
  return undefined;
});
