import { DateTime } from 'luxon';
import { type Hours, isoMoment, type OpenState, type Weekday } from '../../../src';

export const ET = 'America/New_York';
export const CT = 'America/Chicago';
const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5];
export const EVERY_DAY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

export const minutes = (clock: string): number => {
  const [hours = '0', rest = '0'] = clock.split(':');
  return Number(hours) * 60 + Number(rest);
};

export const weekly = (
  days: readonly Weekday[],
  opens: string,
  closes: string,
  zone = ET,
  closed: Weekday[] = [],
): Hours => ({
  kind: 'weekly',
  shifts: [{ days, opens: minutes(opens), closes: minutes(closes) }],
  closed,
  zone,
  zoneLabel: 'ET',
});

export const at = (iso: string): number => DateTime.fromISO(iso, { setZone: true }).toMillis();

/** "open until 2026-11-20T17:00:00-05:00", "closed (outside), opens ...", "unknown (unstated)". */
export const said = (state: OpenState): string => {
  const moment = (ms: number | undefined, zone: string): string => (ms === undefined ? 'never' : isoMoment(ms, zone));
  if (state.state === 'unknown') return `unknown (${state.why})`;
  if (state.state === 'open') return `open until ${moment(state.until, state.zone)}`;
  return `closed (${state.why}), opens ${moment(state.opens, state.zone)}`;
};

export const DAYTIME = weekly(WEEKDAYS, '9:00', '17:00');
export const ALL_WEEK = weekly(EVERY_DAY, '0:00', '23:00');
export const NIGHT = weekly(EVERY_DAY, '22:00', '6:00');
export const SMALL_HOURS = weekly(EVERY_DAY, '1:30', '4:00');
export const AROUND = weekly(EVERY_DAY, '0:00', '0:00');
export const LATE = weekly(EVERY_DAY, '8:00', '24:00');
export const ARIZONA = weekly(WEEKDAYS, '9:00', '17:00', 'America/Phoenix');
export const HAWAII = weekly(WEEKDAYS, '9:00', '17:00', 'Pacific/Honolulu');
export const LOCAL = weekly(WEEKDAYS, '8:00', '17:00', 'asker');
export const SPLIT: Hours = {
  kind: 'weekly',
  shifts: [
    { days: [1], opens: minutes('13:00'), closes: minutes('17:00') },
    { days: [1], opens: minutes('8:00'), closes: minutes('12:00') },
  ],
  closed: [7],
  zone: ET,
  zoneLabel: 'ET',
};
export const TOUCHING: Hours = {
  kind: 'weekly',
  shifts: [
    { days: EVERY_DAY, opens: minutes('8:00'), closes: minutes('12:00') },
    { days: EVERY_DAY, opens: minutes('12:00'), closes: minutes('20:00') },
  ],
  closed: [],
  zone: ET,
  zoneLabel: 'ET',
};
