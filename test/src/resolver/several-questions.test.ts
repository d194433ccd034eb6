import { createResolver } from '../../../src/index';
import { directory } from '../../support/directory';
import { idsOf } from '../../support/shown';

const at = Date.parse('2026-11-18T15:00:00-05:00');
const resolver = createResolver(directory);
const ids = (text: string): readonly string[] =>
  [...idsOf(resolver.resolve({ text, conversation: 'several', at }))].sort();

test.each([
  ['where do I fedex a retail contract and what is the email for held docs', ['email-held', 'mail-fedex']],
  ['what option is ally plus, and is there a fax for DDS', ['cpc-7', 'fax-dds']],
  [
    'Hello! New here. Which option is ally plus, who resets dash passwords, and is there a fax for DDS?',
    ['cpc-7', 'dash', 'fax-dds'],
  ],
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
