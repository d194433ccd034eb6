import { expectTurns } from '../../../support/conversation';

/** What was shown, held against another row. */

test.each([
  [
    ['municipal lease packet, sending with DHL', 'street is the same as the fedex one yeah?'],
    'answer mail-usps mail-fedex',
  ],
  [['fax for funding', 'is it the same as the routeone one'], 'answer fax-dds fax-econ'],
  [['who handles gap', 'same hours as the csc?'], 'answer dsc csc'],
  [['southeast floorplan hours', 'same as central?'], 'answer rbc-se rbc-central'],
])('what was shown stands before the row that it is held against: %j', expectTurns);

test.each([
  [['sabb', 'hows that different from dealer dash'], 'answer smartauction dash'],
  [['southeast floorplan hours', 'do they open earlier than northeast'], 'answer rbc-se rbc-ne'],
  [['payoff for dealers', 'same number as csc?'], 'answer dsc csc'],
  [['dealer reserve', 'same number as dealer dash'], 'answer reserve dash'],
  [['floorplan southeast', '9 to 5 like northeast?'], 'answer rbc-se rbc-ne'],
])('it is the row shown that a word like "that" or a bare fact holds against another: %j', expectTurns);

test.each([
  [['reserve phone', 'are the gap hours the same as smartauction'], 'answer dsc smartauction'],
  [['reserve phone', 'is claims open later than rewards'], 'answer insurance firewards'],
  [['reserve phone', 'same hours for gap as for claims'], 'answer dsc insurance'],
  ['same fax for dds as for econtracts', 'answer fax-dds fax-econ'],
  ['same hours for smartauction as for dealer reserve', 'answer smartauction reserve'],
  [['reserve phone', 'does floorplan southeast close earlier than insurance'], 'answer rbc-se insurance'],
  [['reserve phone', 'is the payoff number the same as funding'], 'answer dsc csc proceeds'],
  [['fedex address', 'same address for payoffs as for regular mail'], 'none'],
  [['ups address', 'same address for titles as for fedex?'], 'none'],
  [['fedex address', 'is the payoff check address the same as usps'], 'none'],
])('what is named is held against the other, and not what was shown before: %j', expectTurns);

test.each([
  [['dealer reserve', 'the same customer from yesterday needs an extension'], 'answer csc'],
  [['dealer reserve', 'later I have to fax to dds'], 'answer fax-dds'],
  [['dealer reserve', 'he called earlier from gap'], 'answer dsc'],
  [['dealer reserve', 'same dealer as above needs the dds fax'], 'answer fax-dds'],
  [['dealer reserve', 'different deal, from the lease held side'], 'answer cpc-5'],
])('a story with "same" or "later" in it compares nothing: %j', expectTurns);
