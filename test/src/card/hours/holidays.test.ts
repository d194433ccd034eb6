import { browse, cardText, type Directory, type HoursException } from '../../../../src';
import { directory } from '../../../support/directory';
import { asked, body, said } from '../cards';

const NOON = '2026-11-26T12:00:00-05:00';
const EVE = '2026-11-25T20:00:00-05:00';
const WEEK_BEFORE = '2026-11-18T15:00:00-05:00';
const CARE = 'Thanksgiving Day: the sheet gives no holiday hours, lines may be closed';

const closed: HoursException = {
  date: '2026-11-26',
  closed: true,
  shifts: [],
  reason: 'Thanksgiving',
  source: 'a memo',
};
const withDays = (...exceptions: readonly HoursException[]): Directory => ({ ...directory, exceptions });

const warnings = (lines: readonly string[]): readonly string[] => lines.filter(line => line.includes('holiday hours'));

describe('a holiday on a card of several rows', () => {
  test.each([
    ['choices', 'payoff', NOON],
    ['choices by region', 'floorplan', NOON],
    ['a day that is asked about', 'is floorplan open on thanksgiving', WEEK_BEFORE],
    ['several questions', 'who handles power of attorney, and insurance claims?', NOON],
    ['the list', 'list', NOON],
    ['hours of several', 'hours for csc and dsc', NOON],
    ['who is open', 'who is open now', NOON],
  ])('is told once: %s', (_name, text, iso) => {
    const lines = said(text, iso);
    expect(lines.length).toBeGreaterThan(4);
    expect(warnings(lines)).toEqual([CARE]);
    expect(lines[1]).toBe(CARE);
  });

  test('is told once where the directory is read through, as on a home tab', () => {
    const lines = cardText(browse(directory, { at: asked(NOON).at, pageSize: 30 })).split('\n');
    expect(warnings(lines)).toEqual([CARE]);
  });

  test('has its date where the next opening falls on it, for rows in different zones too', () => {
    expect(warnings(said('payoff', '2026-11-25T23:30:00-05:00'))).toEqual([
      CARE.replace('Day:', 'Day (Thursday, Nov 26):'),
    ]);
    // In New York it is the day itself, in Chicago the evening before.
    expect(warnings(said('floorplan', '2026-11-26T00:30:00-05:00'))).toEqual([
      CARE.replace('Day:', 'Day (Thursday, Nov 26):'),
    ]);
    expect(warnings(said('floorplan', EVE))).toHaveLength(1);
  });

  test('is not told on another day, nor of rows that need nobody there', () => {
    expect(warnings(said('payoff', WEEK_BEFORE))).toEqual([]);
    expect(warnings(said('all the fax numbers', NOON))).toEqual([]);
    // A Saturday: neither prints hours for it.
    expect(warnings(said('who handles insurance claims, and smartauction?', '2026-07-04T12:00:00-04:00'))).toEqual([]);
  });

  test('is told of those rows alone of which no exception says what holds', () => {
    const one = withDays({ ...closed, records: ['dsc'] });
    expect(warnings(said('payoff', NOON, one))).toEqual([CARE.replace('lines', 'the other line')]);
    expect(warnings(said('list', NOON, one))).toEqual([CARE.replace('lines', 'the other lines')]);
    expect(warnings(said('payoff', NOON, withDays({ ...closed, records: ['dsc', 'csc'] })))).toEqual([]);
    expect(warnings(said('list', NOON, withDays(closed)))).toEqual([]);
    expect(warnings(said('power of attorney', NOON, one))).toEqual([]);
  });

  test('is told of what is offered instead of a line that an exception closes', () => {
    const lines = said('held offerings proceeds', NOON, withDays({ ...closed, records: ['proceeds'] }));
    expect(warnings(lines)).toHaveLength(1);
    expect(warnings(lines)[0]).toMatch(/^Meanwhile: .* · Printed for an ordinary Thursday: open until 8:00 PM ET · /);
    expect(warnings(lines)[0]).toContain(CARE.replace('lines', 'the line'));
  });

  test('is told of hours in the zone of an asker who is not known', () => {
    const when = { kind: 'days', dates: ['2026-11-26'] } as const;
    expect(warnings(body('sales', 'hours', WEEK_BEFORE, undefined, when))).toEqual([CARE.replace('lines', 'the line')]);
  });

  test('is told within a week that is asked for', () => {
    const told = CARE.replace('Day:', 'Day (Thursday, Nov 26):');
    expect(warnings(said('dsc hours this week', '2026-11-24T15:00:00-05:00'))).toEqual([
      told.replace('lines', 'the line'),
    ]);
    expect(warnings(said('hours for csc and dsc', '2026-11-24T15:00:00-05:00'))).toEqual([told]);
    expect(warnings(said('dsc hours', WEEK_BEFORE))).toEqual([]);
  });
});

test.each(['are you open on christmas', 'is anyone there on thanksgiving', 'are yall open christmas'])(
  'who of all is there on it is not read out of the printed week: %s',
  text => {
    expect(said(text, WEEK_BEFORE)[0]).toBe('No holiday hours on the sheet');
  },
);

test('a day of another year is told with its year', () => {
  expect(said('is gap open on january 4', WEEK_BEFORE)[1]).toContain('Monday, Jan 4, 2027');
  expect(said('is gap open on december 4', WEEK_BEFORE)[1]).toMatch(/Friday, Dec 4:/);
});
