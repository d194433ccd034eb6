import { ASKER_ZONE } from '../directory/record';
import { WHOLE_DAY } from './units';
import { printedStretches, type Stretch, type WeeklyHours } from './week';
import { weekText } from './words';
import { instantOf, WEEKDAYS, wallClock, weekdayOf } from './zone';

/** Stretches of a day (a day number) of one zone by the clock of another: below 0 on the day before, past 1440 on the next. */
export function stretchesElsewhere(
  stretches: readonly Stretch[],
  day: number,
  zone: string,
  elsewhere: string,
): readonly Stretch[] {
  const there = (minute: number): number => {
    const clock = wallClock(instantOf(day, minute, zone), elsewhere);
    return (clock.day - day) * WHOLE_DAY + clock.minute;
  };
  return stretches.map(({ opens, closes }) => ({ opens: there(opens), closes: there(closes) }));
}

/**
 * The printed week by the clock of another zone, each weekday as it comes in the seven days from a moment (epoch ms):
 * where one of the clocks changes in these, the days before and after it differ. `label` stands behind each time. "Mon-Fri 6:30 AM-3:30 PM", undefined
 * where the clocks are alike, or a stretch would begin or end on another day there.
 */
export function weekElsewhere(hours: WeeklyHours, elsewhere: string, at: number, label = ''): string | undefined {
  const { zone } = hours;
  if (zone === ASKER_ZONE) return undefined;
  const today = wallClock(at, zone).day;
  const shifts = WEEKDAYS.flatMap((_, ahead) => {
    const weekday = weekdayOf(today + ahead);
    const stretches = stretchesElsewhere(printedStretches(hours, weekday), today + ahead, zone, elsewhere);
    return stretches.map(stretch => ({ days: [weekday], ...stretch }));
  });
  if (!shifts.every(({ opens, closes }) => opens >= 0 && opens < closes && closes <= WHOLE_DAY)) return undefined;
  const printed = { ...hours, closed: [], zoneLabel: '' };
  const other = weekText({ ...printed, shifts });
  if (other === weekText(printed)) return undefined;
  return label === '' ? other : weekText({ ...printed, shifts, zoneLabel: label });
}
