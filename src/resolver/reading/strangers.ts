import { clean } from '../../language/words/clean';
import { isQuiet } from '../../language/words/quiet';
import { stem } from '../../language/words/stem';
import { acronymsIn, capitalsIn, peopleIn, placesNamed } from '../../language/words/strangers';
import type { Word } from '../../language/words/words';
import type { DirectoryIndex } from '../index/directory-index';
import type { Hit } from '../index/phrases/phrases';
import type { Token } from '../index/token';
import { tokensOf } from './hits';

/** Where another company is named that the directory has never heard of: one at which somebody is looked for, an acronym. */
export function strangersIn(
  typed: string,
  words: readonly Word[],
  tokens: readonly Token[],
  hits: readonly Hit[],
  index: DirectoryIndex,
): readonly number[] {
  const [places, acronyms, people] = [placesNamed(words), acronymsIn(typed), peopleIn(typed)];
  if (places.length === 0 && acronyms.size === 0 && people.size === 0) return places;
  const spoken = tokensOf(hits, ['alias', 'cue', 'region', 'hint', 'context']);
  const said: Said = { words, tokens, spoken, asked: tokensOf(hits, ['alias']), index };
  const capitals = places.length > 0 ? capitalsIn(typed) : NONE_NAMED;
  const among = (names: ReadonlySet<string>) =>
    names.size === 0 ? [] : [...words.keys()].filter(i => names.has(words[i]?.text ?? '') && isStrange(i, said));
  return [
    ...places.filter(i => (isStrange(i, said) && tokens[i]?.quality === 1) || isCapital(i, capitals, said)),
    ...among(acronyms).filter(i => isCompany(i, said)),
    ...among(people),
  ];
}

const NONE_NAMED: ReadonlySet<string> = new Set();

/** The words of a question, and which of them mean something here. */
interface Said {
  readonly words: readonly Word[];
  readonly tokens: readonly Token[];
  /** Positions of the words of any phrase, and of those that name rows. */
  readonly spoken: ReadonlySet<number>;
  readonly asked: ReadonlySet<number>;
  readonly index: DirectoryIndex;
}

/** Whether nobody here knows a word. */
function isStrange(i: number, { tokens, spoken, index }: Said): boolean {
  const token = tokens[i];
  return token !== undefined && !token.quiet && !index.knows(token.text) && !spoken.has(i);
}

/** "Who at Rocket": a name as typed, though the word may be known. */
function isCapital(i: number, capitals: ReadonlySet<string>, { words, spoken, index }: Said): boolean {
  const word = words[i]?.text ?? '';
  return !spoken.has(i) && !index.isAtHome(word) && capitals.has(word) && index.posting(stem(word)) === undefined;
}

/** "WFS billing desk", "a permit at WFS": an acronym in front of what is asked about, or where somebody is; elsewhere it may be anything. */
function isCompany(i: number, { words, asked, index }: Said): boolean {
  const word = words[i]?.text ?? '';
  const heads = i === 0 && (asked.has(1) || asked.has(2)) && isNamed(words[1], index);
  const isPlace = /^(?:at|with|w|by|through|thru)$/.test(words[i - 1]?.text ?? '');
  return (heads || isPlace) && !index.lexicon.of(word).english && !index.isAtHome(word);
}

/** A word right behind another that neither asks nor is a unit's own acronym ("ATTN CWO"). */
function isNamed(word: Word | undefined, { directory }: DirectoryIndex): boolean {
  if (word === undefined || word.breaks || isQuiet(word.text)) return false;
  return !directory.units.some(({ short }) => short !== undefined && clean(short) === word.text);
}
