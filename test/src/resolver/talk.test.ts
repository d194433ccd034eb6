import { afterTurns } from '../../support/conversation';
import { idsOf } from '../../support/shown';

const shown = async ([first = '', ...then]: readonly string[]) => idsOf(await afterTurns(first, ...then)).join(' ');

test.each([
  [['all the CPC menu options', 'number 4 is what again'], 'cpc-4'],
  [['list the regional business centers', '3rd one, hours'], 'rbc-pacwest'],
  [['give me both faxes, DDS and RouteOne', 'repeat the first one pls'], 'fax-dds'],
  [['numbers for dealer reserve and f&i rewards', 'hours of the last one'], 'firewards'],
  [['numbers for dsc and csc', 'the one thats open later'], 'csc'],
  [['who opens earlier, insurance or dsc', 'so whats the number of the earlier one'], 'insurance'],
  [["what's option 6", 'the sales one'], 'sales'],
  [['numbers for sales support and insurance', 'the sales one'], 'sales'],
])('one of those shown is picked by its place, its hours or a word of it: %j', async (turns, expected) => {
  expect(await shown(turns)).toBe(expected);
});

test.each([
  [['numbers for dsc and csc', 'whats the first number i should call for f&i rewards'], 'firewards'],
  [['numbers for dsc and csc', 'who closes first'], 'dsc csc'],
  [['list the regional business centers', 'who handles gap on the 3rd one my customer bought'], 'dsc'],
  [['list the regional business centers', 'last one out turns the lights off lol'], ''],
])('an ordinal in a question of its own picks none of those shown: %j', async (turns, expected) => {
  expect(await shown(turns)).toBe(expected);
});

test.each([
  [['Central RBC number', 'can I get the other four too'], 'rbc-ne rbc-pacwest rbc-se rbc-westdallas'],
  [['what option is ally plus', 'the other four'], 'cpc-3 cpc-4 cpc-5 cpc-6'],
  [
    ['which floorplan offices are on central time', 'drop pac west, just phones for the other two'],
    'rbc-central rbc-westdallas',
  ],
  [['insurance phone', 'can i get the other four tires'], ''],
])('so many others are those beside what was shown: %j', async (turns, expected) => {
  expect(await shown(turns)).toBe(expected);
});

test.each([
  [['is smartauction open at 6:30 pm et', 'sry 7:30'], { kind: 'clock', date: '2026-11-18', minute: 19 * 60 + 30 }],
  [['is smartauction open at 11 am', 'and at 2'], { kind: 'clock', date: '2026-11-18', minute: 14 * 60 }],
  [['is dsc open saturday', 'and at 5?'], { kind: 'clock', date: '2026-11-21', minute: 17 * 60 }],
  [['is dsc open saturday at 10 am', 'what about noon monday'], { kind: 'clock', date: '2026-11-23', minute: 12 * 60 }],
  [
    ['is dsc open at 6 pm central', 'and 5:30'],
    { kind: 'clock', date: '2026-11-18', minute: 17 * 60 + 30, zone: 'America/Chicago' },
  ],
  [['is the dsc open', 'what about tomorrow', 'and the day after that?'], { kind: 'days', dates: ['2026-11-20'] }],
  [['is dsc open saturday', 'the day before?'], { kind: 'days', dates: ['2026-11-20'] }],
  [
    ['Dealer reserve hours', 'so if i rang friday 7:45pm eastern id get somebody'],
    { kind: 'clock', date: '2026-11-20', minute: 19 * 60 + 45 },
  ],
])('a moment is told by the one before it: %j', async (turns, when) => {
  const [first = '', ...then] = turns;
  expect(await afterTurns(first, ...then)).toHaveProperty(['findings', 0, 'when'], when);
});

test.each([
  [['consumer help line number', '888 925 right? not the 919 one'], 'csc'],
  [['RouteOne fax', 'so 866 not 877?'], 'fax-econ'],
  [['contract funding number', "isn't that the same as the CPC one?? both 2559"], 'proceeds'],
  [['central regional business center hours', 'those r central or eastern times'], 'rbc-central'],
  [['consumer help line number', 'does the dsc end in 2559 too'], 'dsc'],
  [['insurance hours', 'central or northeast floorplan'], 'rbc-central rbc-ne'],
])('what was shown is held against parts of a number and zones: %j', async (turns, expected) => {
  expect(await shown(turns)).toBe(expected);
});

test('whose a number else is is still asked of all', async () => {
  expect(await afterTurns('consumer help line number', 'who has 2559')).toMatchObject({ outcome: 'choices' });
});

test.each([
  [['capital one dealer payoff number', "ok fine and ally's"], 'dsc'],
  [['geico claims', 'and yours?'], 'insurance'],
  [['lien release', 'geico claims', 'phone'], 'dsc'],
  [['capital one dealer payoff number', 'does ally work with them'], ''],
  [['capital one dealer payoff number', 'and wells fargo'], ''],
])('what was refused as another house’s may be asked of ours: %j', async (turns, expected) => {
  expect(await shown(turns)).toBe(expected);
});

test.each([
  [['wholesale billing number pls', 'san diego ca'], 'rbc-pacwest'],
  [['floorplan question', "store's in Atlanta", 'and for our Boston rooftop'], 'rbc-ne'],
  [['floorplan question', 'northeast', 'and for our miami rooftop'], 'rbc-se'],
  [['floorplan question', "we're in Poughkeepsie"], 'rbc-central'],
])('a place that the sheet does not map is asked about again, the likely region first: %j', async (turns, likely) => {
  const [first = '', ...then] = turns;
  const asked = await afterTurns(first, ...then);
  expect(asked.outcome).toBe('choices');
  expect(idsOf(asked)).toHaveLength(5);
  expect(idsOf(asked)[0]).toBe(likely);
});

test.each([
  [['wholesale billing number pls', "store's in Dallas, TX"], 'rbc-westdallas'],
  [['floorplan', 'northeast', 'and for chase bank in boston'], ''],
  [['floorplan', 'im locked out of dealer dash'], 'dash'],
])('a place in a region’s own name decides, and beside something else none does: %j', async (turns, expected) => {
  expect(await shown(turns)).toBe(expected);
});

test.each([
  [['Who handles arbitrations?', 'Could you also give me the hours, and is Saturday included?'], 'smartauction'],
  [['who do I call about a held retail contract', "is there an email instead? I'd rather send the docs"], 'email-held'],
  [['what option is ally plus', 'and what do I dial before that'], 'cpc-7'],
  [['where to email held docs', 'nvm email. phone for retail helds'], 'cpc-4'],
  [['dealer payoff line', 'my mistake, the customer is the one calling'], 'csc'],
  [['floorplan', 'northeast', "what's my current curtailment balance there"], ''],
  [['gap', 'is gas included in the loaner'], ''],
])('small words around a question do not hide what it is about: %j', async (turns, expected) => {
  expect(await shown(turns)).toBe(expected);
});

test.each(['Cheers mate, much obliged', 'what other things can you look up for me?'])(
  'talk about the talk is help: %s',
  async text => {
    expect((await afterTurns('insurance claims phone', text)).outcome).toBe('help');
  },
);
