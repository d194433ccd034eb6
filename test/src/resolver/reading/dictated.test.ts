import { expectTurns } from '../../../support/conversation';

test.each([
  [
    'three things colon sales support comma F and I rewards comma and commercial transactions period',
    'answer sales firewards cpc-6',
  ],
  ['dealer reserve number please period', 'answer reserve'],
  ['testing testing one two three period', 'help'],
  ['c p c helds at ally dot com what goes there', 'answer email-held'],
  ['i want a payoff at ally dot com', 'choices dsc csc'],
])('marks and addresses may be dictated: "%s"', expectTurns);
