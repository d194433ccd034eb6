import { createResolver, type Resolution } from '../../../../src/index';
import { expectTurns } from '../../../support/conversation';
import { directory } from '../../../support/directory';
import { idsOf } from '../../../support/shown';

const resolver = createResolver(directory);
const askedAt = (text: string, moment: string): Resolution =>
  resolver.resolve({ text, conversation: 'lists', at: Date.parse(moment) });

/** A Wednesday on which most lines are open. */
const ids = (text: string): readonly string[] => idsOf(askedAt(text, '2026-11-18T15:00:00-05:00'));

const OFF_EASTERN = ['rbc-central', 'rbc-pacwest', 'rbc-westdallas', 'sales'];

test.each([
  ['who is on the phones 6 to 8 weekdays', 'who is there at 6 pm'],
  ['whos open 7-11', 'who is there at 7 pm'],
  ['who works late on friday', 'who is open friday at 6 pm'],
  ["who's in by 8", 'who is there at 8 am'],
  ['which region opens first', 'which regional center opens first'],
  ['which lines close soonest', 'which lines close first'],
  ['who opens the soonest', 'who opens first'],
])('an hour is heard however it is said: %s', (text, plainly) => {
  expect(ids(text).length).toBeGreaterThan(0);
  expect(ids(text)).toEqual(ids(plainly));
});

test.each(['whos open on 11-26', 'who is open 11/26'])('a date is no part of a number: %s', text => {
  expect(askedAt(text, '2026-11-18T15:00:00-05:00')).toMatchObject({ reason: { kind: 'holiday' } });
});

test.each(['who is there now, not tomorrow', 'who is open right now, not on saturday', "who's there now, not later"])(
  'of two moments the one that is denied is not asked about: %s',
  text => {
    expect(ids(text)).toEqual(ids('who is open now'));
  },
);

/** Open at 6 PM by eastern clocks, and at 9 PM. */
const AT_SIX = 'cpc-main cpc-3 cpc-4 cpc-5 cpc-6 cpc-7 reserve dsc csc smartauction'.split(' ');
const AT_NINE = ['csc'];

test.each([
  ['who is open 5-7', 17 * 60, AT_SIX.concat('csg rbc-central rbc-pacwest rbc-westdallas firewards'.split(' '))],
  ['who is around 5 to 7', 17 * 60, AT_SIX.concat('csg rbc-central rbc-pacwest rbc-westdallas firewards'.split(' '))],
  [
    'anyone there five to seven',
    17 * 60,
    AT_SIX.concat('csg rbc-central rbc-pacwest rbc-westdallas firewards'.split(' ')),
  ],
  ["who's open 6-8", 18 * 60, AT_SIX],
  ['is anyone there 6 to 8 tonight', 18 * 60, AT_SIX],
  ['who is open from 6 to 8 tomorrow', 18 * 60, AT_SIX],
  ['who is open between 6 and 8', 18 * 60, AT_SIX],
  ['who can I call 9 to 11 tonight', 21 * 60, AT_NINE],
  ['is anybody around 9 to 10 tonight', 21 * 60, AT_NINE],
])('whoever is there when a stretch begins, if no row prints it: %s', (text, minute, expected) => {
  expect([...ids(text)].sort()).toEqual([...expected].sort());
  expect(askedAt(text, '2026-11-18T15:00:00-05:00')).toHaveProperty(['findings', 0, 'when', 'minute'], minute);
});

test.each([
  ['who is open 8 to 5', ['proceeds', 'sales', 'insurance']],
  ['which offices keep plain 9 to 5 hours', ['rbc-central', 'rbc-ne', 'rbc-pacwest', 'rbc-westdallas']],
  ['who keeps 6 to 8', []],
])('a stretch that is printed, or can only be: %s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});

const CLOSE_AT_EIGHT = 'cpc-main cpc-3 cpc-4 cpc-5 cpc-6 cpc-7 reserve'.split(' ');
const CLOSE_AT_FIVE = 'proceeds rbc-central rbc-ne rbc-pacwest rbc-se rbc-westdallas sales insurance'.split(' ');
const CLOSE_FROM_SIX = 'csg rbc-central rbc-pacwest rbc-westdallas firewards dsc smartauction'.split(' ');

test.each([
  ['who opens between 8:15 and 8:45', ['rbc-se']],
  [
    'who opens between 8:15 and 12',
    ['rbc-central', 'rbc-ne', 'rbc-pacwest', 'rbc-se', 'rbc-westdallas', 'firewards', 'dsc'],
  ],
  ['who closes between 6 and 7 pm eastern', CLOSE_FROM_SIX],
  ['who closes between six and seven pm eastern', CLOSE_FROM_SIX],
  ['who closes from 9 to 11', ['csc']],
  ['who closes between 10 and 12', ['csc']],
  ['who closes between 11 and 1', ['csc']],
  ['who closes between 8 and 12', CLOSE_AT_EIGHT.concat('csc')],
  ['who closes between 7:30 and midnight', CLOSE_AT_EIGHT.concat('csc')],
  ['which closes between noon and 5', CLOSE_AT_FIVE],
  ['who closes between 9 am and 4', []],
  ['who closes between 2 and 4', []],
])('a turn of the hours may be between two times: %s', (text, expected) => {
  expect([...ids(text)].sort()).toEqual([...expected].sort());
});

test.each([
  ["who's open till 8", 20 * 60 - 1],
  ['who is open before 9', 9 * 60 - 1],
])('whoever is there until a time is told of the minute before: %s', (text, minute) => {
  expect(askedAt(text, '2026-11-18T15:00:00-05:00')).toHaveProperty(['findings', 0, 'when', 'minute'], minute);
});

test('a row whose number others still answer is not among the closed ones, unless it is all there is', () => {
  const evening = '2026-11-18T18:10:00-05:00';
  const closed = idsOf(askedAt("who's closed at the moment", evening));
  expect(closed).toContain('firewards');
  expect(closed).not.toContain('csg');
  expect(idsOf(askedAt('is csg closed', evening))).toEqual(['csg']);
  expect(idsOf(askedAt('which of the CPC lines are closed now', evening))).toContain('csg');
});

describe('the hours of a row that is named', () => {
  test.each([
    ['who keeps the same hours as the Pac West center', ['rbc-central', 'rbc-westdallas']],
    ['which other lines have the same schedule as insurance', ['proceeds']],
    ['anyone with the same hours as SmartAuction', []],
  ])('%s', (text, expected) => {
    expect(ids(text)).toEqual(expected);
  });

  test('of two that are named both are shown', () => {
    expect([...ids('does reserve keep the same hours as insurance')].sort()).toEqual(['insurance', 'reserve']);
  });
});

test.each(['whose hours are not in eastern', 'which hours arent printed in ET', 'everyone outside eastern time'])(
  'hours in another zone: %s',
  text => {
    expect(ids(text)).toEqual(OFF_EASTERN);
  },
);

test.each([
  ['who never answers on saturdays', 'who is closed on saturdays'],
  ['any lines that dont do saturdays', 'who is closed on saturdays'],
  ['who works 11 or more hours a day but no saturdays', 'who works over 10 hours a day but is closed on saturdays'],
  ['which line quits before everyone else', 'who closes earliest'],
  ['who isnt done by 6 eastern', 'who does not close by 6 eastern'],
  ['which lines have no saturdays', 'who is closed on saturdays'],
  ['which desks are off weekends', 'who is closed on weekends'],
  ['no saturdays but there after 7 pm eastern, which ones', 'who is closed on saturdays but open after 7 pm eastern'],
  ['any lines with saturday hours', 'who is open on saturdays'],
  ['lines w/ saturday hours', 'who is open on saturdays'],
  ['who hangs up at 6 eastern', 'who closes at 6 eastern'],
  ['who calls it a day at 7', 'who closes at 7'],
  ['whoever punched out already', 'who is closed now'],
  ['which lines dont start until 9 eastern or later', 'who opens at 9 eastern or later'],
  ['who can i reach right this minute', 'who is open now'],
])('the same list in other words: %s', (text, plain) => {
  expect(ids(text)).toEqual(ids(plain));
});

test('a town behind a time that it is now is where the asker is, and narrows no list', () => {
  const now = '2026-11-18T18:45:00-05:00';
  const plain = idsOf(askedAt('who is still open', now));
  expect(idsOf(askedAt("it's 6:45 in Springfield, who is still open", now))).toEqual(plain);
  expect(idsOf(askedAt('quarter to 7 in fort wayne, who is still open', now))).toEqual(plain);
  expect(idsOf(askedAt("it's 6:45 in Springfield, who plumbs sinks", now))).toEqual([]);
  expect(idsOf(askedAt('which plumbers in Springfield are open', now))).toEqual([]);
});

test.each([
  ['who closes earliest on saturdays', ['dsc']],
  ['which line is the last to open', ['rbc-central', 'rbc-pacwest', 'rbc-westdallas']],
])('either end of all hours: %s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});

test('what is left out of a list before it is asked for is left out of it', () => {
  expect(ids('leave the CPC lines out. who else opens by 8 eastern')).toEqual(['csc', 'smartauction', 'insurance']);
  expect(ids('leave out the regional centers, who closes at 5')).toEqual(['proceeds', 'sales', 'insurance']);
  expect(ids('who closes at 5, and leave the floorplan offices out of it')).toEqual(['proceeds', 'sales', 'insurance']);
  expect(ids('who besides the business centers starts at 9')).toEqual(['firewards', 'dsc']);
  expect(ids('cpc options except ally plus and retail held offerings')).toEqual(['cpc-3', 'cpc-5', 'cpc-6']);
});

test.each([
  ['which two rows mention title stuff', ['dsc', 'smartauction']],
  ['everywhere that says anything about payoffs', ['dsc', 'csc']],
  ['which entries have CPC in the unit column', ['proceeds', 'reserve']],
])('rows by what they print: %s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});

describe('whether those are asked for that open at an hour, or that are open', () => {
  test('a verb behind "that" or "which lines" asks when the doors open', () => {
    expect(ids('lines that open at 9:30')).toEqual(['dsc']);
    expect(ids('what lines open at 9:30')).toEqual(['dsc']);
    expect(ids('which lines open later than 9')).toEqual(['dsc']);
    expect(ids('which lines open later than 8:30')).not.toContain('rbc-se');
  });

  test('"lines open at" is who is open then', () => {
    expect(ids('which lines are open at 9:30 am')).toEqual(ids('who is open at 9:30 am'));
    expect(ids('lines open at 9:30 am')).toEqual(ids('who is open at 9:30 am'));
  });
});

test.each([
  ['which floorplan centers are open at 8:30', 'answer rbc-se'],
  ['which floorplan centers are open at 9', 'answer rbc-ne rbc-se'],
  ['which floorplan centers are open at 8:30 pm', 'none'],
  ['who is open at 8:30', 'answer csc'],
  [['list all the floorplan centers', 'which of those is in at 8:30'], 'answer rbc-se'],
])('an hour of the evening at which none of those asked about is there may be the next morning: %j', expectTurns);
