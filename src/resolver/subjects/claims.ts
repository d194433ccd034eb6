import type { DirectoryIndex } from '../index/directory-index';
import type { Hit } from '../index/phrases/phrases';
import { placeWords } from '../reading/hits';
import { type Reading, reread } from '../reading/reading';
import { type Match, matchRecord } from './match';

/** A rival must explain its part of the question this much better, and as well as a whole phrase does. */
const CLEARLY = 0.12;
const WHOLE = 1;
/** Whoever asks several things at once asks no more than this, and in no more words. */
const MOST_PARTS = 8;
const MOST_WORDS = 80;

/** That every part is explained better by others: what takes a word from each is meant by none. */
export const EVERY: ReadonlySet<number> = new Set();

/**
 * The words in parts of the question that a rival explains better by itself: of "a seller's permit, and a renewal for
 * the buyer" one row may explain every word, and still only the second part is asked of it.
 */
export function ceded(
  best: Match,
  rivals: readonly Match[],
  open: ReadonlySet<number>,
  reading: Reading,
  index: DirectoryIndex,
): ReadonlySet<number> {
  const parts = new Set([...best.explained.keys()].map(i => reading.segments[i]));
  if (parts.size < 2 || parts.size > MOST_PARTS || reading.tokens.length > MOST_WORDS) return new Set();
  const given = [...parts].flatMap(part => {
    const words = new Set([...open].filter(i => reading.segments[i] === part));
    const alone = reread(reading, { hits: reading.hits.filter(hit => hit.tokens.every(i => words.has(i))) });
    const own = matchRecord(best, alone, words, index);
    const better = rivals
      .filter(rival => [...rival.explained.keys()].some(i => words.has(i)))
      .map(rival => matchRecord(rival, alone, words, index))
      .some(rival => rival.complete && rival.score >= Math.max(WHOLE, own.score + CLEARLY));
    return better ? [words] : [];
  });
  return given.length < parts.size ? new Set(given.flatMap(words => [...words])) : EVERY;
}

/** So many parts are a list, of which no phrase takes words from two; a story of two parts may be one phrase. */
const LIST = 3;

/** What is left of a question for a further subject: no phrase that reaches from its stretch into one of an earlier subject. */
export function withoutTaken(taken: ReadonlySet<number>, reading: Reading): Reading {
  const { hits, segments } = reading;
  if (taken.size === 0) return reading;
  const reaches = ({ tokens }: Hit) => tokens.some(i => taken.has(i)) && new Set(tokens.map(i => segments[i])).size > 1;
  return hits.some(reaches) ? reread(reading, { hits: hits.filter(hit => !reaches(hit)) }) : reading;
}

/** The positions that are left without some of them. */
export function withoutWords(open: ReadonlySet<number>, out: ReadonlySet<number>): ReadonlySet<number> {
  return new Set([...open].filter(i => !out.has(i)));
}

/** What is left of a question when some of its words are ceded. */
export function withoutCeded(
  others: ReadonlySet<number>,
  open: ReadonlySet<number>,
  reading: Reading,
): readonly [Reading, ReadonlySet<number>] {
  const left = withoutWords(open, others);
  if (new Set(reading.segments).size < LIST) return [reading, left];
  return [reread(reading, { hits: reading.hits.filter(hit => !hit.tokens.some(i => others.has(i))) }), left];
}

/**
 * "The central number for permits": a region says where the asker is, where the same stretch names what a row without
 * one does. The matches but for those that the region alone brings in.
 */
export function withoutPlaces(matches: readonly Match[], reading: Reading): readonly Match[] {
  const places = placeWords(reading);
  if (places.size === 0) return matches;
  const placed = ({ explained }: Match) => [...explained.keys()].every(i => places.has(i));
  const stretches = new Set(matches.filter(match => match.complete && !placed(match)).flatMap(stretchesOf));
  return matches.filter(match => !placed(match) || !stretchesOf(match).every(stretch => stretches.has(stretch)));

  function stretchesOf({ explained }: Match): (number | undefined)[] {
    return [...explained.keys()].map(i => reading.segments[i]);
  }
}
