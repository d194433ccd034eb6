import { createResolver } from '../../../../src/index';
import { gist } from '../../../support/conversation';
import { directory } from '../../../support/directory';

/** Whose case a topic is asked about: it answers as the topic does by itself. Names of other companies speak against it. */

test.each([
  ['gap', 'gap for Jane Doe'],
  ['gap', 'gap for jane doe'],
  ['gap', 'gap for Maria'],
  ['gap', 'gap on Patel'],
  ['gap', 'gap on Patel, who do I call'],
  ['gap', 'GAP for John Smith please'],
  ['gap', 'gap for Mark Young'],
  ['gap', 'gap for José García'],
  ['gap', 'gap for Jane Doe and John Doe'],
  ['gap', 'gap for the Garcias'],
  ['gap', 'gap for the Nguyens'],
  ['gap', 'gap for mr. patel'],
  ['gap', 'gap jane doe'],
  ['gap', 'gap acct 12345'],
  ['gap', 'gap on a 2019 Tahoe'],
  ['gap', 'gap on the 2019 Silverado'],
  ['gap', 'gap on 2022 Toyota Camry SE'],
  ['gap', 'gap on vin 1HGCM82633A004352'],
  ['gap', 'gap on 1HGCM82633A004352'],
  ['gap', 'who handles gap for my customer Jane Doe, acct # 12345678901?'],
  ['gap', 'hi this is Tom, gap for Jane Doe'],
  ['gap hours', 'gap hours for Jane Doe'],
  ['is gap open', 'is gap open for Jane Doe'],
  ['gap refund', 'gap refund for John Smith'],
  ['gap cancellation', 'gap cancellation jane doe acct 12345'],
  ['poa', 'poa for Jane Doe acct 12345678901'],
  ['power of attorney', 'power of attorney re: Kowalski'],
  ['extension', 'extension for customer 12345'],
  ['extension', 'extension for acct ending in 4471'],
  ['payment arrangement', 'payment arrangement for dwayne johnson'],
  ['arbitration', 'arbitration for Jane Doe acct 12345678901'],
  ['arbitration', 'arbitration on 2019 Tahoe vin ending 004352'],
  ['sabb status', 'sabb status for Kowalski Motors'],
  ['title assistance', 'title assistance for 2018 Camry'],
  ['payoff', 'payoff for Jane Doe acct 12345678901'],
  ['payoff', 'payoff for Angela Washington'],
  ['payoff', 'payoff for ABC Motors'],
  ['payoff', "payoff for O'Brien"],
  ['payoff', 'payoff for J. Smith'],
  ['payoff', 'payoff smith'],
  ['payoff', 'payoff for deal # 4471 Jane Doe'],
  ['payoff for my customer', 'payoff for my customer Jane Doe'],
  ['the payoff was never posted', 'the payoff for John Smith was never posted'],
  ['title', 'title for Maria Garcia'],
  ['title', 'title for 2018 camry'],
  ['title', 'title for a used 2019 F-150'],
  ['title', 'title for stock 4471B'],
  ['title', 'title for stk# 4471'],
  ['titulo', 'titulo para Maria Garcia'],
  ['I need the title. Who do I call?', 'I need the title for Maria Garcia, stock 4471B. Who do I call?'],
  ['lien release', 'lien release for Jane Doe on a 2019 Tahoe'],
  ['lien release', 'lien release garcia'],
  ['reserve', 'reserve on Kowalski'],
  ['reserve', 'reserve for Summit Motors'],
  ['floorplan', 'floorplan Kowalski Motors'],
  ['dealer trade', 'dealer trade for Smith Ford'],
  ['wholesale billing', 'wholesale billing for unit 4471'],
  ['where is funding', 'where is funding for Jane Doe app 12345678'],
  ['contract funding', 'contract funding for deal 44712'],
  ['held offering', 'held offering for Garcia'],
  ['customer interview', 'customer interview for Jane Doe'],
  ['insurance claim', 'insurance claim for Jane Doe vin 1HGCM82633A004352'],
])('"%s" is asked of somebody: "%s"', async (topic, question) => {
  const answered = await gist([question]);
  expect(answered).not.toMatch(/^(?:none|help)/);
  expect(answered).toBe(await gist([topic]));
});

test.each([
  'gap for Toyota Financial',
  'gap for Kowalski Insurance',
  'gap for smith insurance',
  'gap for Amazon',
  'gap for Geico claim',
  'gap for NFCU',
  'gap on kmf',
  'gap on santandar',
  'gap for wombats',
  'gap on a wombat',
  'GAP the clothes store',
  'payoff for Chase',
  'payoff for First Kowalski Credit Union',
  'payoff for Regional Acceptance',
  'payoff for Toyta Financial',
  'payoff at Chase for John Smith',
  'payoff for John Smith at Chase',
  'payoff for John Smith with Wells Fargo',
  'mortgage payoff for Jane Doe',
  'student loan payoff for Jane Doe',
  'title for my dog',
  'title for my house',
  'title for 2019 house',
  'title for my boat',
  'title of John Smith',
  'title for a song by John Smith',
  "title for Maria Garcia's book",
  'title clerk Jane Doe here',
  'tax title for Texas',
  'reserve a table for John Smith',
  'reserve a room for Jane Doe',
  'reserve on Amazon',
  'reserve on Airbnb',
  'reserve for Thanksgiving dinner',
  'floorplan for my new house',
  'floorplan for NextGear',
  'floorplan for Kowalski house',
  'extension cord for John',
  'extension for John Smith',
  'extension for Kevin',
  'payoff for Charles Schwab',
  'title for Morgan Stanley',
  'extension on 2024 LLC',
  'extension for my hair',
  "extension for John's deck",
  "what's the extension for John Smith",
  'power of attorney for my mother',
  'power of attorney for my grandma Jane Doe',
  'arbitration for NFL players',
  'arbitration for Tom Brady suspension',
  'claim for Trump',
  'funding for Elon Musk',
  "coverage for Jane Doe's teeth",
  'lease agreement for Jane Doe apartment',
  'call John Smith',
  'who is John Smith',
  'number for Jane Doe',
  'email for John Smith',
  'fax for Jane Doe',
  'is Jane Doe in',
  'sales for Jane Doe',
  'dinner for Maria',
  'pizza for Bob',
  'flights for Jane Doe',
  'car wash for 2019 Tahoe',
  'oil change for 2019 Tahoe',
  'recall for vin 1HGCM82633A004352',
  'job interview for Jane Doe',
])('is no case of a topic of the sheet: "%s"', async question => {
  expect(await gist([question])).toBe('none');
});

test('a place behind a topic is where, not whose', async () => {
  expect(await gist(['floorplan contact for West Dallas please'])).toBe('answer rbc-westdallas');
});

test('whoever keeps a question is told it without the name that stands behind a topic', () => {
  const { nameless } = createResolver(directory);
  const kept = (text: string) => nameless({ text, conversation: 'kept', at: 0 });
  expect(kept('fax for gap for Kowalski, acct 12')).toBe('fax for gap for [customer], acct 12');
  expect(kept('gap for Toyota Financial')).toBe('gap for Toyota Financial');
});

const resolver = createResolver(directory);
const HERE = Date.parse('2026-11-18T15:00:00-05:00');
const shownFor = (text: string) => {
  const resolution = resolver.resolve({ text, conversation: 'test', at: HERE });
  return 'findings' in resolution ? resolution.findings.map(({ record, facet }) => `${record.id} ${facet}`) : [];
};

it.each([
  ['smartauction on 2026 Thanksgiving', 'smartauction hours'],
  ['payoffs on Martin Luther King Day', 'dsc hours'],
  ['floorplan for Dallas Ford', 'rbc-westdallas contact'],
  ['held offering for Jane Doe Lease', 'cpc-5 contact'],
])('a name that says which row or day is meant is no customer: %s', (text, expected) => {
  expect(shownFor(text)).toContain(expected);
});

// Jest's own time limit is the bound: each name used to be read anew with all names behind it.
it('a message full of names is read to its end', () => {
  expect(shownFor(`payoff for ${'ann & '.repeat(1_600)}tree`)).toEqual([]);
});
