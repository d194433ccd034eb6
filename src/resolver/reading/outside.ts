import {
  asksForIt,
  asksOursToo,
  asksTheirsAnew,
  asksTheirsToo,
  saysToo,
  tellsDeed,
  wishesFor,
} from '../../language/aside/asked-besides';
import { clean } from '../../language/words/clean';
import { isQuiet } from '../../language/words/quiet';
import { stem } from '../../language/words/stem';
import { acronymsIn, capitalsIn, peopleIn, placesNamed } from '../../language/words/strangers';
import type { Word } from '../../language/words/words';
import type { DirectoryIndex } from '../index/directory-index';
import type { Hit } from '../index/phrases/phrases';
import type { Token } from '../index/token';
import { tokensOf } from './hits';
import { type Stretched, spokenIn } from './segments';
import { whoseStretches } from './whose';

/**
 * Positions of the words that belong elsewhere: the stretch that names another house, and with it the whole message ("a
 * permit with Acme. Who over there sends the copy?") but for what is said of the directory's own house by a name of its
 * own (src/resolver/reading/whose.ts), and stretches that ask before another house's ("the number of the claims line, and Acme's
 * number").
 */
export function outside(said: Stretched, strangers: readonly number[], index: DirectoryIndex): ReadonlySet<number> {
  const { tokens, segments, hits } = said;
  const named = [...tokensOf(hits, ['elsewhere']), ...strangers];
  // "The reserve number, and a good pizza place": what is of another world only speaks against what it stands beside.
  const theirs = named.length > 0 ? named : [...tokensOf(hits, ['world'])];
  const asked = theirs.length > 0 ? askedOfOwn(said, theirs) : NONE;
  if (named.length === 0 && asked.size === 0) return NONE;
  const parted = partedBehind(said, theirs);
  const whose = whoseStretches({ ...said, segments: parted }, theirs, index);
  const isForeign = (i: number) => !asked.has(segments[i] ?? 0) && whose[parted[i] ?? 0] === 'theirs';
  return new Set([...tokens.keys()].filter(isForeign));
}

const NONE: ReadonlySet<number> = new Set();
const NONE_NAMED: ReadonlySet<string> = new Set();

/** The stretches, parted behind another house that only does something there: "Acme shows the permit as held". */
function partedBehind(said: Stretched, theirs: readonly number[]): readonly number[] {
  const named = new Set(theirs);
  const housed = tokensOf(said.hits, ['alias']);
  let parted = 0;
  return said.segments.map((segment, i) => {
    if (named.has(i - 1) && !named.has(i) && !housed.has(i) && partsBehind(said, i, named)) parted += 1;
    return segment + parted;
  });
}

/** Whether a word goes on with what the name before it does, or begins what is said of it. */
function partsBehind({ tokens, segments }: Stretched, i: number, named: ReadonlySet<number>): boolean {
  const segment = segments[i] ?? 0;
  const text = tokens[i]?.text ?? '';
  if (segments[i - 1] !== segment) return false;
  if (JOINS.test(text)) return true;
  const from = segments.indexOf(segment);
  const first = tokens.slice(from, i).every((token, at) => named.has(from + at) || ARTICLE.test(token.text));
  // "Acme's equipment arm passed": one word more may belong to the name.
  const next = segments[i + 1] === segment ? (tokens[i + 1]?.text ?? '') : '';
  return first && (tellsDeed(text) || (!tokens[i]?.quiet && tellsDeed(next)));
}

const JOINS = /^(?:that|so|swears|says|said|thinks|claims|insists|because|since|while|although|though|if)$/;
const ARTICLE = /^(?:the|an?|my|our|his|her|their|that|this)$/;

/** The stretches that ask for something of the directory's own, whatever those with words of `theirs` ask for besides. */
function askedOfOwn(said: Stretched, theirs: readonly number[]): ReadonlySet<number> {
  const { tokens, segments } = said;
  const parts = new Set(theirs.map(i => segments[i] ?? 0));
  const spoken = (part: number, end?: number) => spokenIn(part, said, end);
  const asksToo = (part: number) => {
    const first = Math.min(...theirs.filter(i => segments[i] === part));
    const [text, head] = [spoken(part), spoken(part, first)];
    const later = tokens[first]?.sentence !== tokens[0]?.sentence;
    return (later && asksTheirsAnew(text, head)) || asksTheirsToo(text, head, spoken(part - 1));
  };
  const apart = [...parts].every(asksToo) ? Math.min(...parts) : 0;
  // "Who do I see about payroll? And the records office after six?": theirs asks by itself, and then ours by its own name.
  const behind = [...parts].every(part => asksForIt(spoken(part))) ? Math.max(...parts) : Number.POSITIVE_INFINITY;
  const named = partsNamed(said);
  const theirSentences = new Set(theirs.map(i => tokens[i]?.sentence));
  // "The permit is late, and my card at Acme is lost too": both are asked about.
  const isTheirsToo = [...parts].some(part => saysToo(spoken(part)));
  const isTheirs = (part: number) => theirSentences.has(tokens[segments.indexOf(part)]?.sentence);
  // "Acme's login broke. And who resets the login": theirs still.
  const looksBack = (part: number) => theirs.some(i => ` ${spoken(part)} `.includes(` the ${tokens[i]?.text ?? ''} `));
  const isAsked = (part: number) => {
    if (parts.has(part)) return false;
    const asksOne = (text: string) => asksForIt(text) || (named.has(part) && (isTheirsToo || wishesFor(text)));
    if (part < apart && asksOne(spoken(part))) return true;
    return part > behind && named.has(part) && !looksBack(part) && asksOursToo(spoken(part), isTheirs(part));
  };
  return new Set([...new Set(segments)].filter(isAsked));
}

/** The stretches that hold a whole phrase of several words for rows of the directory. */
function partsNamed({ segments, hits }: Stretched): ReadonlySet<number> {
  const within = (at: readonly number[]) => at.length > 1 && at.every(i => segments[i] === segments[at[0] ?? 0]);
  return new Set(
    hits.flatMap(({ phrase: { sense }, tokens: [first = 0, ...rest] }) =>
      sense.kind === 'alias' && within([first, ...rest]) ? (segments[first] ?? []) : [],
    ),
  );
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
  const capitals = places.length > 0 ? capitalsIn(typed) : NONE_NAMED;
  const spoken = tokensOf(hits, ['alias', 'cue', 'region', 'hint', 'context']);
  const asked = tokensOf(hits, ['alias']);
  const isStrange = (i: number) => {
    const token = tokens[i];
    return token !== undefined && !token.quiet && !index.knows(token.text) && !spoken.has(i);
  };
  // "WFS billing desk", "a permit at WFS": in front of what is asked about, or where somebody is; elsewhere it may be anything.
  const heads = (i: number) =>
    (i === 0 && (asked.has(1) || asked.has(2)) && isNamed(words[1], index)) ||
    /^(at|with|w|by|through|thru)$/.test(words[i - 1]?.text ?? '');
  const isAcronym = (i: number) => {
    const word = words[i]?.text ?? '';
    return acronyms.has(word) && heads(i) && !index.lexicon.of(word).english && !index.isAtHome(word);
  };
  // "Who at Rocket": a name as typed, though the word may be known.
  const isCapital = (i: number) => {
    const word = words[i]?.text ?? '';
    return !spoken.has(i) && !index.isAtHome(word) && capitals.has(word) && index.posting(stem(word)) === undefined;
  };
  return [
    ...places.filter(i => (isStrange(i) && tokens[i]?.quality === 1) || isCapital(i)),
    ...(acronyms.size > 0 ? [...words.keys()].filter(i => isAcronym(i) && isStrange(i)) : []),
    ...(people.size > 0 ? [...words.keys()].filter(i => people.has(words[i]?.text ?? '') && isStrange(i)) : []),
  ];
}

/** A word right behind another that neither asks nor is a unit's own acronym ("ATTN CWO"). */
function isNamed(word: Word | undefined, { directory }: DirectoryIndex): boolean {
  if (word === undefined || word.breaks || isQuiet(word.text)) return false;
  return !directory.units.some(({ short }) => short !== undefined && clean(short) === word.text);
}
