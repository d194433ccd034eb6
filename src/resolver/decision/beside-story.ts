import { isOfHours } from '../../facets';
import { asksOrOrders } from '../../language/aside/statement';
import { tellsWithWhom } from '../../language/aside/story';
import { readFacet } from '../../language/asked/facet-cues';
import { asksOfThat } from '../../language/talk/points-back';
import type { Question } from '../../question';
import type { DirectoryIndex } from '../index/directory-index';
import { tokensOf } from '../reading/hits';
import { type Reading, readQuestion } from '../reading/reading';
import { withoutAside } from './beside-aside';
import { lastQuestion, readSentences, ruledOutOf, type Sentence } from './sentence';

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

/** The positions of the words of the sentences that only tell, with those that are ruled out. */
function storyAround(
  reading: Reading,
  question: Question,
  index: DirectoryIndex,
  text: string,
): ReadonlySet<number> | undefined {
  const sentences = mayName(reading, index) ? readSentences(reading, question, index, text) : [];
  if (sentences.length < 2) return undefined;
  const gone = ruledOutOf(reading);
  const naming = sentences.findLastIndex(({ names }) => names);
  if (naming < 0) return aroundQuestion(sentences, reading, question, index, text);
  const asked = sentences[naming];
  const aside = sentences.filter(one => !one.counts || leadsIn(one, asked));
  // "The permit is late. And who fixes the boiler": something else is asked for.
  const asksElse = sentences.some(
    ({ against, asks, names, ours, text: one }) => against && (asks || asksOrOrders(one)) && !names && !ours,
  );
  if (aside.length === 0 || asksElse) return undefined;
  if (goesOn(sentences, naming, reading) || asksOthers(sentences, naming)) return undefined;
  // Where somebody is counts, whatever happened there.
  const region = tokensOf(reading.hits, ['region']);
  const left = aside.flatMap(({ at, against }) =>
    at.filter(i => against === 'company' || against === 'life' || !region.has(i)),
  );
  return new Set([...gone, ...left]);
}

/** "..., anyhow we park in the north, what is the north's number": where nothing else is asked, and no other company told of, the last question. */
function aroundQuestion(
  sentences: readonly Sentence[],
  reading: Reading,
  question: Question,
  index: DirectoryIndex,
  text: string,
): ReadonlySet<number> | undefined {
  const last = sentences.at(-1);
  const asked = last && lastQuestion(last, reading, question, index, text);
  if (!asked?.names || sentences.some(one => one.against !== undefined || (one !== last && one.asks))) return undefined;
  const own = new Set(asked.at);
  return new Set([...reading.tokens.keys()].filter(i => !own.has(i)));
}

/** "Half the street wants a permit. Who handles the permits?": what is told of the row that is asked for. */
function leadsIn(one: Sentence, asked: Sentence | undefined): boolean {
  if (asked === undefined || one === asked || !asked.asks || one.asks || one.mayTellWhich || one.against !== undefined)
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
  // "She wants a loan from Acme. Which number is for that": theirs, whatever was named before.
  const asking = sentences.findLastIndex(({ asks }) => asks);
  const between = sentences.slice(naming + 1, Math.max(naming + 1, asking));
  const ofThem = asksOfThat(sentences[asking]?.text ?? '');
  if (ofThem && between.some(({ against, counts }) => against === 'company' && !counts)) return true;
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
