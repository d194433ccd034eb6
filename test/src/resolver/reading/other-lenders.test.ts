import { expectTurns, gist } from '../../../support/conversation';

/** Another lender is nobody of ours, whether it is called by its name or by what it is. */

test.each([
  ["number for another lender's payoff"],
  ['payoff at his bank'],
  ['titles at the other bank'],
  ['GAP with the credit union'],
  ['insurance claim with Farmers'],
  ['insurance claim at Travelers'],
  ['does CNA handle insurance claims'],
  ['TD payoff'],
  ['M&T payoff'],
  ['payoff at Citi'],
  ['payoff with Regions Bank'],
  ['FMCC payoff number'],
  ['TFS title release number'],
  ['does Chase have a number for GAP'],
  ['who do i call at US Bank about a held contract'],
  ['honda finance is still sitting on our funding from friday, who do i call'],
  ['Warranty claim got rejected by Ford, who do I appeal to?'],
])('"%s" is not on the sheet', async question => {
  expect(await gist([question])).toBe('none');
});

test.each([
  ['we chase a title every week, who handles lien releases', 'answer dsc'],
  ['buyer refinanced at his credit union and you took our reserve back, who do I call', 'answer reserve'],
  ['city title payoff', 'answer dsc'],
])('a word that only looks like a lender costs no answer: "%s"', expectTurns);

test('and ours can be asked for behind it, however the no is taken', async () => {
  expect(await gist(['does Chase have a lien release desk', "fine. and Ally's?"])).toBe('answer dsc');
});

test.each([
  ['RouteOne froze on me, their tech support number', 'none'],
  ['Can you pull up the UPS pickup number? Driver never came for the lease contract, and I have the zip', 'none'],
  ['the DMV kicked back our title work, number?', 'none'],
  ['package held at customs, who', 'none'],
  ['can somebody cover the title desk at lunch', 'none'],
  ['Ally held documents email pls!! fedex ate the originals', 'answer email-held'],
  ['contract is held by Ally not US Bank, its a lease, which option', 'answer cpc-5'],
  ['ran out of fedex labels, mailing address?', 'answer mail-usps'],
])('a vendor or a carrier has a desk of its own: "%s"', async (question, expected) => {
  expect(await gist([question])).toBe(expected);
});

test('a carrier who has come changes where it goes', async () => {
  expect(await gist(['shipping a retail contract', 'fedex', "oh the mailman's here. does that change the zip"])).toBe(
    'answer mail-usps',
  );
});
