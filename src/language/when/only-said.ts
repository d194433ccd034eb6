import type { When } from '../../question';
import { namesDay } from './days';
import { isDay, type Now, type Piece } from './piece';
import type { PlacedMeaning } from './several-moments';

/** Whether a moment is said and not asked about: what day it is, until when something holds, what the asker has at that hour, or one that is denied for the one `before`. */
export function isOnlySaid(
  words: readonly string[],
  index: number,
  found: Piece,
  now: Now,
  before: PlacedMeaning | undefined,
): boolean {
  return (
    saysWhatDayItIs(words, index, found, now) ||
    saysHowLong(words, index, found) ||
    isAppointment(words, index, found) ||
    isDenied(words, index, found, before) ||
    isDeniedToo(words, index, found, before)
  );
}

/** "It's saturday and I've got a title", "what's today, friday?", "oh that's sunday, monday then": what day it is tells nothing that is asked of a row. */
function saysWhatDayItIs(words: readonly string[], index: number, { meaning, length }: Piece, { day }: Now): boolean {
  const isToday = meaning.kind === 'days' && meaning.days.length === 1 && meaning.days[0] === day;
  const before = words.slice(Math.max(0, index - 2), index).join(' ');
  const says = isToday ? IS_TODAY : IS_DAY;
  return says.test(before) && words[index + length] !== 'hours' && (isToday || namesDay(words.slice(index + length)));
}

const IS_TODAY = /(?:^| )(?:its|todays|whats(?: today)?)$/;
const IS_DAY = /(?:^| )thats(?: the)?$/;

/**
 * "Not tomorrow, saturday", "now, not tomorrow", "saturday not sunday", "not now but at 7": of two moments the one that is
 * denied is not asked about. "Saturday but not sunday" asks about both.
 */
function isDenied(
  words: readonly string[],
  index: number,
  { meaning, length }: Piece,
  before: PlacedMeaning | undefined,
): boolean {
  if (words[index - 1] !== 'not') return false;
  if (meaning.kind === 'now' && words[index + length] === 'but') return true;
  if (meaning.kind !== 'days' && meaning.kind !== 'now') return false;
  // "Not monday, permits", "are permits open, not today", which of a list would set a condition.
  const alone = before === undefined && words.length > length + 1;
  if (alone && index === 1) return true;
  const last = alone && index + length === words.length && words[index - 2] !== 'but';
  if (last && !words.some(word => LISTS.has(word))) return true;
  const isSecond = before?.end === index - 1 && (isDay(before.meaning) || before.meaning.kind === 'now');
  return deniesDay(words, index - 1, length, isSecond);
}

/** "Saturday, not sunday or monday": neither of the two. */
function isDeniedToo(
  words: readonly string[],
  index: number,
  { meaning }: Piece,
  before: PlacedMeaning | undefined,
): boolean {
  const denied = before?.meaning.kind === 'past' && words[before.start - 1] === 'not';
  return denied && isDay(meaning) && before.end === index - 1 && JOINS.test(words[before.end] ?? '');
}

/**
 * Whether a "not" denies the day of some words behind it for another one, which stands before it or behind them: "now, not
 * tomorrow", "not tomorrow, saturday". "Not saturday or sunday" says something of both.
 */
export function deniesDay(words: readonly string[], not: number, length: number, standsBefore: boolean): boolean {
  const end = not + 1 + length;
  const joins = JOINS.test(words[end] ?? '');
  if (words[not] !== 'not') return false;
  return standsBefore ? !joins || namesDay(words.slice(end + 1, end + 2)) : !joins && namesDay(words.slice(end));
}

const JOINS = /^(?:or|and|nor)$/;

/** "Are permits open, not today": whether no moment is asked about, and the present one is denied. */
export function deniesNow(
  { when, now }: { readonly when: When | undefined; readonly now: boolean },
  text: string,
): boolean {
  return (
    when === undefined &&
    !now &&
    /(?:^not (?:today|now|right now|tonight)\b|(?<!\b(?:but|or|why) )\bnot (?:today|now|right now|tonight)$)/.test(text)
  );
}

/** "Before my 4 o'clock": what somebody has at that hour is when he is taken. */
function isAppointment(words: readonly string[], index: number, { meaning }: Piece): boolean {
  return meaning.kind === 'clock' && /^(?:my|our)$/.test(words[index - 1] ?? '');
}

const LISTS: ReadonlySet<string> = new Set(
  'who whos which what whats any anyone anybody all every everyone lines ones desks why if or'.split(' '),
);

/** "A figure good through friday", "due on the 5th": until when something holds is no moment at which somebody is there. */
function saysHowLong(words: readonly string[], index: number, { meaning }: Piece): boolean {
  return isDay(meaning) && GOOD_UNTIL.test(words.slice(Math.max(0, index - 3), index).join(' '));
}

const GOOD_UNTIL = /(?:^| )(?:good|valid) (?:thru|through|till?|until|to|for|on)(?: the)?$/;
