import { expectTurns, told } from '../../../support/conversation';

/** A number that was shown, with a part of it changed, and the keys behind one. */

test.each([
  [['888-925-2559?', 'now the one thats the same but 919 in the middle'], 'answer dsc'],
  [['888-925-2559 whos that', 'what if its 919 where the 925 is'], 'answer dsc'],
  [['888-925-2559', 'i mean 919 not 925'], 'answer dsc'],
  [['number for gap', 'whats the one thats identical except 925'], 'answer csc'],
  [['855-720-2559 whos that', 'and 223 in the middle?'], 'answer proceeds'],
])('of a number that was shown a part may be another: %j', expectTurns);

test.each([
  [['number for gap', 'and the one with 111 in the middle'], 'none'],
  [['855-720-2559 whos that', 'same number but starting 888'], 'none'],
  [['number for gap', 'i mean 111 not 919'], 'none'],
  [['smartauction', 'i mean 555 not 877'], 'none'],
])('a number that this makes and nobody prints is none: %j', expectTurns);

test.each([
  [['fax for dds', 'i meant 855 not 877'], 'choices cpc-main csg proceeds reserve'],
  [['fax for dds', 'i meant 866 not 877'], 'answer fax-econ'],
  [['number for gap', 'i meant 709 not 919'], 'answer fax-dds'],
])('where nobody prints that number those are meant that have the part: %j', expectTurns);

test('of a part that nobody prints the part is named, and no number that was never said', async () => {
  expect(await told(['smartauction', 'i mean 555 not 877'])).toMatchObject({ reason: { value: '555' } });
});

test.each([
  [['payoff for dealers', 'I meant 919 not 925'], 'answer dsc'],
  [['fax for dds', 'I meant 877 not 866'], 'answer fax-dds'],
  [['smartauction', 'i meant 877, not 888'], 'answer smartauction'],
  [['payoff for dealers', 'I meant 888 not 800'], 'answer dsc'],
])('a part that is meant and stands in what was shown confirms it: %j', expectTurns);

test.each([
  [['payoff for dealers', "isn't the middle part 925"], 'answer dsc csc'],
  [['payoff for dealers', 'the middle is 925?'], 'answer dsc csc'],
  [['payoff for dealers', 'is the middle 919'], 'answer dsc'],
  [['f&i rewards number', 'he says its 8582 at the end'], 'answer firewards'],
  [['payoff for dealers', 'the end is 4455?'], 'answer dsc'],
  [['payoff for dealers', 'do i change 919 to 925?'], 'answer dsc csc'],
  [['fax for dds', '866 instead'], 'answer fax-econ'],
])('a part that is put up stands behind what was shown: %j', expectTurns);

test.each([
  'they only owe 1200 more',
  'same for 100 deals',
  'same for stock 4412',
  'same at 500 main street',
  'same deal closed in 2024',
  'same but 223',
  'exchange 223',
  'it sits on the lot, 500 at the back',
])('a figure beside "same" or "only" is no part of a number: %s', async text => {
  expect(JSON.stringify(await told(['payoff for dealers', text]))).not.toMatch(/\d{3}-\d{3}-(?!2559)\d{4}|not_printed/);
});

test.each([
  [['routeone econtract fax', 'didnt catch it, was that 866 or 877'], 'answer fax-econ'],
  [['insurance number', 'same but the one for claims over 500'], 'answer insurance'],
])('digits that only check or count change nothing: %j', expectTurns);

test.each([
  [['855-720-2559 whos that', 'and 3 once im in'], 'answer cpc-3'],
  [['855-720-2559 whos that', 'then 4 after it picks up'], 'answer cpc-4'],
  [['855-720-2559 whos that', '3 in the menu?'], 'answer cpc-3'],
  [['whats the phone for commercial transactions', 'do i punch anything after it connects'], 'answer cpc-6'],
  [['how do i get to commercial transactions', 'what else is on that menu'], 'answer cpc-3 cpc-4 cpc-5 cpc-7'],
  [['how do i get to commercial transactions', 'whats the rest of that menu'], 'answer cpc-3 cpc-4 cpc-5 cpc-7'],
  [['number for gap', 'and 3 once im in'], 'none'],
])('when a key is pressed says no more of it: %j', expectTurns);

test.each([
  [['held retail deal who do i call', 'could i just shoot the paystub over by email instead'], 'answer email-held'],
  [['held retail deal who do i call', 'rather just email the stub'], 'answer email-held'],
])('papers are written to the mailbox beside what was shown: %j', expectTurns);
