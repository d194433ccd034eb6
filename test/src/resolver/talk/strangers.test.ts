import { expectTurns } from '../../../support/conversation';

/** Whoever is told of in a message of a talk, and whether "their number" is his or that of the row shown. */

test.each([
  [['dealer reserve', "my dentist moved, what's their number"], 'none'],
  [['dealer reserve', "the caterers are late, what's their number"], 'none'],
  [['dealer reserve', "movers didn't show, do you have their number"], 'none'],
  [['dealer reserve', 'our plumber is running late, can you give me their number'], 'none'],
  [['dealer reserve', "the painters quit on us. what's their phone"], 'none'],
  [['dealer reserve', "our cleaning crew quit, what's their number"], 'none'],
  [['dealer reserve', "our trash guys didn't come, got a number for them"], 'none'],
  [['dealer reserve', 'the window washers ghosted us, their number?'], 'none'],
  [['dealer reserve', "our landscapers no-showed, what's their number"], 'none'],
  [['dealer reserve', 'my barber moved, are they open saturday'], 'none'],
  [['dealer reserve', 'daycare is closed, when do they open'], 'none'],
  [['dealer reserve', "dmv closed early, what's their number"], 'none'],
  [['dealer reserve', "my dentist moved, what's their number", 'phone?'], 'none'],
])('whoever moved, is late or did not come is asked for, and no row: %j', expectTurns);

test.each([
  [['dds fax', "my customer is asking, what's their fax"], 'answer fax-dds'],
  [['dealer reserve', "the clerk needs it, what's their number again"], 'answer reserve'],
  [['dealer reserve', "i'm at the dmv, are they open"], 'answer reserve'],
  [['dealer reserve', "the plumber is here, what's their number again"], 'answer reserve'],
  [['dealer reserve', "the inspector needs it, what's their number"], 'answer reserve'],
  [['dealer reserve', "the movers are late so i'm stuck, when do they close"], 'answer reserve'],
  [['dealer reserve', "my clerk didn't show, what's their number"], 'answer reserve'],
  [['dealer reserve', 'the buyer bailed, are they open'], 'answer reserve'],
  [['dealer reserve', 'the check never came, do you have their number'], 'answer reserve'],
  [['dealer reserve', "our office moved, what's their number again"], 'answer reserve'],
  [['dealer reserve', 'the bank closed, are they open'], 'answer reserve'],
  [['dealer reserve', 'school is closed today, are they open'], 'answer reserve'],
  [['dealer reserve', 'school is closed so i have to leave early, when do they close'], 'answer reserve'],
  [['dealer reserve', 'plumber is coming at 4, can i call them after'], 'answer reserve'],
  [['dealer reserve', 'my doctor is running behind, will they be there at 6?'], 'answer reserve'],
  [['dealer reserve', "the papers are late, what's their number"], 'answer reserve'],
])('who asks, waits or works there, a thing, and the asker’s own workplace are not asked for: %j', expectTurns);

test.each([
  [['payoff for dealers', "and toyota's?"], 'none'],
  [['payoff for dealers', "what about bob's"], 'none'],
  [['dealer reserve', "and ford's number"], 'none'],
  [['payoff for dealers', "and chase's?"], 'none'],
  [['payoff for dealers', "and ally's?"], 'answer dsc'],
  [['payoff for dealers', "and smartauction's?"], 'answer smartauction'],
  [['payoff for dealers', "and monday's?"], 'answer dsc'],
  [['floorplan southeast', "and the northeast's?"], 'answer rbc-ne'],
])('what is somebody’s of whom the sheet knows nothing is on no sheet: %j', expectTurns);

test.each([
  ['i was on hold, key broke', 'none'],
  [['dealer reserve', 'key broke'], 'none'],
  [['dealer reserve', 'i was on hold, key got stuck'], 'none'],
  [['dealer reserve', 'i was on hold, which key'], 'choices cpc-4 cpc-5'],
  ['his key is broken, title question', 'choices dsc smartauction'],
  ['key broke, coverage question', 'answer insurance'],
  [['dealer reserve', 'the line broke'], 'answer reserve'],
])('a key that broke is on no menu: %j', expectTurns);
