import { isQuiet } from '../../language/words/quiet';
import { repair } from '../../language/words/repair';
import { writtenOut } from '../../language/words/shorthand';
import { stem } from '../../language/words/stem';
import { readWords, type Word, wordOf } from '../../language/words/words';
import type { DirectoryIndex } from '../index/directory-index';
import { type Nearest, type Token, tokenOf } from '../index/token';

/** Questions beyond this many words are cut: nobody names more subjects than that. */
const MOST_WORDS = 500;

/** Different words of one message that may be slips; nobody misspells more. */
const MOST_SLIPS = 100;

/** The words of a question as mended, their texts alone, and each with what it may stand for. */
interface LookedUp {
  readonly words: readonly Word[];
  readonly texts: readonly string[];
  readonly plain: readonly Token[];
}

/** Reads the words of a text and looks each up in the directory. */
export function lookUp(text: string, index: DirectoryIndex): LookedUp {
  const nearest = remembered(word => index.near(word));
  // Filled one by one: `map` makes arrays of another kind once V8 has compiled it, and then all that reads them is compiled anew.
  const words: Word[] = [];
  const texts: string[] = [];
  const plain: Token[] = [];
  for (const mended of mend(text, index, nearest)) {
    const full = writtenOut(mended);
    const short = full !== mended && index.posting(stem(mended.text)) === undefined;
    const word = short ? full : inOrder(mended, index, nearest);
    words.push(word);
    texts.push(word.text);
    plain.push(tokenOf(word, index, nearest));
  }
  return { words, texts, plain };
}

/** A word that asks, its letters in order, unless it is as near to one that the directory prints. */
function inOrder(word: Word, index: DirectoryIndex, nearest: Nearest): Word {
  const meant = index.lexicon.of(word.text).unswapped;
  if (meant === undefined) return word;
  const printed = nearest(word.text).some(near => !isQuiet(near) && index.posting(stem(near)) !== undefined);
  return printed ? word : wordOf(meant, word);
}

function mend(text: string, index: DirectoryIndex, nearest: Nearest): readonly Word[] {
  return repair(readWords(text, MOST_WORDS), {
    directory: word => index.knows(word),
    of: word => index.lexicon.of(word),
    asking: word => isQuiet(word) || index.knows(word),
    nearly: word => nearest(word).length > 0,
  });
}

/** No more slips of one message are looked for than anybody makes: a list of strange words costs no more than that. */
function remembered(nearest: Nearest): Nearest {
  const seen = new Map<string, readonly string[]>();
  return word => {
    const known = seen.get(word) ?? (seen.size < MOST_SLIPS ? nearest(word) : []);
    seen.set(word, known);
    return known;
  };
}
