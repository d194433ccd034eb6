import type { When } from '../question';
import { clockTimes } from './when/clock';
import { readCue } from './when/cues';
import { dates } from './when/dates';
import { days } from './when/days';
import { decide } from './when/decide';
import { matchHolidays, mayNameHoliday } from './when/holiday-names';
import { later, nows, parts, past } from './when/moments';
import { isNumber, type Match, type Matcher, type Meaning, type Now, NUMBER, nowIn } from './when/piece';
import { zonesApart } from './when/zones';

/** The moment that a question's words name, and which words do; `when` is absent where they mean now. */
export interface WhenRead {
  readonly when: When | undefined;
  /** Half-open range of the first words that stand together and are explained. */
  readonly from: number;
  readonly to: number;
  /** Every word explained, in order, also where they do not stand together. */
  readonly explains: readonly number[];
  /** Those of them that say a clock time or its zone: "8 pm eastern" names no region. */
  readonly clock: readonly number[];
  /** "right now", or a clock time that is now. */
  readonly openNow?: boolean;
}

/** Longest phrases first; a greeting ("good morning") before the part of a day that it holds. */
const BEFORE_HOLIDAYS: readonly Matcher[] = [past, nows];
const BEHIND_HOLIDAYS: readonly Matcher[] = [dates, later, clockTimes, days, parts, zonesApart];

type ByFirst = ReadonlyMap<string, readonly Matcher[]>;

/** Under each word the matchers whose kind may begin with it: most words of a question begin no moment. */
function byFirst(matchers: readonly Matcher[]): ByFirst {
  const lists = new Map<string, Matcher[]>();
  for (const matcher of matchers)
    for (const first of new Set(matcher.begins.map(keyOf))) lists.set(first, [...(lists.get(first) ?? []), matcher]);
  return lists;
}

/** Under which the matchers for a word are found. */
function keyOf(word: string): string {
  return isNumber(word) ? NUMBER : word;
}

const before = byFirst(BEFORE_HOLIDAYS);
const behind = byFirst(BEHIND_HOLIDAYS);

/**
 * Reads the moment or day that a question asks about off its normalised words (lower case, no punctuation around them).
 * `at` is the moment of asking (epoch ms), `zone` the zone in which days are counted, `country` whose holidays have names.
 */
export function readWhen(words: readonly string[], at: number, zone: string, country?: string): WhenRead | undefined {
  const now = nowIn(at, zone, mayNameHoliday(words) ? country : undefined);
  const { meanings, explains, clock } = scan(words, now);
  const cue = readCue(words);
  if (cue) meanings.push({ kind: cue.kind });
  if (meanings.length === 0) return undefined;
  const all = [...new Set([...explains, ...(cue?.explains ?? [])])].sort((a, b) => a - b);
  const { when, openNow } = decide(meanings, now);
  return { when, ...firstRun(all), explains: all, clock, ...(openNow && { openNow }) };
}

interface Scan {
  readonly meanings: Meaning[];
  readonly explains: number[];
  readonly clock: number[];
}

function scan(words: readonly string[], now: Now): Scan {
  const meanings: Meaning[] = [];
  const explains: number[] = [];
  const clock: number[] = [];
  for (let index = 0; index < words.length; ) {
    const found = matchAt(words, index, now);
    if (found) {
      meanings.push(found.meaning);
      const said = Array.from({ length: found.length }, (_, offset) => index + offset);
      explains.push(...said);
      if (found.meaning.kind === 'clock' || found.meaning.kind === 'zone') clock.push(...said);
    }
    index += found?.length ?? 1;
  }
  return { meanings, explains, clock };
}

function matchAt(words: readonly string[], index: number, now: Now): Match | undefined {
  const key = keyOf(words[index] ?? '');
  return (
    firstOf(before.get(key), words, index, now) ??
    matchHolidays(words, index, now) ??
    firstOf(behind.get(key), words, index, now)
  );
}

function firstOf(
  matchers: readonly Matcher[] | undefined,
  words: readonly string[],
  index: number,
  now: Now,
): Match | undefined {
  for (const { match } of matchers ?? []) {
    const found = match(words, index, now);
    if (found) return found;
  }
  return undefined;
}

function firstRun(indices: readonly number[]): { readonly from: number; readonly to: number } {
  const from = indices[0] ?? 0;
  let to = from + 1;
  while (indices.includes(to)) to += 1;
  return { from, to };
}
