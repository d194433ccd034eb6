import { resolve } from '../../../support/conversation';
import { idsOf } from '../../../support/shown';

function shown(text: string): string {
  const resolution = resolve(text);
  return 'findings' in resolution ? idsOf(resolution).join(' ') : resolution.outcome;
}

test.each([
  'print two copies of the statement of dealer transactions and leave em by the copier',
  'remind me at 4 to send the lease agreements out',
  'proofread this for me: We has faxed the ancillary documents yesterday',
  "put the fedex envelope on Dana's chair when the driver comes",
  'cancel my 3:00 with the insurance guy',
  'whats 14 days of floorplan interest on 28,500 at 7.9%',
  'what time is it in Dallas right now',
  'what year did fedex start doing overnight',
  'who took the fedex box off my desk',
  "translate 'extended warranty' into Korean for me",
])('a chore, a sum or a fact of the world is on no sheet: %s', text => {
  expect(shown(text)).toBe('none');
});

test.each([
  ['remind me who handles GAP', 'dsc'],
  ['print the lien release form, who do i call', 'dsc'],
  ['who took over title releases', 'dsc'],
  ["what's 6% of 18,400? and the routeone econtract fax", 'fax-econ'],
])('who asks for somebody beside it is answered: %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  'our finance manager walked out, guess no F&I rewards trip for him lol',
  'got an interview at a customer service job tomorrow, wish me luck',
])('chat that laughs or wishes is not asked: %s', text => {
  expect(shown(text)).toBe('none');
});

test.each([
  "darnell's cell? guy who audits our floorplan",
  'is Tom Reyes still covering the southeast',
  "my boss's email address",
  'email of the boss? the supervisor email i mean',
])('a person, by name or as the boss, is on no sheet: %s', text => {
  expect(shown(text)).toBe('none');
});

test.each([
  'Hi this is Tom Reyes at Lakeside Ford, who handles GAP?',
  'Tom Reyes from Lakeside here, who handles GAP?',
  'this is Tom at Lakeside Motors who handles gap',
  'hey im with Lakeside Auto Group, gap number?',
])('who introduces himself is answered all the same: %s', text => {
  expect(shown(text)).toBe('dsc');
});

test.each([
  ['Hours for dealer reserve. Hours for the FedEx store in Memphis.', 'reserve'],
  ['f&i rewards phone, and who won the game last night', 'firewards'],
  ['who resets a dealer dash password. who resets my vAuto one', 'dash'],
])('what is ours is answered beside what is not, which is said: %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
  expect(resolve(text)).toMatchObject({ remarks: [expect.stringContaining('not on the sheet')] });
});

test('another company that is gone on about is not answered from the sheet', () => {
  expect(shown('a lien with chase. who over there sends the release')).toBe('none');
});

test.each([
  ['need a payoff omg', 'dsc csc'],
  ['lmao customer wants an extension', 'csc'],
  ['what time is it okay to call dealer reserve', 'reserve'],
  ['remind me when smartauction closes', 'smartauction'],
  ['print the address for fedex', 'mail-fedex'],
  ['remind me to eat. who does dealer reserve', 'reserve'],
])('a laugh or a chore beside it keeps nobody from asking: %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  ['this is Jill in titles at Lakeside Ford, dealer reserve number', 'reserve'],
  ['this is Tom at Lakeside Ford, who handles rewards', 'firewards'],
  ["it's Tom at Lakeside Ford, who handles GAP", 'dsc'],
])('what introduces the asker is not asked for: %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  'We are Southeast Motors. In Ohio. Who handles floorplan?',
  'Central Ford called. Dealer trade. Who do I call?',
  'Pac West Toyota here. Who handles floorplan?',
])('a company that is named after a region says no region: "%s"', question => {
  expect(resolve(question)).toMatchObject({ outcome: 'choices', findings: { length: 5 } });
});

test.each([
  'Southeast Store called. Who handles floorplan?',
  'Southeast Floorplan, number?',
  'Southeast Region. Floorplan number?',
])('but a region does: "%s"', question => {
  expect(resolve(question)).toMatchObject({ outcome: 'answer', findings: [{ record: { id: 'rbc-se' } }] });
});

test.each([
  'main number',
  'the main line please',
  'operator',
  'can I get an operator',
  'speak to a human',
  'representative',
  "what's the number for ally",
  'how do i reach ally',
])('what names nobody in particular is nearest to who takes a general question: %s', text => {
  expect(resolve(text)).toMatchObject({ outcome: 'none', nearest: ['Contract Processing Center'] });
});

test.each([
  ['I have a general question', 'cpc-main'],
  ['flat fee not paid', 'reserve'],
  ['existing account', 'dsc'],
  ['when does smartauction finish', 'smartauction'],
])('%s: %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  ['dealership account', "the dealership's own account and agreement"],
  ["how do I change our dealership's bank account for ACH", "the dealership's own account and agreement"],
  ['dealer agreement', "the dealership's own account and agreement"],
  ['wire instructions', "the dealership's own account and agreement"],
  ['lease end turn in', 'the end of a lease'],
  ['end of lease inspection', 'the end of a lease'],
  ['property tax bill lease', 'another company or office'],
  ['when does the auction finish', 'when an auction or its bidding ends'],
  ['what time does my auction end', 'when an auction or its bidding ends'],
  ['lienholder address for insurance', 'an address for payoffs, titles or insurance papers'],
])('a no names what is not on the sheet as who asks would: %s', (text, word) => {
  expect(resolve(text)).toMatchObject({ outcome: 'none', reason: { kind: 'elsewhere', word } });
});
