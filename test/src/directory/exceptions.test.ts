import { cardText, createResolver, parseDirectory } from '../../../src/index';
import { botOver } from '../../support/bot';
import { problemsOf, SMALL_SHEET } from './small-sheet';

const withDays = (days: string, rest = 'closed: true') =>
  SMALL_SHEET.replace(
    / {2}- date: 2026-11-26[\s\S]*/,
    `  - ${days}\n    ${rest}\n    reason: Snow\n    source: a memo\n`,
  );

describe('the days of an exception', () => {
  it.each([
    ['date: 2026-11-26'],
    ['date: 12-25'],
    ['date: 02-29'],
    ['from: 2026-12-24\n    to: 2026-12-26'],
    ['from: 12-31\n    to: 01-02'],
    ['date: 11-19'],
  ])('may be written as %s', days => {
    expect(problemsOf(withDays(days))).toEqual([]);
  });

  it.each([
    ['date: 2026-02-30', /cannot be "2026-02-30" > There is no such day in the calendar\.$/],
    ['date: 2026-11-31', /There is no such day/],
    ['date: 2026-26-11', /no such day in the calendar: the month comes before the day/],
    ['date: 02-30', /There is no such day/],
    ['date: 2026-12-24 to 2026-12-26', /Write two lines in its place, "from: 2026-12-24" and "to: 2026-12-26"/],
    ['date: 20261126', /cannot be "20261126" > Write the date as year-month-day/],
    ['date: 11/26/2026', /or as month-day for every year/],
    ['from: 2026-12-24', /"to" is missing > Add "date: "/],
    ['closed: true\n    #', /the exception has no date/],
    ['date: 2026-12-24\n    to: 2026-12-26', /has a date, and days from or to another/],
    ['from: 12-24\n    to: 2026-12-26', /one has none > Write the year in both/],
    ['from: 2026-12-26\n    to: 2026-12-24', /ends on 2026-12-24, before it begins/],
    ['from: 2026-11-01\n    to: 2026-11-19', /warning the exception of 2026-11-01 to 2026-11-19 is past/],
    ['from: 2026-12-24\n    to: 2027-12-26', /warning the exception of .* holds for 368 days/],
  ])('are told apart from a slip: %s', (days, told) => {
    const rest = days.startsWith('closed') ? '' : 'closed: true';
    expect(problemsOf(withDays(days, rest))).toEqual([expect.stringMatching(told)]);
  });

  it.each([
    ['2026-12-25', '12-25'],
    ['12-25', '2027-12-25'],
    ['12-25', '12-25'],
  ])('are not ruled twice, by %s and by %s', (one, other) => {
    const second = `  - from: ${other}\n    to: ${other}\n    closed: true\n    reason: Snow\n    source: a memo\n`;
    expect(problemsOf(withDays(`date: ${one}`) + second)).toEqual([
      expect.stringMatching(/there are two exceptions of (\d{4}-)?12-25 for every record/),
    ]);
  });

  it.each([
    ['from: 2026-12-23\n    to: 2026-12-24', '2026-12-24T10:00-06:00', 'Closed: Snow. Opens Fri 9:00 AM CT'],
    ['from: 2026-12-23\n    to: 2026-12-24', '2026-12-25T12:30-06:00', 'Closed now, opens Fri 1:00 PM CT'],
    ['date: 12-24', '2026-12-24T10:00-06:00', 'Closed: Snow. Opens Fri 9:00 AM CT'],
    ['date: 12-24', '2031-12-24T10:00-06:00', 'Closed: Snow. Opens Thu 9:00 AM CT'],
    ['from: 12-31\n    to: 01-03', '2029-01-02T10:00-06:00', 'Closed: Snow. Opens Thu 9:00 AM CT'],
  ])('rule the hours: %s at %s', async (days, at, told) => {
    const { directory } = parseDirectory([{ name: 'contacts.yaml', text: withDays(days) }], { version: 'test' });
    if (!directory) throw new Error('the sheet cannot be read');
    const bot = botOver(createResolver(directory));
    const { card } = await bot.ask({ text: 'is permits open', conversation: 'days', at: Date.parse(at) });
    const text = cardText(card);
    expect(text).toContain(told);
    if (told.includes('Snow')) expect(text).toContain('Snow: closed. Not printed on the sheet; source: a memo');
  });
});
