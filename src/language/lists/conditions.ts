import type { Weekday } from '../../directory/record';
import type { Facet } from '../../facets';
import { dayOf, weekdayOf } from '../../hours/zone';
import type { When } from '../../question';
import { asksClosed } from '../asked/availability';
import { namesDay } from '../when/days';
import { CLOCK } from '../when/face';
import { stretchIn } from '../when/stretch';
import { zoneLabelled } from '../when/zone-names';
import { NOT } from '../words/negation';
import { asksExtreme, type Extreme } from './extremes';
import { asksOffHour, asksPrintedClosed, asksWeekdaysOnly } from './further-conditions';
import { asksEach, asksLength, asksSoon, asksWeek, type Length, type Soon } from './spans-asked';
import { asksTurn, halfMeant, isRuledOut, type Relation, rangeOf, turnRelation, turnsBetween } from './turns-asked';
import { ZONE_NAME, zoneAsked } from './zone-words';

/**
 * What the printed hours of a list's rows are to be: `minute`, `opens` and `closes` are minutes after midnight, `weekday`
 * is the one ISO weekday that is asked about.
 */
export type Condition =
  /** Doors open or close then, on the clock of `zone`, or of each row where none is named. */
  | {
      readonly kind: 'turn';
      readonly turn: 'opens' | 'closes';
      readonly relation: Relation;
      readonly minute: number;
      /** They do so no later than this, in the same minutes, where that is said: then `relation` is `from`. */
      readonly until: number | undefined;
      readonly zone: string | undefined;
      readonly weekday: Weekday | undefined;
    }
  /** A shift is printed from one minute of a row's own day to another; `printed` where nothing else can be asked. */
  | {
      readonly kind: 'range';
      readonly opens: number;
      readonly closes: number;
      readonly printed: boolean;
      readonly weekday: Weekday | undefined;
    }
  | { readonly kind: 'extreme'; readonly extreme: Extreme; readonly weekday: Weekday | undefined }
  /** A day's hours are so long. */
  | ({ readonly kind: 'length'; readonly weekday: Weekday | undefined } & Length)
  /** Doors open or close within so many minutes of a moment, or about then. */
  | ({ readonly kind: 'soon'; readonly when: When | undefined } & Soon)
  /** Hours are printed for weekdays only, or else for a Saturday or Sunday too. */
  | { readonly kind: 'weekdays'; readonly only: boolean }
  /** Hours are printed for each of some weekdays, and for so many of them at least. */
  | { readonly kind: 'week'; readonly each: readonly Weekday[]; readonly least: number }
  /** Doors open between two full hours. */
  | { readonly kind: 'off_hour' }
  | { readonly kind: 'printed_closed'; readonly weekdays: readonly Weekday[] }
  /** The label of the hours' zone begins with this letter. */
  | { readonly kind: 'zone'; readonly letter: string }
  /** A kind of line is printed, or hours are; or they are not. */
  | { readonly kind: 'printed'; readonly facet: Facet; readonly lacking: boolean }
  | { readonly kind: 'state'; readonly state: 'open' | 'closed'; readonly when: When | undefined }
  /** Hours are printed, and not so: "not on eastern time". */
  | { readonly kind: 'not'; readonly condition: Condition };

/** The conditions of one kind. */
export type ConditionOf<Kind extends Condition['kind']> = Extract<Condition, { readonly kind: Kind }>;

/** Words of a question, and the moment that they name. */
export interface TimedWords {
  readonly text: string;
  readonly when: When | undefined;
  /** Whether "now" or a clock time that is now was said. */
  readonly now: boolean;
  readonly clockNow: When | undefined;
}

/** What some words narrow a list to; nothing where they ask for no list by its hours. */
export function conditionsIn(said: TimedWords): readonly Condition[] {
  const { text, when, now } = said;
  // "Not on eastern or central time": which of them, or neither, nobody knows.
  if (TWO_ZONES.test(text) && isRuledOut(text)) return [];
  const days = daysIn(said);
  const turn = extremeIn(said) ?? turnIn(said);
  // "Who isn't the first to close": those that are would be the very opposite, all others no answer.
  if (turn !== undefined && TURNED.has(turn.kind) && DENIED.test(text)) return [];
  // "At 8 pm eastern" is a moment for every row, whatever zone its hours are printed in.
  const timed = (when?.kind === 'clock' || now) && turn?.kind !== 'range';
  const letter = zoneAsked(timed ? text.replace(TIME, ' ') : text);
  const zone: readonly Condition[] = letter === undefined ? [] : [ruledBy(text, { kind: 'zone', letter })];
  if (turn !== undefined) return [...days, ...zone, zone.length > 0 ? turn : ruledBy(text, turn)];
  const lasting = [...days, ...zone];
  const momentary = when?.kind === 'clock' || (when?.kind === 'days' && days.length === 0) || now;
  return lasting.length > 0 && momentary ? [...lasting, stateIn(said)] : lasting;
}

/** A clock time, and its zone behind it; "which one" says none. */
const TIME = new RegExp(String.raw`\d.*|\b(?:at|from|between|by|before|after|until) ${CLOCK}.*`);
const TWO_ZONES = new RegExp(String.raw`\b${ZONE_NAME} (?:time )?(?:or|and|nor) (?:on |in )?${ZONE_NAME}\b`);

/** "Who does not close at five", "who doesn't work 8 hours a day": those of which it does not hold. */
function ruledBy(text: string, condition: Condition): Condition {
  const denied = isRuledOut(text) || (DENIABLE.has(condition.kind) && DENIED.test(text));
  return !HELD.has(condition.kind) && denied ? { kind: 'not', condition } : condition;
}

const DENIED = new RegExp(String.raw`\b(?:${NOT}|wouldnt)\b(?! (?:less|fewer|more|longer|even|only|just)\b)`);
/** What any "not" before it denies. */
const DENIABLE: ReadonlySet<Condition['kind']> = new Set(['length']);
const TURNED: ReadonlySet<Condition['kind']> = new Set(['soon', 'extreme']);

/** What nothing but the others could be told of: "who isn't there longest". */
const HELD: ReadonlySet<Condition['kind']> = new Set(['extreme', 'off_hour', 'printed_closed']);

/** What is told without a clock time: the latest of all, a length, a printed "Closed", doors that open at half past. */
function extremeIn({ text, when }: TimedWords): Condition | undefined {
  const length = asksLength(text);
  if (length !== undefined) return { kind: 'length', weekday: weekdaySaid(text, when), ...length };
  const soon = asksSoon(text);
  if (soon !== undefined)
    return { kind: 'soon', when: when?.kind === 'clock' && !soon.about ? when : undefined, ...soon };
  const extreme = asksExtreme(text);
  if (extreme !== undefined) return { kind: 'extreme', extreme, weekday: weekdaySaid(text, when) };
  if (when?.kind === 'days' && asksPrintedClosed(text))
    return { kind: 'printed_closed', weekdays: when.dates.map(weekdayOfDate) };
  return asksOffHour(text) ? { kind: 'off_hour' } : undefined;
}

/** What is told by clock times. */
function turnIn({ text, when: moment, clockNow }: TimedWords): Condition | undefined {
  // "Who closes at 5", asked at five, does not ask for now.
  const when = moment ?? clockNow;
  const stretch = stretchIn(text);
  if (stretch === undefined && when?.kind !== 'clock') return undefined;
  const weekday = weekdaySaid(text, when);
  const turn = asksTurn(text);
  const between = turn && stretch && turnsBetween(turn, stretch);
  const range = stretch === undefined || between ? undefined : rangeOf(stretch, text);
  if (range !== undefined) return { kind: 'range', ...range, weekday };
  if (turn === undefined || (between === undefined && when?.kind !== 'clock')) return undefined;
  const letter = zoneAsked(text);
  const named = stretch?.last.zone ?? (when?.kind === 'clock' ? when.zone : undefined);
  const zone = named ?? (letter === undefined ? undefined : zoneLabelled(letter));
  if (between !== undefined)
    return { kind: 'turn', turn, relation: 'from', minute: between[0], until: between[1], zone, weekday };
  const minute = halfMeant(turn, when?.kind === 'clock' ? when.minute : 0);
  return { kind: 'turn', turn, relation: turnRelation(text), minute, until: undefined, zone, weekday };
}

/** Whether those are asked for that are open, or that are closed, at a moment. */
export function stateIn({ text, when }: TimedWords): ConditionOf<'state'> {
  // Until eight, and before eight, is the last minute before it.
  const before = when?.kind === 'clock' && when.minute > 0 && UNTIL.test(text);
  const moment = before ? { ...when, minute: when.minute - 1 } : when;
  return { kind: 'state', state: asksClosed(text) ? 'closed' : 'open', when: moment };
}

/** "Open at 7 and open at 9": the last moment at which a state is asked for, which is not now. */
export function lastMoment(conditions: readonly Condition[]): When | undefined {
  return conditions.flatMap(one => (one.kind === 'state' ? (one.when ?? []) : [])).at(-1);
}

const UNTIL = new RegExp(String.raw`\b(?:until|till?|through|hasta)\b|\bbefore (?=${CLOCK})`);

/** "Everyone who is Mon-Fri only", "who is not just weekdays", "open six days a week", "monday thru saturday". */
function daysIn({ text, when }: TimedWords): readonly Condition[] {
  const asked = asksWeekdaysOnly(text);
  if (asked !== undefined) return [{ kind: 'weekdays', only: asked === 'only' }];
  const least = when === undefined ? asksWeek(text) : undefined;
  const week: Condition | undefined = least === undefined ? undefined : { kind: 'week', each: [], least };
  if (week !== undefined) return [asksClosed(text) ? { kind: 'not', condition: week } : week];
  if (when?.kind !== 'days' || !asksEach(text) || asksClosed(text)) return [];
  return [{ kind: 'week', each: when.dates.map(weekdayOfDate), least: 0 }];
}

/** The weekday of a moment whose day is said: "opens at 9 on saturdays". */
function weekdaySaid(text: string, when: When | undefined): Weekday | undefined {
  if (when === undefined || !namesDay(text.split(' '))) return undefined;
  if (when.kind === 'clock') return weekdayOfDate(when.date);
  return when.kind === 'days' && when.dates[0] !== undefined ? weekdayOfDate(when.dates[0]) : undefined;
}

function weekdayOfDate(date: string): Weekday {
  return weekdayOf(dayOf(date) ?? 0);
}
