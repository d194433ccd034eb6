import { loadDirectory } from '../../../../adapters/data';
import { createResolver, type Resolution } from '../../../../src/index';
import { directory } from '../../../support/directory';

const at = Date.parse('2026-11-18T15:00:00-05:00');
const resolver = createResolver(directory);
const { directory: city } = loadDirectory('test/fixtures/city-hall');

function shown(text: string, from = resolver): string {
  const resolution: Resolution = from.resolve({ text, conversation: 'short forms', at });
  if (!('findings' in resolution)) return resolution.outcome;
  return resolution.findings.map(({ record, facet }) => `${record.id} ${facet}`).join(', ');
}

test.each([
  ['gap cxl who handles', 'dsc contact'],
  ['pmt arrgmt for a cust, ph #', 'csc phone'],
  ['f&i rwds ph', 'firewards phone'],
  ['dlr rsv, post bkg', 'reserve contact'],
  ['stmt of dlr trns', 'proceeds contact'],
  ['contr fndg ph', 'proceeds phone'],
  ["comm'l trans", 'cpc-6 contact'],
  ['ins clm #', 'insurance contact'],
  ['flrpln, southeast', 'rbc-se contact'],
  ['cust intrvw', 'cpc-3 contact'],
  ['rsrv dept hrs', 'reserve hours'],
  ['delr servce ctr nmbr', 'dsc phone'],
  ['reserve dept pickin up rn?', 'reserve open_now'],
  ['is smartauction closin early', 'smartauction hours'],
])('a word without its vowels is the word: %s', (text, expected) => {
  expect(shown(text)).toBe(expected);
});

test.each([
  ['bldg permt ph', 'permits phone'],
  ['anml ctrl', 'animals contact'],
  ['solid wst pickup', 'trash contact'],
])('in another directory as well: %s', (text, expected) => {
  expect(city && shown(text, createResolver(city))).toBe(expected);
});

test.each([
  'rsv',
  'rsrv a room for 8',
  'trns fluid change',
  'need a mtg rm bkg',
  'NMAC number',
  'curl -X POST http://localhost:3978/api/messages',
])('letters that may be short for a word are none by themselves: %s', text => {
  expect(shown(text)).toMatch(/^(none|help)$/);
});

test('a letter and its number are one word, however they are written', () => {
  expect(shown('R-1 econtract fax')).toBe('fax-econ fax');
  expect(shown('R1 econtract fax')).toBe('fax-econ fax');
});

test('who is asking names no second record', () => {
  expect(shown('f&i manager here, need the reserve dept')).toBe('reserve contact');
  expect(shown('lease held, F&I mgr asking, who do i call')).toBe('cpc-5 phone');
  expect(shown('lease held and f&i rewards, numbers')).toBe('cpc-5 phone, firewards phone');
});
