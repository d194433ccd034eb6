import type { ContactRecord } from '../../directory/record';
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
import { speaksOfNamed, tellsOfOwnLife } from '../../language/aside/story';
import { asksOutright, asksYesOrNo } from '../../language/asked/asking';
import { readFacet } from '../../language/asked/facet-cues';
import { acronymsIn } from '../../language/words/strangers';
import type { Question } from '../../question';
import type { DirectoryIndex } from '../index/directory-index';
import { namesCompany, speaksAgainst, tokensOf } from '../reading/hits';
import { type Reading, readQuestion } from '../reading/reading';
import { spell, spokenIn } from '../reading/segments';
import { recordsOf } from '../rows/findings';
import { isRegional } from '../rows/regions';
import type { Match } from '../subjects/match';
import { findSubjects } from '../subjects/subjects';
import { isEveryday } from '../subjects/threshold';

/** A sentence of a message, and what is said in it. */
export interface Sentence {
  readonly at: readonly number[];
  readonly text: string;
  /** Its words read by themselves. */
  readonly alone: Reading;
  /** The rows that it may mean by itself. */
  readonly rows: readonly ContactRecord[];
  /** Those of them that a whole phrase of several words, or a word of the trade, stands for. */
  readonly surely: readonly ContactRecord[];
  /** Whether it names a row so that nobody else's is meant. */
  readonly names: boolean;
  /** Whether the directory's own company is named or spoken to in it. */
  readonly ours: boolean;
  /** Whether it asks by itself for something, and whether for what was spoken of before. */
  readonly asks: boolean;
  readonly looksBack: boolean;
  /** What speaks against ours in it: another company, the asker's own life, or news of another world. */
  readonly against: 'company' | 'life' | 'news' | undefined;
  /** Whether it tells where somebody is, who asks or what is wished: what may tell which row is meant. */
  readonly mayTellWhich: boolean;
  /** Whether something in it may tell which row is meant, or ask for it. */
  readonly counts: boolean;
}

/** A sentence of a message that is read as a whole, and by itself. */
interface Place {
  /** Positions of its words. */
  readonly at: readonly number[];
  readonly text: string;
  readonly reading: Reading;
  readonly alone: Reading;
  readonly ours: boolean;
  /** Whether a region is named in it. */
  readonly placed: boolean;
  /** Words of the message that were typed in capitals. */
  readonly acronyms: ReadonlySet<string>;
}

/** Sentences and words of the longest story: each sentence is read by itself. */
const MOST_SENTENCES = 8;
const MOST_WORDS = 120;

/** What each sentence of a message says; none of one that is too long. */
export function readSentences(
  reading: Reading,
  question: Question,
  index: DirectoryIndex,
  text: string,
): readonly Sentence[] {
  return placesOf(reading).map(sentenceReader(reading, question, index, text));
}

/**
 * "My store floors through the north and lost their card, what is the north's number": of a sentence that tells before it
 * asks what is said from its last question on; undefined where that is all of it, or where there is none.
 */
export function lastQuestion(
  { at }: Sentence,
  reading: Reading,
  question: Question,
  index: DirectoryIndex,
  text: string,
): Sentence | undefined {
  const { segments } = reading;
  const asking = at.findLast(i => segments[i] !== segments[i - 1] && asksItself(spokenIn(segments[i] ?? 0, reading)));
  const own = asking === undefined ? at : at.filter(i => i >= asking);
  return own.length === at.length ? undefined : sentenceReader(reading, question, index, text)(own);
}

/** Reads the words at some positions of a message by themselves. */
function sentenceReader(
  reading: Reading,
  question: Question,
  index: DirectoryIndex,
  text: string,
): (at: readonly number[]) => Sentence {
  const acronyms = acronymsIn(question.text);
  return at => {
    const others = new Set(reading.tokens.keys());
    for (const i of at) others.delete(i);
    return sentenceAt(at, reading, readQuestion(question, index, text, others), index, acronyms);
  };
}

/** The positions of the words that are ruled out. */
export function ruledOutOf({ tokens }: Reading): readonly number[] {
  return [...tokens.keys()].filter(i => tokens[i]?.negated);
}

/** The positions of the words of each sentence that are not ruled out; none of a message that is too long. */
export function placesOf({ tokens }: Reading): readonly (readonly number[])[] {
  const sentences = new Map<number, number[]>();
  if (tokens.length > MOST_WORDS) return [];
  for (const [i, { sentence, negated }] of tokens.entries())
    if (!negated) sentences.set(sentence, [...(sentences.get(sentence) ?? []), i]);
  return sentences.size > MOST_SENTENCES ? [] : [...sentences.values()];
}

/** What a sentence says: the words at `at` of a reading, which are read by themselves as `alone`. */
function sentenceAt(
  at: readonly number[],
  reading: Reading,
  alone: Reading,
  index: DirectoryIndex,
  acronyms: ReadonlySet<string>,
): Sentence {
  const own = at.flatMap(i => reading.tokens[i] ?? []);
  const text = spell(own);
  const has = (some: ReadonlySet<number>) => at.some(i => some.has(i));
  const ours = own.some(({ stems: [first = ''] }) => index.ownNames.has(first)) || speaksToUs(text);
  const place: Place = { at, text, reading, alone, ours, placed: has(tokensOf(reading.hits, ['region'])), acronyms };
  const against = againstIn(place);
  const { subjects } = findSubjects(alone, index);
  const named = subjects.filter(({ matches: [best] }) => best !== undefined && isNamed(best, place));
  const asks = partsOf(place).some(part => asksItself(spokenIn(part, reading)));
  const mayTellWhich = ours || place.placed || has(tokensOf(reading.hits, ['cue'])) || wishesFor(text);
  const first = at.find(i => named.some(subject => subject.tokens.has(i)));
  return {
    at,
    text,
    alone,
    rows: subjects.flatMap(({ matches }) => recordsOf(matches)),
    surely: subjects.flatMap(({ matches }) => recordsOf(matches.filter(match => isSure(match, alone)))),
    names: named.length > 0 && (ours || against === undefined),
    ours,
    asks: asks || (wishesFor(text) && !(against === 'company' && tellsWish(text))),
    looksBack: goesOnAbout(headOf(first, place)) || speaksOfNamed(text),
    against,
    mayTellWhich,
    counts: subjects.length > 0 || asks || (against === undefined && (mayTellWhich || asksOutright(text))),
  };
}

/** Whether a row is named so that nobody else's is meant. */
function isNamed(match: Match, { at, text, reading, alone, ours, placed, acronyms }: Place): boolean {
  const { complete, partOfName, printed, longest, record, explained } = match;
  // "Is EAP open": as it is typed it is no word of every day.
  const typed = complete && [...explained.keys()].some(i => acronyms.has(alone.tokens[i]?.text ?? ''));
  const outright = typed || ((partOfName || printed) && (longest > 1 || !isEveryday(match, alone)));
  // "Is eap open?": whether a row is there is asked of what it is called, and of nothing told before.
  const whole = complete && isOfHours(readFacet(text)) && at.every(i => reading.tokens[i]?.quiet || explained.has(i));
  return ours || outright || whole || (placed && isRegional(record));
}

function isSure(match: Match, alone: Reading): boolean {
  return match.complete && (match.longest > 1 || !isEveryday(match, alone));
}

/** The stretches of a sentence. */
function partsOf({ at, reading: { segments } }: Place): readonly number[] {
  return [...new Set(at.map(i => segments[i] ?? 0))];
}

/** What stands before the word that names a row in its stretch; without one all that is said. */
function headOf(naming: number | undefined, { text, reading }: Place): string {
  return naming === undefined ? text : spokenIn(reading.segments[naming] ?? 0, reading, naming);
}

function againstIn({ at, text, reading, alone }: Place): Sentence['against'] {
  const said = reading.hits.filter(hit => speaksAgainst(hit) && hit.tokens.some(i => at.includes(i)));
  if (said.some(namesCompany) || (said.length === 0 && alone.foreign.size > 0)) return 'company';
  if (tellsOfOwnLife(text)) return tellsOfOwn(text) ? 'news' : 'life';
  return said.length > 0 ? 'news' : undefined;
}

function asksItself(stretch: string): boolean {
  return asksByItself(stretch) || asksKind(stretch) || asksYesOrNo(stretch);
}
