import type { Directory } from '../../directory/directory';
import type { Line } from '../../directory/record';
import { holidayOn } from '../../hours/holidays';
import { askedAbout, askerOf, daysOf } from '../../hours/state-for';
import { exceptionOn, exceptionsFor } from '../../hours/week';
import type { Finding, NoneReason, Question } from '../../question';
import { exceptionNotices, exceptionNoticesThen } from '../hours/exception';
import { holidayNotices } from '../hours/holiday';
import { momentSpan } from '../hours/moment';
import { type Standing, standingOf } from '../hours/standing';
import { timeText } from '../hours/time-text';
import type { Part, Spans } from '../shape/card';
import { noticePart, text } from '../shape/spans';
import { spansText } from '../shape/text';

type Nobody = Extract<NoneReason, { kind: 'nobody' }>;

/**
 * That nobody is open (or closed) then, with what rules over the printed hours: the sheet itself may print that they are
 * there. Who is closed on a holiday it cannot tell, for its hours hold on other days.
 */
export function nobodyParts(reason: Nobody, question: Question, directory: Directory): Part[] {
  const looked = lookedAt(reason, question, directory);
  const changed = exceptionNoticesThen(looked);
  const holiday = holidayThen(reason, question, directory);
  const known = changed.length === 0 ? 'By the hours that the sheet prints' : 'As known today';
  const time = timeText(reason.when, question, directory);
  const whom = reason.besides ? 'nobody else' : 'none of those you ask about';
  const nobody = [text(`${known}, ${whom} is ${reason.state} ${time}`)];
  const doubt: Part[] =
    holiday === undefined ? [] : [{ kind: 'fact', spans: [text(noHolidayHours(holiday, directory))] }];
  // The title has said it already, in fewer words.
  return [...doubt, { kind: 'text', spans: nobody }, ...changed.map(noticePart)];
}

/** The title of a no for which the sheet would have to print hours of a holiday. */
export const NO_HOLIDAYS = 'No holiday hours on the sheet';

/** Why the sheet cannot tell who is there on a holiday. */
export function noHolidayHours(holiday: string, directory: Directory): string {
  return `The ${directory.name} sheet gives no holiday hours, so it cannot tell who is there on ${holiday}`;
}

/** The rows that can be meant, where an exception may rule one: of those asked about none is in the state, so the others are not. */
function lookedAt(reason: Nobody, question: Question, directory: Directory): readonly Standing[] {
  if (directory.exceptions.length === 0) return [];
  return standingsThen(reason, question, directory).filter(({ state }) => state.state !== reason.state);
}

/** Every row with printed hours, as it stands at the moment asked about. */
function standingsThen(reason: Nobody, question: Question, directory: Directory): readonly Standing[] {
  return directory.records
    .filter(({ hours }) => hours.kind === 'weekly')
    .map((record): Finding => {
      const because = ['looked at for who is there'] as const;
      return { record, facet: 'open_now', lines: [], because, ...(reason.when && { when: reason.when }) };
    })
    .map(finding => standingOf(finding, question, directory));
}

/** "Nobody is open now", "Nobody else"; "None of these is open now" where some were asked about and another row is. */
export function nobodyTitle(reason: Nobody, question: Question, directory: Directory): string {
  const states = standingsThen(reason, askerOf(reason.when, question, directory), directory).map(
    ({ state }) => state.state,
  );
  const time = timeText(reason.when, question, directory);
  if (holidayThen(reason, question, directory) !== undefined) return NO_HOLIDAYS;
  if (states.includes(reason.state) && !reason.besides) return `None of these is ${reason.state} ${time}`;
  return `Nobody ${reason.besides ? 'else ' : ''}is ${states.includes('unknown') ? 'known to be ' : ''}${reason.state} ${time}`;
}

/** How many of those that open next are told. */
const NEXT = 3;

/**
 * Who opens next where nobody is open, one of a number: of all rows, or of those `nearest` that were asked about. Nothing
 * where some were asked about that are not known here.
 */
export function nextToOpen(
  nearest: readonly string[],
  reason: Nobody,
  question: Question,
  directory: Directory,
): readonly NextOpening[] {
  const standings = standingsThen(reason, question, directory);
  const some = standings.filter(({ record }) => nearest.includes(record.name));
  // Three names may stand for more.
  if (reason.state !== 'open' || nearest.length >= NEXT) return [];
  if (standings.some(({ state }) => state.state === 'open') && some.length === 0) return [];
  const told = new Map<string, NextOpening>();
  for (const standing of some.length > 0 ? some : standings) {
    const { record, state, finding } = standing;
    const line = record.lines.find(one => one.kind === 'phone');
    if (state.state !== 'closed' || state.opens === undefined || line === undefined || told.has(line.number)) continue;
    const name = record.region === undefined ? record.name : `${record.name} · ${record.region}`;
    const opens = momentSpan(state.opens, record.hours, question, true, finding.clock);
    told.set(line.number, { standing, line, at: state.opens, spans: [text(`${name}: opens `), opens] });
  }
  return [...told.values()].sort((one, other) => one.at - other.at).slice(0, NEXT);
}

/** A row that opens next: the moment (epoch ms), its line, and the words that say so, without a number. */
export interface NextOpening {
  readonly standing: Standing;
  readonly line: PhoneLine;
  readonly at: number;
  readonly spans: Spans;
}

type PhoneLine = Extract<Line, { kind: 'phone' }>;

/** Those that open next, a line each, with what is to be known of the days on which they do; what was `said` is not said again. */
export function nextParts(next: readonly NextOpening[], said: readonly Part[]): Part[] {
  const standings = next.map(({ standing }) => standing);
  const known = new Set(said.flatMap(part => ('spans' in part ? [spansText(part.spans)] : [])));
  const notices = [...exceptionNotices(standings), ...holidayNotices(standings)].filter(words => !known.has(words));
  return [...notices.map(noticePart), ...next.map(({ spans }): Part => ({ kind: 'text', spans }))];
}

/** The holiday on which it was asked who is closed. */
function holidayThen(reason: Nobody, question: Question, directory: Directory): string | undefined {
  if (reason.state !== 'closed') return undefined;
  return holidaysThen(lookedAt(reason, question, directory), reason, question, directory)[0];
}

/** The holidays among the days asked about, but for one on which an exception says of every row what holds. */
function holidaysThen(
  looked: readonly Standing[],
  reason: Nobody,
  question: Question,
  directory: Directory,
): readonly string[] {
  const isTold = (day: number, { record }: Standing) =>
    exceptionOn(day, exceptionsFor(record.id, directory.exceptions)) !== undefined;
  const asked = askedAbout(reason.when, question, directory);
  return daysOf(asked, question.zone ?? directory.zone).flatMap(day => {
    const name = holidayOn(day, directory.holidays);
    const known = looked.length > 0 && looked.every(standing => isTold(day, standing));
    return name === undefined || known ? [] : [name];
  });
}
