import { cardText, present } from '../../../../src';
import { directory } from '../../../support/directory';
import { answer, asked, body, finding, type Said } from '../cards';

const ET = 'America/New_York';
const WEDNESDAY = '2026-11-18T15:00:00-05:00';

const TEXTS: readonly Said[] = [
  [
    'a number',
    'dsc',
    'contact',
    WEDNESDAY,
    ET,
    undefined,
    ['888-919-2559', 'Open now until 6:30 PM ET', 'Mon-Fri 9:30 AM-6:30 PM ET, Sat 9:00 AM-6:00 PM ET, Sun closed'],
  ],
  [
    'a number with its option',
    'cpc-4',
    'phone',
    WEDNESDAY,
    ET,
    undefined,
    ['855-720-2559, option 4', 'Open now until 8:00 PM ET'],
  ],
  ['an option', 'cpc-4', 'menu_option', WEDNESDAY, ET, undefined, ['Option 4', 'Call 855-720-2559, option 4']],
  ['no option', 'dsc', 'menu_option', WEDNESDAY, ET, undefined, ['No option printed', 'Call 888-919-2559']],
  ['a fax', 'fax-dds', 'fax', WEDNESDAY, ET, undefined, ['Fax 877-709-6084']],
  ['an email', 'email-held', 'email', WEDNESDAY, ET, undefined, ['CPCHelds@ally.com']],
  [
    'an address for one carrier',
    'mail-fedex',
    'address',
    WEDNESDAY,
    ET,
    undefined,
    ['FedEx: Ally Suite 2070, 4054 Willow Lake Blvd, Memphis, TN 38153'],
  ],
  [
    'an address, with whom to call about it and no state: mail arrives while nobody is there',
    'csc',
    'address',
    WEDNESDAY,
    ET,
    undefined,
    [
      'Ally Payment Processing, P.O. Box 9001951, Louisville, KY 40290-1951',
      'Questions: 888-925-2559',
      'Handles Extensions, Payment Arrangements, Customer Payoffs',
    ],
  ],
  [
    'topics',
    'dsc',
    'topics',
    WEDNESDAY,
    ET,
    undefined,
    ['Payoffs, Title/Lien Releases, GAP, Power of Attorney', 'Call 888-919-2559'],
  ],
  [
    'a record without a number',
    'dash',
    'contact',
    WEDNESDAY,
    ET,
    undefined,
    ['On the sheet, but the sheet prints no number for it', 'Hours not printed on the sheet'],
  ],
];

describe('what a card says first', () => {
  test.each(TEXTS)('%s', (_name, id, facet, iso, zone, when, said) => {
    expect(body(id, facet, iso, zone, when).slice(0, said.length)).toEqual(said);
  });

  test('what handles it, in words and unit, is the title', () => {
    const title = (id: string): string =>
      present(answer(finding(id, 'contact')), asked(WEDNESDAY), directory, []).title;
    expect(title('dsc')).toBe('Existing Consumer Accounts · Dealer Service Center (DSC)');
    expect(title('smartauction')).toBe('SmartAuction');
    expect(title('rbc-ne')).toBe('SmartCash (related to Floorplan) · Regional Business Centers, Northeast');
    expect(title('firewards')).toBe('F&I Rewards Inquiries');
  });

  test('the source and the age of the sheet are the last line', () => {
    const last = (iso: string): string | undefined =>
      cardText(present(answer(finding('sales', 'contact')), asked(iso), directory, []))
        .split('\n')
        .at(-1);
    expect(last('2023-09-01T12:00:00-04:00')).toBe(
      'Sheet page 2, row “Sales Support”; effective Aug 28, 2023, under a month old',
    );
    expect(last('2023-10-01T12:00:00-04:00')).toBe(
      'Sheet page 2, row “Sales Support”; effective Aug 28, 2023, over 1 month old',
    );
    expect(last('2024-08-28T12:00:00-04:00')).toBe(
      'Sheet page 2, row “Sales Support”; effective Aug 28, 2023, over 1 year old',
    );
    expect(last('2026-08-27T12:00:00-04:00')).toBe(
      'Sheet page 2, row “Sales Support”; effective Aug 28, 2023, over 2 years old',
    );
  });
});
