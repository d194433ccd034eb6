import { expectTurns } from '../../../support/conversation';

test.each([
  [['fax for dds docs', "k and what's OUR fax number again, the one in this office"], 'none'],
  [['dds fax', 'whats our fax number'], 'none'],
  [['dsc number', 'whats our phone number here, for the callback'], 'none'],
  [['dds fax', 'is our fax to go to that one'], 'answer fax-dds'],
  [['payoff', 'for our store here'], 'answer dsc'],
])('a line of the asker’s own house is on no sheet: %j', expectTurns);
