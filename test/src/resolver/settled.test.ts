import { told } from '../../support/conversation';
import { idsOf } from '../../support/shown';

/** Whoever only tells that something has come about, and whoever tells of what has not. */

test.each([
  'the title finally came in',
  'titles from tuesday are in the safe',
  'reserve statement tied out to the penny this month, nice',
  "payoff hit on the equinox so we're good to wholesale it",
  'got the gap check on the Nguyen deal, putting it on your desk marcy',
  'dealer dash is letting me in again btw',
  'held deal finally cleared. phew',
  'funding came through on the smith deal',
  'the fax is working again btw',
  'funded!! 3 for 3 today',
  'our claim for the hail on the front line got paid. Boss is in a good mood for once',
  'we lost the arb on that Equinox last week, boss already cut the check, moving on',
  'reserve hit the account today, drinks on me',
  'sold the last lease return, zero left on the lot!!',
  'just got off w the central office, super nice lady, wholesale bill is squared away',
  'lien release came thru yesterday so cross that one off',
  'gap refund got mailed friday so you can take that off the board',
  'dealer dash is up and running again folks',
  "customer made his payment arrangement and everybody's happy now",
  'fyi floorplan auditor just pulled in',
  'told the lady to ring the consumer line herself and she did, all sorted',
  "he called dealer services and they fixed it, we're good",
  'ok that lease finally came off hold!! thank god',
  'Heads up everyone: Brenda from our title desk had her baby, 7 lbs!',
  'Ana had her baby',
  'her gap is through the dealer, never mind',
  "oh wait, mine's with geico. never mind",
  'oops, wrong chat',
  'sry wrong chat',
  'please ignore my last message, I found it',
  'Disregard my earlier question as we have since sorted it out.',
  'roads are pure ice, hope I make it home',
  'My divorce is final friday, wish me luck!',
])('news of what is settled asks nothing: "%s"', async text => {
  expect(await told([text])).toEqual({ outcome: 'help', reason: 'news' });
});

test.each([
  ['title came in but with the wrong name', ['dsc']],
  ['title came in, who do i send it to', ['dsc']],
  ['the payoff posted yesterday, still no lien release', ['dsc']],
  ['has this deal funded', ['proceeds']],
  ['short payoff letter came on our trade', ['dsc']],
  ['proceeds came in $400 short on a deal that funded monday', ['proceeds']],
  ['lease got held', ['cpc-5']],
  ['the installment contract is in the penalty box', ['cpc-4']],
  ['dealer dash isnt working again', ['dash']],
  ['reserve hit the account twice', ['reserve']],
  ['told her to ring the consumer line but nobody picks up, is it open', ['csc']],
  ['they fixed it, but the lease is still on hold', ['cpc-5']],
  ['title desk lady retired, who replaced her', ['dsc']],
  ['title release, never mind the lien', ['dsc']],
  ['lien release came through with the wrong name', ['dsc']],
  ['dealer reserve, beers on me', ['reserve']],
  ['floor charge was put on a car we sold in the southeast, take it off', ['rbc-se']],
  ['the payoff was posted twice, take that off', ['dsc']],
  ['our lease got held again, moving on isnt an option', ['cpc-5']],
  ['our customer is here now for the interview', ['cpc-3']],
  ['the customer is here for the payoff', ['csc']],
  ['the adjuster is here for the claim today', ['insurance']],
  ['the contract is here for the retail held', ['cpc-4']],
  ['the unit is here from the auction', ['smartauction']],
  ['Dave is expecting a payoff letter', ['dsc', 'csc']],
  ['our title clerk is expecting a power of attorney', ['dsc']],
  ['Bob is retiring. payoff', ['dsc', 'csc']],
  ['my manager got married, power of attorney now', ['dsc']],
  ['Brenda from titles had her baby, power of attorney now', ['dsc']],
  ['my surgery is friday. payoff', ['dsc', 'csc']],
  ['happy birthday team. reserve desk', ['reserve']],
  ['our gap clerk is pregnant so titles is on me', ['dsc']],
  ['payoff for the customer, nvm', ['csc']],
])('what is still wrong, missing or asked is no news: "%s"', async (text, expected) => {
  expect(idsOf(await told([text]))).toEqual(expected);
});

test.each([
  ['payoff number', "customer, don't worry about it", ['csc']],
  ['payoff number', "it's with the customer, nvm", ['csc']],
  ['held offering', 'lease, ignore my last question', ['cpc-5']],
  ['floorplan number', 'southeast, ignore me', ['rbc-se']],
  ['title question', 'the auction one, nvm', ['smartauction']],
  ['dealer reserve', 'the customer is here for the interview', ['cpc-3']],
])('a choice that is made, and whoever has come for something, drop no question: "%s", "%s"', async (...said) => {
  const [first, then, expected] = said;
  expect(idsOf(await told([first, then]))).toEqual(expected);
});
