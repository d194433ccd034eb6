import { weekText } from '../../../../src/hours';
import { body, type Said } from '../cards';

const ET = 'America/New_York';
const CT = 'America/Chicago';
const WEDNESDAY = '2026-11-18T15:00:00-05:00';
const FRIDAY_EVENING = '2026-11-20T17:40:00-05:00';

const TEXTS: readonly Said[] = [
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
    'the week by the clock of an asker in the west',
    'dsc',
    'hours',
    WEDNESDAY,
    'America/Los_Angeles',
    undefined,
    [
      'Mon-Fri 9:30 AM-6:30 PM ET, Sat 9:00 AM-6:00 PM ET, Sun closed',
      'Your time: Mon-Fri 6:30 AM-3:30 PM, Sat 6:00 AM-3:00 PM',
      'Call 888-919-2559',
    ],
  ],
  [
    'the week by the clock of an asker whose clock does not change: from Sunday on, the printed one does',
    'dsc',
    'hours',
    '2026-10-31T19:00:00-04:00',
    'America/Phoenix',
    undefined,
    [
      'Mon-Fri 9:30 AM-6:30 PM ET, Sat 9:00 AM-6:00 PM ET, Sun closed',
      'Your time: Mon-Fri 7:30 AM-4:30 PM, Sat 6:00 AM-3:00 PM',
      'Call 888-919-2559',
      'Closed now, opens Mon 9:30 AM ET, 7:30 AM your time',
    ],
  ],
  [
    'the week by the clock of an asker whose clock changed a week before the printed one',
    'dsc',
    'hours',
    '2026-10-28T20:00:00-04:00',
    'Europe/London',
    undefined,
    [
      'Mon-Fri 9:30 AM-6:30 PM ET, Sat 9:00 AM-6:00 PM ET, Sun closed',
      'Your time: Mon-Tue 2:30 PM-11:30 PM, Wed-Fri 1:30 PM-10:30 PM, Sat 1:00 PM-10:00 PM',
    ],
  ],
  [
    'a day after the clocks change, as the week has it',
    'dsc',
    'hours',
    '2026-10-28T20:00:00-04:00',
    'Europe/London',
    { kind: 'days', dates: ['2026-10-30', '2026-11-02'] },
    [
      'Open Friday, Oct 30: 9:30 AM-6:30 PM ET, 1:30 PM-10:30 PM your time; Monday, Nov 2: 9:30 AM-6:30 PM ET, 2:30 PM-11:30 PM your time',
    ],
  ],
  [
    'the holiday today before the week by the clock of the asker',
    'dsc',
    'hours',
    '2026-11-26T15:00:00-05:00',
    'America/Los_Angeles',
    undefined,
    [
      'Mon-Fri 9:30 AM-6:30 PM ET, Sat 9:00 AM-6:00 PM ET, Sun closed',
      'Call 888-919-2559',
      'Printed for an ordinary Thursday: open until 6:30 PM ET, 3:30 PM your time',
      'Thanksgiving Day: the sheet gives no holiday hours, the line may be closed',
    ],
  ],
  [
    'the week as printed alone, where it would run over midnight for the asker',
    'csc',
    'hours',
    WEDNESDAY,
    'Europe/London',
    undefined,
    ['Mon-Fri 8:00 AM-11:00 PM ET, Sat 8:00 AM-10:00 PM ET', 'Call 888-925-2559'],
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

describe('the hours that were asked for', () => {
  test.each(TEXTS)('%s', (_name, id, facet, iso, zone, when, said) => {
    expect(body(id, facet, iso, zone, when).slice(0, said.length)).toEqual(said);
  });
});

it('says of a day around the clock how long it is, not from midnight until midnight', () => {
  expect(
    weekText({
      kind: 'weekly',
      shifts: [{ days: [6, 7], opens: 0, closes: 0 }],
      closed: [],
      zone: ET,
      zoneLabel: 'ET',
    }),
  ).toBe('Sat-Sun 24 hours ET');
});
