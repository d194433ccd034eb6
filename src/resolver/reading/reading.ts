import type { Facet } from '../../facets';
import { introduction } from '../../language/aside/introduction';
import { ruledOut, rulesOut } from '../../language/aside/ruled-out';
import { asks, asksOutright, isTitle, wantsAll } from '../../language/asked/asking';
import { readFacet } from '../../language/asked/facet-cues';
import { type Literals, readLiterals } from '../../language/asked/literals';
import { deniesNow } from '../../language/when/only-said';
import { type MomentRead, type MomentsSaid, readWhen } from '../../language/when/when';
import { wordOf } from '../../language/words/words';
import { lazily } from '../../memo';
import type { Question, When } from '../../question';
import type { DirectoryIndex } from '../index/directory-index';
import type { Hit } from '../index/phrases/phrases';
import type { Token } from '../index/token';
import { withoutClockPlace } from './clock-place';
import { withoutDenied } from './denied-company';
import { withoutDropped } from './dropped-place';
import { heard } from './heard';
import { countNamed, deniesAcross, speaksAgainst } from './hits';
import { withoutIdle } from './idle';
import { lookUp } from './look-up';
import { maskedTokens } from './masks';
import { outside } from './outside';
import { withRegionsBeside } from './region-beside';
import { reportedBy } from './reported';
import { segmentsOf, spell } from './segments';
import { type SeveralConditions, severalConditions } from './several-conditions';
import { strangersIn } from './strangers';
import { placesOf } from './term-place';

/** A question taken apart: its words and what they may stand for, the numbers in it, the moment, the facet. */
export interface Reading {
  /** The words as mended, for cues that are patterns of several words. */
  readonly text: string;
  readonly tokens: readonly Token[];
  /** For each word the number of the stretch between commas, conjunctions and full stops that it stands in. */
  readonly segments: readonly number[];
  readonly hits: readonly Hit[];
  /** The words that are ruled out, as they were written. */
  readonly unwanted: readonly Token[];
  /** How many words at the beginning say who asks, or who said what follows. */
  readonly introduced: number;
  /** Positions of the words that are about other companies. */
  readonly foreign: ReadonlySet<number>;
  /** Where each stem stands that a word may stand for. */
  readonly places: ReadonlyMap<string, readonly number[]>;
  readonly literals: Literals;
  readonly when: When | undefined;
  /** Positions of the words that name the place whose clock a time is told by. */
  readonly clockPlaces: readonly number[];
  /** Whether "now" or a clock time that is now was said. */
  readonly now: boolean;
  /** The clock time that was said, where it is now. */
  readonly clockNow: When | undefined;
  /** Further moments that are asked about as much: "at 7 and at 9". */
  readonly further: readonly MomentRead[];
  /** What is said of moments where, if more than one thing is: each of several rows may have its own. */
  readonly momentsSaid: MomentsSaid | undefined;
  /** What the whole question asks for; undefined where it says only about what. */
  readonly facet: Facet | undefined;
  /** Whether all that there is is asked for: "every region", "the whole list". */
  readonly all: boolean;
  /** Whether it asks, or is so short that it can only ask; else it tells a story. */
  readonly asks: boolean;
  /** Whether it asks outright, in question words or as a list of names: then several subjects are several questions. */
  readonly outright: boolean;
  /** What the rows of a list are to be where several things are said of them: of most questions nobody asks. */
  readonly several: () => SeveralConditions;
}

/** So few words are a question however they stand: "building permits", "parks hours pls". */
const SHORT = 4;
const FEW = 3;
/** Names in a row, without a verb to join them. */
const LIST = 8;

/** Takes a question apart against one directory; `aside` are the positions of words that it is not about. */
export function readQuestion(
  question: Question,
  index: DirectoryIndex,
  text = heard(question, index),
  aside: ReadonlySet<number> = NONE,
): Reading {
  const read = readWhole(question, index, text, aside);
  const placed = reread(read, withoutClockPlace(read) ?? {});
  const left = withoutDropped(placed);
  return left === undefined
    ? placed
    : reread(placed, { ...left, text: spell(left.tokens), places: placesOf(left.tokens) });
}

const NONE: ReadonlySet<number> = new Set();

function readWhole(question: Question, index: DirectoryIndex, text: string, aside: ReadonlySet<number>): Reading {
  const literals = readLiterals(text);
  const { words, texts, plain } = lookUp(literals.rest, index);
  const time = readWhen(
    aside.size === 0 ? texts : texts.map((word, i) => (aside.has(i) ? '' : word)),
    question.at,
    question.zone ?? index.directory.zone,
    index.directory.holidays,
  );
  const joined = texts.join(' ');
  const out = ruledOut(aside.size === 0 ? words : words.map((word, i) => (aside.has(i) ? wordOf('', word) : word)));
  const introduced = introduction(words);
  const told = Math.max(introduced, reportedBy(words, plain, literals.rest, index));
  const tokens = maskedTokens({ typed: question.text, words, texts, joined, plain, time, aside, out, told }, index);
  const spoken = spell(tokens);
  const read = readFacet(spoken);
  // "Are permits open, not today": some other day, which is not said.
  const facet = read === 'open_now' && time !== undefined && deniesNow(time, joined) ? 'hours' : read;
  const stands = (hit: Hit) =>
    !hit.tokens.some(i => aside.has(i)) && !deniesAcross(hit, tokens) && !isIntroducers(hit, introduced);
  const standing = hitsOf(tokens, plain, index).filter(stands);
  const spread = { tokens, segments: segmentsOf(tokens), hits: standing };
  const said = withoutIdle(withoutDenied(withRegionsBeside(spread, index), index), index);
  const { segments, hits } = said;
  return made({
    text: spoken,
    tokens: said.tokens,
    segments,
    hits,
    introduced: told,
    unwanted: plain.filter((_, i) => out.has(i)),
    foreign: outside(said, strangersIn(question.text, words, tokens, standing, index), index),
    places: placesOf(said.tokens),
    literals,
    all: wantsAll(spoken),
    now: time?.now === true,
    clockNow: time?.clockNow,
    further: time?.further ?? [],
    momentsSaid: time?.momentsSaid,
    clockPlaces: time?.places ?? [],
    outright: tokens.length <= LIST || asksOutright(literals.rest),
    asks: tokens.length <= SHORT || countNamed(said) < FEW || asks(literals.rest) || isTitle(literals.rest),
    when: time?.when,
    facet,
    several: lazily(() => severalConditions(said.tokens, question, index.directory)),
  });
}

/**
 * Readings are made here alone: where all have one shape, whatever reads them is compiled for that one. Its fields are named
 * one by one: an object that is spread has no shape that V8 knows beforehand.
 */
function made(reading: Reading): Reading {
  return {
    text: reading.text,
    tokens: reading.tokens,
    segments: reading.segments,
    hits: reading.hits,
    introduced: reading.introduced,
    unwanted: reading.unwanted,
    foreign: reading.foreign,
    places: reading.places,
    literals: reading.literals,
    when: reading.when,
    now: reading.now,
    clockNow: reading.clockNow,
    further: reading.further,
    momentsSaid: reading.momentsSaid,
    clockPlaces: reading.clockPlaces,
    facet: reading.facet,
    all: reading.all,
    asks: reading.asks,
    outright: reading.outright,
    several: reading.several,
  };
}

/** The same question with something in it read otherwise. */
export function reread(reading: Reading, changed: Partial<Reading>): Reading {
  return made({ ...reading, ...changed });
}

/**
 * "... at Lakeside Ford, who does warranties": what the introduction ends with is no phrase with what is asked. What whoever
 * asks is in his own workplace ("receptionist here") is no world of which something is asked.
 */
function isIntroducers(hit: Hit, introduced: number): boolean {
  const within = hit.tokens.filter(i => i < introduced).length;
  const whole = within === hit.tokens.length;
  return within > 0 && (whole ? hit.phrase.sense.kind === 'world' : speaksAgainst(hit));
}

/** A word that is ruled out is in no phrase but one that rules it out itself: "not by courier". */
function hitsOf(tokens: readonly Token[], plain: readonly Token[], index: DirectoryIndex): readonly Hit[] {
  const hits = index.phrases.find(tokens);
  if (!tokens.some(token => token.negated)) return hits;
  const ruling = index.phrases.find(plain).filter(hit => hit.tokens.some(i => rulesOut(plain[i]?.text ?? '')));
  // "Not north, south" has no "not south".
  const skips = (i: number) => plain[i]?.text === 'not' && tokens[i + 1]?.negated === true;
  return [
    ...hits.filter(hit => !hit.tokens.some(skips)),
    ...ruling.filter(hit => !hit.tokens.some(i => skips(i) && !hit.tokens.includes(i + 1))),
  ];
}
