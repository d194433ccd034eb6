import { HALF_DAY } from '../../hours/units';
import { type ClockWords, isDay, type Meaning } from './piece';

/** Some words of a question that say something of a moment, and where they stand. */
export interface PlacedMeaning {
  readonly meaning: Meaning;
  readonly start: number;
  /** The position behind the last of them. */
  readonly end: number;
}

/** What stands between two moments that are both asked about: "at 7 and at 9", "saturday at 10 or maybe sunday". */
const JOINS =
  /^(?:and|or|also|plus|then|y|o)(?: (?:and|or|also|then|again|at|on|by|maybe|even|what about|how about|is it|are they))*$/;
const MOST = 3;

/**
 * What is said of each moment where a question asks about several: "at 7 and at 9 tonight", "saturday at 10 and sunday".
 * What one leaves to another, a day or the half of it, it is given. Undefined where one moment is meant, or a time between two.
 */
export function momentsApart(
  placed: readonly PlacedMeaning[],
  words: readonly string[],
): readonly (readonly Meaning[])[] | undefined {
  const zones = placed.flatMap(({ meaning }) => (meaning.kind === 'zone' ? [meaning] : []));
  const said = placed.filter(({ meaning: { kind } }) => kind !== 'past' && kind !== 'zone');
  if (said.length < 2 || said.every(({ meaning: { kind } }) => kind === 'days')) return undefined;
  const groups: Meaning[][] = [];
  for (const [i, { meaning, start, end }] of said.entries()) {
    const before = said[i - 1];
    // "... and now you're holding it" tells what is.
    if (meaning.kind === 'now' && i > 0 && end < words.length) return undefined;
    const stated = meaning.kind === 'clock' && meaning.clock.stated;
    if (stated || words.slice(Math.max(0, start - 2), start).includes('between')) return undefined;
    if (before === undefined || JOINS.test(words.slice(before.end, start).join(' '))) groups.push([meaning]);
    else if (groups.at(-1)?.some(({ kind }) => kind === meaning.kind)) return undefined;
    else groups.at(-1)?.push(meaning);
  }
  if (groups.length < 2 || groups.length > MOST) return undefined;
  return groups.map((_, i) => [...completed(i, groups), ...zones]);
}

/**
 * What is said of a moment at some positions, of a message that says another at others: "permits at 7 pm and parks at 4",
 * "he comes at 4, are parks open at 7". The day of a time is given where the others say one with theirs. Undefined where no
 * other is said, or it tells what time it is.
 */
export function meaningsAmong(
  placed: readonly PlacedMeaning[],
  own: ReadonlySet<number>,
  words: readonly string[],
): readonly Meaning[] | undefined {
  const [mine, others]: [Meaning[], Meaning[]] = [[], []];
  const ahead = listAhead(placed, words);
  const isAhead = placed.slice(0, ahead).some(({ start }) => own.has(start));
  for (const [i, { meaning, start }] of placed.entries()) {
    const before = placed[i - 1];
    // "Are parks open saturday and sunday": the second goes with the first.
    const joined = before !== undefined && areJoined(before, start, words) && mine.at(-1) === before.meaning;
    (own.has(start) || joined || (isAhead && i < ahead) ? mine : others).push(meaning);
  }
  const stated = mine.some(one => one.kind === 'clock' && one.clock.stated);
  const isNow = mine.some(({ kind }) => kind === 'now');
  const rivals = [isTime, isDay].some(kind => mine.some(kind) && others.some(kind));
  const besideNow = (isNow && others.some(isDay)) || (mine.some(isDay) && others.some(({ kind }) => kind === 'now'));
  if (stated || !(rivals || besideNow)) return undefined;
  const timed = !isNow && mine.some(isTime) && others.some(isTime);
  return [...mine, ...others.filter(one => one.kind === 'zone' || (timed && isDay(one) && !mine.some(isDay)))];
}

/** "On monday and tuesday are parks open": how many moments a message begins with, of which each goes with the others. */
function listAhead(placed: readonly PlacedMeaning[], words: readonly string[]): number {
  if (placed[0]?.start !== 0) return 0;
  const last = placed.findIndex(({ end }, i) => !areJoined({ end }, placed[i + 1]?.start, words));
  return last + 1;
}

/** Whether nothing but what joins two moments stands between them. */
function areJoined({ end }: Pick<PlacedMeaning, 'end'>, start: number | undefined, words: readonly string[]): boolean {
  if (start === undefined) return false;
  const between = words.slice(end, start).join(' ');
  return between === '' || JOINS.test(between);
}

function isTime({ kind }: Meaning): boolean {
  return kind === 'clock' || kind === 'later' || kind === 'now';
}

/** "At 7 and at 9 tonight", "saturday and sunday at 10", "saturday at 10 and 2": with what the one beside it says for both. */
function completed(i: number, groups: readonly (readonly Meaning[])[]): readonly Meaning[] {
  const [own = [], before = [], behind = []] = [groups[i], groups[i - 1], groups[i + 1]];
  const clock = clockOf(own);
  const next = clockOf(behind);
  if (clock === undefined) {
    const isDay = own.every(({ kind }) => kind === 'days');
    const shared = next !== undefined && behind.some(({ kind }) => kind === 'days');
    const parts = behind.filter(({ kind }) => kind === 'part');
    return isDay && shared && next ? [...own, { kind: 'clock', clock: next }, ...parts] : own;
  }
  const days = (group: readonly Meaning[]) => group.filter(isDay);
  const given = days(own).length > 0 ? [] : days(days(before).length > 0 ? before : next === undefined ? [] : behind);
  const told = own.map(one =>
    one.kind === 'clock' ? { kind: 'clock' as const, clock: inHalfOf(one.clock, next) } : one,
  );
  return [...told, ...given];
}

function clockOf(group: readonly Meaning[]): ClockWords | undefined {
  return group.flatMap(one => (one.kind === 'clock' ? one.clock : []))[0];
}

/** "8 or 9 am", "5 and 6 eastern": the last of them says it for both; "11 and 1 pm" are in two halves. */
export function inHalfOf(clock: ClockWords, next: ClockWords | undefined): ClockWords {
  if (next === undefined) return clock;
  const zone = clock.zone ?? next.zone;
  const sooner = clock.minute % HALF_DAY < next.minute % HALF_DAY;
  if (clock.half !== undefined || next.half === undefined || !sooner) return { ...clock, zone };
  return { ...clock, zone, half: next.half, minute: (clock.minute % HALF_DAY) + (next.half === 'pm' ? HALF_DAY : 0) };
}
