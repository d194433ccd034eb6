import fc from 'fast-check';
import { type Hours, type HoursException, openState, type Weekday } from '../../../src';
import { Temporal } from './temporal';

/** Any week that a directory may print, nights and split days among them, against a plain timeline of its openings. */
const ZONES = [
  'America/New_York',
  'America/Phoenix',
  'Europe/London',
  'Australia/Lord_Howe',
  'Asia/Kolkata',
  'Africa/Cairo',
];
const FROM = Temporal.PlainDate.from('2026-10-15');
const DAYS = 45;

/** Half hours from 3:30 AM on: times that the clocks skip or show twice have named tests of their own. */
const minute = fc.integer({ min: 7, max: 48 }).map(half => half * 30);
const range = fc.record({ opens: minute.filter(one => one < 1440), closes: minute });
const week = fc
  .array(fc.record({ days: fc.uniqueArray(fc.integer({ min: 1, max: 7 }), { minLength: 1 }), range }), { maxLength: 4 })
  .map(shifts => shifts.map(({ days, range: { opens, closes } }) => ({ days: days as Weekday[], opens, closes })));
const exceptions = fc
  .uniqueArray(fc.integer({ min: 3, max: DAYS - 3 }), { maxLength: 4 })
  .chain(offsets => fc.tuple(...offsets.map(offset => fc.tuple(fc.constant(offset), fc.option(range)))))
  .map(days =>
    days.map(
      ([offset, hours]): HoursException => ({
        date: FROM.add({ days: offset }).toString(),
        closed: hours === null,
        shifts: hours === null ? [] : [hours],
        reason: 'a test',
        source: 'a test',
      }),
    ),
  );

interface Opening {
  readonly from: number;
  readonly to: number;
}

/** All openings from FROM on, in order, those that touch or overlap joined. */
function timeline(
  shifts: readonly { days: Weekday[]; opens: number; closes: number }[],
  zone: string,
  odd: readonly HoursException[],
): Opening[] {
  const oddOn = (date: typeof FROM) => odd.find(one => one.date === date.toString());
  const moment = (date: typeof FROM, minutes: number): number =>
    date.add({ days: Math.floor(minutes / 1440) }).toZonedDateTime({
      timeZone: zone,
      plainTime: { hour: Math.floor(minutes / 60) % 24, minute: minutes % 60 },
    }).epochMilliseconds;
  const all: Opening[] = [];
  for (let offset = 0; offset < DAYS; offset++) {
    const date = FROM.add({ days: offset });
    const hours = oddOn(date)?.shifts ?? shifts.filter(({ days }) => days.includes(date.dayOfWeek as Weekday));
    for (const { opens, closes } of hours) {
      const end = closes > opens ? closes : closes + 1440;
      const last = oddOn(date.add({ days: 1 })) ? Math.min(end, 1440) : end;
      all.push({ from: moment(date, opens), to: moment(date, last) });
    }
  }
  return all.sort((a, b) => a.from - b.from).reduce(join, []);
}

function join(joined: Opening[], next: Opening): Opening[] {
  const last = joined.at(-1);
  if (last === undefined || next.from > last.to) return [...joined, next];
  return [...joined.slice(0, -1), { from: last.from, to: Math.max(last.to, next.to) }];
}

describe('a second opinion on weeks of any kind', () => {
  test('nights, split days and exceptions are as on a timeline, over the autumn changes of six zones', () => {
    const moments = fc.array(fc.integer({ min: 5 * 96, max: 15 * 96 }), { minLength: 8, maxLength: 8 });
    fc.assert(
      fc.property(week, exceptions, fc.constantFrom(...ZONES), moments, (shifts, odd, zone, quarters) => {
        const hours: Hours = { kind: 'weekly', shifts, closed: [], zone, zoneLabel: 'X' };
        const openings = timeline(shifts, zone, odd);
        const start = FROM.toZonedDateTime(zone).epochMilliseconds;
        // What is still open when the timeline ends never closes.
        const end = FROM.add({ days: DAYS }).toZonedDateTime(zone).epochMilliseconds;
        for (const quarter of quarters) {
          const at = start + quarter * 15 * 60_000;
          const now = openings.find(({ from, to }) => from <= at && at < to);
          const state = openState(hours, at, undefined, odd);
          if (now) expect(state).toMatchObject({ state: 'open', until: now.to < end ? now.to : undefined });
          else expect(state).toMatchObject({ state: 'closed', opens: openings.find(({ from }) => from > at)?.from });
        }
      }),
      { seed: 20_261_120, numRuns: 250 },
    );
  });
});
