import { expectTurns, gist, told } from '../../../support/conversation';
import { directory } from '../../../support/directory';

const REGIONS = directory.records.filter(({ id }) => id.startsWith('rbc-')).map(({ id }) => id);

test.each([
  'where do we overnight a payoff check',
  'address to fedex the payoff on a trade',
  'ups address for payoffs',
  'where do we mail a title back to you',
  'loss payee address for ally, her agent needs it for the insurance card',
  'how should the lienholder clause read for ally, need the address',
])('no address is borrowed for what has none: %s', async text => {
  expect(await gist([text])).toBe('none');
});

test.each([
  ['courier address for a contract packet', 'answer mail-usps'],
  ['need a 10day on a tahoe we took in', 'answer dsc'],
  ['where does my customer mail his payment', 'answer csc'],
  ['we overnighted the payoff on a trade, where is the title', 'answer dsc'],
])('what has an address or a number keeps it: %s', expectTurns);

test.each([
  ['number for the repo department', 'none'],
  ["who handles repo'd units", 'none'],
  ['where is the truck you repossessed', 'none'],
  ['repo agent is here and wants keys', 'none'],
  ["customer is scared you'll repo his car", 'answer csc'],
  ["two months behind and doesn't want a repo, who does the buyer call", 'answer csc'],
  ["won a repo'd truck on your auction site and the engine is bad", 'answer smartauction'],
])('a car that is taken back is asked about by its buyer, or by nobody here: %s', expectTurns);

test.each([
  ['missed call from an 888 number, which dept', 'choices dsc csc'],
  ['missed call from an 888 number about gap', 'choices dsc csc'],
  ['somebody called from an 888 number, who is that', 'choices dsc csc'],
  ['an 888 number called my cell, which of yours', 'choices dsc csc'],
  ['my customer missed your call', 'answer cpc-3'],
])('a caller is looked up by the beginning of the number: %s', expectTurns);

test.each([
  ["gap on a wrecked camry, and what's geico's claims number", 'answer dsc'],
  ['hail claim with ally insurance and who do we call at zurich for the roof', 'answer insurance'],
  ['he needs an extension, his own payoff amount and his credit score', 'answer csc'],
  ["dealer trade in the northeast, and who handles repo'd units", 'answer rbc-ne'],
])('of two things the one that is ours is answered, the other said not to be: %s', async (text, expected) => {
  expect(await gist([text])).toBe(expected);
  expect(await told([text])).toMatchObject({ remarks: [expect.stringContaining('not on the sheet')] });
});

test.each(['hail claim with zurich, who do i call there', 'chase kicked back my contract, what is their number'])(
  'what is only told of theirs stays theirs: %s',
  async text => {
    expect(await gist([text])).toBe('none');
  },
);

test.each([
  ['who schedules somebody to come out and train our f&i guys', 'answer sales'],
  ['fax for the service contract and maintenance forms', 'answer fax-dds'],
  ['all stips cleared, ten days in funding, no $$', 'answer proceeds'],
  ['deal sitting in CIT two weeks', 'answer proceeds'],
  ['the sodt for may is off by two', 'answer proceeds'],
  ['list of every wire from the bank in june, itemized by deal', 'answer proceeds'],
  ['they must hear from the buyer himself that he is really the one driving it', 'answer cpc-3'],
  ['my cousin has a loan with ally and wants to wipe out what he owes early', 'answer csc'],
  ['guy is 60 DPD and offers a promise to pay', 'answer csc'],
  ['is a bent rim covered on the tire & wheel she bought', 'answer insurance'],
  ['his truck broke down and he has an ally vsc, who does he call', 'answer insurance'],
  ['short some points for the vacation trip', 'answer firewards'],
  ['secure POA for the odometer disclosure', 'answer dsc'],
  ['ya liquidamos la troca que tomamos a cuenta, donde esta el papel de propiedad', 'answer dsc'],
  ['invoice for what we borrow to stock the lot', `choices ${REGIONS.join(' ')}`],
  ['floorplan adjustment, midwest store', `choices ${REGIONS.join(' ')}`],
  ['held paperwork, call or email?', 'choices cpc-4 cpc-5 email-held'],
  ['it goes 3 to 7 on the menu, which one for a stuck deal', 'choices cpc-4 cpc-5'],
])('the trade is understood in its own words: %s', expectTurns);

test.each([
  ['retail deal for the Ferrandinos is on hold', 'answer cpc-4'],
  ['why did the lease deal for that lady on 3rd street get put on hold', 'answer cpc-5'],
])('a thing waits, whoever it is for: %s', expectTurns);

test.each([
  ['ally in sure ants phone', 'answer insurance'],
  ['contract going you pee ess, zip', 'answer mail-usps'],
])('what a telephone wrote down is read as it was said: %s', expectTurns);

test('the name of a person names nothing that is asked for', async () => {
  const asked = ['which option for the Ferrandino lease held, and who does Mrs Ferrandino call for an extension'];
  expect(await gist(asked)).toBe('answer cpc-5 csc');
  expect(await gist(['miss chase needs an extension'])).toBe('answer csc');
});

test.each([
  ['both addresses for sending contracts, label printer is warming up', 'answer mail-fedex mail-usps'],
  ['need every cpc phone menu option spelled out', 'answer cpc-3 cpc-4 cpc-5 cpc-6 cpc-7'],
  ['mi cliente quiere liquidar su carro de una vez, a que numero llama el?', 'answer csc'],
  ['gap and contract funding', 'answer dsc proceeds'],
  ['insurance and contract funding', 'answer insurance proceeds'],
])('words that stand side by side make no acronym, and no third row: "%s"', expectTurns);
