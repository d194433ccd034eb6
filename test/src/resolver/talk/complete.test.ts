import { afterTurns, expectTurns, gist } from '../../../support/conversation';
import { idsOf } from '../../../support/shown';

test.each([
  ['who handles GAP', 'who handles payoffs'],
  ['GAP', 'payoff 10 day'],
  ['need 10 day payoff', 'need another 10 day payoff'],
  ['power of attorney', 'payoffs'],
  ['who handles lien releases', 'titles'],
  ['SmartAuction', 'title assistance'],
  ['retail held offerings', 'held offerings'],
  ['fedex address', 'lease contracts address'],
  ['floorplan northeast', 'held docs email'],
  ['floorplan northeast', 'fax for funding stips'],
  ['floorplan northeast', 'northeast, southeast and central floorplan phones'],
  ['who handles GAP', 'lease helds is option 4, yes or no'],
  ['who handles GAP', 'who closes at 5 eastern'],
  ['who handles GAP', 'which lines run on central time'],
  ['who handles GAP', 'is there an email address on this sheet'],
  ['smartauction', 'held docs - is that a fax or an email'],
  ['who handles GAP', 'SGVsbG8gd29ybGQ='],
  // Behind "which of these?" it is no choice among them.
  ['title', 'customer payoff phone'],
  ['title', 'is the customer service center open saturday'],
  ['mail', 'dealer payoff phone'],
  ['option 6', 'phone for the dealer service center'],
  ['payoff', 'title assistance phone'],
  ['held', 'fax number for funding docs'],
  ['smartcash', 'email for held documents'],
  ['fax', 'contract funding phone'],
  ['smartauction', 'who handles payoffs'],
  ['sales support', 'what does option 4 reach'],
  ['dealer reserve', 'what fax numbers are there'],
  // Behind a no.
  ['who fixes the copier', 'hours for dsc'],
  ['chase payoff number', 'southeast hours'],
  ['who fixes the copier', 'option 5'],
  // A sentence that asks for no fact and points to nothing is of its own, as is what is told and "who do I call" beside it.
  ['dealer reserve', 'how many did we deliver last month'],
  ['dealer reserve', 'can we get options on the tahoe besides the sunroof'],
  ['f&i rewards', 'which lenders besides ally do first time buyers'],
  ['pac west floorplan', 'our air quit in the showroom, who do we call'],
  ['insurance', 'culligan water guy, number'],
  ['dealer reserve', 'number, water cooler guy'],
  ['dealer reserve', 'hours, the tax office'],
  ['who handles GAP', 'thank youuuu'],
  ['dealer reserve', 'how does this work, first day'],
  ['dealer reserve', 'do I just type my question in here? I have not used one of these'],
  // A desk that no row names is not the row's that was shown.
  ['who handles GAP', 'phone for the credit department'],
  ['fax for DDS', 'fax for the underwriter'],
  ['fedex address', 'email for the underwriting team'],
])('behind "%s" a question that is complete is answered as if it stood alone: "%s"', async (before, question) => {
  expect(await gist([before, question])).toBe(await gist([question]));
});

test.each([
  ['POA fax', 'customer asking for a deferment'],
  ['POA fax', 'smartauction'],
  ['dealer reserve hours', 'who handles GAP'],
  ['where do i mail contracts by fedex', 'consumer help line, please'],
])('behind "%s" it is not asked for the kind of line that was asked for before: "%s"', async (before, question) => {
  expect(await afterTurns(before, question)).toHaveProperty(['findings', 0, 'facet'], 'contact');
});

test.each([
  ['dsc hours', 'and smartauction?', 'smartauction', 'hours'],
  ['fax for routeone econtract', 'what about ancillary documents', 'fax-dds', 'fax'],
])('what goes on does keep it: "%s", "%s"', async (before, question, record, facet) => {
  const resolution = await afterTurns(before, question);
  expect(idsOf(resolution)).toEqual([record]);
  expect(resolution).toHaveProperty(['findings', 0, 'facet'], facet);
});

test('what a row has not got is told in words', async () => {
  expect(await afterTurns('dealer dash', 'no phone? are they open now')).toMatchObject({
    remarks: ['The sheet prints no hours for Ally Dealer Dash.'],
  });
});

test.each([
  [['title', 'the auction one'], 'answer smartauction'],
  [['payoff', 'for the customer'], 'answer csc'],
  [['floorplan', 'southeast'], 'answer rbc-se'],
  [['east coast', 'pac west'], 'answer rbc-pacwest'],
  [['list all fax numbers', 'and emails'], 'answer email-held'],
])('a choice is still made, and another region turned to: %j', expectTurns);

test.each([
  [['who handles GAP', 'bankruptcy department', 'number']],
  [['who handles GAP', 'gm financial', 'phone']],
  [['insurance claims', 'who handles bankruptcy', "what's their number"]],
])('behind a no a fact is not asked of the row before it: %j', async turns => {
  expect(await gist(turns)).toBe('none');
});

test.each([
  [['gap question', 'how many days a week are they open'], 'answer dsc'],
  [['gap question', 'why cant i get through, are they closed'], 'answer dsc'],
  [['gap question', 'customer is calling from home, whats their number'], 'answer dsc'],
  [['gap question', 'hours of operation'], 'answer dsc'],
  [['gap question', 'number for a human'], 'answer dsc'],
  [['DDS fax number', 'can you read that number back slowly'], 'answer fax-dds'],
])('what is asked of the row that was shown is told, whatever else is said: %j', expectTurns);

test.each([
  [['who is open at 9 pm', 'and at 10'], 'answer csc'],
  [['who handles floorplan', 'in pacific time'], 'choices rbc-central rbc-ne rbc-pacwest rbc-se rbc-westdallas'],
])('a moment or a zone alone chooses nothing: %j', expectTurns);

test.each([
  [['floorplan', 'central number for GAP'], 'answer dsc'],
  [['sales support for the central region'], 'answer sales'],
  [['southeast payoff'], 'choices dsc csc'],
  [['northeast GAP contact'], 'answer dsc'],
  [['the northeast and smartauction, phones'], 'answer rbc-ne smartauction'],
])('a region beside what a row without one does chooses nothing: %j', expectTurns);

test('behind small talk it still is', async () => {
  expect(await gist(['who handles GAP', 'lol my printer is jammed', 'what was that number'])).toBe('answer dsc');
});

test.each([
  ['who is open at 9 pm ET', 'and at 7 pm ET', 'who is open at 7 pm ET'],
  ['who is open at 9 pm ET', 'what about saturday', 'who is open saturday'],
])('behind a list of who is there another moment asks for the list again: "%s", "%s"', async (first, then, whole) => {
  expect(await gist([first, then])).toBe(await gist([whole]));
});
