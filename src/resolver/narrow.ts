import type { ContactRecord } from '../directory/record';
import type { Facet } from '../facets';
import { holidaysOf, stateFor } from '../hours';
import { isoDate, wallClock } from '../hours/zone';
import { asksClosed } from '../language/availability';
import {
  asksExtreme,
  asksRange,
  asksTurn,
  asksWeekdaysOnly,
  isRuledOut,
  turnRelation,
  zoneAsked,
} from '../language/listing';
import { asksUntil, asksWho } from '../language/whole';
import type { Question, When } from '../question';
import type { DirectoryIndex } from './directory-index';
import { finding } from './findings';
import { byExtreme, keeps, onWeekdaysOnly, turns } from './hours-ranking';
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
  const { text, when } = reading;
  const zone = zoneAsked(text);
  const who = asksWho(text) || reading.all;
  const extreme = who ? asksExtreme(text) : undefined;
  if (extreme !== undefined) {
    const clock = question.zone ?? index.directory.zone;
    const today = wallClock(question.at, clock).day;
    return { records: byExtreme(extreme, rows, today, clock), facet: 'hours', because: 'by its hours' };
  }
  // What a list is not to be cannot be told from what it is: better to ask back than to show the others.
  if (isRuledOut(text)) return undefined;
  const range = who ? asksRange(text) : undefined;
  if (range !== undefined) {
    const records = printedIn(zone, rows).filter(record => keeps(record, range));
    return { records, facet: 'hours', because: 'it keeps these hours' };
  }
  if (who && asksWeekdaysOnly(text))
    return { records: rows.filter(onWeekdaysOnly), facet: 'hours', because: 'its hours are on weekdays only' };
  const kind = who ? asksTurn(text) : undefined;
  if (kind !== undefined && when?.kind === 'clock') {
    const named = when.zone ?? (zone === undefined ? undefined : ZONES[zone]);
    const day = wallClock(question.at, index.directory.zone).day;
    const turn = {
      kind,
      relation: turnRelation(text),
      minute: when.minute,
      ...(named !== undefined && { zone: named }),
    };
    const at = turn.relation === 'from' ? rows.filter(record => turns(record, { ...turn, relation: 'at' }, day)) : [];
    const records = at.length > 0 ? at : rows.filter(record => turns(record, turn, day));
    return { records, facet: 'hours', because: `it ${kind} then` };
  }
  if (zone === undefined || when !== undefined) return undefined;
  return { records: printedIn(zone, rows), facet: 'hours', because: 'its hours are printed in that zone' };
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
  const until = when?.kind === 'clock' && when.minute > 0 && asksUntil(text);
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
  if (holidays === undefined || dates.some(isTold)) return undefined;
  const names = dates.map(date => holidaysOf(Number(date.slice(0, 4)), holidays).get(date));
  return names.includes(undefined) ? undefined : names[0];
}

/** The rows whose hours are printed in a zone, told by the first letter of its label; all where none is named. */
export function printedIn(zone: string | undefined, rows: readonly ContactRecord[]): readonly ContactRecord[] {
  if (zone === undefined) return rows;
  return rows.filter(({ hours }) => hours.kind === 'weekly' && hours.zoneLabel.toLowerCase().startsWith(zone));
}
