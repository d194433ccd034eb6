import { isOfHours } from '../../facets';
import { tellsWithWhom } from '../../language/aside/story';
import { readFacet } from '../../language/asked/facet-cues';
import { acronymsIn } from '../../language/words/strangers';
import type { Question } from '../../question';
import type { DirectoryIndex } from '../index/directory-index';
import { tokensOf } from '../reading/hits';
import { type Reading, readQuestion } from '../reading/reading';
import { withoutAside } from './beside-aside';
import { type Sentence, sentenceAt } from './sentence';

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
  const asked = sentences[naming];
  const aside = sentences.filter(one => !one.counts || leadsIn(one, asked));
  // "The permit is late. And who fixes the boiler": something else is asked for.
  const asksElse = sentences.some(({ against, asks, names, ours }) => against && asks && !names && !ours);
  if (naming < 0 || aside.length === 0 || asksElse) return undefined;
  if (goesOn(sentences, naming, reading) || asksOthers(sentences, naming)) return undefined;
  // Where somebody is counts, whatever happened there.
  const region = tokensOf(reading.hits, ['region']);
  const left = aside.flatMap(({ at, against }) =>
    at.filter(i => against === 'company' || against === 'life' || !region.has(i)),
  );
  return new Set([...gone, ...left]);
}

/** "Half the street wants a permit. Who handles the permits?": what is told of the row that is asked for. */
function leadsIn(one: Sentence, asked: Sentence | undefined): boolean {
  if (asked === undefined || one === asked || !asked.asks || one.asks || one.tells || one.against !== undefined)
    return false;
  return one.rows.every(row => asked.rows.includes(row));
}

/** Whether any word may name a row: else no sentence does. */
function mayName({ tokens, hits }: Reading, index: DirectoryIndex): boolean {
  return tokens.some(
    ({ quiet, stems }, i) =>
      (!quiet && stems.some(one => index.posting(one) !== undefined)) || hits.some(hit => hit.tokens.includes(i)),
  );
}

/** Whether what the sentence at `naming` asks for may be asked of a company, or of another world, that was spoken of before. */
function goesOn(sentences: readonly Sentence[], naming: number, { tokens, hits }: Reading): boolean {
  // "Are permits late? It is with Acme": theirs after all.
  const isTheirs = ({ text, against }: Sentence) => against === 'company' && tellsWithWhom(text);
  if (sentences.slice(naming + 1).some(isTheirs)) return true;
  const before = sentences.slice(0, naming).filter(({ counts }) => !counts);
  const last = sentences.findLastIndex(one => before.includes(one) && one.against !== undefined);
  const asked = sentences[naming];
  if (last < 0 || sentences.slice(last + 1, naming + 1).some(({ ours }) => ours)) return false;
  if (before.some(({ against }) => against === 'company') || !asked?.asks || asked.looksBack) return true;
  // Whether a row is there is asked of that alone, whatever its asker goes through.
  if (before.some(({ against }) => against === 'life') && !isOfHours(readFacet(asked.text))) return true;
  // "Our health plan changed. Who handles questions about the plan": said once more, it is still of that world.
  const atHome = tokensOf(hits, ['context']);
  const said = new Set(before.flatMap(({ at }) => at.flatMap(i => (atHome.has(i) ? [] : tokens[i]?.stem))));
  return asked.at.some(i => tokens[i]?.quiet === false && said.has(tokens[i]?.stem));
}

/** Whether the row is only told of, and what asks stands before that, or behind something else that is told. */
function asksOthers(sentences: readonly Sentence[], naming: number): boolean {
  if (sentences[naming]?.asks) return false;
  const asking = sentences.findLastIndex(({ asks }) => asks);
  const between = sentences.slice(naming + 1, Math.max(naming + 1, asking));
  return sentences.slice(0, naming).some(({ asks }) => asks) || between.some(({ counts }) => !counts);
}

/** The positions of the words of each sentence that are not ruled out. */
function sentencesOf({ tokens }: Reading): readonly (readonly number[])[] {
  const sentences = new Map<number, number[]>();
  for (const [i, { sentence, negated }] of tokens.entries())
    if (!negated) sentences.set(sentence, [...(sentences.get(sentence) ?? []), i]);
  return [...sentences.values()];
}
