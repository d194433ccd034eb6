import { type Hours, openState } from '../../../src';
import { ALL_WEEK, AROUND, at, CT, DAYTIME, ET, LATE, LOCAL, NIGHT, SPLIT, said, TOUCHING, weekly } from './weeks';

/** The edges of days and weeks. */
test.each<readonly [moment: string, hours: Hours, when: string, expected: string]>([
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
])('%s', (_moment, hours, when, expected) => {
  expect(said(openState(hours, at(when), undefined))).toBe(expected);
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
