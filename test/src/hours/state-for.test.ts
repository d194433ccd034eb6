import { type Directory, type HoursException, isoMoment, stateFor, type When } from '../../../src';
import { directory } from '../../support/directory';
import { asked, finding } from '../card/cards';

const ET = 'America/New_York';
const WEDNESDAY = '2026-11-18T15:00:00-05:00';

const said = (id: string, iso: string, zone: string | undefined, when?: When, from: Directory = directory): string => {
  const state = stateFor(finding(id, 'open_now', when, from), asked(iso, zone), from);
  if (state.state === 'unknown') return 'unknown';
  const moment = state.state === 'open' ? state.until : state.opens;
  return `${state.state} ${moment === undefined ? '' : isoMoment(moment, state.zone)}`;
};

describe('the state at the moment asked about', () => {
  test.each<[string, string, string | undefined, When | undefined, string]>([
    ['now', 'dsc', ET, undefined, 'open 2026-11-18T18:30:00-05:00'],
    ['now, for "when next"', 'dsc', ET, { kind: 'next' }, 'open 2026-11-18T18:30:00-05:00'],
    ['now, for "how long"', 'rbc-central', ET, { kind: 'left' }, 'open 2026-11-18T17:00:00-06:00'],
    [
      'a time of the asker',
      'dsc',
      'America/Chicago',
      { kind: 'clock', date: '2026-11-18', minute: 1110 },
      'closed 2026-11-19T09:30:00-05:00',
    ],
    [
      'a time where the asker is unknown counts in the zone of the directory',
      'dsc',
      undefined,
      { kind: 'clock', date: '2026-11-18', minute: 1109 },
      'open 2026-11-18T18:30:00-05:00',
    ],
    [
      'a time in a zone that was named',
      'dsc',
      ET,
      { kind: 'clock', date: '2026-11-18', minute: 990, zone: 'America/Denver' },
      'closed 2026-11-19T09:30:00-05:00',
    ],
    ['a day with hours is open', 'dsc', ET, { kind: 'days', dates: ['2026-11-21'] }, 'open 2026-11-21T18:00:00-05:00'],
    [
      'a day without is closed',
      'insurance',
      ET,
      { kind: 'days', dates: ['2026-11-21'] },
      'closed 2026-11-23T08:00:00-05:00',
    ],
    [
      'of several days, one with hours is enough',
      'dsc',
      ET,
      { kind: 'days', dates: ['2026-11-22', '2026-11-23'] },
      'open 2026-11-23T18:30:00-05:00',
    ],
    [
      'a date that does not exist is now',
      'dsc',
      ET,
      { kind: 'days', dates: ['2026-02-30'] },
      'open 2026-11-18T18:30:00-05:00',
    ],
    ['hours that are not printed', 'dash', ET, { kind: 'days', dates: ['2026-11-21'] }, 'unknown'],
    ['a day in local time, nobody knows whose', 'sales', undefined, { kind: 'days', dates: ['2026-11-19'] }, 'unknown'],
    [
      'a day in local time',
      'sales',
      'Asia/Tokyo',
      { kind: 'days', dates: ['2026-11-19'] },
      'open 2026-11-19T17:00:00+09:00',
    ],
  ])('%s', (_name, id, zone, when, expected) => {
    expect(said(id, WEDNESDAY, zone, when)).toBe(expected);
  });

  test('an exception for the record rules over one for all', () => {
    const all: HoursException = {
      date: '2026-11-18',
      closed: true,
      shifts: [],
      reason: 'all closed',
      source: 'a memo',
    };
    const own: HoursException = { ...all, records: ['dsc'], closed: false, shifts: [{ opens: 540, closes: 960 }] };
    const changed: Directory = { ...directory, exceptions: [all, own] };
    expect(said('dsc', WEDNESDAY, ET, undefined, changed)).toBe('open 2026-11-18T16:00:00-05:00');
    expect(said('csc', WEDNESDAY, ET, undefined, changed)).toBe('closed 2026-11-19T08:00:00-05:00');
  });
});
