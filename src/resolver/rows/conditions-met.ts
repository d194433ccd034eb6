import { assertNever } from '../../assert-never';
import type { ContactRecord } from '../../directory/record';
import { stateFor } from '../../hours';
import { askedAbout, askerOf } from '../../hours/state-for';
import { MINUTE_MS } from '../../hours/units';
import { wallClock } from '../../hours/zone';
import type { Condition, ConditionOf } from '../../language/lists/conditions';
import type { Asking } from '../reading/asking';
import { finding } from './findings';
import { byExtreme, isOnWeekdays, isThere, keeps, lasts, opensOffHour, printsClosed, turns } from './hours-ranking';
import { lacks, prints } from './lines';

/** The rows that meet all of some conditions. */
export function meetingAll(
  conditions: readonly Condition[],
  rows: readonly ContactRecord[],
  asking: Asking,
): readonly ContactRecord[] {
  return conditions.reduce((left, condition) => meeting(condition, left, asking), rows);
}

/** The rows that a condition leaves. */
export function meeting(
  condition: Condition,
  rows: readonly ContactRecord[],
  asking: Asking,
): readonly ContactRecord[] {
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
    case 'week':
      return rows.filter(record => isThere(record, condition));
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
      const asker = askerOf(when, question, directory);
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
  const away = moment - asked.at - minutes * MINUTE_MS;
  return about ? Math.abs(away) <= ABOUT : away <= 0;
}

/** "In two hours" is said at seven past as well. */
const ABOUT = 15 * MINUTE_MS;

/** On what grounds the rows that meet a condition are shown, in words. */
export function reasonFor(condition: Condition): string {
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
    case 'week':
    case 'extreme':
    case 'length':
    case 'off_hour':
    case 'printed_closed':
      return 'by its hours';
    default:
      return assertNever(condition);
  }
}

/** The rows whose hours are printed in a zone, told by the first letter of its label; all where none is named. */
export function printedIn(zone: string | undefined, rows: readonly ContactRecord[]): readonly ContactRecord[] {
  if (zone === undefined) return rows;
  return rows.filter(({ hours }) => hours.kind === 'weekly' && hours.zoneLabel.toLowerCase().startsWith(zone));
}
