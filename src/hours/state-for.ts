import { assertNever } from '../assert-never';
import type { Directory } from '../directory/directory';
import { ASKER_ZONE } from '../directory/record';
import type { Finding, Question, When } from '../question';
import { dayState, type OpenState, openState } from './open-state';
import { exceptionsFor } from './week';
import { dayOf, instantOf, wallClock } from './zone';

/** What a state is about: one moment (epoch ms; now or another), or whole days (day numbers). */
export type TimeAsked =
  | { readonly kind: 'moment'; readonly at: number; readonly now: boolean }
  | { readonly kind: 'days'; readonly days: readonly [number, ...number[]] };

/** Whether two moments are one, or neither is said. */
export function isSameWhen(one: When | undefined, other: When | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** The moment or the days that a question asks about; a date that does not exist counts as now. */
export function askedAbout(when: When | undefined, question: Question, directory: Directory): TimeAsked {
  const now: TimeAsked = { kind: 'moment', at: question.at, now: true };
  if (when === undefined) return now;
  switch (when.kind) {
    case 'next':
    case 'left':
      return now;
    case 'clock': {
      const day = dayOf(when.date);
      const zone = when.zone ?? question.zone ?? directory.zone;
      return day === undefined ? now : { kind: 'moment', at: instantOf(day, when.minute, zone), now: false };
    }
    case 'days': {
      const [first, ...rest] = when.dates.flatMap(date => dayOf(date) ?? []);
      return first === undefined ? now : { kind: 'days', days: [first, ...rest] };
    }
    default:
      return assertNever(when);
  }
}

/** The question, with the directory's zone where whole days are asked about and the asker's is unknown: which days have hours is the same in every zone. */
export function askerOf(when: When | undefined, question: Question, directory: Directory): Question {
  return when?.kind === 'days' ? { ...question, zone: question.zone ?? directory.zone } : question;
}

/** The days that are asked about, as a zone counts them. */
export function daysOf(asked: TimeAsked, zone: string): readonly number[] {
  return asked.kind === 'days' ? asked.days : [wallClock(asked.at, zone).day];
}

/** The day number of the closing or of the next opening, where there is one. */
export function dayToCome(state: OpenState): number | undefined {
  if (state.state === 'unknown') return undefined;
  const moment = state.state === 'open' ? state.until : state.opens;
  return moment === undefined ? undefined : wallClock(moment, state.zone).day;
}

/** A question as of somebody in the place whose clock "Local Time" was asked for in, where a finding's hours are so printed. */
export function inPlaceAsked({ record: { hours }, clock }: Finding, question: Question): Question {
  const local = hours.kind === 'weekly' && hours.zone === ASKER_ZONE;
  return local && clock !== undefined ? { ...question, zone: clock.zone, clock } : question;
}

/** Open, closed or unknown at the moment that a finding is about; of several days, the first that has hours. */
export function stateFor(finding: Finding, asker: Question, directory: Directory): OpenState {
  const { record } = finding;
  const question = inPlaceAsked(finding, asker);
  const exceptions = exceptionsFor(record.id, directory.exceptions);
  const asked = askedAbout(finding.when, question, directory);
  if (asked.kind === 'moment') return openState(record.hours, asked.at, question.zone, exceptions);
  const states = asked.days.map(day => dayState(record.hours, day, question.zone, exceptions));
  return (
    states.find(({ state }) => state === 'open') ?? dayState(record.hours, asked.days[0], question.zone, exceptions)
  );
}
