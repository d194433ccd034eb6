import type { Directory, HoursException } from '../../../../src';
import { directory } from '../../../support/directory';
import { body, CLOSED_DAY as closed, said, SHORT_DAY as short } from '../cards';

const WEDNESDAY = '2026-11-18T15:00:00-05:00';
const MONDAY = '2026-12-21T15:00:00-05:00';
const MEMO = 'Not printed on the sheet; source: a memo';

const withDays = (...exceptions: readonly HoursException[]): Directory => ({ ...directory, exceptions });
const notices = (lines: readonly string[]): readonly string[] => lines.filter(line => line.includes(MEMO));

describe('a day that an exception closes', () => {
  const days = (...dates: readonly string[]) => ({ kind: 'days', dates }) as const;

  test('is called closed in hours of an asker whose zone is not known', () => {
    const all = withDays(closed);
    expect(body('sales', 'hours', WEDNESDAY, undefined, days('2026-11-26'), all)[0]).toBe(
      'Closed Thursday, Nov 26: Thanksgiving Day',
    );
    expect(body('sales', 'hours', WEDNESDAY, undefined, days('2026-11-25', '2026-11-26'), all)[0]).toBe(
      'Wednesday, Nov 25: 8:00 AM-5:00 PM Local Time; Thursday, Nov 26: closed (Thanksgiving Day) (your own time zone, not known here)',
    );
  });

  test('is called closed beside days that are open', () => {
    expect(body('dsc', 'hours', WEDNESDAY, undefined, days('2026-11-25', '2026-11-26'), withDays(closed))[0]).toBe(
      'Open Wednesday, Nov 25: 9:30 AM-6:30 PM ET; Thursday, Nov 26: closed (Thanksgiving Day)',
    );
  });
});

describe('an exception on a card of several rows', () => {
  const SHORT = `short day: 9:00 AM-1:00 PM ET. ${MEMO}`;

  test('says for which of them it holds', () => {
    const lines = said('payoff on dec 24', WEDNESDAY, withDays({ ...short, records: ['dsc'] }));
    expect(notices(lines)).toEqual([`Existing Consumer Accounts, ${SHORT}`]);
  });

  test('says it of all without naming them', () => {
    expect(notices(said('payoff on dec 24', WEDNESDAY, withDays(short)))).toEqual([SHORT]);
    expect(notices(said('payoff on dec 24', WEDNESDAY, withDays({ ...short, records: ['dsc', 'csc'] })))).toEqual([
      SHORT,
    ]);
    // Each by the clock of its own line.
    expect(notices(said('floorplan on dec 24', WEDNESDAY, withDays(short)))).toEqual([
      SHORT.replace('ET', 'CT'),
      SHORT,
    ]);
  });

  test('names regions where nothing else tells the rows apart, and those left out where they are fewer', () => {
    const regions = ['rbc-central', 'rbc-ne', 'rbc-pacwest', 'rbc-se', 'rbc-westdallas'];
    const of = (records: readonly string[]) =>
      notices(said('floorplan on dec 24', WEDNESDAY, withDays({ ...short, records }))).map(line => line.split(', ')[0]);
    expect(of(['rbc-ne', 'rbc-se'])).toEqual(['Northeast and Southeast']);
    expect(new Set(of(regions.slice(0, 4)))).toEqual(new Set(['all but West-Dallas']));
  });

  test('counts those beyond three', () => {
    const records = ['dsc', 'csc', 'insurance', 'smartauction', 'reserve'];
    const [notice] = notices(said('list', '2026-12-24T10:00:00-05:00', withDays({ ...short, records })));
    expect(notice).toBe(
      `Dealer Reserve (post booking), Existing Consumer Accounts, Consumer Help Line and 2 more, ${SHORT}`,
    );
  });
});

describe('an exception within a week that is asked for', () => {
  const one = withDays({ ...short, records: ['dsc'] });
  const EVE = `short day (Thursday, Dec 24): 9:00 AM-1:00 PM ET. ${MEMO}`;

  test.each(['dsc hours this week', 'dsc hours'])('is told before its day: %s', text => {
    const lines = said(text, MONDAY, one);
    expect(lines[1]).toBe('Mon-Fri 9:30 AM-6:30 PM ET, Sat 9:00 AM-6:00 PM ET, Sun closed');
    expect(notices(lines)).toEqual([EVE]);
  });

  test('is told for several rows, by name', () => {
    expect(notices(said('hours for csc and dsc', MONDAY, one))).toEqual([`Existing Consumer Accounts, ${EVE}`]);
  });

  test('is not told once the week is past, nor where the week is not asked for', () => {
    expect(notices(said('dsc hours', '2026-12-17T15:00:00-05:00', one))).toEqual([]);
    expect(notices(said('dsc phone number', MONDAY, one))).toEqual([]);
  });
});
