import { parseDirectory } from '../../../src/index';
import { edited, SMALL_SHEET } from './small-sheet';

const region = (id: string, name: string) => `  - id: ${id}\n    name: ${name}\n    say: [${id}]\n`;
const VOCABULARY = `regions:\n${region('north', 'North')}${region('south', 'South')}`;

/** The problems of a sheet and its vocabulary as "file:line message > cure". */
function problems(text: string, vocabulary: string): readonly string[] {
  const files = [
    { name: 'contacts.yaml', text },
    { name: 'vocabulary.yaml', text: vocabulary },
  ];
  return parseDirectory(files, { version: 'test' }).problems.map(
    ({ file, line, message, cure }) => `${file}:${line} ${message} > ${cure}`,
  );
}

describe("a record's region", () => {
  test('is one that the vocabulary names', () => {
    expect(problems(SMALL_SHEET, VOCABULARY)).toEqual([]);
  });

  test('is an error with its line and the region that was meant where the vocabulary has no such one', () => {
    const { text, line } = edited(['region: North', 'region: Nroth']);
    expect(problems(text, VOCABULARY)).toEqual([
      `contacts.yaml:${line} there is no region "Nroth" in the vocabulary > Did you mean "North"?`,
    ]);
  });

  test('is told to be added where none of that sort is there', () => {
    const [told] = problems(edited(['region: North', 'region: Overseas']).text, VOCABULARY);
    expect(told).toMatch(/Use one of: North, South\. A new region is added there first, under "regions"\.$/);
  });

  test('may be any where the vocabulary has no regions', () => {
    expect(problems(edited(['region: North', 'region: Nroth']).text, 'regions: []')).toEqual([]);
  });

  test('is not held to regions that could not be read', () => {
    const broken = VOCABULARY.replace('    say: [north]\n', '');
    expect(problems(SMALL_SHEET, broken)).toEqual([expect.stringContaining('vocabulary.yaml:2 "say" is missing')]);
  });
});

describe('a region that the vocabulary means by vague words', () => {
  const vague = (...means: string[]) => `vagueRegions:\n  - say: [somewhere]\n    means: [${means}]\n`;

  test('is one of its own', () => {
    expect(problems(SMALL_SHEET, VOCABULARY + vague('north', 'south'))).toEqual([]);
  });

  test('is an error with its line and the region that was meant otherwise', () => {
    expect(problems(SMALL_SHEET, VOCABULARY + vague('north', 'soth'))).toEqual([
      'vocabulary.yaml:10 there is no region "soth" > Did you mean "south"?',
    ]);
    expect(problems(SMALL_SHEET, vague('up', 'down'))).toEqual([
      'vocabulary.yaml:3 there is no region "up" > Add it under "regions".',
      'vocabulary.yaml:3 there is no region "down" > Add it under "regions".',
    ]);
  });

  test('is not held to regions that could not be read', () => {
    const broken = VOCABULARY.replace('    say: [north]\n', '') + vague('north', 'south');
    expect(problems(SMALL_SHEET, broken)).toEqual([expect.stringContaining('vocabulary.yaml:2 "say" is missing')]);
  });
});
