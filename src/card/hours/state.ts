import { assertNever } from '../../assert-never';
import { ASKER_ZONE, type ContactRecord, type Hours, type HoursException } from '../../directory/record';
import { weekElsewhere } from '../../hours/elsewhere';
import { type Closed, type Open, type OpenState, openState } from '../../hours/open-state';
import { MINUTE_MS } from '../../hours/units';
import { exceptionOn, exceptionsFor } from '../../hours/week';
import { dayName, durationText, weekText } from '../../hours/words';
import { wallClock, weekdayOf } from '../../hours/zone';
import type { Part, Spans } from '../shape/card';
import { joined, text } from '../shape/spans';
import { daysAsked } from './days-asked';
import { daysText } from './days-text';
import { ordinaryDay } from './holiday';
import { momentSpan } from './moment';
import type { Standing } from './standing';

/** Less than this is "closes soon", in ms. */
const SOON = 30 * MINUTE_MS;

/** The line of a card that says whether anyone answers, coloured by its state. */
export function openPart(standing: Standing, spans = stateSpans(standing)): Part {
  return { kind: 'open', state: toneOf(standing), spans };
}

/** The colour of a state: on a holiday nobody knows whether a line is open, whatever is printed for its weekday. */
function toneOf(standing: Standing): Extract<Part, { kind: 'open' }>['state'] {
  const { state, asked } = standing;
  if (state.state !== 'open') return state.state;
  if (doubtedDays(standing).length > 0) return 'unknown';
  return asked.kind === 'moment' && isSoon(state, asked.at) ? 'closing' : 'open';
}

/** The weekdays of those holidays among the days asked about on which a row is open by its printed week alone. */
export function doubtedDays(standing: Standing): readonly string[] {
  if (standing.state.state !== 'open') return [];
  return daysAsked(standing).flatMap(day => ordinaryDay(day, standing) ?? []);
}

/**
 * "Open now until 5:00 PM CT, 6:00 PM your time", "Closed now, opens Mon 9:30 AM ET", "Hours not printed on the sheet";
 * with the reason where the hours are those of an exception, "Open now until 1:00 PM ET (snow day)"; on a holiday for what
 * they are printed, "Printed for an ordinary Thursday: open until 5:00 PM ET".
 */
export function stateSpans(standing: Standing): Spans {
  const { state, asked } = standing;
  switch (state.state) {
    case 'open':
      // Days that are asked about say it of each.
      return [...openSpans(state, standing), ...(asked.kind === 'days' ? [] : because(state.exception))];
    case 'closed':
      return closedSpans(state, standing);
    case 'unknown':
      return [text(unknownText(state.why, standing))];
    default:
      return assertNever(state);
  }
}

function unknownText(why: 'unstated' | 'asker zone unknown', standing: Standing): string {
  const { asked, record } = standing;
  switch (why) {
    case 'unstated':
      return 'Hours not printed on the sheet';
    case 'asker zone unknown':
      if (asked.kind === 'days') return daysText(asked.days, standing);
      return `Whether anyone answers depends on your time zone, not known here: the sheet prints ${zoneLabel(record.hours)}`;
    default:
      return assertNever(why);
  }
}

function zoneLabel(hours: Hours): string {
  return hours.kind === 'weekly' ? hours.zoneLabel : '';
}

function openSpans(state: Open, standing: Standing): Spans {
  const { asked, question, record, finding } = standing;
  if (asked.kind === 'days') return [text(daysText(asked.days, standing))];
  const ordinary = ordinaryDay(wallClock(asked.at, state.zone).day, standing);
  const open = ordinary === undefined ? 'Open' : `Printed for an ordinary ${ordinary}: open`;
  const lead = asked.now
    ? [text(ordinary === undefined ? `${open} now` : open)]
    : [text(`${open} `), momentSpan(asked.at, record.hours, question, true, finding.clock), text(',')];
  if (state.until === undefined) return [...lead, text(' around the clock')];
  const until = untilSpan(state, state.until, asked.at, standing);
  if (!asked.now || ordinary !== undefined || !isSoon(state, asked.at)) return [...lead, text(' until '), until];
  return [text(`Open, but closes soon: in ${durationText(state.until - asked.at)}, at `), until];
}

function isSoon(state: Open, at: number): boolean {
  return state.until !== undefined && state.until - at < SOON;
}

/** The closing, with its weekday where that is not the day spoken of. */
function untilSpan({ zone }: Open, until: number, at: number, { record, question, finding }: Standing): Spans[number] {
  const otherDay = wallClock(until, zone).day !== wallClock(at, zone).day;
  return momentSpan(until, record.hours, question, otherDay, finding.clock);
}

function closedSpans(state: Closed, standing: Standing): Spans {
  const { asked, record, question, finding } = standing;
  if (asked.kind === 'days') {
    return joined([[text(daysText(asked.days, standing))], nextOpening(state, standing, 'Opens ')], '. ');
  }
  const why = closedWhy(state, wallClock(asked.at, state.zone).day);
  const moment = asked.now ? [] : [text(' '), momentSpan(asked.at, record.hours, question, true, finding.clock)];
  if (why !== undefined) {
    const said = [text('Closed'), ...moment, text(`: ${why}`)];
    return joined([said, nextOpening(state, standing, 'Opens ')], '. ');
  }
  if (!asked.now) return joined([[text('Closed'), ...moment], nextOpening(state, standing, 'Opens ')], '. ');
  return joined([[text('Closed now')], nextOpening(state, standing, 'opens ')], ', ');
}

/** "opens Mon 9:30 AM ET", or nothing where no opening follows. */
function nextOpening(state: Closed, { record, question, directory, finding }: Standing, lead: string): Spans {
  if (state.opens === undefined) return [];
  const { day } = wallClock(state.opens, state.zone);
  const exception = exceptionOn(day, exceptionsFor(record.id, directory.exceptions));
  const isSaid = state.why === 'exception' && exception === state.exception;
  return [
    text(lead),
    momentSpan(state.opens, record.hours, question, true, finding.clock),
    ...because(isSaid ? undefined : exception),
  ];
}

/** " (snow day)": hours that the sheet does not print never stand without their reason. */
function because(exception: HoursException | undefined): Spans {
  return exception === undefined ? [] : [text(` (${exception.reason})`)];
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

/** The printed week of a record, with its zone said to be the asker's where it is; undefined where none is printed. */
export function printedWeek({ hours }: ContactRecord): string | undefined {
  if (hours.kind === 'unstated') return undefined;
  const week = weekText(hours);
  return hours.zone === ASKER_ZONE ? `${week} (your own time zone)` : week;
}

/** "Your time: Mon-Fri 6:30 AM-3:30 PM" below a week that was asked for, where the asker's clock, or the one asked for, is another. */
export function askersWeek({ finding, record: { hours }, question }: Standing): readonly Spans[] {
  const clock = finding.clock ?? question.clock;
  const zone = clock?.zone ?? question.zone;
  const asked = finding.facet === 'hours' && finding.when === undefined;
  if (!asked || hours.kind === 'unstated' || zone === undefined) return [];
  const week = weekElsewhere(hours, zone, question.at, clock?.label);
  if (week === undefined) return [];
  return [[text(clock === undefined ? `Your time: ${week}` : `In ${clock.label}: ${week}`)]];
}

/** "Open now, closes in 1 h 20 min, at 5:00 PM CT" where it was asked how long; a closed line says when it opens. */
export function closingSpans(standing: Standing): Spans {
  const { state, question } = standing;
  if (state.state !== 'open' || state.until === undefined || doubtedDays(standing).length > 0) {
    return stateSpans(standing);
  }
  const until = untilSpan(state, state.until, question.at, standing);
  return [
    text(`Open now, closes in ${durationText(state.until - question.at)}, at `),
    until,
    ...because(state.exception),
  ];
}

/** "Closed now, opens Sat 9:00 AM ET"; of a line that is open, the opening after this one too. */
export function nextSpans(standing: Standing): Spans {
  const after = stateAfter(standing);
  const next = after?.state === 'closed' ? nextOpening(after, standing, 'then opens ') : [];
  return joined([stateSpans(standing), next], '; ');
}

/** How a line that is open stands once it closes, where the opening after that is asked for. */
export function stateAfter({ finding, state, record, question, directory }: Standing): OpenState | undefined {
  if (finding.when?.kind !== 'next' || state.state !== 'open' || state.until === undefined) return undefined;
  return openState(record.hours, state.until, question.zone, exceptionsFor(record.id, directory.exceptions));
}
