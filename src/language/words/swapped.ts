import { isQuiet } from './quiet';

const SHORTEST = 4;
const LONGEST = 10;

/** "Thier", "agian", "sundya": the word that asks, of one that is no word by itself but has two letters in the wrong order. */
export function unswapped(word: string): string | undefined {
  if (word.length < SHORTEST || word.length > LONGEST) return undefined;
  for (let i = 0; i + 1 < word.length; i += 1) {
    const swapped = `${word.slice(0, i)}${word[i + 1]}${word[i]}${word.slice(i + 2)}`;
    if (swapped !== word && isQuiet(swapped)) return swapped;
  }
  return undefined;
}
