import { expectTurns, gist, told } from '../../../support/conversation';

/** Several of those on offer, sisters of a row in one breath, and what colleagues and their hours name. */

test.each([
  [['payoff', 'dealer AND customer one'], 'answer dsc csc'],
  [['held deal', 'the retail and the lease one'], 'answer cpc-4 cpc-5'],
  [['payoff', 'the dealer one and fast'], 'answer dsc'],
  [['option 6 is who', 'on the cpc line'], 'answer cpc-6'],
  [['payoff', 'for us, the store. not the customer'], 'answer dsc'],
])('each of several that were offered is chosen by its own words: %j', expectTurns);

test.each([
  ['held offerings retail and lease', 'answer cpc-4 cpc-5'],
  ['held offerings lease and retail', 'answer cpc-5 cpc-4'],
  ['held deal, dont know if its retail or lease', 'answer cpc-4 cpc-5'],
  ['ally plus, commercial, customer interview options', 'answer cpc-7 cpc-6 cpc-3'],
  ['who handles lease and retail', 'choices mail-fedex mail-usps'],
])('a row that is called as the one before but for a word is meant with it: "%s"', expectTurns);

test.each([
  [['lease held option', 'our F&I manager wants to call at 730 tonight, anyone there'], 'answer cpc-5'],
  [['lease held option', 'our title clerk gets in at 10, will they be open'], 'answer cpc-5'],
  [['our floorplan clerk gets in at 10, whats the gap number'], 'answer dsc'],
])('a colleague who is in or out names no row: %j', expectTurns);

test.each([
  [['smartauction #', 'it says disconnected?? can you double check'], 'answer smartauction'],
  [['reserve number', 'half past seven, should i bother'], 'answer reserve'],
  [['smartauction arbitration desk', 'lights come back on when'], 'answer smartauction'],
  [['contract funding phone', 'voicemail again smh. when do they open back up'], 'answer proceeds'],
  [['cpc phone', 'managers direct extension over there?'], 'none'],
  [['sales support number?', 'whats the extension once it picks up'], 'answer sales'],
  [['who does contract funding', 'what time do they open tmrw', 'oh duh. monday from when?'], 'answer proceeds'],
  [['where can I email held documents', 'id rather call'], 'choices cpc-4 cpc-5'],
  [['retail helds option', 'lease and commercial ones too while ur at it'], 'answer cpc-5 cpc-6'],
  [['where can I email held documents', "and if I'd sooner talk to somebody. it's a lease"], 'answer cpc-5'],
  [['dealer trade northeast', 'whos our it guy'], 'none'],
])('what a call comes to is told of the row that was shown: %j', expectTurns);

test.each([
  [['CSC hours pls', 'and the number, shes got a pen out'], 'answer csc'],
  [['where do customers mail there payment', 'zip? she couldnt hear me'], 'answer csc'],
  [['statement of dealer transactions', 'whats that phone one more time, driving'], 'answer proceeds'],
  [['dealer reserve', 'number again, pen died'], 'answer reserve'],
  [['retail held offerings who', 'is there an email', 'sry cust walked up. what was the button'], 'answer cpc-4'],
  [['ally plus question who', 'done w that. POA on a customers account, whos that'], 'answer dsc'],
  [['who handles SABB', 'they picked up 1st ring, ur awesome'], 'none'],
  [['gap', 'need a pizza place. number?'], 'none'],
  [['gap', "the plumber never came, what's his number"], 'none'],
])('of a message in a talk the clause that asks is heard, whatever is told beside it: %j', expectTurns);

test('what was the number, behind a fax, is that of the fax', async () => {
  const turns = ['fax for funding ancillary docs', 'machine ate it, whats the number again'];
  expect(await told(turns)).toMatchObject({ findings: [{ record: { id: 'fax-dds' }, facet: 'fax' }] });
});

test.each([
  [['who handles lien releases', 'anybody else open saturday'], 'answer csc'],
  [['contract processing center', 'who else is open sunday'], 'none'],
  [['csc', 'who else closes at 11'], 'none'],
  [['is csc open saturday', 'anyone else open sunday'], 'none'],
  [['is csc open at 10 pm', 'anybody else open then'], 'none'],
  [['is csc open saturday at 9', 'anyone else open then'], 'answer dsc'],
  [['is insurance open at 9 tonight', 'who else is open at that time'], 'answer csc'],
  [['is insurance closed at 6', 'anybody else closed'], 'answer proceeds rbc-ne rbc-se'],
  [['smartauction', 'anybody else i should call'], 'none'],
  [['insurance', 'who else does claims'], 'none'],
  [['dealer reserve is closed saturday. who else is open'], 'answer dsc csc'],
  [['csc is closed sunday, anybody else open'], 'none'],
  [['the csc line is closed. who else does payoffs'], 'answer dsc'],
])('who else is there leaves out who was shown: %j', expectTurns);

test.each([
  ["floorplan already took care of us, they're great. what i need is the f&i rewards phone", 'answer firewards'],
  ['talked to gap people yesterday. whats the fax for funding docs', 'answer fax-dds'],
  ['the lien release is late. who does floorplan in the southeast', 'answer dsc rbc-se'],
  ['smartcash: the contract money one, not flooring', 'answer proceeds'],
])('what is over is not asked for beside what is: "%s"', expectTurns);

test.each([
  [['where do customers send payments', 'he wants to fedex it overnight. street address?'], 'none'],
  [['where do customers send payments', 'where do contracts go by fedex'], 'answer mail-fedex'],
  [
    ['where do customers send payments', "what's the fedex address for contracts, we need to send them"],
    'answer mail-fedex',
  ],
  [['southeast floorplan', 'is that the number for northeast not southeast, right?'], 'answer rbc-ne'],
  [['retail held', 'thats the number for lease not retail, correct?'], 'answer cpc-5'],
  [['which line has GAP', 'thats the one for us, not the customers line, right?'], 'answer dsc'],
])('a carrier has no address for what was shown without one, and a contrast asks for no row: %j', expectTurns);

test.each([
  [['retail held', 'csc', 'do i need to press anything'], 'answer csc'],
  [['csc', "fax failed, what's the fax"], 'none'],
  [['email for held docs', 'give me the number'], 'answer email-held'],
])('what a row has not got is not taken from another one: %j', expectTurns);

test.each([
  [['is insurance open friday', 'anyone else open'], { kind: 'days', dates: ['2026-11-20'] }],
  [['is insurance open at 6', 'anybody else open'], { kind: 'clock', date: '2026-11-18', minute: 18 * 60 }],
  [['is insurance open at 7 tonight', 'who else is open'], { kind: 'clock', date: '2026-11-18', minute: 19 * 60 }],
  [['is csc open at 10 pm', 'who else is open tomorrow'], { kind: 'days', dates: ['2026-11-19'] }],
  [['is insurance open at 7 tonight', 'who else is open now'], undefined],
])('who else is there is asked of the moment that was asked about: %j', async (turns, when) => {
  const resolution = await told(turns);
  const [found] = 'findings' in resolution ? resolution.findings : [];
  expect(found?.facet).toBe('open_now');
  expect(found?.when).toEqual(when);
});

test('who else is closed then is no list of who is open', async () => {
  expect(await told(['csc', 'who else closes at 11'])).toMatchObject({ reason: { kind: 'none_fits' } });
});

test.each([
  [
    'our floorplan guy is out sick, what number do i call',
    'choices rbc-central rbc-ne rbc-pacwest rbc-se rbc-westdallas',
  ],
  ['my rewards manager is at lunch, who do i ask', 'answer firewards'],
  ['Customer called, payoff please. Who does held retail?', 'answer csc cpc-4'],
  ['can i change southeast floorplan hours to pacwest time', 'answer rbc-se'],
])('what alone is named is asked about, whoever is out or called: "%s"', expectTurns);

test('lines that will be open in two hours are not those that open then', async () => {
  expect((await gist(['are any lines open in two hours'])).split(' ').length).toBeGreaterThan(5);
});

const FIVE = ['rbc-central', 'rbc-ne', 'rbc-pacwest', 'rbc-se', 'rbc-westdallas'];

test.each([
  ['primero', 'rbc-central'],
  ['la segunda', 'rbc-ne'],
  ['segundo', 'rbc-ne'],
  ['tercero', 'rbc-pacwest'],
  ['la tercera por favor', 'rbc-pacwest'],
  ['cuarto', 'rbc-se'],
  ['the fourth one', 'rbc-se'],
  ['quinta', 'rbc-westdallas'],
  ['la ultima', 'rbc-westdallas'],
  ['last', 'rbc-westdallas'],
  ['dos', 'rbc-ne'],
  ['cinco', 'rbc-westdallas'],
  ['b', 'rbc-ne'],
])('of five on offer "%s" is one by its place', async (words, expected) => {
  expect(await gist(['floorplan', words])).toBe(`answer ${expected}`);
});

test.each([
  ['the third and the fourth', 'answer rbc-pacwest rbc-se'],
  ['no la primera', `choices ${FIVE.join(' ')}`],
  ['the 7th one', `choices ${FIVE.join(' ')}`],
])('of five on offer "%s" is two, or none', async (words, expected) => {
  expect(await gist(['floorplan', words])).toBe(expected);
});

test('a place beyond those on offer is no date', async () => {
  const shown = await told(['floorplan', 'the 7th one']);
  expect(
    'findings' in shown && shown.findings.every(({ when, facet }) => when === undefined && facet === 'contact'),
  ).toBe(true);
});

test.each([
  [['smartcash number', 'the not floorplan one'], 'answer proceeds'],
  [['hours for northeast and central floorplan', 'phone for the one thats on eastern'], 'answer rbc-ne'],
  [['hours for northeast and central floorplan', 'the eastern one'], 'answer rbc-ne'],
  [['number for DSC', 'capital one payoff dept', 'ok back to the first one, when do they close'], 'answer dsc'],
])('one of those shown is told by what it is, or is not: %j', expectTurns);
