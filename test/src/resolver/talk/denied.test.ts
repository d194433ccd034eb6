import { expectTurns } from '../../../support/conversation';

/** What is said not to be meant of a few that are on offer. */

test.each([
  [['who does titles', 'no no, nothing to do with the auction'], 'answer dsc'],
  [['who does titles', 'its got nothing to do w smartauction'], 'answer dsc'],
  [['who does titles', "wasn't bought at auction"], 'answer dsc'],
  [['who does titles', 'auction? nope not this time'], 'answer dsc'],
  [['held offering, which option', "isn't a lease"], 'answer cpc-4'],
  [['held offering, which option', 'nope, no lease here'], 'answer cpc-4'],
  [['held offering, which option', "they didn't lease it"], 'answer cpc-4'],
  [['smartcash number', 'nope, nothing to do w floorplan'], 'answer proceeds'],
  [['smartcash number', "we don't floorplan with you"], 'answer proceeds'],
  [['payoff', "isn't for a customer"], 'answer dsc'],
  [['where do I mail contracts', 'we never use ups'], 'answer mail-fedex'],
  [['floorplan number', "we're not in the northeast"], 'choices rbc-central rbc-pacwest rbc-se rbc-westdallas'],
  [['floorplan number', "we're not in the pac west"], 'choices rbc-central rbc-ne rbc-se rbc-westdallas'],
  [['floorplan number', "i'm not in the southeast"], 'choices rbc-central rbc-ne rbc-pacwest rbc-westdallas'],
  [['floorplan number', 'isnt central or northeast'], 'choices rbc-pacwest rbc-se rbc-westdallas'],
])('what is denied of those on offer is not picked: %j', expectTurns);

test.each([
  [['held offering', 'neither retail nor lease'], 'choices cpc-4 cpc-5'],
  [['held offering', "it's not retail or lease"], 'choices cpc-4 cpc-5'],
  [['held offering', "isn't retail. isn't lease."], 'choices cpc-4 cpc-5'],
  [['held offering', 'not retail and not lease'], 'choices cpc-4 cpc-5'],
  [['payoff number', "it's not for the customer or the dealer"], 'choices dsc csc'],
  [['payoff number', "isn't a dealer or a customer"], 'choices dsc csc'],
])('where each is denied the same are on offer once more: %j', expectTurns);

test.each([
  [['where do I mail the contract', 'not fedex or ups'], 'answer mail-usps'],
  [['where do I mail the contract', 'no fedex, no ups'], 'answer mail-usps'],
  [['where do I mail the contract', 'neither fedex nor ups'], 'answer mail-usps'],
  [['where do I mail the contract', "isn't fedex or the post office"], 'answer mail-usps'],
  [['address to send the signed contracts', 'neither of those lol we use dhl'], 'answer mail-usps'],
])('what takes all others is left where one more of them is denied: %j', expectTurns);

test.each([
  [['held offering, which option', "isn't retail, it's a lease"], 'answer cpc-5'],
  [['who does titles', 'has nothing to do with releases, its the auction'], 'answer smartauction'],
  [['floorplan number', 'not the south, central'], 'answer rbc-central'],
  [['payoff number', "it's not the customer calling, it's me"], 'answer dsc'],
  [['payoff number', 'not the customer calling, just us'], 'answer dsc'],
  [['payoff number', "i'm not a customer i'm the dealer"], 'answer dsc'],
  [['floorplan number', 'not central its southeast'], 'answer rbc-se'],
  [['floorplan number', "we aren't in central anymore now we are southeast"], 'answer rbc-se'],
])('what is said to be meant instead is picked: %j', expectTurns);

test.each([
  [['held offering, which option', 'no, lease'], 'answer cpc-5'],
  [['held offering, which option', 'no the lease one'], 'answer cpc-5'],
  [['where do I mail contracts', 'no, ups'], 'answer mail-usps'],
  [['held offering, which option', "isn't it a lease"], 'answer cpc-5'],
  [['held offering, which option', 'no clue'], 'choices cpc-4 cpc-5'],
  [['floorplan number', "isn't southeast open"], 'answer rbc-se'],
  [['payoff number', "isn't the dealer line open sunday"], 'answer dsc'],
  [['payoff number', "isn't the customer one 888 925 2559"], 'answer csc'],
  [['held offering', "isn't lease 5?"], 'answer cpc-5'],
])('a "no" before what is meant denies nothing of it: %j', expectTurns);

test.each([
  [['title question', "we don't have the lien release yet"], 'answer dsc'],
  [['title question', 'customer never got the lien release'], 'answer dsc'],
  [['title question', "we didn't get the auction title"], 'answer smartauction'],
  [['held offering', "customer didn't get the lease packet"], 'answer cpc-5'],
  [['held offering', 'customer never signed the lease'], 'answer cpc-5'],
  [['floorplan number', "don't have the southeast one"], 'answer rbc-se'],
])('what somebody lacks is what is meant: %j', expectTurns);
