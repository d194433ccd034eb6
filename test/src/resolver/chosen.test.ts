import { gist } from '../../support/conversation';

/** Several of those on offer, sisters of a row in one breath, and what colleagues and their hours name. */

test.each([
  [['payoff', 'dealer AND customer one'], 'answer dsc csc'],
  [['held deal', 'the retail and the lease one'], 'answer cpc-4 cpc-5'],
  [['payoff', 'the dealer one and fast'], 'answer dsc'],
  [['option 6 is who', 'on the cpc line'], 'answer cpc-6'],
  [['payoff', 'for us, the store. not the customer'], 'answer dsc'],
])('each of several that were offered is chosen by its own words: %j', async (turns, expected) => {
  expect(await gist(turns)).toBe(expected);
});

test.each([
  ['held offerings retail and lease', 'answer cpc-4 cpc-5'],
  ['held offerings lease and retail', 'answer cpc-5 cpc-4'],
  ['held deal, dont know if its retail or lease', 'answer cpc-4 cpc-5'],
  ['ally plus, commercial, customer interview options', 'answer cpc-7 cpc-6 cpc-3'],
  ['who handles lease and retail', 'choices mail-fedex mail-usps'],
])('a row that is called as the one before but for a word is meant with it: "%s"', async (words, expected) => {
  expect(await gist([words])).toBe(expected);
});

test.each([
  [['lease held option', 'our F&I manager wants to call at 730 tonight, anyone there'], 'answer cpc-5'],
  [['lease held option', 'our title clerk gets in at 10, will they be open'], 'answer cpc-5'],
  [['our title clerk needs the gap number'], 'answer dsc'],
  [['our title clerk is out today, who covers for her'], 'none'],
])('a colleague who is in or out names no row: %j', async (turns, expected) => {
  expect(await gist(turns)).toBe(expected);
});

test.each([
  [['smartauction #', 'it says disconnected?? can you double check'], 'answer smartauction'],
  [['reserve number', 'half past seven, should i bother'], 'answer reserve'],
  [['smartauction arbitration desk', 'lights come back on when'], 'answer smartauction'],
  [['contract funding phone', 'voicemail again smh. when do they open back up'], 'answer proceeds'],
  [['cpc phone', 'managers direct extension over there?'], 'none'],
  [['dealer trade northeast', 'whos our it guy'], 'none'],
])('what a call comes to is told of the row that was shown: %j', async (turns, expected) => {
  expect(await gist(turns)).toBe(expected);
});
