import { expectTurns, told } from '../../../support/conversation';
import { idsOf } from '../../../support/shown';

/** Which of the rows that were shown is spoken of: those beside it, all of them, the other one. */

const shown = async (turns: readonly string[]) => idsOf(await told(turns)).join(' ');

test.each([
  [['floorplan pac west', 'the ancillary fax', 'floorplan again, just the number'], 'rbc-pacwest'],
  [['floorplan northeast', 'southeast too', 'what about the rest of them'], 'rbc-central rbc-pacwest rbc-westdallas'],
  [['floorplan southeast', 'northeast', 'the remaining three'], 'rbc-central rbc-pacwest rbc-westdallas'],
  [['what option is ally plus', 'and the others?'], 'cpc-3 cpc-4 cpc-5 cpc-6'],
  [['what option is ally plus', 'the whole menu please'], 'cpc-3 cpc-4 cpc-5 cpc-6 cpc-7'],
  [['routeone fax', 'the other fax on the sheet too'], 'fax-dds'],
  [['lease held option', 'do they go home at 5 like everyone else?'], 'cpc-5'],
])('what stands beside those shown: %j', async (turns, expected) => {
  expect(await shown(turns)).toBe(expected);
});

test.each([
  [['retail held option', 'lease held option', 'put those two in one message so I can forward it'], 'cpc-4 cpc-5'],
  [['dsc number', 'csc number', 'hours for the pair'], 'dsc csc'],
  [['dsc number', 'csc number', 'list both again'], 'dsc csc'],
  [
    ['fedex contract address', 'ups contract address', 'so only the zip differs? give me the pair'],
    'mail-fedex mail-usps',
  ],
  [['dealer reserve', 'contract proceeds', 'who is open later'], 'reserve'],
  [['southeast rbc', 'northeast rbc', 'which opens earlier'], 'rbc-se'],
  [['insurance hours', 'smartauction hours', 'the later one closes when'], 'smartauction'],
  [['dsc number', 'insurance', 'reserve', "the second one's hours"], 'insurance'],
  [['dsc number', 'insurance', 'reserve', 'the one before that'], 'insurance'],
  [['dsc number', 'insurance', 'reserve', 'the team before that'], 'insurance'],
  [['southeast floorplan', 'northeast?', 'last one, pac west'], 'rbc-pacwest'],
  [['sabb status', 'them and the f&i rewards crew, closing times'], 'smartauction firewards'],
  [['wholesale billing southeast', 'need that plus dealer reserve'], 'rbc-se reserve'],
  [['dsc number', 'insurance along with that please'], 'dsc insurance'],
])('rows shown one after the other are spoken of together: %j', async (turns, expected) => {
  expect(await shown(turns)).toBe(expected);
});

test.each([
  [['payoff', 'the dealer one', 'no the other one', 'hours of that', 'and the former'], 'answer dsc'],
  [['dealer reserve', 'f&i rewards', 'latter hours'], 'answer firewards'],
  [['floorplan', 'the north east or the one in dallas', 'the latter', 'and hours of the former'], 'answer rbc-ne'],
  [['dsc number', 'our former manager handled that'], 'none'],
  [['payoff', '2nd', 'and the first one'], 'answer dsc'],
  [['any lines open on saturday', 'number for the first', 'and the second'], 'answer csc'],
  [['who handles dealer trades', '5', 'sorry 4'], 'answer rbc-se'],
  [['csc vs dsc', 'which does gap', 'the other one then, hours'], 'answer csc'],
  [['pac west', 'no central', 'no sorry the first was right'], 'answer rbc-pacwest'],
  [['routeone fax', 'is there another one'], 'answer fax-dds'],
  [['dealer reserve', 'is there another one'], 'answer reserve'],
  [['smartauction', 'who else does titles'], 'answer dsc'],
  [['pac west wholesale billing phone', 'do they do dealer trades too or someone else'], 'answer rbc-pacwest'],
])('of those spoken of the other is told: %j', expectTurns);

test.each([
  [['arbitration', 'is that a different number from the one for gap'], 'answer smartauction dsc'],
  [['sales support', 'isnt that the same as commercial'], 'answer sales cpc-6'],
  [['dsc number', 'csc number', 'oh whats the diff'], 'answer dsc csc'],
])('what is held against a row by its name stands beside it: %j', expectTurns);
