import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { parse } from 'yaml';

const json = (file: string) => JSON.parse(readFileSync(`data/${file}`, 'utf8'));
const written = (file: string) => readFileSync(`data/${file}`, 'utf8');

describe.each(['contacts', 'vocabulary'])('%s.yaml', name => {
  // The pattern beside each format is what is checked; editors use the format.
  const valid = new Ajv({ strict: false, validateFormats: false }).compile(json(`${name}.schema.json`));
  const sheet = () => parse(written(`${name}.yaml`));

  it('names the schema from which editors complete', () => {
    expect(written(`${name}.yaml`).split('\n')).toContain(`# yaml-language-server: $schema=./${name}.schema.json`);
  });

  it('fits its schema', () => {
    expect([valid(sheet()), valid.errors]).toEqual([true, null]);
  });

  it('does not fit it with a word that nobody knows', () => {
    expect(valid({ ...sheet(), colour: 'red' })).toBe(false);
  });
});

test.each([
  ['hours without AM and PM', 'hours', 'Mon-Fri 9-5 ET'],
  ['hours without days', 'hours', '9 AM - 5 PM ET'],
  ['a letter in a number', 'lines', [{ phone: '888-919-255O' }]],
  ['a text for a list', 'topics', 'GAP'],
])('an editor underlines %s', (_what, word, value) => {
  const valid = new Ajv({ strict: false, validateFormats: false }).compile(json('contacts.schema.json'));
  const { records, ...rest } = parse(written('contacts.yaml'));
  expect(valid({ ...rest, records: [{ ...records[0], [word]: value }] })).toBe(false);
});

test('the schema describes what each word is for', () => {
  const { records } = json('contacts.schema.json').properties;
  expect(records.items.properties.hours.description).toMatch(/Mon-Fri 9:30 AM/);
  expect(records.items.required).toEqual(['id', 'name', 'source']);
});
