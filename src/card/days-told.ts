import { daysOf } from '../hours/state-for';
import type { Standing } from './state';

/** The days (day numbers) that are asked about, by the clock of the line, or the directory's where it keeps the hours of an asker who is not known. */
export function daysAsked({ asked, state, directory }: Standing): readonly number[] {
  return daysOf(asked, state.state === 'unknown' ? directory.zone : state.zone);
}
