import type { Directory, HoursException, When } from '../../../src';
import { directory } from '../../support/directory';
import { body } from './cards';

const ET = 'America/New_York';
const WEDNESDAY = '2026-11-18T15:00:00-05:00';

describe('a holiday', () => {
  const CARE = 'the sheet gives no holiday hours, the line may be closed';

  test('is named on its day', () => {
    expect(body('dsc', 'contact', '2026-11-26T12:00:00-05:00', ET)).toContain(`Thanksgiving Day: ${CARE}`);
  });

  test('is named where the day is asked about', () => {
    expect(body('dsc', 'hours', WEDNESDAY, ET, { kind: 'days', dates: ['2026-12-25'] })).toContain(
      `Christmas Day: ${CARE}`,
    );
  });

  test('is named where the next opening falls on it', () => {
    expect(body('dsc', 'open_now', '2026-11-25T20:00:00-05:00', ET)).toContain(
      `Thanksgiving Day (Thursday, Nov 26): ${CARE}`,
    );
  });

  test('is named on the day on which it is observed', () => {
    expect(body('insurance', 'open_now', '2026-07-03T12:00:00-04:00', ET)).toContain(
      `Independence Day (observed): ${CARE}`,
    );
  });

  test('is the day of the line, not of whoever asks', () => {
    expect(body('dsc', 'open_now', '2026-11-26T12:00:00+09:00', 'Asia/Tokyo').join()).toContain(
      'Thanksgiving Day (Thursday, Nov 26)',
    );
    expect(body('csc', 'open_now', '2026-11-27T09:00:00+09:00', 'Asia/Tokyo')).toContain(`Thanksgiving Day: ${CARE}`);
  });

  test('changes no state, and says nothing on a day without hours or of a line without hours', () => {
    expect(body('dsc', 'open_now', '2026-11-26T12:00:00-05:00', ET)[0]).toBe('Open now until 6:30 PM ET');
    expect(body('insurance', 'open_now', '2026-07-04T12:00:00-04:00', ET).join()).not.toContain('holiday');
    expect(body('fax-dds', 'fax', '2026-11-26T12:00:00-05:00', ET).join()).not.toContain('holiday');
  });

  test('is not named for a directory of no country', () => {
    const { holidays: _country, ...nowhere } = directory;
    expect(body('dsc', 'contact', '2026-11-26T12:00:00-05:00', ET, undefined, nowhere).join()).not.toContain('holiday');
  });
});

describe('an exception in data', () => {
  const closed: HoursException = {
    date: '2026-11-26',
    records: ['dsc'],
    closed: true,
    shifts: [],
    reason: 'Thanksgiving',
    source: 'a memo',
  };
  const short: HoursException = {
    date: '2026-12-24',
    closed: false,
    shifts: [{ opens: 540, closes: 780 }],
    reason: 'short day',
    source: 'a memo',
  };
  const changed: Directory = { ...directory, exceptions: [closed, short] };

  test('rules over the week and over the holiday', () => {
    const said = body('dsc', 'open_now', '2026-11-26T12:00:00-05:00', ET, undefined, changed);
    expect(said[0]).toBe('Closed: Thanksgiving. Opens Fri 9:30 AM ET');
    expect(said.join()).not.toContain('no holiday hours');
  });

  test('leaves the records alone that it does not name', () => {
    expect(body('insurance', 'open_now', '2026-11-26T12:00:00-05:00', ET, undefined, changed)[0]).toBe(
      'Open now until 5:00 PM ET',
    );
  });

  test('gives other hours to a day, with its reason', () => {
    const when: When = { kind: 'days', dates: ['2026-12-24'] };
    expect(body('dsc', 'hours', WEDNESDAY, ET, when, changed)[0]).toBe(
      'Open Thursday, Dec 24: 9:00 AM-1:00 PM ET (short day)',
    );
    expect(body('dsc', 'open_now', '2026-12-24T14:00:00-05:00', ET, undefined, changed)[0]).toBe(
      'Closed: short day. Opens Fri 9:30 AM ET',
    );
  });

  test('a week or more away, the next opening has its date', () => {
    const days = Array.from({ length: 9 }, (_, index) => `2026-11-${19 + index}`);
    const away: Directory = { ...directory, exceptions: days.map(date => ({ ...closed, date, reason: 'moving' })) };
    expect(body('dsc', 'open_now', '2026-11-19T12:00:00-05:00', ET, undefined, away)[0]).toBe(
      'Closed: moving. Opens Sat, Nov 28, 9:00 AM ET',
    );
  });
});
