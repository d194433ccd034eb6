import { createResolver, type Resolution } from '../../../../src/index';
import { directory } from '../../../support/directory';

/** What belongs to the asker, to another house or to somebody who is away is not answered as ours. */

/** A Wednesday on which most lines are open. */
const at = Date.parse('2026-11-18T15:00:00-05:00');
const resolver = createResolver(directory);
const resolve = (text: string): Resolution => resolver.resolve({ text, conversation: 'not-ours', at });

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
  "the asker's own house is not on the sheet: %s",
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
  'a message that is about another house is: %s',
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
