import { body, type Said } from '../cards';

const ET = 'America/New_York';
const CT = 'America/Chicago';
const WEDNESDAY = '2026-11-18T15:00:00-05:00';

const TEXTS: readonly Said[] = [
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
    ['Closed Saturday, Nov 21: the sheet prints no Saturday hours'],
  ],
];

describe('whether anyone answers', () => {
  test.each(TEXTS)('%s', (_name, id, facet, iso, zone, when, said) => {
    expect(body(id, facet, iso, zone, when).slice(0, said.length)).toEqual(said);
  });
});
