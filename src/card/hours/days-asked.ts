import { daysOf } from '../../hours/state-for';
import { wallClock } from '../../hours/zone';
import type { Standing } from './standing';

/** The days (day numbers) that are asked about, by the clock of the line, or the directory's where it keeps the hours of an asker who is not known. */
export function daysAsked({ asked, state, directory }: Standing): readonly number[] {
  return daysOf(asked, state.state === 'unknown' ? directory.zone : state.zone);
}

/** The last of the seven days from today for which a week that was asked for is read; none where another thing is told. */
export function lastDayOfWeek(standing: Standing): number | undefined {
  const { finding } = standing;
  const [today] = daysAsked(standing);
  return finding.facet === 'hours' && finding.when === undefined && today !== undefined ? today + 6 : undefined;
}

/** The day (its number) on which it is asked, by the clock of whoever asks, or the directory's where that is not known. */
export function todayOf({ question, directory }: Pick<Standing, 'question' | 'directory'>): number {
  return wallClock(question.at, question.zone ?? directory.zone).day;
}
