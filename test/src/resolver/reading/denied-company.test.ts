import { expectTurns } from '../../../support/conversation';

test.each([
  ["the claim isn't with progressive, it's with Ally Insurance. number?", 'answer insurance'],
  ["we didn't buy it at adesa, it was smartauction. frame damage, who do i call", 'answer smartauction'],
  ["it isn't a wells fargo account, you have it. power of attorney desk", 'answer dsc'],
  ['neither of these is about my house: gap refund and a lien release', 'answer dsc'],
  ['we fired ups, now it is fedex. contract zip?', 'answer mail-fedex'],
])('another company that is only denied is none: "%s"', expectTurns);

test.each([
  ["it's not ally, it's chrysler capital, payoff number", 'none'],
  ['not chrysler capital, wells fargo. payoff number', 'none'],
  ["haven't got the geico claims number, you have it?", 'none'],
  ["can't find the santander payoff line, you got it?", 'none'],
  ["you don't have it, chase does. payoff number", 'none'],
  ["payoff isn't right at chase, ally is buying it out. payoff number", 'none'],
  ['lien not cleared at chase yet, customer wants to go with you. lien release', 'none'],
  ['the payoff was not sent by chase, you have to help. payoff', 'none'],
  ["why isn't the title at chase, you have it?", 'none'],
])('but what is looked for or has not happened there, or is held against ours, is theirs: "%s"', expectTurns);
