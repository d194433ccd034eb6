import { type ClockWords, isNumber, type Match, type Matcher, NUMBER, PhraseList } from './piece';
import { zoneAt } from './zones';

/** Whether some words before a clock time state it, and which half of the day they lean to. */
interface Lead {
  readonly words: string;
  readonly stated?: true;
  readonly leans?: 'am' | 'pm';
  readonly vague?: true;
}

/** Longest first. */
const LEADS: readonly Lead[] = [
  { words: 'it is now', stated: true },
  { words: 'its now', stated: true },
  { words: 'its like', stated: true },
  { words: 'clock just hit', stated: true },
  { words: 'clock hit', stated: true },
  { words: 'it is', stated: true },
  { words: 'its', stated: true },
  { words: 'son las', stated: true },
  { words: 'despues de las', leans: 'pm' },
  { words: 'antes de las', leans: 'am' },
  { words: 'hasta las', leans: 'pm' },
  { words: 'a las' },
  { words: 'a la' },
  { words: 'exactly', vague: true },
  { words: 'at about' },
  { words: 'at around' },
  { words: 'at like' },
  { words: 'at' },
  { words: '@' },
  { words: 'around', vague: true },
  { words: 'about', vague: true },
  { words: 'by', leans: 'pm' },
  { words: 'after', leans: 'pm' },
  { words: 'past', leans: 'pm' },
  { words: 'until', leans: 'pm' },
  { words: 'till', leans: 'pm' },
  { words: 'til', leans: 'pm' },
  { words: 'before', leans: 'am' },
];
const LEAD_OF = new Map(LEADS.map(lead => [lead.words, lead]));
const LEAD_WORDS = new PhraseList([...LEAD_OF.keys()]);

/** A number before one of these counts things, not hours. */
const COUNTED =
  /^(\d.*|days?|weeks?|months?|years?|mins?|minutes?|hours?|hrs?|payments?|percent|units?|cars?|deals?|contracts?|rings?|times?|dealers?|of|dias|meses|anos)$/;
/** What may stand behind an hour in words: "open at five tonight"; "at five stores" names none. */
const BEHIND_HOUR = /^(tonight|today|tomorrow|tmrw|on|in|this|sharp|their|your|our|my)$/;
const MINUTES: Readonly<Record<string, number>> = { fifteen: 15, thirty: 30, 'forty five': 45, fortyfive: 45 };
const DIGITS = /^(\d{1,2})(?::(\d\d))?(a|am|p|pm)?$/;
const RUN_ON = /^(\d{1,2})(\d\d)(am|pm)$/;
/** "At 830": as people type 8:30; other minutes are hardly ever typed so. */
const RUN = /^(\d{1,2})([0-5][05])$/;

interface Face {
  readonly minute: number;
  readonly half?: 'am' | 'pm';
  /** A bare number is a clock time only after a word that says so. */
  readonly bare: boolean;
  readonly length: number;
}

const HOURS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];

const NOON: readonly string[] = ['noon', 'midday', 'mediodia', 'noontime'];
const MIDNIGHT: readonly string[] = ['midnight', 'medianoche'];

/** The words with which a time begins that is not written in digits. */
const FACES: ReadonlySet<string> = new Set([...NOON, ...MIDNIGHT, 'half', 'quarter', ...HOURS]);

/** "at 7", "4:45 in denver", "after 5pm et", "noon", "half past 8 in the morning". */
export const clockTimes: Matcher = {
  match: matchClock,
  begins: [...LEAD_WORDS.begins, ...FACES, NUMBER],
};

function matchClock(words: readonly string[], index: number): Match | undefined {
  const led = LEAD_WORDS.at(words, index);
  const lead = led && LEAD_OF.get(led.phrase);
  const start = index + (led?.length ?? 0);
  const face = faceAt(words, start);
  if (
    face === undefined ||
    (face.bare && (lead === undefined || lead.vague) && !isLast(words, start + face.length, lead))
  )
    return undefined;
  const half = halfAt(words, start + face.length);
  const said = face.half ?? half.half;
  const place = zoneAt(words, start + face.length + half.length);
  const clock: ClockWords = {
    minute:
      said === 'pm' && face.minute < 720
        ? face.minute + 720
        : said === 'am' && face.minute >= 720 && face.half === undefined
          ? face.minute - 720
          : face.minute,
    ...(said !== undefined && { half: said }),
    ...(place.zone !== undefined && { zone: place.zone }),
    ...(lead?.leans !== undefined && { leans: lead.leans }),
    stated: lead?.stated === true,
  };
  return { meaning: { kind: 'clock', clock }, length: start - index + face.length + half.length + place.length };
}

/** "around 5" at the end of a question is a time; "around 5 people" is not. */
function isLast(words: readonly string[], index: number, lead: { readonly vague?: true } | undefined): boolean {
  return lead !== undefined && index >= words.length;
}

function faceAt(words: readonly string[], index: number): Face | undefined {
  const word = words[index] ?? '';
  if (!isNumber(word) && !FACES.has(word)) return undefined;
  return spelled(words, index) ?? digital(words, index) ?? loose(words, index);
}

function spelled(words: readonly string[], index: number): Face | undefined {
  const [word = '', next = '', third = ''] = words.slice(index, index + 3);
  if (NOON.includes(word)) return { minute: 720, half: 'pm', bare: false, length: 1 };
  if (MIDNIGHT.includes(word)) return { minute: 0, half: 'am', bare: false, length: 1 };
  const hour = hourOf(third);
  if (!(hour >= 1 && hour <= 12)) return undefined;
  const shift = quarter(word, next);
  return shift === undefined ? undefined : { minute: (hour % 12) * 60 + shift, bare: false, length: 3 };
}

/** "9" and "nine"; not a number for other words. */
function hourOf(word: string): number {
  return HOURS.indexOf(word) + 1 || Number(DIGITS.exec(word)?.[1]);
}

function quarter(word: string, next: string): number | undefined {
  if (word === 'half' && next === 'past') return 30;
  if (word !== 'quarter') return undefined;
  if (next === 'past' || next === 'after') return 15;
  return next === 'to' || next === 'of' || next === 'till' ? -15 : undefined;
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
  return face(hour, minute, undefined, minutes === undefined, 1);
}

/** "five", "nine thirty", "six pm", "830": such hours count things wherever more than a time stands behind them. */
function loose(words: readonly string[], index: number): Face | undefined {
  const { hour, minute, length } = wordedAt(words, index) ??
    runAt(words[index] ?? '') ?? { hour: 0, minute: 0, length: 0 };
  if (hour < 1 || hour > 12) return undefined;
  const behind = words[index + length] ?? '';
  if (behind === 'am' || behind === 'pm') return face(hour, minute, behind, false, length + 1);
  if (behind === 'oclock') return face(hour, minute, undefined, false, length + 1);
  const timed = behind === '' || BEHIND_HOUR.test(behind) || zoneAt(words, index + length).length > 0;
  // "One by one", "the second one": most often no hour.
  return timed && (hour > 1 || minute > 0) ? face(hour, minute, undefined, true, length) : undefined;
}

interface Reckoned {
  readonly hour: number;
  readonly minute: number;
  readonly length: number;
}

function wordedAt(words: readonly string[], index: number): Reckoned | undefined {
  const [word = '', next = '', third = ''] = words.slice(index, index + 3);
  const hour = HOURS.indexOf(word) + 1;
  if (hour === 0) return undefined;
  const both = MINUTES[`${next} ${third}`];
  const minute = both ?? MINUTES[next] ?? 0;
  return { hour, minute, length: both !== undefined ? 3 : minute > 0 ? 2 : 1 };
}

function runAt(word: string): Reckoned | undefined {
  const [, hours, minutes] = RUN.exec(word) ?? [];
  return hours === undefined ? undefined : { hour: Number(hours), minute: Number(minutes), length: 1 };
}

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
  return { minute: half === 'pm' ? morning + 720 : morning, ...(half !== undefined && { half }), bare, length };
}

const MORNING = new PhraseList(['in the morning', 'de la manana', 'this morning']);
const AFTER_NOON = new PhraseList([
  'in the afternoon',
  'in the evening',
  'de la tarde',
  'de la noche',
  'this afternoon',
  'this evening',
  'at night',
]);

/** "in the morning", "at night": which half of the day is meant. */
function halfAt(words: readonly string[], index: number): { readonly half?: 'am' | 'pm'; readonly length: number } {
  const morning = MORNING.at(words, index);
  if (morning) return { half: 'am', length: morning.length };
  const later = AFTER_NOON.at(words, index);
  if (later) return { half: 'pm', length: later.length };
  return words[index] === 'sharp' ? { length: 1 } : { length: 0 };
}
