import { expectTurns, told } from '../../../support/conversation';

test.each([
  [['dealer payoff number on an ally trade', 'nah, for the owner himself to call'], 'answer csc'],
  [['dealer payoff number', 'nope, so the lady can ring them herself'], 'answer csc'],
  [['payoff for our customer', 'and if the lady would rather call it in herself, from home?'], 'answer csc'],
  [['who do we call for a payoff at the dealership', "it's for the buyer to call on her own"], 'answer csc'],
  [['payoff', 'if the owner calls himself'], 'answer csc'],
  [['cpc', 'so the buyer can call in herself'], 'answer cpc-3'],
  [['gap', 'and if he would rather call'], 'answer dsc'],
])('whoever calls himself is not the asker: %j', expectTurns);

test.each([
  [['payoff', 'no im the store, not the customer'], 'answer dsc'],
  [['payoff', 'not the customer, me, the store'], 'answer dsc'],
  [['customer payoff number', "no, we're the store"], 'answer dsc'],
])('which side he is on is said by the asker: %j', expectTurns);

test.each([
  [
    ['floorplan number for southeast', 'hours there?', 'what about the west one, the dallas one'],
    'answer rbc-westdallas',
  ],
  [['wholesale billing', 'the west one, dallas'], 'answer rbc-westdallas'],
  [['floorplan northeast', 'and the east one, the south east one'], 'answer rbc-se'],
  [['floorplan', 'the west, or just dallas'], 'answer rbc-pacwest rbc-westdallas'],
  [['all the floorplan numbers', 'the west and dallas'], 'answer rbc-pacwest rbc-westdallas'],
  [['floorplan', 'the west one'], 'answer rbc-pacwest rbc-westdallas'],
])('of two names of a place the more exact is meant: %j', expectTurns);

test.each([
  [['dsc number', 'and they do payoffs right', 'ugh recording says closed. when are they back'], 'answer dsc'],
  [['csc number', 'and they do payoffs right'], 'answer csc'],
  [['contract proceeds', 'and they do held offerings right'], 'answer proceeds'],
  [['dsc number', 'they handle reserve too?'], 'answer reserve'],
  [['reserve', 'they do floorplan?'], 'choices rbc-central rbc-ne rbc-pacwest rbc-se rbc-westdallas'],
])('what they are said to do is asked of them, where they do it: %j', expectTurns);

test.each([
  [['customer payoff number', 'and for us?'], 'answer dsc'],
  [['customer payoff number', 'and which number do we use'], 'answer dsc'],
  [['customer payoff number', 'what about us'], 'answer dsc'],
  [['payoffs for dealers', 'and for us?'], 'answer dsc'],
  [['smartauction', 'and for us?'], 'answer smartauction'],
  [['southeast floorplan', 'what about us'], 'answer rbc-se'],
  [['customer wants extension', 'ok what do we call that'], 'answer csc'],
  [['customer wants extension', 'but what should we call it'], 'answer csc'],
])('where a customer’s row was shown the asker has another, any other is his already: %j', expectTurns);

test('what the asker’s own row handles is told with it: their topic need not be among it', async () => {
  const turned = await told(['customer wants payment extension, number?', 'and for us']);
  expect(turned).toMatchObject({ findings: [{ record: { id: 'dsc' }, facet: 'contact' }] });
});

test.each([
  [
    ['customer payment extension', 'and for us'],
    'The sheet does not print Extensions or Payment Arrangements for this.',
  ],
  [['gap', 'and for a customer'], 'The sheet does not print Title/Lien Releases, GAP or Power of Attorney for this.'],
])('a row that is turned to says what the one before handles and it does not: %j', async (turns, remark) => {
  expect(await told(turns)).toMatchObject({ outcome: 'answer', remarks: [remark] });
});

test.each([
  [['payoff for dealers', 'sorry customer'], 'answer csc'],
  [['payoff for dealers', 'no, the customer'], 'answer csc'],
  [['payoff for a customer', 'no, dealer'], 'answer dsc'],
])('a single word behind a no turns to the other: %j', expectTurns);
