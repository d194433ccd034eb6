import { expectTurns, gist } from '../../../support/conversation';

/** Where things are sent, and who carries them: contracts have a street, a customer's payment a box, the rest nothing. */

test.each([
  ['FedEx address for titles'],
  ['address for a floorplan check via UPS'],
  ['what address do I put on a payoff for Fed Ex'],
  ['which zip for curtailment payment by UPS'],
  ['we ship the keys FedEx Ground, what address'],
  ['an arbitration file going out DHL today, address?'],
])('what no row prints an address for is not sent to that of the contracts: "%s"', async question => {
  expect(await gist([question])).toBe('none');
});

test.each([
  ['FedEx overnight address for customer payments'],
  ['UPS overnight address for a customer payment'],
  ['FedEx Priority Overnight a car payment'],
  ['where do I send a payment by check by fedex'],
  ['overnight address for payments'],
])('a parcel service reaches no box, and the sheet prints no other address: "%s"', async question => {
  expect(await gist([question])).toBe('none');
});

test.each([
  ['payment address', 'answer csc'],
  ['which zip for a payment by check by USPS', 'answer csc'],
  ['where do I send a customer payment by certified mail', 'answer csc'],
  ['FedEx address for contracts', 'answer mail-fedex'],
  ['which zip for signed contracts by UPS', 'answer mail-usps'],
])('a letter reaches the box, a parcel the contracts: "%s" is %s', expectTurns);

test.each([
  ['contracts registered mail address, plus the payment PO box'],
  ['contracts regular mail address, plus the payment PO box'],
])('two addresses are both told: "%s"', async question => {
  const shown = await gist([question]);
  expect(shown).toContain('mail-usps');
  expect(shown).toContain('csc');
});
