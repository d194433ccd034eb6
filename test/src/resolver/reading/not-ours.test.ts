import type { Resolution } from '../../../../src/index';
import { expectTurns, resolve } from '../../../support/conversation';

/** What belongs to the asker, to another company or to somebody who is away is not answered as ours. */

/** The ids shown with the facet of each, or the outcome where nothing is. */
function shown(resolution: Resolution): string {
  if (!('findings' in resolution)) return resolution.outcome;
  return resolution.findings.map(({ record, facet }) => `${record.id} ${facet}`).join(', ');
}

test.each(["what's our fax number", 'locked out of my email', 'memphis store phone', 'did you get the fax we sent'])(
  'a line of the asker, or of another place in the same town, is nobody on the sheet: %s',
  text => {
    expect(['none', 'help']).toContain(resolve(text).outcome);
  },
);

test.each(['are we open thanksgiving', 'what time do we close tonight', 'our hours saturday', 'our address'])(
  "the asker's own workplace is not on the sheet: %s",
  text => {
    expect(['none', 'help']).toContain(resolve(text).outcome);
  },
);

test.each([
  ['customer interview line, and manheim’s number if you have it', 'cpc-3 phone', 'another auction or marketplace'],
  ['numbers for dealer reserve and for capital one’s dealer line', 'reserve phone', 'another lender'],
])('what is ours is answered beside what is not, which is not passed over: %s', (text, expected, elsewhere) => {
  const resolution = resolve(text);
  expect(shown(resolution)).toBe(expected);
  expect(resolution).toMatchObject({ remarks: [`What else you asked for is not on the sheet (${elsewhere}).`] });
});

test.each(['a lien with chase, what is the number', 'who do I call at capital one, and what is their fax'])(
  'a message that is about another company is: %s',
  text => {
    expect(resolve(text)).toMatchObject({ outcome: 'none', reason: { kind: 'elsewhere' } });
  },
);

test.each([
  ['Boss is out today. Who handles lien releases?', 'dsc contact'],
  ['my title clerk is out sick. who handles POA', 'dsc contact'],
  ["our f&i guy is on vacation, what's the rewards number", 'firewards phone'],
  ['smartauction is closed sunday. what about csc', 'csc open_now'],
  ['The school is closed today. Number for dealer reserve?', 'reserve phone'],
  ['Everyone went home, who does dealer reserve?', 'reserve contact'],
  ['Courthouse is closed on Monday. Is GAP open?', 'dsc open_now'],
  ['I am here until 7. Who does held leases?', 'cpc-5 hours'],
  ['can I get the number for dealer reserve on a customer deal', 'reserve phone'],
])('when somebody else is away is not when anybody is asked for: %s', (text, expected) => {
  expect(shown(resolve(text))).toBe(expected);
});

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
