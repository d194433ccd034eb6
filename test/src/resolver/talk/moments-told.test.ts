import { afterTurns } from '../../../support/conversation';
import { idsOf } from '../../../support/shown';

/** A moment is told by the one before it, hours by the clock that is named. */

test.each([
  [['is smartauction open at 6:30 pm et', 'sry 7:30'], { kind: 'clock', date: '2026-11-18', minute: 19 * 60 + 30 }],
  [
    ['southeast floorplan', 'they pick up at 8:45 am', 'my time is central', 'so 745 for me'],
    { kind: 'clock', date: '2026-11-18', minute: 7 * 60 + 45, zone: 'America/Chicago' },
  ],
  [['is csc open at 6 pm', 'sorry 730'], { kind: 'clock', date: '2026-11-18', minute: 19 * 60 + 30 }],
  [['is smartauction open at 11 am', 'and at 2'], { kind: 'clock', date: '2026-11-18', minute: 14 * 60 }],
  [['is dsc open saturday', 'and at 5?'], { kind: 'clock', date: '2026-11-21', minute: 17 * 60 }],
  [['is dsc open saturday at 10 am', 'what about noon monday'], { kind: 'clock', date: '2026-11-23', minute: 12 * 60 }],
  [
    ['is dsc open at 6 pm central', 'and 5:30'],
    { kind: 'clock', date: '2026-11-18', minute: 17 * 60 + 30, zone: 'America/Chicago' },
  ],
  [['is the dsc open', 'what about tomorrow', 'and the day after that?'], { kind: 'days', dates: ['2026-11-20'] }],
  [['is smartauction open on 11/23', 'and 11/24'], { kind: 'days', dates: ['2026-11-24'] }],
  [['is dsc open saturday', 'the day before?'], { kind: 'days', dates: ['2026-11-20'] }],
  [['is dsc open on thanksgiving', 'and the friday after?'], { kind: 'days', dates: ['2026-11-27'] }],
  [['is dsc open on christmas', 'and the saturday before?'], { kind: 'days', dates: ['2026-12-19'] }],
  [
    ['Dealer reserve hours', 'so if i rang friday 7:45pm eastern id get somebody'],
    { kind: 'clock', date: '2026-11-20', minute: 19 * 60 + 45 },
  ],
])('a moment is told by the one before it: %j', async (turns, when) => {
  const [first = '', ...then] = turns;
  expect(await afterTurns(first, ...then)).toHaveProperty(['findings', 0, 'when'], when);
});

test.each([
  [['insurance hours', 'in central please'], 'insurance', 'CT'],
  [['f&i rewards hours', 'mountain time?'], 'firewards', 'MT'],
  [['pac west hours', "so in california that's until"], 'rbc-pacwest', 'PT'],
  [['northeast rbc hours', "what's that in pacific"], 'rbc-ne', 'PT'],
  [['is GAP open at 5', "what's that in pacific"], 'dsc', 'PT'],
  [['who is open at 9 pm', "what's that in mountain"], 'csc', 'MT'],
  [['dealer reserve hours', 'what about for me in denver'], 'reserve', 'MT'],
  [['dsc hours', "we're in central, what time is that"], 'dsc', 'CT'],
  [['when does smartauction close in denver time'], 'smartauction', 'MT'],
  [['what time pacific does dealer reserve open'], 'reserve', 'PT'],
  [['dealer reserve hours in mountain time'], 'reserve', 'MT'],
])('hours are told by the clock that is named: %j', async (turns, expected, label) => {
  const [first = '', ...then] = turns;
  const told = await afterTurns(first, ...then);
  expect(idsOf(told).join(' ')).toBe(expected);
  expect(told).toHaveProperty(['findings', 0, 'clock', 'label'], label);
});

test.each([
  [['floorplan', 'in central please'], 'rbc-central'],
  [['northeast rbc hours', 'and central?'], 'rbc-central'],
  [['northeast number', 'pacific'], 'rbc-pacwest'],
  [['which lines are on central time'], 'rbc-central rbc-pacwest rbc-westdallas'],
  [['sales support hours', 'in pacific time'], 'sales'],
  [['dealer reserve hours', 'so whats the one in central'], 'rbc-central'],
  [['dealer reserve hours', 'central'], 'rbc-central'],
])('a region is no clock, nor is the clock that a list is narrowed to: %j', async (turns, expected) => {
  const [first = '', ...then] = turns;
  const told = await afterTurns(first, ...then);
  expect(idsOf(told).join(' ')).toBe(expected);
  expect(told).not.toHaveProperty(['findings', 0, 'clock']);
});

test('an hour is put in the place of another', async () => {
  const when = { kind: 'clock', date: '2026-11-18', minute: 18 * 60 };
  expect(await afterTurns('dsc open at 7 tonight?', 'ugh i typed wrong, 6')).toHaveProperty(
    ['findings', 0, 'when'],
    when,
  );
});
