import { assertNever } from '../../assert-never';
import type { ContactRecord } from '../../directory/record';
import type { Facet } from '../../facets';
import { holidayOn, rulesOn, stateFor } from '../../hours';
import { askedAbout } from '../../hours/state-for';
import { dayOf, isoDate, wallClock } from '../../hours/zone';
import { asksClosed } from '../../language/asked/availability';
import { asksWho } from '../../language/asked/whole';
import { type Condition, type ConditionOf, conditionsIn, lastMoment, stateIn } from '../../language/lists/conditions';
import type { Question, Resolution, When } from '../../question';
import type { DirectoryIndex } from '../index/directory-index';
import type { Asking } from '../reading/asking';
import type { Reading } from '../reading/reading';
import { answer, finding, none } from './findings';
import { byExtreme, isOnWeekdays, keeps, lasts, opensOffHour, printsClosed, turns } from './hours-ranking';
import { lacks, prints } from './lines';

/** The rows of a list that its hours leave, and the facet they are shown with. */
export interface Narrowed {
  readonly records: readonly ContactRecord[];
  readonly facet: Facet;
  readonly because: string;
  /** The moment that their states are told for. */
  readonly when: When | undefined;
}

/** What rows are to be by their hours, zone and lines; nothing where none of this is asked, or not all of it understood. */
export function conditionsAsked(reading: Reading): readonly Condition[] {
  const several = reading.several();
  if (several !== undefined) return several === 'unclear' ? [] : several;
  const conditions = conditionsIn(reading);
  // Where no rows are asked for by their hours, a zone alone still tells them apart.
  const listed = asksWho(reading.text) || reading.all || conditions.every(({ kind }) => kind === 'zone');
  return listed ? conditions : [];
}

/** Those that stay latest, that close at five, whose hours are printed in a zone; undefined where nothing of this is asked. */
export function byHours(rows: readonly ContactRecord[], asking: Asking): Narrowed | undefined {
  const { reading } = asking;
  const conditions = conditionsAsked(reading);
  const last = conditions.at(-1);
  if (last === undefined) return undefined;
  if (last.kind === 'state' && reading.several() === undefined) return asOf(last, meetingAll(conditions, rows, asking));
  return byConditions(conditions, rows, asking);
}

/** The rows that meet all of some conditions, with what these ask for. */
export function byConditions(
  conditions: readonly Condition[],
  rows: readonly ContactRecord[],
  asking: Asking,
): Narrowed {
  const [records, because] = [meetingAll(conditions, rows, asking), conditions.slice(-1).map(reasonFor).join('')];
  return { records, facet: shownBy(conditions), because, when: lastMoment(records.length > 0 ? conditions : []) };
}

/** Those that their hours tell, else those that are open (or closed), where a state is asked for. */
export function byHoursOrState(
  rows: readonly ContactRecord[],
  asksState: boolean,
  asking: Asking,
): Narrowed | undefined {
  return byHours(rows, asking) ?? (asksState ? byState(rows, asking) : undefined);
}

/** The rows that were left, each with what told it from the others. */
export function toldBy({ records, facet, because, when }: Narrowed): Resolution {
  return answer(records.map(record => finding(record, facet, [because], when)));
}

/** That none was left, with the names of the rows that were looked at. */
export function noneFits(
  { facet, when }: Pick<Narrowed, 'facet' | 'when'>,
  { text }: Reading,
  rows: Narrowed['records'] = [],
): Resolution {
  if (when === undefined && facet !== 'open_now') return none({ kind: 'none_fits' }, rows);
  const state = facet === 'open_now' && asksClosed(text) ? 'closed' : 'open';
  return none({ kind: 'nobody', state, ...(when && { when }) }, rows);
}

function meetingAll(
  conditions: readonly Condition[],
  rows: readonly ContactRecord[],
  asking: Asking,
): readonly ContactRecord[] {
  return conditions.reduce((left, condition) => meeting(condition, left, asking), rows);
}

/** What is to be printed is shown, else the hours. */
function shownBy(conditions: readonly Condition[]): Facet {
  const [printed] = conditions.flatMap(one => (one.kind === 'printed' && !one.lacking ? one.facet : []));
  return printed ?? 'hours';
}

/** Those that are open (or closed) at the moment asked about. */
export function byState(rows: readonly ContactRecord[], asking: Asking): Narrowed {
  const asked = stateIn(asking.reading);
  return asOf(asked, meeting(asked, rows, asking));
}

/** Rows with their states at the moment asked about; of the end of a time that is the minute before. */
function asOf(asked: ConditionOf<'state'>, records: Narrowed['records']): Narrowed {
  return { records, facet: 'open_now', because: reasonFor(asked), when: asked.when };
}

/** The rows that a condition leaves. */
function meeting(condition: Condition, rows: readonly ContactRecord[], asking: Asking): readonly ContactRecord[] {
  const { question } = asking;
  const { directory } = asking.index;
  switch (condition.kind) {
    case 'turn': {
      const today = wallClock(question.at, directory.zone).day;
      const turning = rows.filter(record => turns(record, condition, today));
      if (condition.relation !== 'late' || turning.length > 0) return turning;
      return rows.filter(record => turns(record, { ...condition, relation: 'from' }, today));
    }
    case 'range':
      return rows.filter(record => keeps(record, condition));
    case 'extreme': {
      const asker = question.zone ?? directory.zone;
      return byExtreme(condition, rows, { today: wallClock(question.at, asker).day, asker });
    }
    case 'length':
      return rows.filter(record => lasts(record, condition));
    case 'soon':
      return rows.filter(record => turnsSoon(record, condition, asking));
    case 'weekdays':
      return rows.filter(record => isOnWeekdays(record, condition.only));
    case 'off_hour':
      return rows.filter(opensOffHour);
    case 'printed_closed':
      return rows.filter(record => printsClosed(record, condition.weekdays));
    case 'zone':
      return printedIn(condition.letter, rows);
    case 'not': {
      const met = new Set(meeting(condition.condition, rows, asking));
      return rows.filter(record => record.hours.kind === 'weekly' && !met.has(record));
    }
    case 'printed':
      return rows.filter(record => (condition.lacking ? lacks : prints)(record, condition.facet));
    case 'state': {
      const { state, when } = condition;
      // Which days have hours is the same in every zone.
      const asker = when?.kind === 'days' ? { ...question, zone: question.zone ?? directory.zone } : question;
      const is = (record: ContactRecord) => stateFor(finding(record, 'open_now', [state], when), asker, directory);
      return rows.filter(record => is(record).state === state);
    }
    default:
      return assertNever(condition);
  }
}

/** Whether doors that are open at a moment close within so many minutes of it, or when these are over, or closed ones open. */
function turnsSoon(
  record: ContactRecord,
  { turn, minutes, when, about }: ConditionOf<'soon'>,
  { question, index: { directory } }: Asking,
): boolean {
  const state = stateFor(finding(record, 'open_now', [turn], when), question, directory);
  const asked = askedAbout(when, question, directory);
  if (asked.kind !== 'moment' || state.state === 'unknown') return false;
  const moment = state.state === 'open' ? state.until : state.opens;
  if ((state.state === 'open') !== (turn === 'closes') || moment === undefined) return false;
  const away = moment - asked.at - minutes * MINUTE;
  return about ? Math.abs(away) <= ABOUT : away <= 0;
}

const MINUTE = 60_000;
/** "In two hours" is said at seven past as well. */
const ABOUT = 15 * MINUTE;

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
    case 'not':
      return `not: ${reasonFor(condition.condition)}`;
    case 'printed':
      return `it has ${condition.lacking ? 'no' : 'a'} ${condition.facet}`;
    case 'soon':
      return `it ${condition.turn} soon enough`;
    case 'range':
    case 'extreme':
    case 'length':
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
  const isTold = (date: string) => date === today || exceptions.some(exception => rulesOn(exception, date));
  if (dates.some(isTold)) return undefined;
  const names = dates.map(date => holidayOn(dayOf(date) ?? 0, holidays));
  return names.includes(undefined) ? undefined : names[0];
}

/** The rows whose hours are printed in a zone, told by the first letter of its label; all where none is named. */
export function printedIn(zone: string | undefined, rows: readonly ContactRecord[]): readonly ContactRecord[] {
  if (zone === undefined) return rows;
  return rows.filter(({ hours }) => hours.kind === 'weekly' && hours.zoneLabel.toLowerCase().startsWith(zone));
}
