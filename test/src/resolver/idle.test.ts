import { gist } from '../../support/conversation';

/** News that has nothing to do with the sheet, beside a question that has. */

test.each([
  ['the wifi is down. who handles GAP', 'answer dsc'],
  ['our printer is broken, number for GAP', 'answer dsc'],
  ['who handles GAP? I am on vacation Friday', 'answer dsc'],
  ['the copier needs toner. who handles GAP', 'answer dsc'],
  ['sorry, lunch was late, so who does GAP', 'answer dsc'],
])('loses no question: "%s"', async (question, expected) => {
  expect(await gist([question])).toBe(expected);
});

test.each([
  ['payoff with Chase, who do I call'],
  ['the customer has a Chase loan. who handles the payoff'],
  ['the wifi is down. who do I call about it'],
  ['my mother is going into hospice. what power of attorney form do I need for her'],
])('but another house or the news itself may be what is asked about: "%s"', async question => {
  expect(await gist([question])).toBe('none');
});
