import { holidaysOf } from '../../../src';

/** The federal holidays that OPM lists: the day itself, and the day on which it is observed where that is another. */
const OPM: Readonly<Record<number, readonly string[]>> = {
  2026: [
    "2026-01-01 New Year's Day",
    '2026-01-19 Martin Luther King Jr. Day',
    "2026-02-16 Washington's Birthday",
    '2026-05-25 Memorial Day',
    '2026-06-19 Juneteenth',
    '2026-07-03 Independence Day (observed)',
    '2026-07-04 Independence Day',
    '2026-09-07 Labor Day',
    '2026-10-12 Columbus Day',
    '2026-11-11 Veterans Day',
    '2026-11-26 Thanksgiving Day',
    '2026-12-25 Christmas Day',
  ],
  2027: [
    "2027-01-01 New Year's Day",
    '2027-01-18 Martin Luther King Jr. Day',
    "2027-02-15 Washington's Birthday",
    '2027-05-31 Memorial Day',
    '2027-06-18 Juneteenth (observed)',
    '2027-06-19 Juneteenth',
    '2027-07-04 Independence Day',
    '2027-07-05 Independence Day (observed)',
    '2027-09-06 Labor Day',
    '2027-10-11 Columbus Day',
    '2027-11-11 Veterans Day',
    '2027-11-25 Thanksgiving Day',
    '2027-12-24 Christmas Day (observed)',
    '2027-12-25 Christmas Day',
    "2027-12-31 New Year's Day (observed)",
  ],
};

const listed = (year: number, country: string): string[] =>
  [...holidaysOf(year, country)].map(([date, name]) => `${date} ${name}`).sort();

describe('public and bank holidays', () => {
  test.each([2026, 2027])('are those of OPM in %i', year => {
    expect(listed(year, 'US')).toEqual(OPM[year]);
  });

  test('can be those of one state', () => {
    expect(listed(2026, 'US-TX')).toContain('2026-11-27 Day after Thanksgiving');
  });

  test('can be those of another country, in English', () => {
    expect(listed(2026, 'MX')).toContain('2026-09-16 Independence Day');
    expect(listed(2026, 'CA')).toContain('2026-07-01 Canada Day');
  });

  test('are none for a country that nobody knows', () => {
    expect(listed(2026, 'ZZ')).toEqual([]);
  });
});
