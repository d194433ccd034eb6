import { expectTurns, told } from '../../../support/conversation';

test.each([
  [['insurance claims', 'how current is that number u just gave me'], 'answer insurance'],
  [['f&i rewards', 'how old is this info tho, my last sheet was from like 2019'], 'answer firewards'],
  [['wholesale billing', 'west-dallas', 'hours?', 'when was that last updated'], 'answer rbc-westdallas'],
  [['fedex address for contracts', 'is that address still up to date'], 'answer mail-fedex'],
  [['payoff', 'as of when'], 'choices dsc csc'],
  [['csc', 'whats the date on that info'], 'answer csc'],
  [['coverage questions', 'from what year is this'], 'answer insurance'],
  [['csc', 'how old is that account'], 'none'],
])('how old that is which was shown is told under it: %j', expectTurns);

test.each([['how old is the sheet'], ['when was the list last updated']])(
  'of the sheet by its name its own date is told: "%s"',
  async words => {
    expect(await told(['insurance claims', words])).toEqual({ outcome: 'help', reason: 'age' });
  },
);

test('of a long list the date is the sheet’s', async () => {
  expect(await told(['who is open now', 'how old is this info'])).toEqual({ outcome: 'help', reason: 'age' });
});

test.each([
  [['held docs email', 'sent it yesterday and crickets. anybody i can call'], 'choices cpc-4 cpc-5'],
  [['held docs email', 'emailed twice, no answer. is there a number'], 'choices cpc-4 cpc-5'],
  [['email for held docs', 'no response. anybody to call, its a retail deal'], 'answer cpc-4'],
  [['routeone econtract fax', 'sent it twice no word back, who do i call'], 'answer cpc-main'],
  [['econtract fax', 'is there a phone for it too or fax only'], 'answer fax-econ'],
  [['held docs email', 'who can i call about a payoff'], 'choices dsc csc'],
  [['held docs email', 'sent it, thanks'], 'answer email-held'],
])('who is to be called where papers came to nothing is of their unit: %j', expectTurns);

test.each([
  [['floorplan, southeast', 'whats their street address i wanna mail a check'], 'none'],
  [['dsc number', 'where do i mail a check to them'], 'none'],
  [['insurance', 'whats their address for the check'], 'none'],
  [['consumer help line', 'whats their address, customer wants to mail a check'], 'answer csc'],
  [['cpc option 4', 'whats their address to send the contract'], 'choices mail-fedex mail-usps'],
  [['dealer reserve', 'where does a customer mail his payment'], 'answer csc'],
])('their address is no other row’s, whatever it is wanted for: %j', expectTurns);
