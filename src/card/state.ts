import { assertNever } from '../assert-never';
import type { Directory } from '../directory/directory';
import { ASKER_ZONE, type ContactRecord } from '../directory/record';
import { holidayOn } from '../hours/holidays';
import { lineZone, type OpenState } from '../hours/open-state';
import { type Asked, askedAbout, stateFor } from '../hours/state-for';
import { exceptionOn, exceptionsFor, hoursOn, type WeeklyHours } from '../hours/week';
import { dayName, durationText, momentText, stretchesText, weekdayDate, weekText } from '../hours/words';
import { wallClock, weekdayOf } from '../hours/zone';
import type { Finding, Question } from '../question';
import type { Part, Span, Spans } from './card';
import { joined, text } from './spans';

/** Everything that the words about a finding's hours are made from. */
export interface Standing {
  readonly record: ContactRecord;
  readonly finding: Finding;
  readonly question: Question;
  readonly directory: Directory;
  readonly asked: Asked;
  readonly state: OpenState;
}

type Open = Extract<OpenState, { state: 'open' }>;
type Closed = Extract<OpenState, { state: 'closed' }>;

/** Less than this is "closes soon", in ms. */
const SOON = 30 * 60_000;

/** How a finding stands at the moment it is about. */
export function standingOf(finding: Finding, question: Question, directory: Directory): Standing {
  const asked = askedAbout(finding.when, question, directory);
  return { record: finding.record, finding, question, directory, asked, state: stateFor(finding, question, directory) };
}

/** The line of a card that says whether anyone answers, coloured by its state. */
export function openPart(standing: Standing): Part {
  const { state } = standing;
  const soon = state.state === 'open' && standing.asked.kind === 'moment' && isSoon(state, standing.asked.at);
  return { kind: 'open', state: soon ? 'closing' : state.state, spans: stateSpans(standing) };
}

/** "Open now until 5:00 PM CT, 6:00 PM your time", "Closed now, opens Mon 9:30 AM ET", "Hours not printed". */
export function stateSpans(standing: Standing): Spans {
  const { state, record } = standing;
  switch (state.state) {
    case 'open':
      return openSpans(state, standing);
    case 'closed':
      return closedSpans(state, standing);
    case 'unknown':
      return [text(unknownText(state.why, record))];
    default:
      return assertNever(state);
  }
}

function unknownText(why: 'unstated' | 'asker zone unknown', record: ContactRecord): string {
  switch (why) {
    case 'unstated':
      return record.lines.length === 0 ? 'No hours printed either' : 'Hours not printed on the sheet';
    case 'asker zone unknown':
      return 'Whether anyone answers depends on your time zone, which is not known here: the hours are in Local Time';
    default:
      return assertNever(why);
  }
}

function openSpans(state: Open, standing: Standing): Spans {
  const { asked, question } = standing;
  if (asked.kind === 'days') return [text(`Open ${daysText(asked.days, standing)}`)];
  const lead = asked.now ? 'Open now' : `Open ${askedMoment(asked.at, standing)}`;
  if (state.until === undefined) return [text(`${lead}, around the clock`)];
  const until = momentSpan(state.until, standing, differentDay(state.until, asked.at, state.zone));
  if (!isSoon(state, asked.at)) return [text(`${lead} until `), until];
  if (!asked.now) return [text(`${lead}, closing soon after, at `), until];
  return [text(`Open, but closes soon: in ${durationText(state.until - question.at)}, at `), until];
}

function isSoon(state: Open, at: number): boolean {
  return state.until !== undefined && state.until - at < SOON;
}

function closedSpans(state: Closed, standing: Standing): Spans {
  const { asked } = standing;
  if (asked.kind === 'days')
    return joined([[text(`Closed ${daysText(asked.days, standing)}`)], nextOpening(state, standing, 'Opens ')], '. ');
  const lead = asked.now ? 'Closed now' : `Closed ${askedMoment(asked.at, standing)}`;
  const why = closedWhy(state, wallClock(asked.at, state.zone).day);
  if (why === undefined) return joined([[text(lead)], nextOpening(state, standing, 'opens ')], ', ');
  const said = asked.now ? `Closed: ${why}` : `${lead}: ${why}`;
  return joined([[text(said)], nextOpening(state, standing, 'Opens ')], '. ');
}

/** "opens Mon 9:30 AM ET", or nothing where no opening follows. */
export function nextOpening(state: Closed, standing: Standing, lead: string): Spans {
  return state.opens === undefined ? [] : [text(lead), momentSpan(state.opens, standing, true)];
}

/** Why a day is closed, where more is to be said than that it is outside the hours. `day` is a day number. */
function closedWhy(state: Closed, day: number): string | undefined {
  const weekday = dayName(weekdayOf(day));
  switch (state.why) {
    case 'outside':
      return undefined;
    case 'day not printed':
      return `the sheet prints no ${weekday} hours`;
    case 'day printed closed':
      return `the sheet prints “Closed” for ${weekday}`;
    case 'exception':
      return state.exception?.reason;
    default:
      return assertNever(state.why);
  }
}

/** The hours of whole days: "Saturday, Nov 21: 9:00 AM-6:00 PM ET; Sunday, Nov 22: the sheet prints no Sunday hours". */
function daysText(days: readonly number[], { record, directory }: Standing): string {
  const { hours } = record;
  if (hours.kind === 'unstated') return '';
  const exceptions = exceptionsFor(record.id, directory.exceptions);
  return days
    .map(day => {
      const known = hoursOn(hours, day, exceptions);
      switch (known.kind) {
        case 'hours':
          return `${weekdayDate(day)}: ${stretchesText(known.stretches, zoneWords(hours))}${known.exception ? ` (${known.exception.reason})` : ''}`;
        case 'not printed':
          return `${weekdayDate(day)}: the sheet prints no ${dayName(weekdayOf(day))} hours`;
        case 'printed closed':
          return `${weekdayDate(day)}: the sheet prints “Closed”`;
        case 'exception':
          return `${weekdayDate(day)}: closed, ${known.exception.reason}`;
        default:
          return assertNever(known);
      }
    })
    .join('; ');
}

/** The printed week of a record, with its zone said to be the asker's where it is; undefined where none is printed. */
export function printedWeek(record: ContactRecord): string | undefined {
  const { hours } = record;
  if (hours.kind === 'unstated') return undefined;
  const week = weekText(hours);
  return hours.zone === ASKER_ZONE ? `${week} (your own time zone)` : week;
}

/** A moment in the line's zone, and in the asker's where their clocks differ: "5:00 PM CT, 6:00 PM your time". */
export function momentSpan(at: number, { record, question }: Standing, withDay: boolean): Span {
  const { hours } = record;
  if (hours.kind === 'unstated') return text('');
  const zone = lineZone(hours, question.zone) ?? hours.zone;
  const own = `${momentText(at, zone, question.at, withDay)} ${zoneWords(hours)}`;
  const asker = askerTime(at, zone, question, withDay);
  return { kind: 'time', at, text: `${own}${asker}`, ...(asker !== '' && { own }) };
}

function askerTime(at: number, zone: string, question: Question, withDay: boolean): string {
  if (question.zone === undefined || question.zone === zone) return '';
  const [line, asker] = [wallClock(at, zone), wallClock(at, question.zone)];
  if (line.day === asker.day && line.minute === asker.minute) return '';
  return `, ${momentText(at, question.zone, question.at, withDay || line.day !== asker.day)} your time`;
}

/** "Fri 7:00 PM ET, 6:00 PM your time" of the moment asked about. */
function askedMoment(at: number, standing: Standing): string {
  const span = momentSpan(at, standing, true);
  return span.kind === 'time' ? `at ${span.text},` : '';
}

function zoneWords(hours: WeeklyHours): string {
  return hours.zoneLabel;
}

function differentDay(one: number, other: number, zone: string): boolean {
  return wallClock(one, zone).day !== wallClock(other, zone).day;
}

/** "Closes in 1 h 20 min, at 5:00 PM CT" for an open line that was asked how long it still is. */
export function closingSpans(state: Open, standing: Standing): Spans {
  if (state.until === undefined) return [text('Open around the clock')];
  const until = momentSpan(state.until, standing, differentDay(state.until, standing.question.at, state.zone));
  return [text(`Closes in ${durationText(state.until - standing.question.at)}, at `), until];
}

/** "Thanksgiving Day: the sheet gives no holiday hours, the line may be closed", for the days that a card speaks of. */
export function holidayNotices(standing: Standing): string[] {
  const { record, directory, state } = standing;
  const { hours } = record;
  if (hours.kind === 'unstated' || state.state === 'unknown') return [];
  const exceptions = exceptionsFor(record.id, directory.exceptions);
  const days = new Set(daysSpokenOf(standing, state)).values();
  return [...days].flatMap(day => {
    if (exceptionOn(day, exceptions) || hoursOn(hours, day, exceptions).kind !== 'hours') return [];
    const name = holidayOn(day, directory.holidays);
    return name === undefined
      ? []
      : [`${name}, ${weekdayDate(day)}: the sheet gives no holiday hours, the line may be closed`];
  });
}

function daysSpokenOf({ asked }: Standing, state: Open | Closed): number[] {
  const days = asked.kind === 'days' ? [...asked.days] : [wallClock(asked.at, state.zone).day];
  if (state.state === 'closed' && state.opens !== undefined) days.push(wallClock(state.opens, state.zone).day);
  return days;
}
