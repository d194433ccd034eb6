import { resolve } from '../../support/conversation';

/** Whoever finds the sheet wrong, and whoever has something else to put right. */

test.each([
  ['report a wrong number', 'report'],
  ['who do i tell a number is wrong', 'report'],
  ['who updates this sheet', 'report'],
  ['send me the contact sheet', 'help'],
])('whoever finds the sheet wrong is told where to say so: %s', (text, reason) => {
  expect(resolve(text)).toMatchObject({ outcome: 'help', reason });
});

test.each([
  ['update customer address'],
  ['how do i update a customers old address'],
  ['need to correct a customers wrong address'],
  ['my customer has a wrong email, who do i call to update the old email'],
])('what is wrong of a customer is no error of the sheet: %s', text => {
  expect(resolve(text).outcome).not.toBe('help');
});
