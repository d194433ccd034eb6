import type { When } from '../../question';
import { clockTimes } from './clock';
import { readCue } from './cues';
import { dates } from './dates';
import { days } from './days';
import { matchHolidays, mayNameHoliday } from './holiday-names';
import { joinMeanings } from './join-meanings';
import { later, nows, parts, past } from './moments';
import { isOnlySaid } from './only-said';
import { isDay, isNumber, type Matcher, type Meaning, type Now, NUMBER, nowIn, type Piece } from './piece';
import { meaningsAmong, momentsApart, type PlacedMeaning } from './several-moments';
import { stretches } from './stretch';
import { untoldTimes } from './untold-times';
import { zoneAt, zonesApart } from './zones';

/** The moment that a question's words name, and which words do; `when` is absent where they mean now. */
export interface WhenRead {
  readonly when: When | undefined;
  /** Every word explained, in order, also where they do not stand together. */
  readonly explains: readonly number[];
  /** Those of them that say a clock time or its zone: "8 pm eastern" names no region. */
  readonly clock: readonly number[];
  /** Those that name the place whose clock it is. */
  readonly places: readonly number[];
  /** Whether "right now" or a clock time that is now was said. */
  readonly now: boolean;
  /** The clock time that was said, where it is now: "who closes at 5", asked at five. */
  readonly clockNow: When | undefined;
  /** Further moments that are asked about as much: "at 7 and at 9". */
  readonly further: readonly MomentRead[];
  /** What is said where, if more than one thing is. */
  readonly momentsSaid: MomentsSaid | undefined;
}

/** What a question's words say of moments, where each stands, and when that was asked: what `momentAmong` reads. */
export interface MomentsSaid {
  readonly placed: readonly PlacedMeaning[];
  readonly words: readonly string[];
  readonly asked: Now;
}

/** One moment of several; `when` is absent where it is now. */
export interface MomentRead {
  readonly when: When | undefined;
  readonly now: boolean;
}

/** Longest phrases first; a greeting ("good morning") before the part of a day that it holds. */
const BEFORE_HOLIDAYS: readonly Matcher[] = [past, nows];
const BEHIND_HOLIDAYS: readonly Matcher[] = [dates, later, untoldTimes, stretches, clockTimes, days, parts, zonesApart];

/** The matchers whose kind may begin with a word. */
interface Beginning {
  readonly before: readonly Matcher[];
  readonly behind: readonly Matcher[];
}

/** Under each word the matchers whose kind may begin with it: most words of a question begin no moment. */
function byFirst(): ReadonlyMap<string, Beginning> {
  const begun = new Map<string, Record<keyof Beginning, Matcher[]>>();
  const file = (matchers: readonly Matcher[], part: keyof Beginning) => {
    for (const matcher of matchers)
      for (const first of new Set(matcher.begins.map(keyOf))) {
        const beginning = begun.get(first) ?? { before: [], behind: [] };
        beginning[part].push(matcher);
        begun.set(first, beginning);
      }
  };
  file(BEFORE_HOLIDAYS, 'before');
  file(BEHIND_HOLIDAYS, 'behind');
  return begun;
}

/** Under which the matchers for a word are found. */
function keyOf(word: string): string {
  return isNumber(word) ? NUMBER : word;
}

const BEGINNINGS = byFirst();

/**
 * Reads the moment or day that a question asks about off its normalised words (lower case, no punctuation around them).
 * `at` is the moment of asking (epoch ms), `zone` the zone in which days are counted, `country` whose holidays have names.
 */
export function readWhen(words: readonly string[], at: number, zone: string, country?: string): WhenRead | undefined {
  const asked = nowIn(at, zone, mayNameHoliday(words) ? country : undefined, inPastTense(words));
  const { placed, explains, clock, places } = scan(words, asked);
  const meanings = placed.map(({ meaning }) => meaning);
  const cue = readCue(words);
  if (cue) meanings.push({ kind: cue.kind });
  if (meanings.length === 0) return undefined;
  const all = [...new Set([...explains, ...(cue?.explains ?? [])])].sort((a, b) => a - b);
  const apart = cue === undefined ? eachMoment(placed, words, asked) : [];
  const [first = joinMeanings(meanings, asked), ...others] = apart;
  const further = others.map(({ when, now }) => ({ when, now }));
  const momentsSaid = cue === undefined && placed.length > 1 ? { placed, words, asked } : undefined;
  return { ...first, further, momentsSaid, explains: all, clock, places };
}

/** What is said of a moment at some positions alone, where others say another; undefined where nothing is. */
export function momentAmong({ placed, words, asked }: MomentsSaid, at: ReadonlySet<number>): MomentRead | undefined {
  const own = meaningsAmong(placed, at, words);
  return own && joinMeanings(own, asked);
}

/** What each of several moments comes to; of whole days alone all are one. */
function eachMoment(
  placed: readonly PlacedMeaning[],
  words: readonly string[],
  asked: Now,
): ReturnType<typeof joinMeanings>[] {
  const moments = momentsApart(placed, words)?.map(meanings => joinMeanings(meanings, asked)) ?? [];
  const told = moments.every(({ when, now }) => now || when?.kind === 'clock' || when?.kind === 'days');
  return told && moments.some(({ when }) => when?.kind !== 'days') ? moments : [];
}

interface Scan {
  readonly placed: PlacedMeaning[];
  readonly explains: number[];
  readonly clock: number[];
  readonly places: number[];
}

function scan(words: readonly string[], now: Now): Scan {
  const placed: PlacedMeaning[] = [];
  const explains: number[] = [];
  const clock: number[] = [];
  const places: number[] = [];
  let timed = false;
  for (let index = 0; index < words.length; ) {
    const found: Piece | undefined = matchAt(words, index, now) ?? (timed ? zoneBehind(words, index) : undefined);
    timed = found === undefined ? timed && MY_TIME.has(words[index] ?? '') : staysTimed(found.meaning, timed);
    if (found) {
      const told = isOnlySaid(words, index, found, now, placed.at(-1));
      placed.push({ meaning: told ? PAST : found.meaning, start: index, end: index + found.length });
      const ofClock = found.meaning.kind === 'clock' || found.meaning.kind === 'zone';
      for (let at = index; at < index + found.length; at += 1) {
        explains.push(at);
        if (ofClock) (at < index + found.length - (found.place ?? 0) ? clock : places).push(at);
      }
    }
    index += found?.length ?? 1;
  }
  return { placed, explains, clock, places };
}

/** "7:30 tonight eastern": behind a clock time without a zone, and its day, a region's name is one. */
function zoneBehind(words: readonly string[], index: number): Piece | undefined {
  const { zone, length, place } = zoneAt(words, index);
  return zone === undefined ? undefined : { meaning: { kind: 'zone', zone }, length, place };
}

function staysTimed(meaning: Meaning, timed: boolean): boolean {
  return meaning.kind === 'clock' ? meaning.clock.zone === undefined : timed && isDay(meaning);
}

/** "Was anybody there at 10 pm"; "nobody was there, are they open at 10 pm" asks of what is to come. */
function inPastTense(words: readonly string[]): boolean {
  return words.some(word => PAST_TENSE.has(word)) && !words.some(word => PRESENT.has(word));
}

const PAST_TENSE: ReadonlySet<string> = new Set(['was', 'were', 'wasnt', 'werent', 'did', 'didnt']);
const PRESENT: ReadonlySet<string> = new Set('is are isnt arent will wont can cant do does would'.split(' '));

/** "3 pm then, my time, pacific" */
const MY_TIME: ReadonlySet<string> = new Set(['then', 'my', 'our', 'time', 'by', 'clock']);

const PAST: Meaning = { kind: 'past' };

function matchAt(words: readonly string[], index: number, now: Now): Piece | undefined {
  const begun = BEGINNINGS.get(keyOf(words[index] ?? ''));
  return (
    (begun && firstOf(begun.before, words, index, now)) ??
    matchHolidays(words, index, now) ??
    (begun && firstOf(begun.behind, words, index, now))
  );
}

function firstOf(matchers: readonly Matcher[], words: readonly string[], index: number, now: Now): Piece | undefined {
  for (const { match } of matchers) {
    const found = match(words, index, now);
    if (found) return found;
  }
  return undefined;
}
