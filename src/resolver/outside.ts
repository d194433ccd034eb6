import { asksOutright } from '../language/asking';
import { clean } from '../language/clean';
import { acronymsIn, placesNamed } from '../language/place';
import { isQuiet } from '../language/quiet';
import type { Word } from '../language/words';
import type { DirectoryIndex } from './directory-index';
import type { Hit } from './phrases';
import type { Token } from './token';

/**
 * Positions of the words that belong elsewhere: the sentence that names another house, and with it the whole message
 * ("a lien with Acme. Who over there sends the release?") but for sentences that call the directory's own company by name,
 * and stretches that ask for it: "the number of our claims line, and Acme's".
 */
export function outside(
  { tokens, segments, hits }: Said,
  strangers: readonly number[],
  ownName: string,
): ReadonlySet<number> {
  const belongs = hits.flatMap(hit => (hit.phrase.sense.kind === 'elsewhere' ? hit.tokens : []));
  const named = [...belongs, ...strangers];
  if (named.length === 0) return NONE;
  const foreign = new Set(named.map(i => tokens[i]?.sentence));
  const own = new Set(tokens.flatMap(({ text, sentence }) => (text === ownName ? sentence : [])));
  const theirs = new Set(named.map(i => segments[i]));
  const asked = new Set(
    segments.filter((segment, i) => tokens[i]?.text === ownName && !theirs.has(segment) && asksFor(segment)),
  );
  const isForeign = ({ sentence }: Token, i: number) =>
    !asked.has(segments[i] ?? 0) && (foreign.has(sentence) || !own.has(sentence));
  return new Set(tokens.flatMap((token, i) => (isForeign(token, i) ? i : [])));

  function asksFor(segment: number): boolean {
    return asksOutright(tokens.flatMap(({ text }, i) => (segments[i] === segment ? text : [])).join(' '));
  }
}

/** The words of a question, the number of the stretch that each stands in, and the phrases in it. */
interface Said {
  readonly tokens: readonly Token[];
  readonly segments: readonly number[];
  readonly hits: readonly Hit[];
}

const NONE: ReadonlySet<number> = new Set();

/** Where another house is named that the directory has never heard of: one at which somebody is looked for, an acronym. */
export function strangersIn(
  typed: string,
  words: readonly Word[],
  tokens: readonly Token[],
  hits: readonly Hit[],
  index: DirectoryIndex,
): readonly number[] {
  const acronyms = acronymsIn(typed);
  const inHits = (isMeant: (kind: Hit['phrase']['sense']['kind']) => boolean) =>
    new Set(hits.flatMap(({ phrase, tokens: at }) => (isMeant(phrase.sense.kind) ? at : [])));
  const spoken = inHits(kind => kind !== 'elsewhere' && kind !== 'world');
  const asked = inHits(kind => kind === 'alias');
  const isStrange = (i: number) => {
    const token = tokens[i];
    return token !== undefined && !token.quiet && !index.knows(token.text) && !spoken.has(i);
  };
  // "WFS payoff desk", "a title at WFS": in front of what is asked about, or where somebody is; elsewhere it may be anything.
  const heads = (i: number) =>
    (i === 0 && (asked.has(1) || asked.has(2)) && isNamed(words[1], index)) ||
    /^(at|with|by|through)$/.test(words[i - 1]?.text ?? '');
  const isAcronym = (i: number) => {
    const word = words[i]?.text ?? '';
    return acronyms.has(word) && heads(i) && !index.lexicon.of(word).english && !index.isAtHome(word);
  };
  return [
    ...placesNamed(words).filter(i => isStrange(i) && tokens[i]?.quality === 1),
    ...(acronyms.size > 0 ? [...words.keys()].filter(i => isAcronym(i) && isStrange(i)) : []),
  ];
}

/** A word right behind another that neither asks nor is a unit's own acronym ("ATTN CWO"). */
function isNamed(word: Word | undefined, { directory }: DirectoryIndex): boolean {
  if (word === undefined || word.breaks || isQuiet(word.text)) return false;
  return !directory.units.some(({ short }) => short !== undefined && clean(short) === word.text);
}
