import type { Question } from '../question';
import { readAsked } from './decision/beside-aside';
import { withoutStory } from './decision/beside-story';
import type { DirectoryIndex } from './index/directory-index';
import type { PhraseSense } from './index/phrases/sayings';
import { findSubjects, type Subject } from './subjects/subjects';

/** How one subject fared: which records, on what grounds, what spoke against it and what came second. */
export interface ExplainedSubject {
  readonly records: readonly string[];
  readonly because: readonly string[];
  /** Words that the match leaves unexplained. */
  readonly against: readonly string[];
  /** Share of the meaning that is explained, 0 to 1. */
  readonly share: number;
  readonly score: number;
  readonly second?: { readonly record: string; readonly score: number };
}

/** A phrase of the vocabulary as it is written there: "pothole|pot hole", an alias of "streets". */
interface FoundPhrase extends Pick<PhraseSense, 'kind' | 'records'> {
  readonly text: string;
}

/** How a question was understood, for the person who keeps the vocabulary. */
export interface Explanation {
  /** The words as read: slips mended, those that only ask in brackets. */
  readonly words: string;
  /** The words that were left out: ruled out, set aside, or of a story around what is asked. */
  readonly aside: string;
  readonly facet?: string;
  /** Phrases of the vocabulary found, with what they are and the records that they name. */
  readonly phrases: readonly FoundPhrase[];
  readonly subjects: readonly ExplainedSubject[];
  /** The best that did not stand. */
  readonly refused?: ExplainedSubject;
}

/** Explains how a question is read, without regard to the conversation before it; a story is left out where it has to be. */
export function explain(question: Question, index: DirectoryIndex): Explanation {
  const { said, reading: whole } = readAsked(question, index);
  const named = findSubjects(whole, index).subjects.length > 0;
  const reading = named ? whole : (withoutStory(whole, question, index, said) ?? whole);
  const { subjects, refused } = findSubjects(reading, index);
  const word = (i: number) => reading.tokens[i]?.text ?? '';
  const explained = ({ matches, against, share, second }: Subject): ExplainedSubject => ({
    records: matches.map(({ record }) => record.id),
    because: [...new Set(matches.flatMap(({ because }) => because()))],
    against: against.map(word),
    share,
    score: matches[0]?.score ?? 0,
    ...(second && { second: { record: second.record.id, score: second.score } }),
  });
  return {
    words: reading.tokens
      .filter(({ negated }) => !negated)
      .map(token => (token.quiet ? `(${token.text})` : mended(token.text, token.stem, token.stems)))
      .join(' '),
    aside: reading.tokens.flatMap(({ negated, text }) => (negated ? text : [])).join(' '),
    ...(reading.facet !== undefined && { facet: reading.facet }),
    phrases: reading.hits.map(({ phrase: { text, sense } }) => ({ kind: sense.kind, text, records: sense.records })),
    subjects: subjects.map(explained),
    ...(refused && { refused: explained(refused) }),
  };
}

function mended(text: string, stem: string, stems: readonly string[]): string {
  return stems.includes(stem) && stems.length === 1 ? text : `${text} [${stems.join(', ')}]`;
}
