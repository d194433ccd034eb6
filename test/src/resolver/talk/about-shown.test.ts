import { expectTurns, told } from '../../../support/conversation';

test.each([
  [['insurance claims', 'how current is that number u just gave me'], 'answer insurance'],
  [['f&i rewards', 'how old is this info tho, my last sheet was from like 2019'], 'answer firewards'],
  [['wholesale billing', 'west-dallas', 'hours?', 'when was that last updated'], 'answer rbc-westdallas'],
  [['fedex address for contracts', 'is that address still up to date'], 'answer mail-fedex'],
  [['payoff', 'as of when'], 'choices dsc csc'],
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
