import type { ContactRecord } from '../../directory/record';
import type { Facet } from '../../facets';
import { isoDate, wallClock } from '../../hours/zone';
import { asksClosed } from '../../language/asked/availability';
import { asksWho } from '../../language/asked/whole';
import { type Condition, type ConditionOf, conditionsIn, lastMoment, stateIn } from '../../language/lists/conditions';
import type { Resolution, When } from '../../question';
import type { Asking } from '../reading/asking';
import type { Reading } from '../reading/reading';
import { meeting, meetingAll, reasonFor } from './conditions-met';
import { answer, finding, none } from './findings';
import { hasPhone } from './lines';
import { nextMorning } from './next-morning';

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
  if (last.kind === 'state' && reading.several() === undefined)
    return asOf(last, meetingAll(conditions, rows, asking), asking);
  const narrowed = onDayAsked(byConditions(conditions, rows, asking), conditions, asking);
  // "Open from 6 to 8", which no row prints: whoever is there when it begins.
  const { when, now } = reading;
  const stated = last.kind === 'range' && !last.printed && (when?.kind === 'clock' || now);
  return stated && narrowed.records.length === 0 ? byState(rows, asking) : narrowed;
}

/** "Who opens first tomorrow": of the rows' week that day is told, unless it is today. */
function onDayAsked(
  narrowed: Narrowed,
  conditions: readonly Condition[],
  { reading: { when }, question, index: { directory } }: Asking,
): Narrowed {
  const ofDay = conditions.some(one => 'weekday' in one && one.weekday !== undefined);
  if (!ofDay || narrowed.records.length === 0) return narrowed;
  const date = when?.kind === 'clock' ? when.date : when?.kind === 'days' ? when.dates[0] : undefined;
  const today = isoDate(wallClock(question.at, question.zone ?? directory.zone).day);
  return date === undefined || date === today ? narrowed : { ...narrowed, when: { kind: 'days', dates: [date] } };
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

/** The rows that were left, or that none was. */
export function toldOrNone(narrowed: Narrowed, reading: Reading): Resolution {
  return narrowed.records.length > 0 ? toldBy(narrowed) : noneFits(narrowed, reading);
}

/** What is to be printed is shown, else the hours. */
function shownBy(conditions: readonly Condition[]): Facet {
  const [printed] = conditions.flatMap(one => (one.kind === 'printed' && !one.lacking ? one.facet : []));
  return printed ?? 'hours';
}

/** Those that are open (or closed) at the moment asked about. */
export function byState(rows: readonly ContactRecord[], asking: Asking): Narrowed {
  const said = stateIn(asking.reading);
  const isOpen = (when: When) => meeting({ ...said, when }, rows, asking).length > 0;
  const morning = said.state === 'open' ? nextMorning(said.when, asking.reading.text, isOpen) : undefined;
  const asked = morning ? { ...said, when: morning } : said;
  return asOf(asked, meeting(asked, rows, asking), asking);
}

/** Rows with their states at the moment asked about (of the end of a time the minute before it); of closed ones those that nobody answers for. */
function asOf(asked: ConditionOf<'state'>, records: Narrowed['records'], asking: Asking): Narrowed {
  const left = asked.state === 'closed' && asked.when === undefined ? withoutAnswered(records, asked, asking) : records;
  return { records: left, facet: 'open_now', because: reasonFor(asked), when: asked.when };
}

/** Without rows whose every number still reaches another: listed as closed, it would not be called. All if none is left. */
function withoutAnswered(
  closed: Narrowed['records'],
  asked: ConditionOf<'state'>,
  asking: Asking,
): Narrowed['records'] {
  const open = meeting({ ...asked, state: 'open' }, asking.index.directory.records, asking);
  const answered = new Set(open.flatMap(dialed));
  const left = closed.filter(record => !hasPhone(record) || !dialed(record).every(number => answered.has(number)));
  return left.length > 0 ? left : closed;
}

/** What is dialed to reach a record: its numbers, each with its menu key. */
function dialed({ lines }: ContactRecord): readonly string[] {
  return lines.flatMap(line => (line.kind === 'phone' ? [`${line.number} ${line.option ?? ''}`] : []));
}
