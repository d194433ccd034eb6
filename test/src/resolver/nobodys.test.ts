import { expectTurns, told } from '../../support/conversation';
import { idsOf } from '../../support/shown';

/** What no desk is asked for: hearsay, the asker's own workplace, chores for the bot, what any handbook tells. */

test.each([
  // hearsay
  "word is they're selling off smartauction... anybody believe that?",
  "apparently the new sales manager got written up over that dealer trade with cassidy's",
  'somebody told me an insurance rep got canned for fudging claims, is that true',
  // the asker's own workplace
  'where do we keep the blank POA forms, top drawer or the copy room?',
  'which one of yall moved the dealer trade Silverado, it was on row 4 an hour ago',
  "what's our policy on holding a car w a deposit, 24 or 48 hrs",
  'what time does our title dept go home, i still have a jacket to hand them',
  // chores for the bot
  'text my customer that his extension got approved: 555-0142',
  'let mr chen know his payment extension went through',
  'pull up the payoff amount on stock 4471B and drop it in here',
  // what any handbook or town has
  'new hire question sorry: whats the difference between a title and a lien',
  'do banks usually charge people a fee to push a payment back a month',
  'where can I get a power of attorney notarized on a sunday near here',
])('nobody of the sheet is asked for by "%s"', async text => {
  expect(await told([text])).toMatchObject({ outcome: 'none', reason: { kind: 'unknown' } });
});

test.each([
  'which window at the Hartford DMV takes the lien forms',
  'app got turned down, which underwriter do i call for a rehash',
])('another company is asked for by "%s"', async text => {
  expect(await told([text])).toMatchObject({ outcome: 'none', reason: { kind: 'elsewhere' } });
});

test.each([
  ['apparently the title never got released', ['dsc']],
  ['somebody told me the smartauction guy got fired, who do i call now', ['smartauction']],
  ['heard my guy got laid off and he cant make his payment', ['csc']],
  ['apparently our dealer dash quit working', ['dash']],
  ['apparently dealer dash keeps shutting down on us', ['dash']],
  ['heard the retail held desk is shutting down at 5 today, true?', ['cpc-4']],
  ['supposedly a manager got canned, my reserve check never came', ['reserve']],
  ['rumor is payoffs go through the DSC, true?', ['dsc']],
  ['where do we send the extra odometer statements by fax', ['fax-dds']],
  ['which one of you handles power of attorney', ['dsc']],
  ['our title guy goes home at 5, who handles power of attorney', ['dsc']],
  ['what is our policy on gap, and who handles gap claims', ['dsc']],
  ['tell my customer who to call about his payment arrangement', ['csc']],
  ['find the dds fax and drop it in here', ['fax-dds']],
  ["what's the difference between retail held and lease held", ['cpc-4', 'cpc-5']],
  ['customer got the power of attorney notarized saturday, where do i send it', ['dsc']],
])('somebody is asked for beside it: "%s"', async (text, expected) => {
  expect(idsOf(await told([text]))).toEqual(expected);
});

test.each([
  ['RouteOne wont take my login, their support number?', 'none'],
  ['cant log in to routeone', 'none'],
  ['closing on our house friday, know a good title company?', 'none'],
  ['who in our store signs poa', 'none'],
  ['what time do we lock up the lot saturday', 'none'],
  ['google the number for pizza', 'none'],
  ['cant log in to dealer dash', 'answer dash'],
])('another company, or the asker\'s own, is asked for, or one of ours: "%s"', expectTurns);
