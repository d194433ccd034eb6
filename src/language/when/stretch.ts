import { HALF_DAY } from '../../hours/units';
import { wallClock } from '../../hours/zone';
import { turnAt } from '../words/turn-verbs';
import { matchClock } from './clock';
import { namesDay } from './days';
import { FACE_WORDS, type Face, faceAt } from './face';
import { parts } from './moments';
import { type ClockWords, type Matcher, type Meaning, type Now, NUMBER, type Piece } from './piece';
import { inHalfOf } from './several-moments';

/** A time of which begin and end are said: "from 5 to 7", "between noon and 4 pm", "6-8". */
export interface Stretch {
  /** The word that leads it in, where one does. */
  readonly lead: 'from' | 'between' | undefined;
  readonly first: Face;
  readonly last: ClockWords;
  /** As of a `Piece`. */
  readonly length: number;
  readonly place: number | undefined;
}

const LEADS: ReadonlyMap<string, 'from' | 'between'> = new Map([
  ['from', 'from'],
  ['de', 'from'],
  ['between', 'between'],
  ['entre', 'between'],
]);
/** "Around 4 to 6": of other leads an "and" parts two times. */
const ABOUT: ReadonlySet<string> = new Set(['at', '@', 'around', 'about']);
/** "The difference between 3 and 7", "option 3 to 5" tell no time. */
const APART = /^(?:diff(?:erences?)?|choose|pick|options?|opts?|press|hit|push|buttons?|decide|torn|numbers?|keys?)$/;
const TO: ReadonlySet<string> = new Set(['to', 'till', 'til', 'until', 'thru', 'through']);
const AND: ReadonlySet<string> = new Set(['and', 'a', 'y']);
/** Without one of these nothing is a stretch. */
const JOINS = new RegExp(`\\b(?:${[...TO, ...LEADS.keys()].join('|')})\\b`);

/** The stretch at a place. */
function stretchAt(words: readonly string[], index: number): Stretch | undefined {
  const said = words[index] ?? '';
  const lead = LEADS.get(said);
  const start = lead !== undefined || ABOUT.has(said) ? index + 1 : index;
  const first = APART.test(words[index - 1] ?? '')
    ? undefined
    : (faceAt(words, start) ?? faceAt([words[start] ?? ''], 0));
  const joint = start + (first?.length ?? 0);
  const join = words[joint] ?? '';
  if (first === undefined || !(TO.has(join) || (lead !== undefined && AND.has(join)))) return undefined;
  const rest = words.slice(joint + 1);
  // "9 to 5 hours" counts none.
  const last = matchClock(['at', ...(/^(?:hours|hrs)$/.test(rest[1] ?? '') ? rest.slice(0, 1) : rest)], 0);
  if (last?.meaning.kind !== 'clock') return undefined;
  return { lead, first, last: last.meaning.clock, length: joint + last.length - index, place: last.place };
}

/** The first stretch of a text. */
export function stretchIn(text: string): Stretch | undefined {
  if (!JOINS.test(text)) return undefined;
  const words = text.split(' ');
  for (const index of words.keys()) {
    const found = stretchAt(words, index);
    if (found) return found;
  }
  return undefined;
}

/**
 * When a stretch begins and ends, in minutes after a midnight, the end beyond the day where that is the next one's. What is
 * said of one half of the day tells the other; where nothing is, `meant` tells when the face of a clock is first shown.
 */
export function minutesOf({ first, last }: Stretch, meant: (face: number) => number): readonly [number, number] {
  const apart = (last.minute - first.minute + 2 * HALF_DAY) % HALF_DAY || HALF_DAY;
  if (last.half === undefined) {
    const from = first.half === undefined ? meant(first.minute) : first.minute;
    return [from, from + apart];
  }
  if (first.half === undefined) {
    const to = last.minute < apart ? last.minute + 2 * HALF_DAY : last.minute;
    return [to - apart, to];
  }
  return [first.minute, last.minute <= first.minute ? last.minute + 2 * HALF_DAY : last.minute];
}

/**
 * As a moment: whoever is there when it begins is there until a time that is told, and whoever is not opens at one. Where it
 * has begun, it is asked of now.
 */
export const stretches: Matcher = {
  match: matchStretch,
  begins: [...LEADS.keys(), ...ABOUT, ...FACE_WORDS, NUMBER],
};

function matchStretch(words: readonly string[], index: number, now: Now): Piece | undefined {
  const stretch = stretchAt(words, index);
  if (stretch === undefined || !isAsked(stretch, words, index, now)) return undefined;
  const { first, last, length, place } = stretch;
  const begins = inHalfOf({ ...last, ...beginning(first, last), stated: false, exact: false, leans: undefined }, last);
  const meaning: Meaning =
    isGoing(begins, last, now) && !namesDay(words) && !words.some(turns)
      ? { kind: 'now' }
      : { kind: 'clock', clock: begins };
  return { meaning, length, place };
}

/** Whether its numbers are hours: they say so themselves, or hardly anything else is said. */
function isAsked({ lead, first, last, length }: Stretch, words: readonly string[], index: number, now: Now): boolean {
  const end = index + length;
  const told = first.half !== undefined || !first.bare || last.half !== undefined || last.zone !== undefined;
  if (told || parts.match(words, end, now) !== undefined) return true;
  const ends = end >= words.length || namesDay([words[index - 1] ?? '', ...words.slice(end, end + 2)]);
  const isBare = words.length - length <= FEW && (lead !== undefined || ends);
  return isBare || (ends && words.some(word => ASKS_WHO_IS_THERE.has(word)));
}

/** "Permits from 8 to 5, right?": beside so few words a stretch asks. */
const FEW = 2;
/** "Open from 5 to 7", "anybody in 9 to 11"; "priced from 9 to 11" is no time. Of one number alone ("up 900") more is asked: face.ts. */
const ASKS_WHO_IS_THERE: ReadonlySet<string> = new Set(
  'open opens closed there staffed manned available around in up phones working call calls reach answer answers answering hours abierto abre anyone anybody someone somebody'.split(
    ' ',
  ),
);

/** Who "closes between 2 and 4" is not asked of now. */
function turns(word: string, i: number, words: readonly string[]): boolean {
  return word !== 'open' && turnAt(words, i) !== undefined;
}

/** "From 11 to 2 pm" begins in the morning, and so does "from 8 to 5". */
function beginning({ minute, half }: Face, end: ClockWords): Pick<ClockWords, 'minute' | 'half'> {
  const before = end.half !== 'am' && minute % HALF_DAY >= end.minute % HALF_DAY;
  return { minute, half: half ?? (before ? 'am' : undefined) };
}

function isGoing(begins: ClockWords, ends: ClockWords, now: Now): boolean {
  const { minute } = wallClock(now.at, ends.zone ?? now.zone);
  const end = ends.half === undefined && ends.minute <= begins.minute ? ends.minute + HALF_DAY : ends.minute;
  const shifts = ends.half === undefined && begins.half === undefined ? [0, HALF_DAY] : [0];
  return shifts.some(shift => begins.minute + shift <= minute && minute < end + shift);
}
