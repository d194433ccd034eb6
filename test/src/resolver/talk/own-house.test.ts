import { expectTurns } from '../../../support/conversation';

test.each([
  [['fax for dds docs', "k and what's OUR fax number again, the one in this office"], 'none'],
  [['dds fax', 'whats our fax number'], 'none'],
  [['dsc number', 'whats our phone number here, for the callback'], 'none'],
  [['dealer dash', 'whats OUR fax number, customer wants to send his license over'], 'none'],
  [['dealer reserve', 'is our finance office staffed till 8 tonight'], 'none'],
  [['dealer reserve', 'what are my hours this wk'], 'none'],
  [['cpc', 'ext 214 isnt ringing, who looks after our phones'], 'none'],
  [['saturday hours for the dealer service center', 'what are OUR saturday hours'], 'none'],
  [['smartauction', 'is our showroom open labor day'], 'none'],
  [['smartauction', 'are we working christmas eve'], 'none'],
  [['dealer reserve', 'what time does our staff start'], 'none'],
  [['dealer reserve', 'how do I put somebody on hold on this phone'], 'none'],
  [['dealer reserve', 'what do I dial to get an outside line from our phones'], 'none'],
  [['dealer reserve', 'which other dealers asked you for that today'], 'none'],
  [['f&i rewards', "what's my VSC penetration this quarter"], 'none'],
  [['dealer reserve', 'do you ever sleep'], 'help'],
  [['southeast floorplan', 'is our regional office open'], 'answer rbc-se'],
  [['dds fax', 'is our fax to go to that one'], 'answer fax-dds'],
  [['floorplan southeast', 'does our southeast office open at 8'], 'answer rbc-se'],
  [['floorplan southeast', 'is our local office open'], 'answer rbc-se'],
  [['floorplan southeast', 'what time does our local desk close'], 'answer rbc-se'],
  [['payoff for dealers', 'are our accounts desk open'], 'answer dsc'],
  [['dealer reserve', 'what are my hours to call'], 'answer reserve'],
  [['dealer reserve', 'what is my schedule to call them'], 'answer reserve'],
  [['payoff', 'for our store here'], 'answer dsc'],
])('a line of the asker’s own house is on no sheet: %j', expectTurns);

test.each([
  [['gm financial held lease number', 'no the Ally one, i hit the wrong lender'], 'answer cpc-5'],
  [['we took in a trade, need the chase payoff number', "oops it's actually an ally loan"], 'answer dsc'],
  [['toyota financial lien release', "my bad, it's one of yours"], 'answer dsc'],
  [['chase payoff number', 'not ally'], 'none'],
  [['chase payoff number', 'oops capital one'], 'none'],
])('behind a refusal, that it was ours after all asks for ours: %j', expectTurns);
