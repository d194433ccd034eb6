import { expectTurns, gist, told } from '../../../support/conversation';
import { idsOf } from '../../../support/shown';

/** What is no list, or not its opposite: what is denied once or twice, an end of all, what a list is for. */

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
  [['gap number', 'fax for dds', 'who has the longest day'], 'answer csc'],
  [['gap number', 'who opens last'], 'answer rbc-central rbc-pacwest rbc-westdallas'],
])('either end of all is not sought in the one row before it: %j', expectTurns);

test('of a list without it nothing is taken out', async () => {
  const all = `answer proceeds ${REGIONS} sales insurance`;
  expect(await gist(['who closes at 5'])).toBe(all);
  expect(await gist(['who closes at 5', 'minus dsc'])).toBe(all);
});

test.each([
  ['both fax #s, taping em to the wall', 'answer fax-dds fax-econ'],
  ['which lines shut at 5 eastern sharp? making a cheat sheet', 'answer proceeds rbc-ne rbc-se insurance'],
  ['todos los emails que tengas please', 'answer email-held'],
  ['mandame todos los numeros de floorplan, los cinco', `answer ${REGIONS}`],
])('what a list is for narrows it by nothing: "%s"', expectTurns);
