import { expectTurns, gist } from '../../../support/conversation';

/** A message that tells first and asks last. */

test.each([
  ['We have no need of the floorplan people any more. What is the fax for funding documents?', 'answer fax-dds'],
  [
    'Northeast keeps sending me junk, funny enough. Anyhow we floor with Southeast, what is the southeast number',
    'answer rbc-se',
  ],
  [
    'The question about our reserve has been answered. A customer can only call the Consumer Help Line on Saturday. Until what time does it answer then?',
    'answer csc',
  ],
  ["SmartAuction called me back so that's done and now I need the dealer reserve number", 'answer reserve'],
  ['the lien release came in okay different question I have an F&I Rewards thing who do I call', 'answer firewards'],
  ["we have the payoff letter so ignore my earlier note, what i'm really after is sales support", 'answer sales'],
])('what is only told of is not shown beside what is asked: "%s"', expectTurns);

test.each([
  ['Lease Held Offerings released it, finally. Does anybody know a tow company that comes out on Sundays?'],
  ['The fax for RouteOne eContract documents worked for years. What is the number of the RouteOne support desk?'],
  [
    'A buyer of ours praises the Consumer Help Line. She wants a savings account at Ally Bank. Which number is for that?',
  ],
])('nor where something else is asked for: "%s"', async question => {
  expect(await gist([question])).toBe('none');
});

test.each([
  ['I need the GAP people. And what is the fax for funding documents?', 'answer dsc fax-dds'],
  ['The deal is a lease that is held. Which option on the CPC line is it?', 'answer cpc-5 cpc-main'],
  ['Customer wants an extension. Can I also get the dealer reserve number?', 'answer csc reserve'],
  ['We floor with Pac West. Are they open now?', 'answer rbc-pacwest'],
  ['swapped a truck with another store, we are in the Northeast. who do I call for dealer trades', 'answer rbc-ne'],
])('but what is wished for, or what the question points to, is: "%s"', expectTurns);

test.each([
  ['The reserve got messed up. Does DSC handle that?', 'answer reserve dsc'],
  ['The GAP claim is open. Is that insurance?', 'answer dsc insurance'],
  ['He has GAP and the truck was totaled. Who do I call for claims?', 'answer dsc insurance'],
  ['the lien release is late. who does floorplan in the southeast', 'answer dsc rbc-se'],
  ['My reserve is wrong. Who do I call about it? Who does F&I rewards?', 'answer reserve firewards'],
  ['I got a hail claim. Who takes that and who takes GAP?', 'answer insurance dsc'],
  ['Our reserve is short again. Who investigates discrepancies?', 'answer reserve'],
  ['Customer traded his car in with GAP. Who prorates refunds?', 'answer dsc'],
  ['Who handles reserve? Another question, who does GAP?', 'answer reserve dsc'],
  [
    'I have two things. One, dealer reserve was taken back. Two, my F&I rewards is missing. Who and who',
    'answer reserve firewards',
  ],
  ['disregard my last message, I got the number but need the hours for reserve', 'answer reserve'],
  ['scratch that question, we just got a hail claim. who do i call', 'answer insurance'],
])('nor is what is amiss, checked or asked about too left out: "%s"', expectTurns);
