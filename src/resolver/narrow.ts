import { assertNever } from '../assert-never';
import type { ContactRecord } from '../directory/record';
import type { Facet } from '../facets';
import { holidayOn, stateFor } from '../hours';
import { dayOf, isoDate, wallClock } from '../hours/zone';
import { type Condition, conditionsIn, stateIn } from '../language/conditions';
import { asksWho } from '../language/whole';
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
  const conditions = conditionsIn(reading);
  const [last] = conditions.slice(-1);
  const listed = asksWho(reading.text) || reading.all;
  // Where no rows are asked for by their hours, a zone alone still tells them apart.
  if (last === undefined || !(listed || conditions.every(({ kind }) => kind === 'zone'))) return undefined;
  const records = conditions.reduce((left, condition) => meeting(condition, left, question, index), rows);
  return { records, facet: 'hours', because: reasonFor(last) };
}

/** Those that are open (or closed) at the moment asked about. */
export function byState(
  rows: readonly ContactRecord[],
  reading: Reading,
  question: Question,
  index: DirectoryIndex,
): Narrowed {
  const asked = stateIn(reading);
  return {
    records: meeting(asked, rows, question, index),
    facet: asked.when === reading.when ? 'open_now' : 'hours',
    because: reasonFor(asked),
    ...(reading.when !== undefined && { when: reading.when }),
  };
}

/** The rows that a condition leaves. */
function meeting(
  condition: Condition,
  rows: readonly ContactRecord[],
  question: Question,
  { directory }: DirectoryIndex,
): readonly ContactRecord[] {
  switch (condition.kind) {
    case 'turn': {
      const today = wallClock(question.at, directory.zone).day;
      const at = { ...condition, relation: 'at' } as const;
      const exactly = condition.relation === 'from' ? rows.filter(record => turns(record, at, today)) : [];
      return exactly.length > 0 ? exactly : rows.filter(record => turns(record, condition, today));
    }
    case 'range':
      return rows.filter(record => keeps(record, condition));
    case 'extreme': {
      const asker = question.zone ?? directory.zone;
      return byExtreme(condition, rows, { today: wallClock(question.at, asker).day, asker });
    }
    case 'weekdays':
      return rows.filter(record => isOnWeekdays(record, condition.only));
    case 'off_hour':
      return rows.filter(opensOffHour);
    case 'printed_closed':
      return rows.filter(record => printsClosed(record, condition.weekdays));
    case 'zone':
      return printedIn(condition.letter, rows);
    case 'state': {
      const { state, when } = condition;
      const is = (record: ContactRecord) => stateFor(finding(record, 'open_now', [state], when), question, directory);
      return rows.filter(record => is(record).state === state);
    }
    default:
      return assertNever(condition);
  }
}

function reasonFor(condition: Condition): string {
  switch (condition.kind) {
    case 'turn':
      return `it ${condition.turn} then`;
    case 'weekdays':
      return 'its days are those asked for';
    case 'zone':
      return 'its hours are printed in that zone';
    case 'state':
      return `it is ${condition.state} at the moment asked about`;
    case 'range':
    case 'extreme':
    case 'off_hour':
    case 'printed_closed':
      return 'by its hours';
    default:
      return assertNever(condition);
  }
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
