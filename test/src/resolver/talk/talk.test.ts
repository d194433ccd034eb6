import { afterTurns } from '../../../support/conversation';
import { idsOf } from '../../../support/shown';

const shown = async ([first = '', ...then]: readonly string[]) => idsOf(await afterTurns(first, ...then)).join(' ');

test.each([
  [['all the CPC menu options', 'number 4 is what again'], 'cpc-4'],
  [['list the regional business centers', '3rd one, hours'], 'rbc-pacwest'],
  [['list the regional business centers', '3rd place, hours'], 'rbc-pacwest'],
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
  [['numbers for csc and dsc', 'who closes first'], 'dsc'],
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

test.each([
  [['dealer reserve', 'insurance number', 'which is open saturday'], 'reserve insurance'],
  [['dealer reserve', 'contract proceeds', 'which closes later'], 'reserve'],
  [['list the regional business centers', 'which ones open before 9 am'], 'rbc-se'],
  [['insurance claims', 'f&i rewards', 'arbitration', 'who of these three goes past 6:30'], 'smartauction'],
  [['f&i rewards', 'dealer reserve', 'give me both numbers in one message'], 'firewards reserve'],
  [['dealer reserve number', 'insurance', 'smartauction', 'hours for all of those'], 'reserve insurance smartauction'],
  [['dealer reserve', 'insurance', 'dsc', 'can i get all 3 in one message'], 'reserve insurance dsc'],
  [['fax for econtract', 'fax for dds', 'lost track, which is which'], 'fax-econ fax-dds'],
  [['dealer service center', 'customer service center', 'explain the difference'], 'dsc csc'],
  [['northeast rbc', 'southeast rbc', 'do they keep identical hours?'], 'rbc-ne rbc-se'],
  [['insurance hours', 'dealer reserve', 'both gone home by now?'], 'insurance reserve'],
])('several rows of the last few answers are spoken of: %j', async (turns, expected) => {
  expect(await shown(turns)).toBe(expected);
});

test.each([
  [['dealer reserve', 'insurance number', 'which center is open saturday'], 'dsc csc'],
  [['dealer reserve', 'insurance number', 'which ones work saturdays'], 'dsc csc'],
  [['dealer reserve', 'insurance number', 'both retail and lease held offerings'], 'cpc-4 cpc-5'],
  [['dealer reserve', 'insurance number', 'both payoff desks, hours'], 'dsc csc'],
  [['dealer reserve', 'insurance number', 'different question, who does power of attorney'], 'dsc'],
  [['dealer reserve', 'is there a different number'], 'reserve'],
  [['dealer reserve', 'insurance number', 'which is the best pizza place'], ''],
])('a question of its own is not asked of what was shown: %j', async (turns, expected) => {
  expect(await shown(turns)).toBe(expected);
});

test.each([
  [['cpc menu options', 'second to last'], 'cpc-6'],
  [['what regional centers are there', 'last on the list, phone'], 'rbc-westdallas'],
  [
    [
      'southeast center',
      'f&i rewards',
      'sales support number',
      'that regional one I asked about first, when do they open',
    ],
    'rbc-se',
  ],
  [['southeast center', 'smartauction', 'when does the first place close'], 'rbc-se'],
])('the end of a list, the beginning of a talk: %j', async (turns, expected) => {
  expect(await shown(turns)).toBe(expected);
});

test.each([
  [['dealer service center hours', 'what all can I bug them about'], 'dsc', 'topics'],
  [['consumer help line number', 'what can a customer get sorted there'], 'csc', 'topics'],
  [['what number handles commercial transactions', 'remind me which key to hit on the keypad'], 'cpc-6', 'menu_option'],
  [['f&i rewards number', 'are they done for the day'], 'firewards', 'open_now'],
  [['mailing address for contracts', 'regular stamp and envelope'], 'mail-usps', 'address'],
  [['whose number is 877-273-5527', 'typo, 5572'], 'smartauction', 'reverse'],
  [["what's option 4", 'sorry, 5'], 'cpc-5', 'reverse'],
  [['lease contract mailing address, fedex', 'what if the deal is a municipal lease'], 'mail-fedex', 'address'],
])('few words are asked of what was shown: %j', async (turns, expected, facet) => {
  const [first = '', ...then] = turns;
  const told = await afterTurns(first, ...then);
  expect(idsOf(told).join(' ')).toBe(expected);
  expect(told).toHaveProperty(['findings', 0, 'facet'], facet);
});

test.each([
  'k ill try them after lunch',
  'perfect, saved',
  "lol you're quicker than my desk manager",
  'all done for the day, thanks',
])('what only goes on or thanks is no question: %s', async said => {
  expect(await afterTurns('title release', said)).toEqual({ outcome: 'help', reason: 'thanks' });
});

test.each([
  [['floorplan', 'TX'], 'choices', 'rbc-westdallas'],
  [['floorplan', 'im in nj'], 'choices', 'rbc-ne'],
  [['wholesale bill wrong nj'], 'choices', 'rbc-ne'],
  [['wholesale bill wrong, call me'], 'choices', 'rbc-central'],
  [['floorplan', 'NE'], 'answer', 'rbc-ne'],
  [['floorplan', 'OK'], 'help', undefined],
])(
  'the two letters of a state put the likely region first, and choose none: %j',
  async ([first = '', ...then], outcome, likely) => {
    const told = await afterTurns(first, ...then);
    expect(told.outcome).toBe(outcome);
    expect(idsOf(told)[0]).toBe(likely);
  },
);
