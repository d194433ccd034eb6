import { createResolver } from '../../../../src/index';
import { directory } from '../../../support/directory';
import { idsOf } from '../../../support/shown';

const at = Date.parse('2026-11-18T15:00:00-05:00');
const { resolve } = createResolver(directory);
const ask = (text: string) => resolve({ text, conversation: 'whose', at });

test.each([
  ["PenFed is waiting on Ally's lien release, who do I chase as the dealer", 'dsc'],
  ['is ally dealer service center up yet, chase opens at 8', 'dsc'],
  ['the dealer service center has a customer of mine waiting', 'dsc'],
  [
    'customer says Capital One turned her down, then Ally held the retail deal. who talks to me about the hold',
    'cpc-4',
  ],
  ['dealertrack shows the ally lease as held, want a human', 'cpc-5'],
  ['used to bank at wells fargo but the car loan is with ally, we are the dealer and want the payoff', 'dsc'],
  ['smartauction phone, i keep dialing ACV by mistake', 'smartauction'],
  ['spectrum is out so on mobile. pac west wholesale billing phone', 'rbc-pacwest'],
  ['progressive said no, ally insurance claim?', 'insurance'],
  ['chase paid it, ally lien release?', 'dsc'],
])('ours is answered where another company is only spoken of: %s', (text, id) => {
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
  'customer has a chase loan, customer service center number',
  'payoff with chase on a trade, ally is funding the new deal, who do i call',
  'toyota financial has the hold, ally just does floorplan for us, who do i call',
  'leases go to us bank and retail goes to ally, lease hold number?',
  "she's with santander, we're an ally dealer, payment arrangement number?",
  'nextgear is our lender, floorplan number southeast',
  'chase deal, routeone econtract fax',
])('theirs stays theirs where ours is only spoken of: %s', text => {
  expect(ask(text)).toMatchObject({ outcome: 'none', reason: { kind: 'elsewhere' } });
});

test('a bracket that is never closed ends before the patience of a test does', () => {
  expect(ask(`(${'a '.repeat(5_000)}`)).toMatchObject({ outcome: 'help' });
});

test('of both that are asked for ours is answered, and that theirs is not there is said', () => {
  expect(ask('chase for the lien release, and the number of ally insurance for coverage')).toMatchObject({
    outcome: 'answer',
    findings: [{ record: { id: 'insurance' } }],
    remarks: ['What else you asked for is not on the sheet (another lender).'],
  });
});
