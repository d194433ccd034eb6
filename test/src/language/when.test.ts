import { DateTime } from 'luxon';
import { readWhen } from '../../../src';

const NEW_YORK = 'America/New_York';

/** Phrases asked on Wednesday, Nov 18, 2026 at 3:00 PM in New York, and what they ask about. */
const WEDNESDAY_AFTERNOON: readonly (readonly [phrase: string, meant: string])[] = [
  ['dsc saturday hours', 'days 2026-11-21'],
  ['csc open on sunday', 'days 2026-11-22'],
  ['what about saturdays', 'days 2026-11-21'],
  ['are they there wed', 'days 2026-11-18'],
  ['hours weds', 'days 2026-11-18'],
  ['thurs hours', 'days 2026-11-19'],
  ['thur', 'days 2026-11-19'],
  ['tues', 'days 2026-11-24'],
  ['open mon', 'days 2026-11-23'],
  ['open this saturday', 'days 2026-11-21'],
  ['open next saturday', 'days 2026-11-28'],
  ['next monday', 'days 2026-11-23'],
  ['next friday', 'days 2026-11-27'],
  ['this coming friday', 'days 2026-11-20'],
  ['hours on tuesday', 'days 2026-11-24'],
  ['open sat and sun', 'days 2026-11-21 2026-11-22'],
  ['mon through wed', 'days 2026-11-18 2026-11-23 2026-11-24'],
  ['fri to sun hours', 'days 2026-11-20 2026-11-21 2026-11-22'],
  ['monday mornings', 'days 2026-11-23'],
  ['sunday morning', 'days 2026-11-22'],
  ['tuesday afternoon', 'days 2026-11-24'],
  ['every saturday', 'days 2026-11-21'],
  ['who works saturdays', 'days 2026-11-21'],
  ['the weekend', 'days 2026-11-21 2026-11-22'],
  ['open on weekends', 'days 2026-11-21 2026-11-22'],
  ['this weekend', 'days 2026-11-21 2026-11-22'],
  ['next weekend', 'days 2026-11-28 2026-11-29'],
  ['on weekdays', 'days 2026-11-18 2026-11-19 2026-11-20 2026-11-23 2026-11-24'],
  ['next week', 'days 2026-11-23 2026-11-24 2026-11-25 2026-11-26 2026-11-27'],
  ['open today', 'days 2026-11-18'],
  ['todays hours', 'days 2026-11-18'],
  ['tomorrow', 'days 2026-11-19'],
  ['tmrw', 'days 2026-11-19'],
  ['and tomorrow morning', 'days 2026-11-19'],
  ['the day after tomorrow', 'days 2026-11-20'],
  ['were they open yesterday', 'days 2026-11-17'],
  ['el sabado', 'days 2026-11-21'],
  ['abren los domingos', 'days 2026-11-22'],
  ['horario del lunes', 'days 2026-11-23'],
  ['el proximo viernes', 'days 2026-11-20'],
  ['hoy', 'days 2026-11-18'],
  ['abren manana', 'days 2026-11-19'],
  ['pasado manana', 'days 2026-11-20'],
  ['abierto el fin de semana', 'days 2026-11-21 2026-11-22'],

  ['hours nov 26', 'days 2026-11-26'],
  ['open november 26th', 'days 2026-11-26'],
  ['26 november', 'days 2026-11-26'],
  ['on the 26th of november', 'days 2026-11-26'],
  ['open 11/26', 'days 2026-11-26'],
  ['open 11/26/26', 'days 2026-11-26'],
  ['open 12/24/2026', 'days 2026-12-24'],
  ['2027-01-04', 'days 2027-01-04'],
  ['open on 11 26', 'days 2026-11-26'],
  ['hours 12 24 2026', 'days 2026-12-24'],
  ['2027 01 04', 'days 2027-01-04'],
  ['jan 4', 'days 2027-01-04'],
  ['jan 4 2028', 'days 2028-01-04'],
  ['on the 26th', 'days 2026-11-26'],
  ['the 3rd', 'days 2026-12-03'],
  ['oct 1', 'days 2026-10-01'],
  ['el 25 de diciembre', 'days 2026-12-25'],
  ['dec 24 and dec 26', 'days 2026-12-24 2026-12-26'],

  ['open thanksgiving', 'days 2026-11-26'],
  ['open on thanksgiving day', 'days 2026-11-26'],
  ['are they closed christmas', 'days 2026-12-25'],
  ['xmas hours', 'days 2026-12-25'],
  ['christmas eve', 'days 2026-12-24'],
  ['open christmas eve or christmas day', 'days 2026-12-24 2026-12-25'],
  ['new years', 'days 2027-01-01'],
  ['new year day', 'days 2027-01-01'],
  ['new years eve', 'days 2026-12-31'],
  ['black friday', 'days 2026-11-27'],
  ['the day after thanksgiving', 'days 2026-11-27'],
  ['day before thanksgiving', 'days 2026-11-25'],
  ['day after christmas', 'days 2026-12-26'],
  ['mlk day', 'days 2027-01-18'],
  ['martin luther king day', 'days 2027-01-18'],
  ['presidents day', 'days 2027-02-15'],
  ['is dsc open on memorial day', 'days 2027-05-31'],
  ['juneteenth', 'days 2027-06-19'],
  ['open july 4th', 'days 2027-07-04'],
  ['fourth of july', 'days 2027-07-04'],
  ['labor day', 'days 2027-09-06'],
  ['columbus day', 'days 2027-10-11'],
  ['indigenous peoples day', 'days 2027-10-11'],
  ['veterans day', 'days 2027-11-11'],
  ['abren en navidad', 'days 2026-12-25'],

  ['open at 7', 'clock 2026-11-18 19:00'],
  ['open at 7pm', 'clock 2026-11-18 19:00'],
  ['open at 7 pm', 'clock 2026-11-18 19:00'],
  ['anyone there after 5', 'clock 2026-11-18 17:00'],
  ['before 9', 'clock 2026-11-18 9:00'],
  ['at 5', 'clock 2026-11-18 17:00'],
  ['around 5', 'clock 2026-11-18 17:00'],
  ['by 6 oclock', 'clock 2026-11-18 18:00'],
  ['open at 9', 'clock 2026-11-18 21:00'],
  ['at noon', 'clock 2026-11-18 12:00'],
  ['open at midnight', 'clock 2026-11-19 0:00'],
  ['half past 5', 'clock 2026-11-18 17:30'],
  ['quarter to 6', 'clock 2026-11-18 17:45'],
  ['can i call at 17:30', 'clock 2026-11-18 17:30'],
  ['open at five', 'clock 2026-11-18 17:00'],
  ['till nine thirty tonight', 'clock 2026-11-18 21:30'],
  ['at six eastern', 'clock 2026-11-18 18:00'],
  ['anybody there at eight oclock friday', 'clock 2026-11-20 8:00'],
  ['the one that starts at 830', 'clock 2026-11-18 8:30'],
  ['is it open at 0700', 'clock 2026-11-18 7:00'],
  ['still open at five till six', 'clock 2026-11-18 17:55'],
  ['at twenty five past five', 'clock 2026-11-18 17:25'],
  ['open at ten thirty saturday night', 'clock 2026-11-21 22:30'],
  ['open at five thirty friday', 'clock 2026-11-20 17:30'],
  ['anyone there six in the morning', 'clock 2026-11-18 6:00'],
  ['open at 8 on the dot', 'clock 2026-11-18 20:00'],
  ['ten past 7', 'clock 2026-11-18 19:10'],
  ['twenty to six', 'clock 2026-11-18 17:40'],
  ['it is a quarter past seven in the evening', 'now'],
  ['saturday ten am', 'clock 2026-11-21 10:00'],
  ['4:30pm', 'clock 2026-11-18 16:30'],
  ['is it open at 630pm', 'clock 2026-11-18 18:30'],
  ['at 7 in the morning', 'clock 2026-11-18 7:00'],
  ['who can i still reach after 9 at night', 'clock 2026-11-18 21:00'],
  ['a las 7 de la noche', 'clock 2026-11-18 19:00'],
  ['despues de las 6', 'clock 2026-11-18 18:00'],
  ['at 6 eastern', 'clock 2026-11-18 18:00'],
  ['at 4 central time', 'clock 2026-11-18 16:00 America/Chicago'],
  ['at 4pm ct', 'clock 2026-11-18 16:00 America/Chicago'],
  ['open at 7pm central', 'clock 2026-11-18 19:00 America/Chicago'],
  ['at 4pm pacific', 'clock 2026-11-18 16:00 America/Los_Angeles'],
  ['at 4pm central office', 'clock 2026-11-18 16:00'],
  ['at 5pm pst', 'clock 2026-11-18 17:00 America/Los_Angeles'],
  ['open at 2:30 in denver', 'clock 2026-11-18 14:30 America/Denver'],
  ['at 2 in los angeles', 'clock 2026-11-18 14:00 America/Los_Angeles'],
  ['tomorrow at 9', 'clock 2026-11-19 9:00'],
  ['friday at 5', 'clock 2026-11-20 17:00'],
  ['saturday after 5pm', 'clock 2026-11-21 17:00'],
  ['dsc closes at 8pm on saturdays yes', 'clock 2026-11-21 20:00'],
  ['stay open past 10 on friday', 'clock 2026-11-20 22:00'],
  ['at 10am on nov 27', 'clock 2026-11-27 10:00'],
  ['tonight', 'clock 2026-11-18 19:00'],
  ['open tonight', 'clock 2026-11-18 19:00'],
  ['esta noche', 'clock 2026-11-18 19:00'],
  ['this evening', 'clock 2026-11-18 18:00'],
  ['friday night', 'clock 2026-11-20 19:00'],
  ['saturday evening', 'clock 2026-11-21 18:00'],
  ['in an hour', 'clock 2026-11-18 16:00'],
  ['in six hours', 'clock 2026-11-18 21:00'],
  ['in half an hour', 'clock 2026-11-18 15:30'],
  ['in 30 minutes', 'clock 2026-11-18 15:30'],
  ['in 45 min', 'clock 2026-11-18 15:45'],
  ['2 hours from now', 'clock 2026-11-18 17:00'],
  ['in 2 hrs', 'clock 2026-11-18 17:00'],
  ['en una hora', 'clock 2026-11-18 16:00'],
  ['this afternoon', 'days 2026-11-18'],

  ['when are they back', 'next'],
  ['when does dsc open next', 'next'],
  ['whens dsc open again', 'next'],
  ['when do they reopen', 'next'],
  ['next opening', 'next'],
  ['when can i call f&i rewards next', 'next'],
  ['what time does reserve open in the morning', 'next'],
  ['closed then when do they open', 'next'],
  ['how long until they open', 'next'],
  ['how soon can i reach them', 'next'],
  ['when will anyone be in', 'next'],
  ['a que hora abren', 'next'],
  ['cuando abren', 'next'],
  ['when do they open on saturday', 'days 2026-11-21'],
  ['how long till they close', 'left'],
  ['how long till the central rbc closes', 'left'],
  ['when do they close', 'left'],
  ['what time do they close today', 'left'],
  ['closing time', 'left'],
  ['how late is smartauction there', 'left'],
  ['how late tonight', 'left'],
  ['how much longer is the help line up tonight', 'left'],
  ['minutes left till southeast closes', 'left'],
  ['do i have time to reach pac west before they shut', 'left'],
  ['insurance claims line closing when', 'left'],
  ['a que hora cierran', 'left'],
  ['hasta que hora', 'left'],
  ['how late are they open saturday', 'days 2026-11-21'],

  ['open right now', 'now'],
  ['anybody open rn', 'now'],
  ['open at the moment', 'now'],
  ['abierto ahorita', 'now'],
  ['open today right now', 'now'],
  ['open its 3:00 here', 'now'],
  ['its 3 in boston', 'now'],
  ['open 12:58 in los angeles', 'clock 2026-11-18 12:58 America/Los_Angeles'],
  ['open 12:00 in los angeles', 'now'],
  ['2:10 in chicago', 'clock 2026-11-18 14:10 America/Chicago'],
];

/** Phrases asked at another moment: zone, ISO moment, phrase, meaning. */
const OTHER_MOMENTS: readonly (readonly [zone: string, at: string, phrase: string, meant: string])[] = [
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

const format = (read: ReturnType<typeof readWhen>): string => {
  if (read === undefined) return 'nothing';
  const { when } = read;
  if (when === undefined) return read.now ? 'now' : 'no moment';
  if (when.kind === 'days') return `days ${when.dates.join(' ')}`;
  if (when.kind !== 'clock') return when.kind;
  const time = `${Math.floor(when.minute / 60)}:${String(when.minute % 60).padStart(2, '0')}`;
  return `clock ${when.date} ${time}${when.zone === undefined ? '' : ` ${when.zone}`}`;
};

const wordsOf = (phrase: string): string[] => phrase.split(' ').filter(word => word !== '');
const at = (iso: string): number => DateTime.fromISO(iso, { setZone: true }).toMillis();

test.each([
  ['7:30 in jersey', 'clock 2026-11-18 19:30 America/New_York'],
  ['7:30 in norfolk', 'clock 2026-11-18 19:30 America/New_York'],
  ['7:30 in south georgia', 'clock 2026-11-18 19:30 America/New_York'],
  ['7:30 in athens', 'clock 2026-11-18 19:30'],
  ['7:30 in manila', 'clock 2026-11-19 7:30 Asia/Manila'],
  ['in manila this week, 11 at night here', 'clock 2026-11-18 23:00 Asia/Manila'],
  ['7:30 pm in denver', 'clock 2026-11-18 19:30 America/Denver'],
])('a town at home is taken for no place abroad: %s', (phrase, meant) => {
  expect(format(readWhen(wordsOf(phrase), at('2026-11-18T15:00:00-05:00'), 'America/Chicago', 'US'))).toBe(meant);
});

describe('the moment that words name', () => {
  test.each(WEDNESDAY_AFTERNOON)('"%s" on a Wednesday afternoon is %s', (phrase, meant) => {
    expect(format(readWhen(wordsOf(phrase), at('2026-11-18T15:00:00-05:00'), NEW_YORK, 'US'))).toBe(meant);
  });

  test.each(OTHER_MOMENTS)('in %s at %s, "%s" is %s', (zone, moment, phrase, meant) => {
    expect(format(readWhen(wordsOf(phrase), at(moment), zone, 'US'))).toBe(meant);
  });

  test.each(NO_MOMENT)('"%s" names none', phrase => {
    expect(format(readWhen(wordsOf(phrase), at('2026-11-18T15:00:00-05:00'), NEW_YORK, 'US'))).toBe('nothing');
  });

  test('the words that name it are told, also where they stand apart', () => {
    const read = readWhen(wordsOf('is saturday ok for dsc at 5'), at('2026-11-18T15:00:00-05:00'), NEW_YORK);
    expect(read).toMatchObject({ explains: [1, 5, 6] });
  });

  test('holidays have no names where no country is known', () => {
    expect(readWhen(['open', 'thanksgiving'], at('2026-11-18T15:00:00-05:00'), NEW_YORK)).toBeUndefined();
  });
});
