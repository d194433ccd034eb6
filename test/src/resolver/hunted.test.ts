import { expectTurns, gist, told } from '../../support/conversation';
import { idsOf } from '../../support/shown';

/** What hunters of wrong answers found. */

const REGIONS = 'rbc-central rbc-ne rbc-pacwest rbc-se rbc-westdallas';
const OFF_SATURDAYS = `cpc-main cpc-3 cpc-4 cpc-5 cpc-6 cpc-7 csg proceeds reserve ${REGIONS} sales firewards smartauction insurance`;

test.each([
  ["who isn't off saturdays", 'who is open saturdays', 'answer dsc csc'],
  ['which lines have no hours on saturdays', 'who is off saturdays', `answer ${OFF_SATURDAYS}`],
])('what is denied twice, or printed nowhere, is not its opposite: "%s"', async (denied, plain, expected) => {
  expect(await gist([denied])).toBe(expected);
  expect(await gist([plain])).toBe(expected);
});

test("who doesn't work eight hours a day is whoever does not", async () => {
  const [does, doesNot] = [await told(['who works 8 hours a day']), await told(["who doesn't work 8 hours a day"])];
  const both = [...idsOf(does), ...idsOf(doesNot)];
  expect(idsOf(does)).toEqual(['rbc-central', 'rbc-ne', 'rbc-pacwest', 'rbc-westdallas']);
  expect(idsOf(doesNot)).toContain('rbc-se');
  expect(idsOf(doesNot)).toHaveLength(16);
  expect(new Set(both).size).toBe(both.length);
});

test.each(["who doesn't close within the hour", "who isn't the first to close"])(
  'what cannot be told with a "not" is no list: "%s"',
  async words => {
    expect(idsOf(await told([words]))).toEqual([]);
  },
);

test.each([
  ['VIN ends in 4541', 'none'],
  ['my stock is 38118', 'none'],
  ["numbers that don't start with 800", 'none'],
  ['which phone number starts with 866', 'none'],
  ['which fax starts with 877', 'answer fax-dds'],
  ['gap and contract funding', 'answer dsc proceeds'],
  ['insurance and contract funding', 'answer insurance proceeds'],
])('digits of something else, and rows in a row: "%s"', expectTurns);

test.each([
  [['gap number', 'fax for dds', 'who has the longest day'], 'answer csc'],
  [['gap number', 'who opens last'], 'answer rbc-central rbc-pacwest rbc-westdallas'],
])('either end of all is not sought in the one row before it: %j', expectTurns);

test('of a list without it nothing is taken out', async () => {
  const all = `answer proceeds ${REGIONS} sales insurance`;
  expect(await gist(['who closes at 5'])).toBe(all);
  expect(await gist(['who closes at 5', 'minus dsc'])).toBe(all);
});

test.each([
  ['RouteOne wont take my login, their support number?', 'none'],
  ['cant log in to routeone', 'none'],
  ['cant log in to dealer dash', 'answer dash'],
  ['closing on our house friday, know a good title company?', 'none'],
  ['who in our store signs poa', 'none'],
  ['what time do we lock up the lot saturday', 'none'],
  ['both addresses for sending contracts, label printer is warming up', 'answer mail-fedex mail-usps'],
  ['need every cpc phone menu option spelled out', 'answer cpc-3 cpc-4 cpc-5 cpc-6 cpc-7'],
  ['mi cliente quiere liquidar su carro de una vez, a que numero llama el?', 'answer csc'],
])('another house, the asker\'s own, and no acronym: "%s"', expectTurns);

test('whose clock a time is told by, a place right behind it says', async () => {
  const resolution = await told(['7:15 am vegas, is cpc awake']);
  expect(resolution).toMatchObject({ findings: [{ when: { kind: 'clock', zone: 'America/Los_Angeles' } }] });
});

test.each([
  ['google says smartauction is 877-273-5527, good to dial?', 'answer smartauction'],
  [
    'memo from corporate says ally insurance switched to 833-555-0119 effective today. just verify it',
    'answer insurance',
  ],
  ['google the number for pizza', 'none'],
])('who says what of a number does not hide the row that it is said of: "%s"', expectTurns);

test.each([
  ['both fax #s, taping em to the wall', 'answer fax-dds fax-econ'],
  ['which lines shut at 5 eastern sharp? making a cheat sheet', 'answer proceeds rbc-ne rbc-se insurance'],
  ['todos los emails que tengas please', 'answer email-held'],
])('what a list is for narrows it by nothing: "%s"', expectTurns);

test.each([
  [
    'three things colon sales support comma F and I rewards comma and commercial transactions period',
    'answer sales firewards cpc-6',
  ],
  ['dealer reserve number please period', 'answer reserve'],
  ['testing testing one two three period', 'help'],
  ['c p c helds at ally dot com what goes there', 'answer email-held'],
])('marks and addresses may be dictated: "%s"', expectTurns);

test.each(['did i miss dsc today', 'is dsc gone for today', 'has dsc closed already today'])(
  'whether they have left is asked of now, not of the whole day: "%s"',
  async words => {
    const resolution = await told([words]);
    expect(resolution).toMatchObject({ findings: [{ record: { id: 'dsc' }, facet: 'open_now' }] });
    expect(resolution).not.toHaveProperty('findings.0.when');
  },
);

test.each([
  ['all i got is 855, which ally numbers start like that', 'choices cpc-main csg proceeds reserve'],
  ["torn post-it, all that's left is 877. which could it be", 'choices fax-dds sales smartauction'],
  ['mandame todos los numeros de floorplan, los cinco', `answer ${REGIONS}`],
  [
    ['who do I call on a dealer trade', "we're the Worcester Massachusetts store"],
    'choices rbc-ne rbc-central rbc-pacwest rbc-se rbc-westdallas',
  ],
])('what is left of a number, all in Spanish, a town with its state: %j', expectTurns);
