import { expectTurns, told } from '../../../support/conversation';

/** What was shown, held against what somebody doubts, claims or puts up of it. */

test.each([
  [['gap', 'u sure thats not the insurance people?'], 'answer dsc insurance'],
  [['dealer reserve', 'you positive its not contract proceeds'], 'answer reserve proceeds'],
  [['sabb status', 'are u sure thats not the dsc people'], 'answer smartauction dsc'],
  [['gap', 'you sure thats not the cable guy'], 'answer dsc'],
  [['dealer reserve', 'u sure thats not payoffs'], 'answer reserve'],
])('what a row is doubted to be stands beside it: %j', expectTurns);

test.each([
  [
    ['lease contract going out by fedex tonight, where to', 'Brenda swears the zip is 38118. is she right?'],
    'answer mail-fedex mail-usps',
  ],
  [['lease contract going out by fedex, where to', 'label says 38118, is that wrong'], 'answer mail-fedex mail-usps'],
  [['who handles gap', 'caller id said its 800-729-4622, who is that'], 'answer insurance'],
])('what somebody claims of it stands behind what was shown: %j', expectTurns);

test.each([
  [['southeast floorplan phone', '9 to 5 like everybody?'], 'answer rbc-se'],
  [['southeast floorplan phone', '8 to 5 i guess?'], 'answer rbc-se'],
  [['who handles gap', '8 to 5 like the rest?'], 'answer dsc'],
])('hours that are put up are told as they are printed: %j', async (turns, expected) => {
  await expectTurns(turns, expected);
  expect(await told(turns)).toMatchObject({ findings: [{ facet: 'hours' }] });
});
