import { cardText, type Facet, present, type When } from '../../../src';
import { directory } from '../../support/directory';
import { answer, asked, finding } from './cards';

const ET = 'America/New_York';
const CT = 'America/Chicago';
const WEDNESDAY = '2026-11-18T15:00:00-05:00';
const FRIDAY_EVENING = '2026-11-20T17:40:00-05:00';

/** The parts of one finding's text, title and footnote left out. */
const body = (id: string, facet: Facet, iso: string, zone?: string, when?: When): string[] =>
  cardText(present(answer(finding(id, facet, when)), asked(iso, zone), directory, []))
    .split('\n')
    .slice(1, -1);

/** What the first lines say, record by record. */
type Said = readonly [
  name: string,
  id: string,
  facet: Facet,
  iso: string,
  zone: string | undefined,
  when: When | undefined,
  said: readonly string[],
];

const FACTS: readonly Said[] = [
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
  ['a fax', 'fax-dds', 'fax', WEDNESDAY, ET, undefined, ['Fax 877-709-6084', 'Hours not printed on the sheet']],
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

  [
    'open, in both zones',
    'rbc-central',
    'open_now',
    WEDNESDAY,
    ET,
    undefined,
    ['Open now until 5:00 PM CT, 6:00 PM your time'],
  ],
  [
    'open, in one zone',
    'rbc-central',
    'open_now',
    WEDNESDAY,
    'America/Winnipeg',
    undefined,
    ['Open now until 5:00 PM CT'],
  ],
  [
    'open, for an unknown zone',
    'rbc-central',
    'open_now',
    WEDNESDAY,
    undefined,
    undefined,
    ['Open now until 5:00 PM CT'],
  ],
  [
    'open, for someone overseas',
    'dsc',
    'open_now',
    WEDNESDAY,
    'Asia/Tokyo',
    undefined,
    ['Open now until 6:30 PM ET, Thu 8:30 AM your time'],
  ],
  [
    'closed after hours',
    'dsc',
    'open_now',
    '2026-11-21T18:00:00-05:00',
    ET,
    undefined,
    ['Closed now, opens Mon 9:30 AM ET'],
  ],
  [
    'closed before hours',
    'dsc',
    'open_now',
    '2026-11-21T08:00:00-05:00',
    CT,
    undefined,
    ['Closed now, opens Sat 9:00 AM ET, 8:00 AM your time'],
  ],
  [
    'a day not printed',
    'insurance',
    'open_now',
    '2026-11-21T12:00:00-05:00',
    ET,
    undefined,
    ['Closed: the sheet prints no Saturday hours. Opens Mon 8:00 AM ET'],
  ],
  [
    'a day printed closed',
    'dsc',
    'open_now',
    '2026-11-22T12:00:00-05:00',
    ET,
    undefined,
    ['Closed: the sheet prints “Closed” for Sunday. Opens Mon 9:30 AM ET'],
  ],
  [
    'hours not printed',
    'email-held',
    'open_now',
    WEDNESDAY,
    ET,
    undefined,
    ['Hours not printed on the sheet', 'CPCHelds@ally.com'],
  ],
  [
    'closing in 29 minutes',
    'insurance',
    'open_now',
    '2026-11-18T16:31:00-05:00',
    ET,
    undefined,
    ['Open, but closes soon: in 29 min, at 5:00 PM ET'],
  ],
  [
    'closing in 30 minutes',
    'insurance',
    'open_now',
    '2026-11-18T16:30:00-05:00',
    ET,
    undefined,
    ['Open now until 5:00 PM ET'],
  ],
  [
    'closing in seconds',
    'insurance',
    'open_now',
    '2026-11-18T16:59:59-05:00',
    ET,
    undefined,
    ['Open, but closes soon: in 1 min, at 5:00 PM ET'],
  ],
  [
    'local time',
    'sales',
    'open_now',
    WEDNESDAY,
    'America/Phoenix',
    undefined,
    [
      'Open now until 5:00 PM Local Time',
      'Call 877-357-8477, option 6',
      'Mon-Fri 8:00 AM-5:00 PM Local Time (your own time zone)',
    ],
  ],
  [
    'local time, whose is not known',
    'sales',
    'open_now',
    WEDNESDAY,
    undefined,
    undefined,
    ['Whether anyone answers depends on your time zone, not known here: the sheet prints Local Time'],
  ],
  [
    'a day in local time, whose is not known',
    'sales',
    'hours',
    WEDNESDAY,
    undefined,
    { kind: 'days', dates: ['2026-11-21'] },
    ['Saturday, Nov 21: the sheet prints no Saturday hours (your own time zone, not known here)'],
  ],

  [
    'the week',
    'dsc',
    'hours',
    WEDNESDAY,
    ET,
    undefined,
    [
      'Mon-Fri 9:30 AM-6:30 PM ET, Sat 9:00 AM-6:00 PM ET, Sun closed',
      'Call 888-919-2559',
      'Open now until 6:30 PM ET',
    ],
  ],
  [
    'the week without a Sunday',
    'csc',
    'hours',
    WEDNESDAY,
    ET,
    undefined,
    ['Mon-Fri 8:00 AM-11:00 PM ET, Sat 8:00 AM-10:00 PM ET'],
  ],
  [
    'a Saturday',
    'dsc',
    'hours',
    WEDNESDAY,
    CT,
    { kind: 'days', dates: ['2026-11-21'] },
    ['Open Saturday, Nov 21: 9:00 AM-6:00 PM ET, 8:00 AM-5:00 PM your time'],
  ],
  [
    'a Sunday',
    'dsc',
    'hours',
    WEDNESDAY,
    ET,
    { kind: 'days', dates: ['2026-11-22'] },
    ['Closed Sunday, Nov 22: the sheet prints “Closed”. Opens Mon 9:30 AM ET'],
  ],
  [
    'a weekend',
    'csc',
    'hours',
    WEDNESDAY,
    ET,
    { kind: 'days', dates: ['2026-11-21', '2026-11-22'] },
    ['Open Saturday, Nov 21: 8:00 AM-10:00 PM ET; Sunday, Nov 22: the sheet prints no Sunday hours'],
  ],
  [
    'a moment in hours',
    'csc',
    'open_now',
    WEDNESDAY,
    ET,
    { kind: 'clock', date: '2026-11-20', minute: 1140 },
    ['Open Fri 7:00 PM ET, until 11:00 PM ET'],
  ],
  [
    'a moment in the zone of the asker',
    'dsc',
    'open_now',
    WEDNESDAY,
    CT,
    { kind: 'clock', date: '2026-11-20', minute: 1140 },
    ['Closed Fri 8:00 PM ET, 7:00 PM your time. Opens Sat 9:00 AM ET, 8:00 AM your time'],
  ],
  [
    'a moment in a zone of its own',
    'dsc',
    'open_now',
    WEDNESDAY,
    ET,
    { kind: 'clock', date: '2026-11-20', minute: 1020, zone: 'America/Denver' },
    ['Closed Fri 7:00 PM ET. Opens Sat 9:00 AM ET'],
  ],
  [
    'the next opening',
    'dsc',
    'hours',
    '2026-04-17T19:00:00-04:00',
    ET,
    { kind: 'next' },
    [
      'Closed now, opens Sat 9:00 AM ET',
      'Call 888-919-2559',
      'Mon-Fri 9:30 AM-6:30 PM ET, Sat 9:00 AM-6:00 PM ET, Sun closed',
    ],
  ],
  [
    'the next opening of an open line',
    'csc',
    'hours',
    FRIDAY_EVENING,
    ET,
    { kind: 'next' },
    ['Open now until 11:00 PM ET; then opens Sat 8:00 AM ET'],
  ],
  [
    'what is left',
    'rbc-central',
    'hours',
    '2026-09-23T16:40:00-04:00',
    ET,
    { kind: 'left' },
    ['Open now, closes in 1 h 20 min, at 5:00 PM CT, 6:00 PM your time'],
  ],
  [
    'whole hours left',
    'insurance',
    'hours',
    WEDNESDAY,
    ET,
    { kind: 'left' },
    ['Open now, closes in 2 h, at 5:00 PM ET'],
  ],
  [
    'what is left of a closed line',
    'rbc-ne',
    'hours',
    FRIDAY_EVENING,
    ET,
    { kind: 'left' },
    ['Closed now, opens Mon 9:00 AM ET'],
  ],
];

describe('what a card says', () => {
  test.each(FACTS)('%s', (_name, id, facet, iso, zone, when, said) => {
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
