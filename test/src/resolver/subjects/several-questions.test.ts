import { resolve } from '../../../support/conversation';
import { idsOf } from '../../../support/shown';

const ids = (text: string): readonly string[] => [...idsOf(resolve(text))].sort();

test.each([
  ['where do I fedex a retail contract and what is the email for held docs', ['email-held', 'mail-fedex']],
  ['what option is ally plus, and is there a fax for DDS', ['cpc-7', 'fax-dds']],
  [
    'Hello! New here. Which option is ally plus, who resets dash passwords, and is there a fax for DDS?',
    ['cpc-7', 'dash', 'fax-dds'],
  ],
  [
    'branch entered item in the southeast, and a line off on my statement of dealer transactions... who n who',
    ['proceeds', 'rbc-se'],
  ],
  ['whats option 3? and 6?', ['cpc-3', 'cpc-6', 'sales']],
  ['lease agreements phone? then I am dropping originals at UPS so which zip', ['mail-usps', 'proceeds']],
])('no subject is made of words of two questions: %s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});

test.each([
  ['my lease contract is held, who do i call and which option is that', ['cpc-5']],
  ['who handles gap and what hours are they there', ['dsc']],
])('what goes on about the same thing is one question: %s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});

test.each([
  ['both faxes and the insurance number', ['fax-dds', 'fax-econ', 'insurance']],
  ['hours for dsc and all the fax numbers', ['dsc', 'fax-dds', 'fax-econ']],
  ['both faxes for CPC', ['fax-dds', 'fax-econ']],
])('every line of a kind may be asked for beside a row: %s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});

test.each(['I have both faxes, who handles gap', 'we got both fax numbers, number for insurance'])(
  'what whoever asks has is not shown to him: %s',
  text => {
    expect(ids(text)).not.toContain('fax-dds');
  },
);

test.each([
  ['customer interviews, Ally Plus', ['cpc-3', 'cpc-7']],
  ['commercial transactions, lease held offerings', ['cpc-5', 'cpc-6']],
  ['who do I call for commercial, lease held and customer interviews', ['cpc-3', 'cpc-5', 'cpc-6']],
  ['lease held, customer interviews, Ally Plus and commercial', ['cpc-3', 'cpc-5', 'cpc-6', 'cpc-7']],
  ['reserve, contract funding, floorplan central', ['proceeds', 'rbc-central', 'reserve']],
  ['SABB status, GAP, customer payoffs', ['csc', 'dsc', 'smartauction']],
  ['what do i press for lease holds? and for retail ones?', ['cpc-4', 'cpc-5']],
  ['GAP and VSC cancellation refund', ['dsc', 'insurance']],
  ['is it gap or insurance claims', ['dsc', 'insurance']],
  ["not sure if it's gap or an insurance claim", ['dsc', 'insurance']],
  ['titles, POA and dealer trades in the northeast', ['dsc', 'rbc-ne']],
])('each name of a list is asked for: %s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});

test.each([
  ['ipad deal, which fax for the odometer statement', ['fax-econ']],
  ["dealer split on the interest rate, where's my money", ['reserve']],
])('what asks behind a comma is no name of a list: %s', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});

test.each([
  ['number for GAP and bankruptcy', true],
  ['lease held offerings, credit apps and Ally Plus', true],
  ['wombats, gap and insurance', true],
  ['gap, insurance, wombats', true],
  ['wombats and gap', true],
  ["retail held and the plumber's number", true],
  ['payoff for dealer, and payoff to Chase', true],
  ['payoff for dealer and payoff to Santander', true],
  ['total loss and GAP', true],
  ['customer totaled it, gap question', false],
  ['insurance claims and Progressive claims', true],
  ['number for commercial transactions and for Wells Fargo commercial', true],
  ['lien release number and when is the DMV open', true],
  ['Birthday party at 6. is CSC open at 7?', false],
  ['hi jill, gap and insurance', false],
  ['gap and insurance numbers, thanks bob', false],
  ['commercial, lease held, retail held', false],
  ['payoff and lien release for the Camry', false],
])('a name of a list that the sheet does not have is told of: %s', (text, strange) => {
  const resolution = resolve(text);
  const remarks = resolution.outcome === 'answer' ? resolution.remarks : [];
  expect(remarks.some(remark => remark.startsWith('What else you asked for'))).toBe(strange);
});

test('what was denied is not over', () => {
  const asked = resolve('gap claim was denied, arbitrations number too');
  expect(idsOf(asked).join(' ')).toBe('dsc smartauction');
});

test.each([
  ['need 1) gap 2) an experian dispute', ['dsc'], 'second item'],
  ['customer needs 1) payment arrangements 2) to dispute something w experian', ['csc'], 'second item'],
  ['1. ally plus 2. the chase payoff 3. southeast floorplan', ['cpc-7', 'rbc-se'], 'second item'],
  ['hi team\n- gap claims\n- afc floorplan\n- title release', ['dsc'], 'second item'],
  ['need 1) gap 2) an experian dispute 3) ally plus 4) a geico claim', ['cpc-7', 'dsc'], 'second and fourth items'],
])('of a list each item is looked up, and which is not on the sheet is said: %j', (text, expected, missing) => {
  const resolution = resolve(text);
  expect([...idsOf(resolution)].sort()).toEqual(expected);
  const verb = missing.endsWith('s') ? 'are' : 'is';
  expect(resolution).toMatchObject({ remarks: [`The ${missing} in your question ${verb} not on the sheet.`] });
});

test.each([
  '1) moon 2) sun',
  'a) chase payoff b) afc floorplan',
  '1) chase 2) fax number',
  'Chase: 1) payoff 2) title',
  'For Wells Fargo I need: 1) payoff number 2) title dept',
  'The loan is with Santander, not you.\n- payoff\n- title',
  'Capital One\nemail',
  "what's the fax number for\nthe title department",
  '1) phone for sales 2) their fax',
  '1. Log in to RouteOne\n2. Pick contract\n3. Submit\nStep 2 fails',
  'shopping list:\n- milk\n- eggs\n- gap insurance',
  'running version 1. 2. 3. of smartauction app',
])('a list is a no where its lead or most of its items are not ours, or a row has not got it: %j', text => {
  expect(resolve(text)).toMatchObject({ outcome: 'none' });
});

test.each([
  ['• consumer help line\n• everything they handle', ['csc', 'csc']],
  ['1) gap 2) their hours', ['dsc', 'dsc']],
  ["hey two q's 1) contract funding phone 2) did deal 88213 fund", ['proceeds']],
  ['fax 1) dds 2) routeone 3) held', ['fax-dds', 'fax-econ']],
  ['We open at 1. They come at 2. who handles gap', ['dsc']],
])('an item may go on about the one before it, and a row is not shown twice to be reached: %j', (text, expected) => {
  expect(ids(text)).toEqual(expected);
});
