import type { ContactRecord, Weekday } from '../directory/record';
import type { Facet } from '../facets';
import { holidayOn, stateFor } from '../hours';
import { dayOf, isoDate, wallClock, weekdayOf } from '../hours/zone';
import { asksClosed } from '../language/availability';
import {
  asksExtreme,
  asksOffHour,
  asksPrintedClosed,
  asksRange,
  asksTurn,
  asksWeekdaysOnly,
  isRuledOut,
  namesDay,
  turnRelation,
  zoneAsked,
} from '../language/listing';
import { asksBefore, asksUntil, asksWho } from '../language/whole';
import type { Question, When } from '../question';
import type { DirectoryIndex } from './directory-index';
import { finding } from './findings';
import { byExtreme, isOnWeekdays, keeps, opensOffHour, printsClosed, turns } from './hours-ranking';
import type { Reading } from './reading';

/** The rows of a list that its hours leave, and the facet they are shown with. */
export interface Narrowed {
  readonly records: readonly ContactRecord[];
  readonly facet: Facet;
  readonly because: string;
  /** The moment that their states are told for. */
  readonly when?: When;
}

/** Those that stay latest, that close at five, whose hours are printed in a zone; undefined where nothing of this is asked. */
export function byHours(
  rows: readonly ContactRecord[],
  reading: Reading,
  question: Question,
  index: DirectoryIndex,
): Narrowed | undefined {
  const { text } = reading;
  const who = asksWho(text) || reading.all;
  const only = who ? asksWeekdaysOnly(text) : undefined;
  const left = only === undefined ? rows : rows.filter(record => isOnWeekdays(record, only === 'only'));
  const narrowed = who ? byTurn(left, reading, question, index) : undefined;
  if (narrowed) return narrowed;
  // What a list is not to be cannot be told from what it is: better to ask back than to show the others.
  if (isRuledOut(text)) return undefined;
  if (only !== undefined && reading.when?.kind !== 'clock' && !reading.now)
    return { records: left, facet: 'hours', because: 'its days are those asked for' };
  const zone = zoneAsked(text);
  if (zone === undefined || reading.when !== undefined) return undefined;
  return { records: printedIn(zone, rows), facet: 'hours', because: 'its hours are printed in that zone' };
}

/** Those whose hours begin, end or run as it is asked. */
function byTurn(
  rows: readonly ContactRecord[],
  { text, when }: Reading,
  question: Question,
  index: DirectoryIndex,
): Narrowed | undefined {
  const because = 'by its hours';
  const extreme = asksExtreme(text);
  if (extreme !== undefined) {
    const clock = question.zone ?? index.directory.zone;
    const today = wallClock(question.at, clock).day;
    const best = byExtreme(extreme, rows, { today, asker: clock, weekday: weekdaySaid(text, when) });
    return { records: best, facet: 'hours', because };
  }
  if (asksPrintedClosed(text) && when?.kind === 'days') {
    const weekdays = when.dates.map(weekdayOfDate);
    return { records: rows.filter(record => printsClosed(record, weekdays)), facet: 'hours', because };
  }
  if (asksOffHour(text)) return { records: rows.filter(opensOffHour), facet: 'hours', because };
  if (isRuledOut(text)) return undefined;
  const zone = zoneAsked(text);
  const range = asksRange(text);
  if (range !== undefined) {
    const kept = printedIn(zone, rows).filter(record => keeps(record, range, weekdaySaid(text, when)));
    return { records: kept, facet: 'hours', because };
  }
  const kind = asksTurn(text);
  if (kind === undefined || when?.kind !== 'clock') return undefined;
  const named = when.zone ?? (zone === undefined ? undefined : ZONES[zone]);
  const day = wallClock(question.at, index.directory.zone).day;
  const { minute } = when;
  const turn = { kind, relation: turnRelation(text), minute, zone: named, weekday: weekdaySaid(text, when) };
  const at = turn.relation === 'from' ? rows.filter(record => turns(record, { ...turn, relation: 'at' }, day)) : [];
  const records = at.length > 0 ? at : rows.filter(record => turns(record, turn, day));
  return { records, facet: 'hours', because: `it ${kind} then` };
}

const weekdayOfDate = (date: string): Weekday => weekdayOf(dayOf(date) ?? 0);

/** The weekday of a moment whose day is said: "opens at 9 on saturdays". */
function weekdaySaid(text: string, when: When | undefined): Weekday | undefined {
  if (when === undefined || !namesDay(text)) return undefined;
  if (when.kind === 'clock') return weekdayOfDate(when.date);
  return when.kind === 'days' && when.dates[0] !== undefined ? weekdayOfDate(when.dates[0]) : undefined;
}

/** The zones by the first letters of their names, as lists name them. */
const ZONES: Readonly<Record<string, string>> = {
  e: 'America/New_York',
  c: 'America/Chicago',
  m: 'America/Denver',
  p: 'America/Los_Angeles',
};

/** Those that are open (or closed) at the moment asked about. */
export function byState(
  rows: readonly ContactRecord[],
  { text, when }: Reading,
  question: Question,
  index: DirectoryIndex,
): Narrowed {
  const state = asksClosed(text) ? 'closed' : 'open';
  const until = when?.kind === 'clock' && when.minute > 0 && (asksUntil(text) || asksBefore(text));
  // Until eight, and before eight, is the last minute before it.
  const moment = until ? { ...when, minute: when.minute - 1 } : when;
  const is = (record: ContactRecord) =>
    stateFor(finding(record, 'open_now', [state], moment), question, index.directory).state === state;
  const because = `it is ${state} at the moment asked about`;
  return {
    records: rows.filter(is),
    facet: until ? 'hours' : 'open_now',
    because,
    ...(when !== undefined && { when }),
  };
}

/** The holiday that is asked about, unless an exception to the printed hours says what holds on it; today is no such question. */
export function holidayAsked(
  when: When | undefined,
  { at, zone }: Question,
  { directory: { exceptions, holidays, zone: own } }: DirectoryIndex,
): string | undefined {
  const dates = when?.kind === 'days' ? when.dates : when?.kind === 'clock' ? [when.date] : [];
  const today = isoDate(wallClock(at, zone ?? own).day);
  const isTold = (date: string) => date === today || exceptions.some(exception => exception.date === date);
  if (dates.some(isTold)) return undefined;
  const names = dates.map(date => holidayOn(dayOf(date) ?? 0, holidays));
  return names.includes(undefined) ? undefined : names[0];
}

/** The rows whose hours are printed in a zone, told by the first letter of its label; all where none is named. */
export function printedIn(zone: string | undefined, rows: readonly ContactRecord[]): readonly ContactRecord[] {
  if (zone === undefined) return rows;
  return rows.filter(({ hours }) => hours.kind === 'weekly' && hours.zoneLabel.toLowerCase().startsWith(zone));
}
