import { isOfHours } from '../../facets';
import {
  asksByItself,
  asksKind,
  goesOnAbout,
  speaksToUs,
  tellsWish,
  wishesFor,
} from '../../language/aside/asked-besides';
import { tellsOfOwn } from '../../language/aside/away';
import { asksOutright, asksYesOrNo } from '../../language/asked/asking';
import { readFacet } from '../../language/asked/facet-cues';
import { LEAD } from '../../language/words/joining-words';
import { acronymsIn } from '../../language/words/strangers';
import type { Question } from '../../question';
import type { DirectoryIndex } from '../index/directory-index';
import { namesHouse, speaksAgainst, tokensOf } from '../reading/hits';
import { type Reading, readQuestion } from '../reading/reading';
import { spell, spokenIn } from '../reading/segments';
import { isRegional } from '../rows/regions';
import type { Match } from '../subjects/match';
import { findSubjects } from '../subjects/subjects';
import { isEveryday } from '../subjects/threshold';
import { withoutAside } from './beside-aside';

/** A sentence of a message, and what is said in it. */
interface Sentence {
  readonly at: readonly number[];
  readonly text: string;
  /** Whether it names a row so that nobody else's is meant. */
  readonly names: boolean;
  /** Whether the directory's own company is named or spoken to in it. */
  readonly ours: boolean;
  /** Whether it asks by itself for something, and whether for what was spoken of before. */
  readonly asks: boolean;
  readonly looksBack: boolean;
  /** What speaks against ours in it: another house, the asker's own life, or news of another world. */
  readonly against: 'house' | 'life' | 'news' | undefined;
  /** Whether something in it may tell which row is meant, or ask for it. */
  readonly counts: boolean;
}

/** Sentences and words of the longest story: each sentence is read by itself. */
const MOST_SENTENCES = 8;
const MOST_WORDS = 120;

/**
 * "The soup here is terrible. Permits, the north side. Who?": of a message that means nothing as a whole the reading of what
 * is left without its sentences that neither name anything of the sheet nor ask. Undefined where all of it counts, where no
 * row is named outright, and where what is asked may be asked of what is told.
 */
export function withoutStory(
  reading: Reading,
  question: Question,
  index: DirectoryIndex,
  text: string,
): Reading | undefined {
  const aside = storyAround(reading, question, index, text);
  return aside && withoutAside(readQuestion(question, index, text, aside), question, index, text, aside);
}

/** The positions of the words of the sentences that only tell, with those that are ruled out or set aside already. */
function storyAround(
  reading: Reading,
  question: Question,
  index: DirectoryIndex,
  text: string,
): ReadonlySet<number> | undefined {
  const places = sentencesOf(reading);
  const isStory = places.length > 1 && places.length <= MOST_SENTENCES && reading.tokens.length <= MOST_WORDS;
  if (!isStory || !mayName(reading, index)) return undefined;
  const gone = [...reading.tokens.keys()].filter(i => reading.tokens[i]?.negated);
  const acronyms = acronymsIn(question.text);
  const sentences = places.map(at => {
    const others = new Set(reading.tokens.keys());
    for (const i of at) others.delete(i);
    return sentenceAt(at, reading, readQuestion(question, index, text, others), index, acronyms);
  });
  const naming = sentences.findLastIndex(({ names }) => names);
  const aside = sentences.filter(({ counts }) => !counts);
  // "The permit is late. And who fixes the boiler": something else is asked for.
  const asksElse = sentences.some(({ against, asks, names, ours }) => against && asks && !names && !ours);
  if (naming < 0 || aside.length === 0 || asksElse) return undefined;
  if (goesOn(sentences, naming, reading) || asksOthers(sentences, naming)) return undefined;
  // Where somebody is counts, whatever happened there.
  const region = tokensOf(reading.hits, ['region']);
  const left = aside.flatMap(({ at, against }) =>
    at.filter(i => against === 'house' || against === 'life' || !region.has(i)),
  );
  return new Set([...gone, ...left]);
}

/** Whether any word may name a row: else no sentence does. */
function mayName({ tokens, hits }: Reading, index: DirectoryIndex): boolean {
  return tokens.some(
    ({ quiet, stems }, i) =>
      (!quiet && stems.some(one => index.posting(one) !== undefined)) || hits.some(hit => hit.tokens.includes(i)),
  );
}

/** Whether what the sentence at `naming` asks for may be asked of a house, or of another world, that was spoken of before. */
function goesOn(sentences: readonly Sentence[], naming: number, { tokens, hits }: Reading): boolean {
  // "Are permits late? It is with Acme": theirs after all.
  const isTheirs = ({ text, against }: Sentence) => against === 'house' && IS_WITH.test(text);
  if (sentences.slice(naming + 1).some(isTheirs)) return true;
  const before = sentences.slice(0, naming).filter(({ counts }) => !counts);
  const last = sentences.findLastIndex(one => before.includes(one) && one.against !== undefined);
  const asked = sentences[naming];
  if (last < 0 || sentences.slice(last + 1, naming + 1).some(({ ours }) => ours)) return false;
  if (before.some(({ against }) => against === 'house') || !asked?.asks || asked.looksBack) return true;
  // Whether a row is there is asked of that alone, whatever its asker goes through.
  if (before.some(({ against }) => against === 'life') && !isOfHours(readFacet(asked.text))) return true;
  // "Our health plan changed. Who handles questions about the plan": said once more, it is still of that world.
  const atHome = tokensOf(hits, ['context']);
  const said = new Set(before.flatMap(({ at }) => at.flatMap(i => (atHome.has(i) ? [] : tokens[i]?.stem))));
  return asked.at.some(i => tokens[i]?.quiet === false && said.has(tokens[i]?.stem));
}

const IS_WITH = new RegExp(
  String.raw`^${LEAD}(?:its?|thats?|this|theyre|they|mine|ours) (?:(?:is|are|was) )?(?:with|at|from|through|by)\b`,
);

/** Whether the row is only told of, and what asks stands before that, or behind something else that is told. */
function asksOthers(sentences: readonly Sentence[], naming: number): boolean {
  if (sentences[naming]?.asks) return false;
  const asking = sentences.findLastIndex(({ asks }) => asks);
  const between = sentences.slice(naming + 1, Math.max(naming + 1, asking));
  return sentences.slice(0, naming).some(({ asks }) => asks) || between.some(({ counts }) => !counts);
}

function sentenceAt(
  at: readonly number[],
  reading: Reading,
  alone: Reading,
  index: DirectoryIndex,
  acronyms: ReadonlySet<string>,
): Sentence {
  const { tokens, hits, segments } = reading;
  const own = at.flatMap(i => tokens[i] ?? []);
  const text = spell(own);
  const has = (some: ReadonlySet<number>) => at.some(i => some.has(i));
  const { subjects } = findSubjects(alone, index);
  const against = againstIn(at, text, reading, alone);
  const ours = own.some(({ stems: [first = ''] }) => index.ownNames.has(first)) || speaksToUs(text);
  const placed = has(tokensOf(hits, ['region']));
  const hours = isOfHours(readFacet(text));
  const isNamed = (match: Match) => {
    const { complete, partOfName, printed, longest, record, explained } = match;
    // "Is EAP open": as it is typed it is no word of every day.
    const typed = complete && [...explained.keys()].some(i => acronyms.has(alone.tokens[i]?.text ?? ''));
    const outright = typed || ((partOfName || printed) && (longest > 1 || !isEveryday(match, alone)));
    // "Is eap open?": whether a row is there is asked of what it is called, and of nothing told before.
    const whole = complete && hours && at.every(i => tokens[i]?.quiet || explained.has(i));
    return ours || outright || whole || (placed && isRegional(record));
  };
  const named = subjects.filter(({ matches: [best] }) => best !== undefined && isNamed(best));
  const first = at.find(i => named.some(subject => subject.tokens.has(i)));
  const head = first === undefined ? text : spokenIn(segments[first] ?? 0, reading, first);
  const asks = [...new Set(at.map(i => segments[i] ?? 0))].some(part => asksItself(spokenIn(part, reading)));
  const tells = ours || placed || has(tokensOf(hits, ['cue'])) || asksOutright(text) || wishesFor(text);
  return {
    at,
    text,
    names: named.length > 0 && (ours || against === undefined),
    ours,
    asks: asks || (wishesFor(text) && !(against === 'house' && tellsWish(text))),
    looksBack: goesOnAbout(head) || WHO_WAS_NAMED.test(text),
    against,
    counts: subjects.length > 0 || asks || (against === undefined && tells),
  };
}

/** "My rent is late": what follows from one's own life is asked for that. */
const OWN_LIFE = new RegExp(String.raw`^${LEAD}(?:my|his|her|their|mom|dad|grandma|grandpa)\b`);

function againstIn(at: readonly number[], text: string, { hits }: Reading, alone: Reading): Sentence['against'] {
  const said = hits.filter(hit => speaksAgainst(hit) && hit.tokens.some(i => at.includes(i)));
  if (said.some(namesHouse) || (said.length === 0 && alone.foreign.size > 0)) return 'house';
  if (OWN_LIFE.test(text)) return tellsOfOwn(text) ? 'news' : 'life';
  return said.length > 0 ? 'news' : undefined;
}

function asksItself(stretch: string): boolean {
  return asksByItself(stretch) || asksKind(stretch) || asksYesOrNo(stretch);
}

/** Whoever the sentences before have named. */
const WHO_WAS_NAMED = /\b(?:they|them|theirs?|he|she|hers?|his|him|yours|over there)\b/;

/** The positions of the words of each sentence that are not ruled out. */
function sentencesOf({ tokens }: Reading): readonly (readonly number[])[] {
  const sentences = new Map<number, number[]>();
  for (const [i, { sentence, negated }] of tokens.entries())
    if (!negated) sentences.set(sentence, [...(sentences.get(sentence) ?? []), i]);
  return [...sentences.values()];
}
