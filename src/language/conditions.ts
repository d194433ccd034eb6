import type { Weekday } from '../directory/record';
import { dayOf, weekdayOf } from '../hours/zone';
import type { When } from '../question';
import { asksClosed, CLOCK } from './availability';
import {
  asksExtreme,
  asksOffHour,
  asksPrintedClosed,
  asksRange,
  asksTurn,
  asksWeekdaysOnly,
  isRuledOut,
  turnRelation,
  zoneAsked,
} from './listing';
import { namesDay } from './when/days';

/**
 * What the printed hours of a list's rows are to be: `minute`, `opens` and `closes` are minutes after midnight, `weekday`
 * is the one ISO weekday that is asked about.
 */
export type Condition =
  /** Doors open or close then, on the clock of `zone`, or of each row where none is named. */
  | {
      readonly kind: 'turn';
      readonly turn: 'opens' | 'closes';
      readonly relation: 'before' | 'after' | 'at' | 'from';
      readonly minute: number;
      readonly zone: string | undefined;
      readonly weekday: Weekday | undefined;
    }
  /** A shift is printed from one minute of a row's own day to another. */
  | { readonly kind: 'range'; readonly opens: number; readonly closes: number; readonly weekday: Weekday | undefined }
  | { readonly kind: 'extreme'; readonly extreme: 'latest' | 'earliest'; readonly weekday: Weekday | undefined }
  /** Hours are printed for weekdays only, or else for a Saturday or Sunday too. */
  | { readonly kind: 'weekdays'; readonly only: boolean }
  /** Doors open between two full hours. */
  | { readonly kind: 'off_hour' }
  | { readonly kind: 'printed_closed'; readonly weekdays: readonly Weekday[] }
  /** The label of the hours' zone begins with this letter. */
  | { readonly kind: 'zone'; readonly letter: string }
  | { readonly kind: 'state'; readonly state: 'open' | 'closed'; readonly when: When | undefined };

/** Words of a question, and the moment that they name. */
export interface Said {
  readonly text: string;
  readonly when: When | undefined;
  /** Whether "now" or a clock time that is now was said. */
  readonly now: boolean;
}

/** What some words narrow a list to; nothing where they rule out what they name, which cannot be told from what it is not. */
export function conditionsIn({ text, when, now }: Said): readonly Condition[] {
  const weekday = weekdaySaid(text, when);
  const extreme = asksExtreme(text);
  if (extreme !== undefined) return [...daysIn(text), { kind: 'extreme', extreme, weekday }];
  if (when?.kind === 'days' && asksPrintedClosed(text))
    return [...daysIn(text), { kind: 'printed_closed', weekdays: when.dates.map(weekdayOfDate) }];
  if (asksOffHour(text)) return [...daysIn(text), { kind: 'off_hour' }];
  if (isRuledOut(text)) return [];
  const letter = zoneAsked(text);
  const zone: readonly Condition[] = letter === undefined ? [] : [{ kind: 'zone', letter }];
  const range = asksRange(text);
  if (range !== undefined) return [...daysIn(text), ...zone, { kind: 'range', ...range, weekday }];
  const turn = asksTurn(text);
  if (turn !== undefined && when?.kind === 'clock') {
    const named = when.zone ?? (letter === undefined ? undefined : ZONES[letter]);
    const { minute } = when;
    return [...daysIn(text), { kind: 'turn', turn, relation: turnRelation(text), minute, zone: named, weekday }];
  }
  return [...(when?.kind === 'clock' || now ? [] : daysIn(text)), ...(when === undefined ? zone : [])];
}

/** Whether those are asked for that are open, or that are closed, at a moment. */
export function stateIn({ text, when }: Said): Condition & { readonly kind: 'state' } {
  // Until eight, and before eight, is the last minute before it.
  const before = when?.kind === 'clock' && when.minute > 0 && UNTIL.test(text);
  const moment = before ? { ...when, minute: when.minute - 1 } : when;
  return { kind: 'state', state: asksClosed(text) ? 'closed' : 'open', when: moment };
}

const UNTIL = new RegExp(String.raw`\b(?:until|till?|through|hasta)\b|\bbefore (?=${CLOCK})`);

/** "Everyone who is Mon-Fri only", "who is not just weekdays". */
function daysIn(text: string): readonly Condition[] {
  const asked = asksWeekdaysOnly(text);
  return asked === undefined ? [] : [{ kind: 'weekdays', only: asked === 'only' }];
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

/** The zones by the first letters of their names, as lists name them. */
const ZONES: Readonly<Record<string, string>> = {
  e: 'America/New_York',
  c: 'America/Chicago',
  m: 'America/Denver',
  p: 'America/Los_Angeles',
};
