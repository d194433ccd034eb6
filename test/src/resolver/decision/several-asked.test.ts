import { expectTurns } from '../../../support/conversation';

/** Two regions, two parties or two lines in one message, and the lines of a unit that are no telephone's. */

test.each([
  ['our group has stores in both Central and Southeast, floorplan numbers for each', 'answer rbc-central rbc-se'],
  ['i run 2 stores, one central one southeast. floorplan #s', 'answer rbc-central rbc-se'],
  ['central and west-dallas, do they keep the same schedule', 'answer rbc-central rbc-westdallas'],
  ['is pac west on the same schedule as central', 'answer rbc-pacwest rbc-central'],
])('both of two regions are told: "%s"', expectTurns);

test.each([
  ['are insurance and smartauction both up right now', 'answer insurance smartauction'],
  [
    "lady at counter wants to settle her loan herself, plus I'm hunting an unreleased lien on a trade",
    'answer csc dsc',
  ],
  ['buyer wants an extension and im chasing a title on a trade', 'answer csc dsc'],
  ["I need northeast floor plan, then the customer's extension number, I mean payment extension", 'answer rbc-ne csc'],
  ['dealer reserve number, also the gap number, no wait smartauction', 'answer reserve smartauction'],
])('what two are asked for is told of both: "%s"', expectTurns);

test.each([
  ['both hold-related choices on the processing center menu', 'answer cpc-4 cpc-5'],
  ['the two hold options at contract processing', 'answer cpc-4 cpc-5'],
  ['lease held option + retail held option', 'answer cpc-5 cpc-4'],
])('the keys for what is held are told alone: "%s"', expectTurns);

test.each([
  [
    "every way to get something to contract processing that isn't a phone call",
    'answer fax-dds fax-econ email-held mail-fedex mail-usps',
  ],
  ['non-phone ways to reach contract processing', 'answer fax-dds fax-econ email-held mail-fedex mail-usps'],
  ["every way to reach the customer service center that's not a call", 'answer csc'],
  ['what are the ways to call the CPC', 'answer cpc-main'],
])('ways that are no call are what is written or sent there: "%s"', expectTurns);
