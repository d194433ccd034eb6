import { expectTurns } from '../../../support/conversation';

/** What is named only to be told apart from what is meant: another house, what others say, another life, what is no office's. */

test.each([
  ["the claim isn't with progressive, it's with Ally Insurance. number?", 'answer insurance'],
  ["we didn't buy it at adesa, it was smartauction. frame damage, who do i call", 'answer smartauction'],
  ["it isn't a wells fargo account, you have it. power of attorney desk", 'answer dsc'],
  ['neither of these is about my house: gap refund and a lien release', 'answer dsc'],
  ['we fired ups, now it is fedex. contract zip?', 'answer mail-fedex'],
])('another house that is only denied is none: "%s"', expectTurns);

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

test.each([
  ['chatgpt told me lease helds is option 9 on 855-720-2559, true?', 'answer cpc-5'],
  ['hr thinks DSC is some discount card. what is it at ally', 'answer dsc'],
  ['google says CPC is cost per click. what is the Ally one', 'answer cpc-main'],
  ['chatgpt is down, who do i call', 'none'],
  ["google says CPC is cost per click. what's the number", 'answer cpc-main'],
  ["HR says PTO is paid time off. what's the fax for DDS", 'answer fax-dds'],
  ["HR says POA is a form. what's the fax for DDS", 'answer fax-dds'],
  ["siri says GAP means insurance. what's the number for ally insurance", 'answer insurance'],
])('what somebody says who knows nothing of the sheet is held against it: "%s"', expectTurns);

test.each([
  ['everyone else is at the beach. which ally desks work saturdays?', 'answer dsc csc'],
  ['my kid has a game. which ally lines are open saturday?', 'answer dsc csc'],
  ['its a boat... jk its a malibu, paid off thru ally, customer never got the title', 'answer dsc'],
  ['its a permit for a boat, just kidding', 'none'],
  ['which desks at the gym work saturdays', 'none'],
  ['my mortgage is late. which ally desk is open', 'none'],
  ['my mortgage is late. which ally desk is open today', 'none'],
  ['my paycheck is short. who at ally is there now', 'none'],
])('another life in front of what is asked loses nothing: "%s"', expectTurns);

test.each([
  ['ups man needs a signature for the tires', 'none'],
  ['duplicate title from the State, which DMV window or phone', 'none'],
  ['PacWest Bank wire desk', 'none'],
  ['umbrella policy on the lake house lapsed, claims number', 'none'],
  ['who at our store cuts the payoff checks, carla or mike', 'none'],
  ['ups guy is here for the contract packet, what address do i give him', 'answer mail-usps'],
  ['pac west floorplan number', 'answer rbc-pacwest'],
  ['umbrella fell on the car, ally insurance claims number', 'answer insurance'],
  ['whose job is funding', 'answer proceeds'],
  ['whose job is it to release titles', 'answer dsc'],
  ['floorplan number for the state of ohio', 'choices rbc-central rbc-ne rbc-pacwest rbc-se rbc-westdallas'],
  ['insurance claim on our rv units', 'answer insurance'],
  ['gap coverage for a boat', 'answer dsc'],
  ['which of our people at ally cover southeast', 'answer rbc-se'],
  ['fedex guy wants a signature on the contract package', 'answer mail-fedex'],
  ['fedex driver needs us to sign for the held contract', 'choices cpc-4 cpc-5'],
  ["where's a paper check go, customer's", 'answer csc'],
  ['personal check goes to buyer for refund', 'none'],
])("what is delivered, a state's, private or the store's own is no office's: \"%s\"", expectTurns);
