import { HALF_DAY, WHOLE_DAY } from '../../hours/units';
import { NUMBERS } from '../words/counts';
import { turnAt } from '../words/turn-verbs';
import { namesDay } from './days';
import { isNumber } from './piece';
import { zoneAt } from './zones';

/** A number before one of these counts things, not hours. */
const COUNTED =
  /^(\d.*|days?|weeks?|months?|years?|mins?|minutes?|hours?|hrs?|payments?|percent|units?|cars?|deals?|contracts?|rings?|times?|dealers?|of|dias|meses|anos)$/;
/** What may stand behind an hour in words: "open at five tonight"; "at five stores" names none. */
const BEHIND_HOUR =
  /^(night|morning|next|who|which|anyone|anybody|what|whats|now|or|they|do|does|is|are|tonight|on|in|this|sharp|yet|already|still|too|then|their|your|our|my)$/;
const MINUTES: Readonly<Record<string, number>> = { fifteen: 15, thirty: 30, 'forty five': 45, fortyfive: 45 };
/** "7", "4:45pm", "6ish". */
const DIGITS = /^(\d{1,2})(?::(\d\d))?(a|am|p|pm)?(?:ish)?$/;
const RUN_ON = /^(\d{1,2})(\d\d)(a|am|p|pm)$/;
/** "At 830": as people type 8:30; other minutes are hardly ever typed so. */
const RUN = /^(\d{1,2})([0-5][05])$/;

/** "At 1845", "0715 hours": a clock of 24 hours. */
const OF_24 = /^([01]\d|2[0-3])([0-5]\d)$/;

const HOURS = NUMBERS.slice(1);

const NOON: readonly string[] = ['noon', 'midday', 'mediodia', 'noontime'];
const MIDNIGHT: readonly string[] = ['midnight', 'medianoche'];

/** A clock time as its words show it: `minute` after midnight, the morning's where no half of the day is said. */
export interface Face {
  readonly minute: number;
  readonly half: 'am' | 'pm' | undefined;
  /** A bare number is a clock time only after a word that says so. */
  readonly bare: boolean;
  readonly length: number;
}

/** The clock time at a place: "7", "4:45pm", "quarter to six", "nine thirty", "830". */
export function faceAt(words: readonly string[], index: number): Face | undefined {
  const word = words[index] ?? '';
  if (!isNumber(word) && !BEGINS.has(word)) return undefined;
  return spelled(words, index) ?? digital(words, index) ?? of24(words, index) ?? loose(words, index);
}

function spelled(words: readonly string[], index: number): Face | undefined {
  const word = words[index] ?? '';
  if (NOON.includes(word)) return { minute: HALF_DAY, half: 'pm', bare: false, length: 1 };
  if (MIDNIGHT.includes(word)) return { minute: 0, half: 'am', bare: false, length: 1 };
  const { count, length } = countedAt(words, index);
  const [side = '', said = '', behind = ''] = words.slice(index + length, index + length + 3);
  const hour = hourOf(said);
  const shift = hour >= 1 && hour <= 12 ? quarter(count, side, length > 1) : undefined;
  if (shift === undefined) return undefined;
  // "Ten to eleven pm", "quarter past 7pm".
  const suffix = DIGITS.exec(said)?.[3];
  const half = halfOf(suffix ?? (HALVES.has(behind) ? behind : ''));
  const minute = (hour % 12) * 60 + shift + (half === 'pm' ? HALF_DAY : 0);
  const whole = half === undefined ? HALF_DAY : WHOLE_DAY;
  const halfApart = half !== undefined && suffix === undefined ? 1 : 0;
  return { minute: (minute + whole) % whole, half, bare: false, length: length + 2 + halfApart };
}

const HALVES: ReadonlySet<string> = new Set(['am', 'pm']);

function halfOf(suffix: string): Face['half'] {
  if (suffix === '') return undefined;
  return suffix.startsWith('a') ? 'am' : 'pm';
}

/** The minutes that stand before "to" or "past" an hour: "quarter", "twenty five", "five minutes", which is no stretch of the day. */
function countedAt(words: readonly string[], index: number): { readonly count: string; readonly length: number } {
  const twentyFive = words[index] === 'twenty' && words[index + 1] === 'five';
  const length = twentyFive ? 2 : 1;
  const count = twentyFive ? '25' : (words[index] ?? '');
  if (!/^min(?:ute)?s$/.test(words[index + length] ?? '')) return { count, length };
  return { count: String(PARTS[count] ?? count), length: length + 1 };
}

/** "9" and "nine"; not a number for other words. */
function hourOf(word: string): number {
  return HOURS.indexOf(word) + 1 || Number(DIGITS.exec(word)?.[1]);
}

const PARTS: Readonly<Record<string, number>> = { quarter: 15, five: 5, ten: 10, twenty: 20, half: 30 };
const COUNTED_PARTS = /^(5|10|15|20|25)$/;

/** "Half past", "ten to", "twenty after": minutes from the hour that follows. */
function quarter(word: string, next: string, told: boolean): number | undefined {
  const counted = COUNTED_PARTS.test(word) && (next === 'past' || told);
  const minutes = counted ? Number(word) : PARTS[word];
  if (minutes === undefined) return undefined;
  if (next === 'past' || (next === 'after' && word !== 'half')) return minutes;
  // "Five to six" is more often a stretch of the day.
  const before = next === 'to' || next === 'of' || next === 'till';
  return before && word !== 'half' && !(word === 'five' && next === 'to') ? -minutes : undefined;
}

function digital(words: readonly string[], index: number): Face | undefined {
  const word = words[index] ?? '';
  const [, hours, minutes, suffix] = DIGITS.exec(word) ?? RUN_ON.exec(word) ?? [];
  const hour = Number(hours);
  const minute = Number(minutes ?? 0);
  if (hours === undefined || hour > 23 || minute > 59 || (hour === 0 && minutes === undefined)) return undefined;
  const next = words[index + 1] ?? '';
  if (suffix !== undefined) return face(hour, minute, suffix.startsWith('a') ? 'am' : 'pm', false, 1);
  if (['am', 'pm'].includes(next)) return face(hour, minute, next === 'am' ? 'am' : 'pm', false, 2);
  if (next === 'oclock') return face(hour, minute, undefined, false, 2);
  if (COUNTED.test(next) || (minutes === undefined && hour > 12)) return undefined;
  return face(hour, minute, undefined, minutes === undefined && !word.endsWith('ish'), 1);
}

/** "five", "nine thirty", "six pm", "830": such hours count things wherever more than a time stands behind them. */
function loose(words: readonly string[], index: number): Face | undefined {
  const reckoned = wordedAt(words, index) ?? runAt(words, index);
  if (reckoned === undefined || reckoned.hour < 1 || reckoned.hour > 12) return undefined;
  const { hour, minute, half, length } = reckoned;
  const behind = words[index + length] ?? '';
  if (behind === 'am' || behind === 'pm') return face(hour, minute, behind, false, length + 1);
  if (behind === 'oclock') return face(hour, minute, undefined, false, length + 1);
  const timed =
    behind === '' || BEHIND_HOUR.test(behind) || namesDay([behind]) || zoneAt(words, index + length).length > 0;
  // "One by one", "the second one": most often no hour.
  return timed && (hour > 1 || minute > 0) ? face(hour, minute, half, true, length) : undefined;
}

/** The word behind tells it from a number; without one the afternoon's may be told by a day, a zone or what opens or closes. */
function of24(words: readonly string[], index: number): Face | undefined {
  const [, hour, minute] = OF_24.exec(words[index] ?? '') ?? [];
  if (hour === undefined) return undefined;
  const half = Number(hour) < 12 ? 'am' : 'pm';
  if (/^(?:hours|hrs)$/.test(words[index + 1] ?? '') && words[index + 2] !== 'of')
    return face(Number(hour), Number(minute), half, false, 2);
  const told = words.some(ofHours) || namesDay(words) || zoneAt(words, index + 1).length > 0;
  // "Open 1830" needs no "at".
  const bare = index + 1 < words.length || !(index > 0 && ofHours(words[index - 1] ?? '', index - 1, words));
  return told && Number(hour) > 12 ? face(Number(hour), Number(minute), half, bare, 1) : undefined;
}

interface Reckoned {
  readonly hour: number;
  readonly minute: number;
  readonly half: 'am' | undefined;
  readonly length: number;
}

function wordedAt(words: readonly string[], index: number): Reckoned | undefined {
  const [word = '', next = '', third = ''] = words.slice(index, index + 3);
  const hour = HOURS.indexOf(word) + 1;
  if (hour === 0) return undefined;
  const both = MINUTES[`${next} ${third}`];
  const minute = both ?? MINUTES[next] ?? 0;
  return { hour, minute, half: undefined, length: both !== undefined ? 3 : minute > 0 ? 2 : 1 };
}

/** "Open at 830", "at 0700": of a sum ("short at 900") nothing opens or closes. */
function runAt(words: readonly string[], index: number): Reckoned | undefined {
  const [, hours, minutes] = RUN.exec(words[index] ?? '') ?? [];
  if (hours === undefined || !words.some(ofHours)) return undefined;
  const half = hours.startsWith('0') ? 'am' : undefined;
  return { hour: Number(hours), minute: Number(minutes), half, length: 1 };
}

function ofHours(word: string, i: number, words: readonly string[]): boolean {
  return OF_HOURS.has(word) || turnAt(words, i) !== undefined;
}

/** Beside a turn of the hours: a run of digits is a time where one of these is said, and else most often a sum. */
const OF_HOURS: ReadonlySet<string> = new Set('there hours reach available answering until till til'.split(' '));

function face(
  hour: number,
  minute: number,
  half: 'am' | 'pm' | undefined,
  bare: boolean,
  length: number,
): Face | undefined {
  if (hour > 12 || hour === 0) {
    const said = hour < 12 ? 'am' : 'pm';
    return half !== undefined && half !== said ? undefined : { minute: hour * 60 + minute, half: said, bare, length };
  }
  const morning = (hour % 12) * 60 + minute;
  return { minute: half === 'pm' ? morning + HALF_DAY : morning, half, bare, length };
}

/** The words with which a clock time in words begins. */
export const FACE_WORDS: readonly string[] = [...NOON, ...MIDNIGHT, ...HOURS, ...Object.keys(PARTS)];
/** What a clock time begins with, in digits or in words, as the source of a pattern. */
export const CLOCK = `(?:\\d|(?:${FACE_WORDS.join('|')})\\b)`;
const BEGINS: ReadonlySet<string> = new Set(FACE_WORDS);
