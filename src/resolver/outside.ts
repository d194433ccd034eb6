import { asksOutright } from '../language/asking';
import { clean } from '../language/clean';
import { readFacet } from '../language/facet-cues';
import { acronymsIn, peopleIn, placesNamed } from '../language/place';
import { isQuiet } from '../language/quiet';
import type { Word } from '../language/words';
import type { DirectoryIndex } from './directory-index';
import { tokensOf } from './hits';
import type { Hit } from './phrases';
import type { Token } from './token';

/**
 * Positions of the words that belong elsewhere: the sentence that names another house, and with it the whole message
 * ("a lien with Acme. Who over there sends the release?") but for sentences that call the directory's own company by name,
 * and stretches that ask for it, or before another house's ("the number of the claims line, and Acme's number").
 */
export function outside(said: Said, strangers: readonly number[], ownName: string): ReadonlySet<number> {
  const { tokens, segments, hits } = said;
  const named = [...tokensOf(hits, ['elsewhere']), ...strangers];
  // "The reserve number, and a good pizza place": what is of another world only speaks against what it stands beside.
  const theirs = named.length > 0 ? named : [...tokensOf(hits, ['world'])];
  const asked = theirs.length > 0 ? askedOfOwn(said, theirs, ownName) : NONE;
  if (named.length === 0 && asked.size === 0) return NONE;
  const foreign = new Set(theirs.map(i => tokens[i]?.sentence));
  const own = new Set(tokens.flatMap(({ text, sentence }) => (text === ownName ? sentence : [])));
  const isForeign = ({ sentence }: Token, i: number) =>
    !asked.has(segments[i] ?? 0) && (foreign.has(sentence) || !own.has(sentence));
  return new Set(tokens.flatMap((token, i) => (isForeign(token, i) ? i : [])));
}

const NONE: ReadonlySet<number> = new Set();

/** The stretches that ask for something of the directory's own, whatever those with words of `theirs` ask for besides. */
function askedOfOwn({ tokens, segments, hits }: Said, theirs: readonly number[], ownName: string): ReadonlySet<number> {
  const parts = new Set(theirs.map(i => segments[i] ?? 0));
  const spoken = (part: number, end = tokens.length) =>
    tokens.flatMap(({ text }, i) => (segments[i] === part && i < end ? text : [])).join(' ');
  const asksToo = (part: number) => {
    const [text, first] = [spoken(part), Math.min(...theirs.filter(i => segments[i] === part))];
    // "Lien release from you and lien release from Acme": asked for once more in the same words.
    const before = new Set(spoken(part - 1).split(' '));
    if (ALSO.test(text) && text.split(' ').filter(word => word !== 'and' && before.has(word)).length >= AGAIN)
      return true;
    const anew = first > 0 && tokens[first]?.sentence !== tokens[0]?.sentence && ANEW.test(text);
    if (anew && !BACK.test(text) && !THERE.test(spoken(part, first))) return true;
    return (
      ALSO.test(text) &&
      (ASKS.test(text) || readFacet(text) !== undefined || QUESTION.test(text) || HEAD.test(spoken(part, first)))
    );
  };
  const apart = [...parts].every(asksToo) ? Math.min(...parts) : 0;
  const called = new Set(segments.filter((_, i) => tokens[i]?.text === ownName));
  // "Who do I see about payroll? And the records office after six?": theirs asks by itself, and then ours by its own name.
  const within = (at: readonly number[]) => at.length > 1 && at.every(i => segments[i] === segments[at[0] ?? 0]);
  const phrases = hits.filter(({ phrase: { sense }, tokens: at }) => sense.kind === 'alias' && within(at));
  const named = new Set(phrases.flatMap(({ tokens: at }) => at.map(i => segments[i])));
  const behind = [...parts].every(part => asks(spoken(part))) ? Math.max(...parts) : Number.POSITIVE_INFINITY;
  const theirSentences = new Set(theirs.map(i => tokens[i]?.sentence));
  const isApart = (part: number) => !theirSentences.has(tokens[segments.indexOf(part)]?.sentence);
  const goesOn = (part: number) =>
    part > behind &&
    named.has(part) &&
    !BACK.test(spoken(part)) &&
    ALSO.test(spoken(part)) &&
    (isApart(part) || BESIDES.test(spoken(part)));
  const isAsked = (part: number) =>
    !parts.has(part) && (((part < apart || called.has(part)) && asks(spoken(part))) || goesOn(part));
  return new Set([...new Set(segments)].filter(isAsked));
}

/** "..., and Acme's number", "..., then the same for Acme": asks behind something else, and for a thing of its own. */
const ALSO = /^(and|plus|also|then|n)\b/;
/** What is asked for besides, whoever was named before. */
const BESIDES = /^(?:and )?(?:also|plus|then)\b/;
const ASKS = /\b(same|lines?|desk|department|dept|team|people|rep|questions?)\b/;
/** "..., and who won the game": a question of its own. */
const QUESTION = /^(?:and|plus|also|then|n) (?:also )?(?:who|whoever|what|when|where|which|how|is|are|do|does|can)s?\b/;
/** "Hours for permits. Hours for Acme's store.": a sentence of its own, which does not go on about what was asked before. */
const ANEW =
  /^(?:(?:so|ok|then) )*(?:who|whos|what|whats|where|wheres|which|how|when|hours|number|phone|fax|address|email|zip|closest|nearest)\b/;
const BACK = /\b(?:it|its|that|thats|they|them|their|there|this|those|these|he|she|over)\b/;
const THERE = /\b(?:at|with|through|from|by)(?: the)?$/;
/** "... plus the wifi password": nothing but small words between. */
const HEAD = /^\w+(?: (?:the|a|an|one|some|our|my|your|any|good|that|can|could|will|you|please|also))*$/;
/** So many words of what was asked before say that it is asked for again. */
const AGAIN = 3;
/** A name alone asks. */
const SHORT = 4;

function asks(text: string): boolean {
  return asksOutright(text) || ASKS.test(text) || text.split(' ').length <= SHORT;
}

/** The words of a question, the number of the stretch that each stands in, and the phrases in it. */
interface Said {
  readonly tokens: readonly Token[];
  readonly segments: readonly number[];
  readonly hits: readonly Hit[];
}

/** Where another house is named that the directory has never heard of: one at which somebody is looked for, an acronym. */
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
  const asked = tokensOf(hits, ['alias']);
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
    ...places.filter(i => isStrange(i) && tokens[i]?.quality === 1),
    ...(acronyms.size > 0 ? [...words.keys()].filter(i => isAcronym(i) && isStrange(i)) : []),
    ...(people.size > 0 ? [...words.keys()].filter(i => people.has(words[i]?.text ?? '') && isStrange(i)) : []),
  ];
}

/** A word right behind another that neither asks nor is a unit's own acronym ("ATTN CWO"). */
function isNamed(word: Word | undefined, { directory }: DirectoryIndex): boolean {
  if (word === undefined || word.breaks || isQuiet(word.text)) return false;
  return !directory.units.some(({ short }) => short !== undefined && clean(short) === word.text);
}
