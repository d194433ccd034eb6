import { wallClock } from '../hours/zone';
import type { Standing } from './state';

/** The day numbers that a finding is asked about, by the clock of its line; by the directory's where that is not known. */
export function daysAsked({ asked, state, directory }: Standing): readonly [number, ...number[]] {
  if (asked.kind === 'days') return asked.days;
  return [wallClock(asked.at, state.state === 'unknown' ? directory.zone : state.zone).day];
}

/** The day of the closing or of the next opening that is shown, where there is one. */
export function dayToCome({ state }: Standing): number | undefined {
  if (state.state === 'unknown') return undefined;
  const moment = state.state === 'open' ? state.until : state.opens;
  return moment === undefined ? undefined : wallClock(moment, state.zone).day;
}
