import { createResolver } from '../../../src/index';
import { directory } from '../../support/directory';
import { idsOf } from '../../support/shown';

const at = Date.parse('2026-11-18T15:00:00-05:00');
const { resolve } = createResolver(directory);
const ask = (text: string) => resolve({ text, conversation: 'whose', at });

test.each([
  ["PenFed is waiting on Ally's lien release, who do I chase as the dealer", 'dsc'],
  ['is ally dealer service center up yet, chase opens at 8', 'dsc'],
  [
    'customer says Capital One turned her down, then Ally held the retail deal. who talks to me about the hold',
    'cpc-4',
  ],
  ['dealertrack shows the ally lease as held, want a human', 'cpc-5'],
  ['used to bank at wells fargo but the car loan is with ally, we are the dealer and want the payoff', 'dsc'],
  ['AT&T left us hanging. who at the contract processing center takes general questions', 'cpc-main'],
  ['smartauction phone, i keep dialing ACV by mistake', 'smartauction'],
  ['spectrum is out so on mobile. pac west wholesale billing phone', 'rbc-pacwest'],
  [
    'Walk-in has a payment question on his Ally loan (he has one with Credit Acceptance also), payment arrangements number?',
    'csc',
  ],
])('ours is answered where another house is only spoken of: %s', (text, id) => {
  const resolution = ask(text);
  expect(idsOf(resolution)).toEqual([id]);
  expect(resolution).toMatchObject({ outcome: 'answer', remarks: [] });
});

test.each([
  'who do we call when the credit union holds a contract? deal was declined by ally so it went to them',
  'ally, who do i call at chase for the payoff',
  'need a 10 day payoff from chase on the trade, the new deal is going to ally',
  "i don't want smartauction, i want iaa's title dept",
  'honda finance has had our deal for a week. who do i call over there about the hold',
  'customer left ally for capital one, lien release number over there?',
  'chase customer service center number',
])('theirs stays theirs where ours is only spoken of: %s', text => {
  expect(ask(text)).toMatchObject({ outcome: 'none', reason: { kind: 'elsewhere' } });
});

test('of both that are asked for ours is answered, and that theirs is not there is said', () => {
  expect(ask('chase for the lien release, and the number of ally insurance for coverage')).toMatchObject({
    outcome: 'answer',
    findings: [{ record: { id: 'insurance' } }],
    remarks: ['What else you asked for is not on the sheet (another lender).'],
  });
});
