import { type Hours, openState } from '../../../src';
import { ALL_WEEK, ARIZONA, at, DAYTIME, EVERY_DAY, HAWAII, SMALL_HOURS, said, weekly } from './weeks';

/** The days on which clocks jump, and zones whose clocks never do. */
test.each<readonly [moment: string, hours: Hours, when: string, expected: string]>([
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

  ['Arizona in summer', ARIZONA, '2026-07-15T16:30:00-07:00', 'open until 2026-07-15T17:00:00-07:00'],
  ['Arizona in winter', ARIZONA, '2026-12-15T17:00:00-07:00', 'closed (outside), opens 2026-12-16T09:00:00-07:00'],
  [
    'Arizona over the day that others change',
    ARIZONA,
    '2026-03-06T18:00:00-07:00',
    'closed (outside), opens 2026-03-09T09:00:00-07:00',
  ],
  ['Hawaii', HAWAII, '2026-07-15T09:00:00-10:00', 'open until 2026-07-15T17:00:00-10:00'],
])('%s', (_moment, hours, when, expected) => {
  expect(said(openState(hours, at(when), undefined))).toBe(expected);
});
