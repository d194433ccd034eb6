import { ASKER_ZONE } from '../directory/record';
import type { WeeklyHours } from './week';
import { wallClock } from './zone';

const DAY = 1440;

/**
 * The printed week by the clock of another zone, as far apart as the two are at a moment (epoch ms); without label and
 * closed days. Undefined where the clocks are alike, or a stretch would begin or end on another day there.
 */
export function weekElsewhere(hours: WeeklyHours, zone: string, at: number): WeeklyHours | undefined {
  if (hours.zone === ASKER_ZONE) return undefined;
  const [line, there] = [wallClock(at, hours.zone), wallClock(at, zone)];
  const away = (there.day - line.day) * DAY + there.minute - line.minute;
  const shifts = hours.shifts.map(shift => ({ ...shift, opens: shift.opens + away, closes: shift.closes + away }));
  const within = shifts.every(({ opens, closes }) => opens >= 0 && closes <= DAY && opens < closes);
  return away === 0 || !within ? undefined : { ...hours, shifts, closed: [], zoneLabel: '' };
}
