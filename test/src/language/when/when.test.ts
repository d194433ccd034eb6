import { readWhen } from '../../../../src';
import { at, meant, NEW_YORK, WEDNESDAY, wordsOf } from './meant';

/** Phrases asked at another moment: zone, ISO moment, phrase, meaning. */
const OTHER_MOMENTS: readonly (readonly [zone: string, at: string, phrase: string, meant: string])[] = [
  [NEW_YORK, '2026-11-18T10:00:00-05:00', 'is it open at 9:59am', 'clock 2026-11-18 9:59'],
  [NEW_YORK, '2026-11-18T10:00:00-05:00', 'is it open at 0715 hours', 'clock 2026-11-18 7:15'],
  [NEW_YORK, '2026-11-16T09:00:00-05:00', 'is it open at 10 pm', 'clock 2026-11-16 22:00'],
  [NEW_YORK, '2026-11-18T10:00:00-05:00', 'is it open until 11 pm', 'clock 2026-11-18 23:00'],
  [NEW_YORK, '2026-11-18T09:00:00-05:00', 'was anybody there at 11 pm', 'clock 2026-11-17 23:00'],
  [NEW_YORK, '2026-11-18T01:00:00-05:00', 'open at 11 pm', 'clock 2026-11-17 23:00'],
  [NEW_YORK, '2026-11-18T21:00:00-05:00', 'is it open at 10 am', 'clock 2026-11-19 10:00'],
  ['America/Denver', '2026-10-06T16:45:00-06:00', 'desk open 4:45 in denver', 'now'],
  [NEW_YORK, '2026-10-06T18:45:00-04:00', 'desk open 4:45 in denver', 'now'],
  [NEW_YORK, '2026-10-06T18:45:00-04:00', 'desk open 4:43pm in denver', 'now'],
  [NEW_YORK, '2026-03-18T17:30:00-04:00', 'is central still there 5:30 in atlanta', 'now'],
  [NEW_YORK, '2026-07-22T20:00:00-04:00', 'anyone there exactly 8 pm here in charlotte', 'now'],
  ['America/Chicago', '2026-04-07T08:59:00-05:00', 'open 8:59 am in fort worth', 'now'],
  ['America/Phoenix', '2026-07-15T14:30:00-07:00', 'central floorplan still open at 2:30', 'now'],
  [NEW_YORK, '2026-10-03T21:59:00-04:00', 'csg open this sat night asking at 9:59 pm', 'now'],
  ['America/Chicago', '2026-08-16T11:00:00-05:00', 'open sunday today i mean', 'days 2026-08-16'],
  [NEW_YORK, '2026-11-26T11:00:00-05:00', 'answering today its thanksgiving', 'days 2026-11-26'],
  [NEW_YORK, '2026-11-18T20:30:00-05:00', 'still open tonight', 'now'],
  [NEW_YORK, '2026-11-18T20:30:00-05:00', 'can i still catch them today', 'now'],
  [NEW_YORK, '2026-11-18T20:30:00-05:00', 'catch them today', 'days 2026-11-18'],
  [NEW_YORK, '2026-11-22T10:00:00-05:00', 'open this weekend', 'days 2026-11-22'],
  [NEW_YORK, '2026-11-22T21:00:00-05:00', 'its sunday night when can my customer call', 'next'],
  [NEW_YORK, '2026-12-31T22:00:00-05:00', 'tomorrow', 'days 2027-01-01'],
  [NEW_YORK, '2026-12-20T10:00:00-05:00', 'jan 2', 'days 2027-01-02'],
  [NEW_YORK, '2028-02-28T10:00:00-05:00', 'tomorrow', 'days 2028-02-29'],
  [NEW_YORK, '2028-01-10T10:00:00-05:00', 'feb 29', 'days 2028-02-29'],
  [NEW_YORK, '2026-11-18T10:00:00-05:00', 'will they be there at 5', 'clock 2026-11-18 17:00'],
  [NEW_YORK, '2026-11-18T21:00:00-05:00', 'can i call at 8am', 'clock 2026-11-19 8:00'],
  [NEW_YORK, '2026-11-18T23:30:00-05:00', 'in an hour', 'clock 2026-11-19 0:30'],
  ['Asia/Kolkata', '2026-11-18T23:30:00-05:00', 'today', 'days 2026-11-19'],
  ['Pacific/Honolulu', '2026-11-19T04:00:00-05:00', 'tomorrow', 'days 2026-11-19'],
];

/** Nothing about a moment stands in these. */
const NO_MOMENT = [
  '',
  'who handles gap',
  'fax number for funding',
  'option 4',
  'press 5 for lease helds',
  'option 4 5',
  'call me on 14 37',
  '10 day payoff',
  'call me at 800 697 3337',
  'how long does a payoff take',
  'about 5 contracts',
  'after 10 days past due',
  'central rbc number',
  'call them one by one',
  'deliver at 1200 main street',
  'after 1000 miles',
  'reserve short at 900',
  'the bill is due by 1015',
  'send it to the one at two stores',
  'after five payments',
  'may i have the number',
  'when in rome',
];

test.each([
  ['7:30 in jersey', 'clock 2026-11-18 19:30 America/New_York'],
  ['7:30 in norfolk', 'clock 2026-11-18 19:30 America/New_York'],
  ['7:30 in south georgia', 'clock 2026-11-18 19:30 America/New_York'],
  ['at 4pm la time', 'clock 2026-11-18 16:00 America/Los_Angeles'],
  ['at 2:30pm in sf', 'clock 2026-11-18 14:30 America/Los_Angeles'],
  ['at 4pm in salt lake', 'clock 2026-11-18 16:00 America/Denver'],
  ['at 5pm kansas city time', 'clock 2026-11-18 17:00'],
  ['at 5pm salt lake city time', 'clock 2026-11-18 17:00 America/Denver'],
  ['at 5pm in portland maine', 'clock 2026-11-18 17:00 America/New_York'],
  ['at 5pm in portland', 'clock 2026-11-18 17:00 America/Los_Angeles'],
  ['at 5pm in el paso texas', 'clock 2026-11-18 17:00 America/Denver'],
  ['at 5pm in washington state', 'clock 2026-11-18 17:00 America/Los_Angeles'],
  ['at 5am in the west coast', 'clock 2026-11-18 5:00 America/Los_Angeles'],
  ['7:30 in athens', 'clock 2026-11-18 19:30'],
  ['7:30 in manila', 'clock 2026-11-19 7:30 Asia/Manila'],
  ['in manila this week, 11 at night here', 'clock 2026-11-18 23:00 Asia/Manila'],
  ['7:30 pm in denver', 'clock 2026-11-18 19:30 America/Denver'],
])('a town at home is taken for no place abroad: %s', (phrase, moment) => {
  expect(meant(phrase, WEDNESDAY, 'America/Chicago')).toBe(moment);
});

describe('the moment that words name', () => {
  test.each(OTHER_MOMENTS)('in %s at %s, "%s" is %s', (zone, moment, phrase, expected) => {
    expect(meant(phrase, moment, zone)).toBe(expected);
  });

  test.each(NO_MOMENT)('"%s" names none', phrase => {
    expect(meant(phrase)).toBe('nothing');
  });

  test('the words that name it are told, also where they stand apart', () => {
    const read = readWhen(wordsOf('is saturday ok for dsc at 5'), at(WEDNESDAY), NEW_YORK);
    expect(read).toMatchObject({ explains: [1, 5, 6] });
  });

  test('a day beside a holiday that is over is to come as long as it is itself', () => {
    const read = readWhen(wordsOf('the saturday after thanksgiving'), at('2026-11-27T10:00:00-05:00'), NEW_YORK, 'US');
    expect(read?.when).toEqual({ kind: 'days', dates: ['2026-11-28'] });
  });

  test('holidays have no names where no country is known', () => {
    expect(readWhen(['open', 'thanksgiving'], at(WEDNESDAY), NEW_YORK)).toBeUndefined();
  });
});
