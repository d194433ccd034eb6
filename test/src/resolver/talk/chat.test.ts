import { afterTurns, resolve } from '../../../support/conversation';
import { idsOf } from '../../../support/shown';

const ids = (text: string) => idsOf(resolve(text)).join(' ');
const outcome = (text: string) => resolve(text).outcome;

test.each([
  ['Title issue on an existing account, nothing to do with the auction', 'dsc'],
  ["who for GAP? I don't mean insurance claims, it's the GAP on a customer's existing account", 'dsc'],
  ['smartcash for floorplan, not contract funding, central region', 'rbc-central'],
  ['nah not my dash login. GAP question on a customer already on the books', 'dsc'],
  ['not the dds fax, the other one', 'fax-econ'],
  ['dont need the fedex zip for contracts, thats on the wall. the other one', 'mail-usps'],
  ['already have the dds fax, the other one', 'fax-econ'],
  ["clean deal, not held, no stips, but it hasn't funded in 6 days. whos got my money", 'proceeds'],
  ['bank wants to speak w the borrower first to make sure its not a straw purchase. which button', 'cpc-3'],
])('what is said to be not meant is not shown, and what did not happen is: %s', (text, expected) => {
  expect(ids(text)).toBe(expected);
});

test.each([
  ['hi ally friends, thx for the donuts last week! which option is sales support once the recording starts', 'sales'],
  [
    'so my daughters home sick and im covering for the title clerk, wish me luck. customer paid off his truck and never got the lien released, who do i call',
    'dsc',
  ],
  ['lien rel. not recvd, acct pd off 3 wks ago. ph#?', 'dsc'],
  ['csc is a 24 hr line isnt it', 'csc'],
  ['lease agreement question as well as a branch entered item up in the northeast', 'proceeds rbc-ne'],
  ['contracts: zip for fedex vs zip for us mail?', 'mail-fedex mail-usps'],
  ["is 855.223.2559 contract processing's main line or smartcash", 'proceeds'],
  ['pressed 4 on 855-720-2559, what did i just pick', 'cpc-4'],
  ['The 877 one with 5572 on the end', 'smartauction'],
  ['fax for ancillary docs and the email for held documents', 'fax-dds email-held'],
  ['which offices post their hours in central time', 'rbc-central rbc-pacwest rbc-westdallas'],
  ["Chuck swears the southeast rbc doesn't start till 9. he's full of it right", 'rbc-se'],
])('chat around a question, and its short ways, are understood: %s', (text, expected) => {
  expect(ids(text)).toBe(expected);
});

test('a day on which somebody wishes well is not asked about', () => {
  const asked = resolve('Happy Friday! Is contract funding still there?');
  expect(asked).toMatchObject({ outcome: 'answer', findings: [{ record: { id: 'proceeds' }, facet: 'open_now' }] });
  expect(asked).not.toHaveProperty(['findings', 0, 'when']);
});

test.each([
  ['its wednesday and i got a lien release question, anyone home at the dealer service center?', undefined],
  ['anyone home at the dealer service center on friday?', { kind: 'days', dates: ['2026-11-20'] }],
])('what day it is tells nothing that is asked: %s', (text, when) => {
  const asked = resolve(text);
  expect(asked).toMatchObject({ outcome: 'answer', findings: [{ record: { id: 'dsc' }, facet: 'open_now' }] });
  expect('findings' in asked && asked.findings[0]?.when).toEqual(when);
});

test.each([
  'Southeast Toyota Distributors phone',
  'central auto glass',
  "where's the central file room",
  'the vending guy told us coverage ended',
  '1-800 number to get UPS to come pick up a box',
  'employee points program thru HR, who runs the rewards store',
  "we're out of buyers guides and deal jackets, who's our forms vendor",
])('companies and things that only share words with the sheet are not on it: %s', text => {
  expect(outcome(text)).toBe('none');
});

test.each([
  ['insurance', 'what if its geico'],
  ['smartauction', 'what if its manheim'],
  ['lien release', 'what if wells fargo holds the lien'],
  ['gap', 'and if the payroll check is late'],
])('what if is no way around an honest no: %s, %s', async (first, then) => {
  expect((await afterTurns(first, then)).outcome).toBe('none');
});

test.each([
  [['payoff', 'anyone but csc'], 'dsc'],
  [['what does option 6 do', 'cpc fax'], 'fax-dds fax-econ'],
  [['ally plus option', 'is there any other option to reach gap'], 'dsc'],
  [['smartauction', 'insurance', 'gap', 'which of those two opens first'], 'insurance'],
  [['dsc hours', "we're in central, what time is that"], 'dsc'],
  [['lien release', 'the geico adjuster told me to ask for the claim number'], ''],
])('what else is said counts: %j', async (turns, expected) => {
  const [first = '', ...then] = turns;
  expect(idsOf(await afterTurns(first, ...then)).join(' ')).toBe(expected);
});

test.each([
  ['customer wants to skip that payment', 'csc'],
  ['im not the f&i guy, who handles rewards', 'firewards'],
  ['need southeast number for Savannah store', 'rbc-se'],
  ['get fedex to pick up contracts, what zip', 'mail-fedex'],
  ['punched 4 holes in the packet, fedex address', 'mail-fedex'],
  ['f&i rewards employee points balance', 'firewards'],
  ['is gap 888-919-2559 or do i call csc for payoffs', 'dsc csc'],
  ['SABB, GAP, floorplan southeast. go', 'smartauction dsc rbc-se'],
  ['Where does a customer mail his payment, and where do I FedEx contracts?', 'csc mail-fedex'],
])('words that rule out, part or name elsewhere do so only where they do: %s', (text, expected) => {
  expect(ids(text)).toBe(expected);
});

test.each([
  [
    ['floorplan phone', 'all of them pls, i run reports for the whole group'],
    'rbc-central rbc-ne rbc-pacwest rbc-se rbc-westdallas',
  ],
  [['which option is ally plus', 'what are the other choices on that menu'], 'cpc-3 cpc-4 cpc-5 cpc-6'],
])('all of those shown, and the others beside one, are told: %j', async (turns, expected) => {
  const [first = '', ...then] = turns;
  expect(idsOf(await afterTurns(first, ...then)).join(' ')).toBe(expected);
});

test.each([
  [['i need whoever fixes dealer trades', 'does it matter that we are a southeast franchise'], 'rbc-se'],
  [['what does option 6 get me', 'the cpc one'], 'cpc-6'],
  [['floorplan question', 'SE'], 'rbc-se'],
  [['fedex address for contracts', 'same thing if it goes by post office?'], 'mail-usps'],
  [['smartauction phone', 'and ally insurance', 'which of those two is open later'], 'smartauction'],
  [['customer service center phone number', 'not that one, the other one, the one for dealers'], 'dsc'],
])('of several one is picked by where the asker is, by its unit, by what it is not: %j', async (turns, expected) => {
  const [first = '', ...then] = turns;
  expect(idsOf(await afterTurns(first, ...then))).toEqual([expected]);
});

test.each(['perfect ty, no more questions', 'oh nvm found it, thx'])(
  'thanks that end the talk are thanks: %s',
  async text => {
    expect((await afterTurns('lien release contact', text)).outcome).toBe('help');
  },
);

test.each([
  ['lmao what a morning. is the consumer help line picking up today', 'csc'],
  ['can my lessee get two payments put off before the weekend haha', 'csc'],
  ['omg this place is a zoo. are the smartauction people still around', 'smartauction'],
])('who laughs and asks about somebody asks: %s', (text, expected) => {
  expect(ids(text)).toBe(expected);
});

test.each([
  ['curtailment hit twice on the same vin, SE', 'rbc-se'],
  ['se, dealer trade never posted', 'rbc-se'],
  ['lot audit came up two short this afternoon, central. who straightens that out', 'rbc-central'],
  ['wholesale billing southest rgional office', 'rbc-se'],
  ['no se, curtailment, numero', 'rbc-central rbc-ne rbc-pacwest rbc-se rbc-westdallas'],
  ['title still not here, SE', 'dsc'],
])('a region between commas, or misspelt, is the region: %s', (text, expected) => {
  expect(ids(text)).toBe(expected);
});

test.each([
  ['first week here and they say DSC in every other sentence, what does that stand for', 'dsc'],
  ['what is POA short for', ''],
])('an acronym of the sheet is spelled out, however much is told around it: %s', (text, expected) => {
  expect(ids(text)).toBe(expected);
});

test.each([
  ['retail deal on hold, can i ask a thing b4 i overnight the packet', 'cpc-4'],
  ['two things: arbitration number, and my chargeback looks wrong', 'smartauction reserve'],
  ['lien release, a payoff that came up short on a trade, and whoever does f&i rewards', 'dsc firewards'],
])('what is asked is told apart from what is told: %s', (text, expected) => {
  expect(ids(text)).toBe(expected);
});

test('a date that is pushed back asks nobody to be back', () => {
  expect(resolve('guy wants his due date pushed back')).toMatchObject({
    findings: [{ record: { id: 'csc' }, facet: 'contact' }],
  });
});

test.each([
  ["hi all, i'm the new f&i manager", 'help'],
  ["Good morning! I'm Kim, the new title clerk, IT just added me to this channel", 'help'],
  ['im the new title clerk, lien release', 'answer'],
  ['im the new biller and i need the GAP number', 'answer'],
  ['i told the new guy fedex goes to 38118. i was right wasnt i', 'answer'],
])('a newcomer who only says so is greeted, one who asks is answered: %s', (text, expected) => {
  expect(outcome(text)).toBe(expected);
});

test.each([
  ['tow truck is on our lot for a car in service. who at ally handles repossessions', 'none'],
  ['the credit union wants a payoff. who handles haircuts', 'none'],
  ['the trade has a loan with the credit union on 5th st, whats their payoff line', 'none'],
  ['Carfax password expired, who resets it', 'none'],
])('what somebody is looked for counts, not the story before it: %s', (text, expected) => {
  expect(outcome(text)).toBe(expected);
});

test.each([
  ['both fax numbers por favor', 'fax-dds fax-econ'],
  ['is the northeast rbc out to lunch or can i try em now', 'rbc-ne'],
])('ways of saying please and away are no names: %s', (text, expected) => {
  expect(ids(text)).toBe(expected);
});

test('who is about to call asks for nothing more', async () => {
  expect(await afterTurns('GAP number', 'k calling them now')).toMatchObject({ outcome: 'help' });
});
