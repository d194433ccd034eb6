import { matches } from '../words/matches';
import type { Word } from '../words/words';
import { ASIDE } from './aside-clauses';

type Said = Omit<Word, 'short'>;

/** A clause that names what is not asked for. */
export interface Aside {
  /** Positions of its words. */
  readonly at: ReadonlySet<number>;
  /** Positions of those that name it; of all where none does alone. */
  readonly named: ReadonlySet<number>;
  /** Whether it says who asks, and nothing of what is asked for. */
  readonly asker: boolean;
}

/**
 * Each clause that names what is done, known, or not wanted, or who asks: "permits is done, who does parks".
 * A clause by itself does not tell whether it is a story about what is asked; that is for whoever knows what it names.
 */
export function setAside(words: readonly Said[]): readonly Aside[] {
  if (words.length > LONGEST) return [];
  const tried = new Set<number>();
  for (const { text } of words) for (const aside of NEEDED_BY.get(text) ?? []) tried.add(aside);
  if (tried.size === 0) return [];
  const text = marked(words);
  return [...tried].flatMap(aside =>
    matches(text, patternOf(aside)).flatMap(found => {
      const { index, 0: said } = found;
      // "Parks hung up on me, when do they close": whoever was tried is asked about.
      if (ASKS_OF_THEM.test(text.slice(index + said.length))) return [];
      const at = positions(text, index, said);
      const name = found.slice(1).find(group => group !== undefined);
      const named = name === undefined ? at : positions(text, index + said.indexOf(name), name);
      return [{ at, named, asker: ASIDE[aside]?.asker === true }];
    }),
  );
}

const ASKS_OF_THEM =
  /\b(?:are|do|will|can|whats|what are|what is|what) (?:they|theyre|their)\b|\btheir (?:fax|number|hours|phone|e-?mail|address|line)\b|\bnumber again\b/;

/** Words of the longest message that is looked through. */
const LONGEST = 60;

/** The places in `ASIDE` that need a word. */
const NEEDED_BY = new Map<string, number[]>();
for (const [aside, { needs }] of ASIDE.entries()) {
  for (const word of needs.split(' ')) NEEDED_BY.set(word, [...(NEEDED_BY.get(word) ?? []), aside]);
}

const compiled = new Map<number, RegExp>();

/** What finds the clauses of one row. Patterns take long to compile, and most messages need none. */
export function patternOf(aside: number): RegExp {
  const known = compiled.get(aside) ?? new RegExp(`(?<![^ ])${ASIDE[aside]?.clause}`, 'g');
  compiled.set(aside, known);
  return known;
}

/** The words as the patterns read them: as text, with a sign of its own before whatever begins a clause or a sentence. */
export function marked(words: readonly Said[]): string {
  const spelled = words.map(({ text, breaks, sentence }, i) => {
    if (i > 0 && sentence !== words[i - 1]?.sentence) return `. ${text}`;
    // "Plus" may end a name.
    return i > 0 && breaks && text !== 'plus' ? `, ${text}` : text;
  });
  return `${spelled.join(' ')} `;
}

/** The positions of the words of a stretch that begins somewhere. */
function positions(text: string, start: number, stretch: string): ReadonlySet<number> {
  const first = wordsIn(text.slice(0, start));
  return new Set(Array.from({ length: wordsIn(stretch) }, (_, i) => first + i));
}

function wordsIn(text: string): number {
  return text.split(' ').filter(word => word !== '' && word !== ',' && word !== '.').length;
}
