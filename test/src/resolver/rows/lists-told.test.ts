import type { Resolution } from '../../../../src/index';
import { resolve } from '../../../support/conversation';
import { idsOf } from '../../../support/shown';

/** What a list shows of each of its rows, and what it leaves out. */

/** The ids shown with the facet of each, or the outcome where nothing is. */
function shown(resolution: Resolution): string {
  if (!('findings' in resolution)) return resolution.outcome;
  return resolution.findings.map(({ record, facet }) => `${record.id} ${facet}`).join(', ');
}

describe('a list', () => {
  const ids = (text: string) => idsOf(resolve(text));

  test('of centers holds each center once and no desk', () => {
    expect(ids('which centers are open now')).toEqual([
      'cpc-main',
      'rbc-central',
      'rbc-ne',
      'rbc-pacwest',
      'rbc-se',
      'rbc-westdallas',
      'dsc',
      'csc',
    ]);
    expect(ids('every center that is open now')).toEqual(ids('which centers are open now'));
  });

  test('of who is open until a time holds those who close then', () => {
    const lines = ids('which lines are open until 8pm');
    expect(lines).toContain('reserve');
    expect(lines).toContain('csc');
    expect(lines).not.toContain('smartauction');
  });

  test('of who closes last or opens first knows both words for it', () => {
    expect(ids('who closes last')).toEqual(ids('who stays open latest'));
    expect(ids('who opens first')).toEqual(ids('who opens earliest'));
  });
});

test.each([
  ['which lines keep 8 to 5 eastern', 'proceeds hours, insurance hours'],
  ["which unit doesn't open until 9:30 eastern", 'dsc hours'],
  ['which one still picks up at 10 on a weeknight eastern', 'csc open_now'],
  ['who keeps local time rather than eastern or central', 'sales hours'],
  ['which lines are not weekdays only', 'dsc hours, csc hours'],
  ['which weekdays only lines close at 7', 'smartauction hours'],
  ['which line actually says sunday closed', 'dsc hours'],
  ["opening time isn't on the full hour for which ones", 'rbc-se hours, dsc hours'],
  ['who opens at nine on the dot eastern', 'rbc-ne hours, firewards hours, dsc hours'],
  ['who keeps 8 to 5 on saturday', 'none'],
])('lists are narrowed by what is printed: %s', (text, expected) => {
  expect(shown(resolve(text))).toBe(expected);
});

test.each([
  ["other than DSC who's open saturday", 'csc open_now'],
  ['apart from the consumer line, who works saturdays', 'dsc open_now'],
  ["who's open at 6 pm saturday", 'csc open_now'],
  ['does anyone answer before 8 eastern', 'none'],
  ['who opens earliest on saturday', 'csc hours'],
])('a list leaves out what is excepted, and knows the moment: %s', (text, expected) => {
  expect(shown(resolve(text))).toBe(expected);
});
