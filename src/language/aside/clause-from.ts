import { beginsCondition } from '../lists/condition-clauses';
import { beginsTurn } from '../words/turn-verbs';
import type { Word } from '../words/words';

/** Where a clause of a message begins, and how far it goes. */

/** Whether a clause begins with a word. */
export function begins(words: readonly Word[], i: number): boolean {
  return words[i]?.breaks === true || words[i - 1]?.sentence !== words[i]?.sentence;
}

/** A word with which a clause may begin, and what stands around it. */
export interface Here {
  readonly words: readonly Word[];
  readonly i: number;
  /** The words from here on, a space behind each. */
  readonly ahead: string;
  /** The word before. */
  readonly before: string;
  /** Whether a clause begins here. */
  readonly first: boolean;
}

/** What stands around a word. */
export function hereAt(words: readonly Word[], i: number): Here {
  const ahead = words.slice(i, i + LONGEST).map(word => word.text);
  return { words, i, ahead: `${ahead.join(' ')} `, before: words[i - 1]?.text ?? '', first: begins(words, i) };
}

/** Words of the longest beginning. */
const LONGEST = 8;

/** Words with which a list is asked for. */
export const ASKED = /^(?:who|whos|which|what|anyone|anybody|someone|somebody)$/;

/** "... except the centers who close at 5": behind what is excepted the list goes on. */
export function setsCondition(words: readonly Word[], i: number): boolean {
  const { text } = words[i] ?? { text: '' };
  return ASKED.test(text) || ((KEEPS.test(text) || beginsTurn(text)) && beginsCondition(words, i));
}

const KEEPS = /^(?:stays?|works?|runs?)$/;

/**
 * The words from here to the next comma, conjunction or full stop; in "everything but the fax" the "but" goes on, in "all
 * besides 3 and 7" the list of what is excepted.
 */
export function clauseFrom(words: readonly Word[], start: number, lists = false): number[] {
  const first = words[start];
  const clause = [start];
  for (let i = start + 1; i < words.length; i += 1) {
    const word = words[i];
    const goesOn =
      word !== undefined &&
      word.sentence === first?.sentence &&
      !(lists && i > start + 1 && setsCondition(words, i)) &&
      (!word.breaks ||
        /^(?:or|nor)$/.test(word.text) ||
        (lists && /^(?:and|plus|\d)$/.test(word.text)) ||
        (i === start + 1 && /^(?:but|plus)$/.test(word.text)));
    if (!goesOn) break;
    clause.push(i);
  }
  return clause;
}
