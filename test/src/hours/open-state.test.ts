import { DateTime } from 'luxon';
import { type Hours, type HoursException, isoMoment, type OpenState, openState, type Weekday } from '../../../src';

const ET = 'America/New_York';
const CT = 'America/Chicago';
const WEEKDAYS: readonly Weekday[] = [1, 2, 3, 4, 5];
const EVERY_DAY: readonly Weekday[] = [1, 2, 3, 4, 5, 6, 7];

const minutes = (clock: string): number => {
  const [hours = '0', rest = '0'] = clock.split(':');
  return Number(hours) * 60 + Number(rest);
};

const weekly = (days: readonly Weekday[], opens: string, closes: string, zone = ET, closed: Weekday[] = []): Hours => ({
  kind: 'weekly',
  shifts: [{ days, opens: minutes(opens), closes: minutes(closes) }],
  closed,
  zone,
  zoneLabel: 'ET',
});

const at = (iso: string): number => DateTime.fromISO(iso, { setZone: true }).toMillis();

/** "open until 2026-11-20T17:00:00-05:00", "closed (outside), opens ...", "unknown (unstated)". */
const said = (state: OpenState): string => {
  const moment = (ms: number | undefined, zone: string): string => (ms === undefined ? 'never' : isoMoment(ms, zone));
  if (state.state === 'unknown') return `unknown (${state.why})`;
  if (state.state === 'open') return `open until ${moment(state.until, state.zone)}`;
  return `closed (${state.why}), opens ${moment(state.opens, state.zone)}`;
};

const DAYTIME = weekly(WEEKDAYS, '9:00', '17:00');
const ALL_WEEK = weekly(EVERY_DAY, '0:00', '23:00');
const NIGHT = weekly(EVERY_DAY, '22:00', '6:00');
const SMALL_HOURS = weekly(EVERY_DAY, '1:30', '4:00');
const AROUND = weekly(EVERY_DAY, '0:00', '0:00');
const LATE = weekly(EVERY_DAY, '8:00', '24:00');
const ARIZONA = weekly(WEEKDAYS, '9:00', '17:00', 'America/Phoenix');
const HAWAII = weekly(WEEKDAYS, '9:00', '17:00', 'Pacific/Honolulu');
const LOCAL = weekly(WEEKDAYS, '8:00', '17:00', 'asker');
const SPLIT: Hours = {
  kind: 'weekly',
  shifts: [
    { days: [1], opens: minutes('13:00'), closes: minutes('17:00') },
    { days: [1], opens: minutes('8:00'), closes: minutes('12:00') },
  ],
  closed: [7],
  zone: ET,
  zoneLabel: 'ET',
};
const TOUCHING: Hours = {
  kind: 'weekly',
  shifts: [
    { days: EVERY_DAY, opens: minutes('8:00'), closes: minutes('12:00') },
    { days: EVERY_DAY, opens: minutes('12:00'), closes: minutes('20:00') },
  ],
  closed: [],
  zone: ET,
  zoneLabel: 'ET',
};

const AWKWARD: readonly (readonly [moment: string, hours: Hours, when: string, expected: string])[] = [
  ['the opening minute', DAYTIME, '2026-11-20T09:00:00-05:00', 'open until 2026-11-20T17:00:00-05:00'],
  [
    'the last ms before opening',
    DAYTIME,
    '2026-11-20T08:59:59.999-05:00',
    'closed (outside), opens 2026-11-20T09:00:00-05:00',
  ],
  ['the last ms before closing', DAYTIME, '2026-11-20T16:59:59.999-05:00', 'open until 2026-11-20T17:00:00-05:00'],
  [
    'the closing minute, on a Friday',
    DAYTIME,
    '2026-11-20T17:00:00-05:00',
    'closed (outside), opens 2026-11-23T09:00:00-05:00',
  ],
  [
    'a Saturday that is not printed',
    DAYTIME,
    '2026-11-21T12:00:00-05:00',
    'closed (day not printed), opens 2026-11-23T09:00:00-05:00',
  ],
  [
    'a Sunday printed closed',
    SPLIT,
    '2026-11-22T12:00:00-05:00',
    'closed (day printed closed), opens 2026-11-23T08:00:00-05:00',
  ],
  [
    'the gap between two shifts, printed in any order',
    SPLIT,
    '2026-11-23T12:30:00-05:00',
    'closed (outside), opens 2026-11-23T13:00:00-05:00',
  ],
  ['the first of two shifts', SPLIT, '2026-11-23T09:00:00-05:00', 'open until 2026-11-23T12:00:00-05:00'],
  ['shifts that touch are one', TOUCHING, '2026-11-20T09:00:00-05:00', 'open until 2026-11-20T20:00:00-05:00'],

  ['spring 2026, before the jump', ALL_WEEK, '2026-03-08T01:59:59-05:00', 'open until 2026-03-08T23:00:00-04:00'],
  ['spring 2026, after the jump', ALL_WEEK, '2026-03-08T03:00:00-04:00', 'open until 2026-03-08T23:00:00-04:00'],
  [
    'spring 2026, the Friday before',
    DAYTIME,
    '2026-03-06T18:00:00-05:00',
    'closed (outside), opens 2026-03-09T09:00:00-04:00',
  ],
  ['autumn 2026, the first 1:30', ALL_WEEK, '2026-11-01T01:30:00-04:00', 'open until 2026-11-01T23:00:00-05:00'],
  ['autumn 2026, the second 1:30', ALL_WEEK, '2026-11-01T01:30:00-05:00', 'open until 2026-11-01T23:00:00-05:00'],
  [
    'autumn 2026, the Friday before',
    DAYTIME,
    '2026-10-30T18:00:00-04:00',
    'closed (outside), opens 2026-11-02T09:00:00-05:00',
  ],
  [
    'spring 2027, the Friday before',
    DAYTIME,
    '2027-03-12T18:00:00-05:00',
    'closed (outside), opens 2027-03-15T09:00:00-04:00',
  ],
  ['spring 2027, after the jump', ALL_WEEK, '2027-03-14T03:00:00-04:00', 'open until 2027-03-14T23:00:00-04:00'],
  [
    'autumn 2027, the Friday before',
    DAYTIME,
    '2027-11-05T18:00:00-04:00',
    'closed (outside), opens 2027-11-08T09:00:00-05:00',
  ],
  ['autumn 2027, the second 1:30', ALL_WEEK, '2027-11-07T01:30:00-05:00', 'open until 2027-11-07T23:00:00-05:00'],

  [
    'an opening that the clocks skip comes when they jump',
    weekly(EVERY_DAY, '2:30', '4:00'),
    '2026-03-08T01:50:00-05:00',
    'closed (outside), opens 2026-03-08T03:00:00-04:00',
  ],
  [
    'the jump itself is that opening',
    weekly(EVERY_DAY, '2:30', '4:00'),
    '2026-03-08T03:00:00-04:00',
    'open until 2026-03-08T04:00:00-04:00',
  ],
  [
    'a closing that the clocks skip comes when they jump',
    weekly(EVERY_DAY, '1:00', '2:30'),
    '2026-03-08T01:50:00-05:00',
    'open until 2026-03-08T03:00:00-04:00',
  ],
  [
    'a shift wholly skipped is none',
    weekly([7], '2:10', '2:50'),
    '2026-03-08T01:50:00-05:00',
    'closed (outside), opens 2026-03-15T02:10:00-04:00',
  ],
  [
    'an opening that comes twice is the first',
    SMALL_HOURS,
    '2026-11-01T01:30:00-04:00',
    'open until 2026-11-01T04:00:00-05:00',
  ],
  [
    'and stays open while the hour comes again',
    SMALL_HOURS,
    '2026-11-01T01:10:00-05:00',
    'open until 2026-11-01T04:00:00-05:00',
  ],
  [
    'a closing that comes twice is the first',
    weekly(EVERY_DAY, '0:30', '1:30'),
    '2026-11-01T01:30:00-04:00',
    'closed (outside), opens 2026-11-02T00:30:00-05:00',
  ],

  ['before midnight, in a night shift', NIGHT, '2026-11-20T23:59:59-05:00', 'open until 2026-11-21T06:00:00-05:00'],
  ['midnight, in a night shift', NIGHT, '2026-11-21T00:00:00-05:00', 'open until 2026-11-21T06:00:00-05:00'],
  [
    'the morning end of a night shift',
    NIGHT,
    '2026-11-21T06:00:00-05:00',
    'closed (outside), opens 2026-11-21T22:00:00-05:00',
  ],
  [
    'a night shift over the spring jump is an hour shorter',
    NIGHT,
    '2026-03-07T23:00:00-05:00',
    'open until 2026-03-08T06:00:00-04:00',
  ],
  [
    'a night shift over the autumn change is an hour longer',
    NIGHT,
    '2026-10-31T23:00:00-04:00',
    'open until 2026-11-01T06:00:00-05:00',
  ],
  [
    'a Sunday night that runs into a Monday',
    weekly([7], '22:00', '6:00'),
    '2026-11-23T05:00:00-05:00',
    'open until 2026-11-23T06:00:00-05:00',
  ],
  ['closing at midnight', LATE, '2026-11-20T23:59:59-05:00', 'open until 2026-11-21T00:00:00-05:00'],
  [
    'midnight after closing at midnight',
    LATE,
    '2026-11-21T00:00:00-05:00',
    'closed (outside), opens 2026-11-21T08:00:00-05:00',
  ],
  ['opening at midnight', ALL_WEEK, '2026-11-21T00:00:00-05:00', 'open until 2026-11-21T23:00:00-05:00'],
  ['round the clock', AROUND, '2026-11-21T12:00:00-05:00', 'open until never'],

  ['a leap day', DAYTIME, '2028-02-29T12:00:00-05:00', 'open until 2028-02-29T17:00:00-05:00'],
  [
    'the evening before a leap day',
    DAYTIME,
    '2028-02-28T18:00:00-05:00',
    'closed (outside), opens 2028-02-29T09:00:00-05:00',
  ],
  [
    'the evening of a year without one',
    DAYTIME,
    '2027-02-28T12:00:00-05:00',
    'closed (day not printed), opens 2027-03-01T09:00:00-05:00',
  ],
  [
    'the last second of the year',
    DAYTIME,
    '2026-12-31T23:59:59-05:00',
    'closed (outside), opens 2027-01-01T09:00:00-05:00',
  ],
  [
    'the first second of the year',
    DAYTIME,
    '2027-01-01T00:00:00-05:00',
    'closed (outside), opens 2027-01-01T09:00:00-05:00',
  ],
  ['a night shift over the year end', NIGHT, '2026-12-31T23:30:00-05:00', 'open until 2027-01-01T06:00:00-05:00'],

  ['Arizona in summer', ARIZONA, '2026-07-15T16:30:00-07:00', 'open until 2026-07-15T17:00:00-07:00'],
  ['Arizona in winter', ARIZONA, '2026-12-15T17:00:00-07:00', 'closed (outside), opens 2026-12-16T09:00:00-07:00'],
  [
    'Arizona over the day that others change',
    ARIZONA,
    '2026-03-06T18:00:00-07:00',
    'closed (outside), opens 2026-03-09T09:00:00-07:00',
  ],
  ['Hawaii', HAWAII, '2026-07-15T09:00:00-10:00', 'open until 2026-07-15T17:00:00-10:00'],
];

describe('the awkward moments', () => {
  test.each(AWKWARD)('%s', (_moment, hours, when, expected) => {
    expect(said(openState(hours, at(when), undefined))).toBe(expected);
  });
});

describe('the zone of whoever asks', () => {
  const ASKED: readonly (readonly [zone: string, when: string, expected: string])[] = [
    ['America/Phoenix', '2026-07-15T16:59:00-07:00', 'open until 2026-07-15T17:00:00-07:00'],
    ['Pacific/Honolulu', '2026-07-15T08:00:00-10:00', 'open until 2026-07-15T17:00:00-10:00'],
    ['Europe/London', '2026-10-23T17:30:00+01:00', 'closed (outside), opens 2026-10-26T08:00:00+00:00'],
    ['Asia/Kolkata', '2026-11-20T08:00:00+05:30', 'open until 2026-11-20T17:00:00+05:30'],
    ['Asia/Tokyo', '2026-11-20T20:00:00-05:00', 'closed (day not printed), opens 2026-11-23T08:00:00+09:00'],
    ['Australia/Lord_Howe', '2026-10-02T18:00:00+10:30', 'closed (outside), opens 2026-10-05T08:00:00+11:00'],
    ['Pacific/Kiritimati', '2026-11-19T18:00:00Z', 'open until 2026-11-20T17:00:00+14:00'],
  ];

  test.each(ASKED)('rules a line in local time: %s at %s', (zone, when, expected) => {
    expect(said(openState(LOCAL, at(when), zone))).toBe(expected);
  });

  test('leaves a line in local time unknown where it is not known', () => {
    expect(said(openState(LOCAL, at('2026-11-20T12:00:00-05:00'), undefined))).toBe('unknown (asker zone unknown)');
  });

  test('changes nothing about a line with a zone of its own', () => {
    const moment = at('2026-11-20T12:00:00-05:00');
    expect(openState(DAYTIME, moment, 'Asia/Tokyo')).toEqual(openState(DAYTIME, moment, undefined));
  });

  test('a line without hours is unknown, whoever asks', () => {
    expect(said(openState({ kind: 'unstated' }, at('2026-11-20T12:00:00-05:00'), CT))).toBe('unknown (unstated)');
  });

  test('a week without a shift is closed, and nothing follows', () => {
    const none: Hours = { kind: 'weekly', shifts: [], closed: [], zone: ET, zoneLabel: 'ET' };
    expect(said(openState(none, at('2026-11-20T12:00:00-05:00'), CT))).toBe('closed (day not printed), opens never');
  });
});

describe('a dated exception', () => {
  const closed = (date: string, reason = 'a day off'): HoursException => ({
    date,
    closed: true,
    shifts: [],
    reason,
    source: 'a memo',
  });
  const shifts = (date: string, opens: string, closes: string): HoursException => ({
    date,
    closed: false,
    shifts: [{ opens: minutes(opens), closes: minutes(closes) }],
    reason: 'short day',
    source: 'a memo',
  });

  test('closes the whole day and says why', () => {
    const exceptions = [closed('2026-11-26')];
    const state = openState(DAYTIME, at('2026-11-26T12:00:00-05:00'), undefined, exceptions);
    expect(said(state)).toBe('closed (exception), opens 2026-11-27T09:00:00-05:00');
    expect(state).toMatchObject({ exception: { reason: 'a day off' } });
  });

  test('is passed over by the next opening', () => {
    const exceptions = [closed('2026-11-26'), closed('2026-11-27')];
    const state = openState(DAYTIME, at('2026-11-25T18:00:00-05:00'), undefined, exceptions);
    expect(said(state)).toBe('closed (outside), opens 2026-11-30T09:00:00-05:00');
  });

  test('gives the day other hours', () => {
    const exceptions = [shifts('2026-12-24', '9:00', '13:00')];
    expect(said(openState(DAYTIME, at('2026-12-24T12:00:00-05:00'), undefined, exceptions))).toBe(
      'open until 2026-12-24T13:00:00-05:00',
    );
    expect(said(openState(DAYTIME, at('2026-12-24T13:00:00-05:00'), undefined, exceptions))).toBe(
      'closed (exception), opens 2026-12-25T09:00:00-05:00',
    );
  });

  test('is no reason at a moment when the printed hours would be closed too', () => {
    const exceptions = [shifts('2026-12-24', '9:00', '13:00'), closed('2026-12-25')];
    expect(said(openState(DAYTIME, at('2026-12-24T20:00:00-05:00'), undefined, exceptions))).toBe(
      'closed (outside), opens 2026-12-28T09:00:00-05:00',
    );
    const night = openState(DAYTIME, at('2026-12-25T20:00:00-05:00'), undefined, exceptions);
    expect(said(night)).toBe('closed (outside), opens 2026-12-28T09:00:00-05:00');
    expect(night).toMatchObject({ exception: { date: '2026-12-25' } });
  });

  test('is still the one that holds in the night after its day', () => {
    const exceptions = [shifts('2026-11-28', '20:00', '2:00')];
    const night = openState(DAYTIME, at('2026-11-29T00:30:00-05:00'), undefined, exceptions);
    expect(said(night)).toBe('open until 2026-11-29T02:00:00-05:00');
    expect(night).toMatchObject({ exception: { date: '2026-11-28' } });
    expect(openState(DAYTIME, at('2026-11-29T02:00:00-05:00'), undefined, exceptions)).not.toHaveProperty('exception');
  });

  test('is told where it alone lets the line stay open past midnight', () => {
    const exceptions = [shifts('2026-11-28', '0:00', '2:00')];
    const late = openState(LATE, at('2026-11-27T23:00:00-05:00'), undefined, exceptions);
    expect(said(late)).toBe('open until 2026-11-28T02:00:00-05:00');
    expect(late).toMatchObject({ exception: { date: '2026-11-28' } });
    const never = openState(AROUND, at('2026-11-20T12:00:00-05:00'), undefined, [
      shifts('2026-11-28', '0:00', '24:00'),
    ]);
    expect(said(never)).toBe('open until never');
    expect(never).not.toHaveProperty('exception');
  });

  test('is the reason in the night that it took away', () => {
    const state = openState(NIGHT, at('2026-12-26T01:00:00-05:00'), undefined, [closed('2026-12-25')]);
    expect(said(state)).toBe('closed (exception), opens 2026-12-26T22:00:00-05:00');
    expect(state).toMatchObject({ exception: { date: '2026-12-25' } });
  });

  test('opens a day that has no hours of its own', () => {
    const exceptions = [shifts('2026-11-21', '10:00', '14:00')];
    expect(said(openState(DAYTIME, at('2026-11-20T17:00:00-05:00'), undefined, exceptions))).toBe(
      'closed (outside), opens 2026-11-21T10:00:00-05:00',
    );
  });

  test('ends at midnight what ran into its day', () => {
    const exceptions = [closed('2026-12-25')];
    expect(said(openState(NIGHT, at('2026-12-24T23:00:00-05:00'), undefined, exceptions))).toBe(
      'open until 2026-12-25T00:00:00-05:00',
    );
    expect(said(openState(NIGHT, at('2026-12-25T01:00:00-05:00'), undefined, exceptions))).toBe(
      'closed (exception), opens 2026-12-26T22:00:00-05:00',
    );
  });

  test('interrupts a line that otherwise never closes', () => {
    const exceptions = [closed('2026-12-25')];
    expect(said(openState(AROUND, at('2026-12-20T12:00:00-05:00'), undefined, exceptions))).toBe(
      'open until 2026-12-25T00:00:00-05:00',
    );
  });

  test('is found however far away it is', () => {
    const none = weekly([], '9:00', '17:00');
    const exceptions = [shifts('2027-06-01', '9:00', '13:00')];
    expect(said(openState(none, at('2026-11-20T12:00:00-05:00'), undefined, exceptions))).toBe(
      'closed (day not printed), opens 2027-06-01T09:00:00-04:00',
    );
  });

  test('hides the only day of many weeks in a row', () => {
    const mondays = ['2026-11-23', '2026-11-30', '2026-12-07', '2026-12-14'];
    const state = openState(
      weekly([1], '9:00', '17:00'),
      at('2026-11-20T12:00:00-05:00'),
      undefined,
      mondays.map(date => closed(date)),
    );
    expect(said(state)).toBe('closed (day not printed), opens 2026-12-21T09:00:00-05:00');
  });
});
