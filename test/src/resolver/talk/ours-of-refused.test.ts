import { expectTurns } from '../../../support/conversation';

test.each([
  [['capital one dealer payoff number', "ok fine and ally's"], 'answer dsc'],
  [['geico claims', 'and yours?'], 'answer insurance'],
  // The number that is asked for behind a refusal would be taken for the refused one's.
  [['lien release', 'geico claims', 'phone'], 'none'],
  [['capital one dealer payoff number', 'does ally work with them'], 'none'],
  [['capital one dealer payoff number', 'and wells fargo'], 'none'],
])('what was refused as another company’s may be asked of ours: %j', expectTurns);

test.each([
  [['gm financial held lease number', 'no the Ally one, i hit the wrong lender'], 'answer cpc-5'],
  [['we took in a trade, need the chase payoff number', "oops it's actually an ally loan"], 'answer dsc'],
  [['toyota financial lien release', "my bad, it's one of yours"], 'answer dsc'],
  [['chase payoff number', 'not ally'], 'none'],
  [['chase payoff number', 'oops capital one'], 'none'],
])('behind a refusal, that it was ours after all asks for ours: %j', expectTurns);
