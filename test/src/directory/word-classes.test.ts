import { createResolver, parseDirectory } from '../../../src/index';
import { SMALL_SHEET } from './small-sheet';

const CLASSES = `words:
  - name: neighbor
    say: [neighbor, tenant, lady next door]
    why: who complains
  - name: broken
    say: [broken, bust, kicked in]
    why: what happened
`;
const ALIASES = `aliases:
  - say: [<neighbor>|cousin <broken> gate]
    means: leaves
    why: told in other words
`;
const REGIONS = 'regions: [{ id: north, name: North, say: [north] }, { id: south, name: South, say: [south] }]\n';

function parsed(vocabulary: string) {
  const files = [
    { name: 'contacts.yaml', text: SMALL_SHEET },
    { name: 'vocabulary.yaml', text: REGIONS + vocabulary },
  ];
  return parseDirectory(files, { version: 'test' });
}

const problems = (vocabulary: string) =>
  parsed(vocabulary).problems.map(({ line, message, cure }) => `${line} ${message} > ${cure}`);

describe('words of one kind', () => {
  const { directory } = parsed(CLASSES + ALIASES);
  const resolver = directory && createResolver(directory);
  const recordsFor = (text: string) => {
    const resolution = resolver?.resolve({ text, conversation: 'words', at: Date.parse('2026-11-18T15:00:00Z') });
    return resolution?.outcome === 'answer' ? resolution.findings.map(({ record }) => record.id) : [];
  };

  test.each([
    'my tenant has a broken gate',
    'the neighbor says the gate is bust',
    'cousin kicked in the gate',
    'the lady next door has a broken gate',
  ])('stand for each other in a phrase: %s', text => {
    expect(recordsFor(text)).toEqual(['leaves']);
  });

  test.each(['broken gate', 'my tenant lost a gate', 'the lady has a broken gate'])(
    'do not stand for less: %s',
    text => {
      expect(recordsFor(text)).toEqual([]);
    },
  );
});

describe('a mistake in words of one kind', () => {
  const aliasLine = (REGIONS + CLASSES).split('\n').length + 1;

  test.each([
    ['a name that is not listed', '<neihgbor>', 'there are no words "neihgbor" > Did you mean "neighbor"?'],
    ['a bracket that is not closed', '<neighbor', '"<neighbor" lacks one of its brackets > Write <neighbor>.'],
    ['a bracket that is not opened', 'neighbor>', '"neighbor>" lacks one of its brackets > Write <neighbor>.'],
  ])('is named with its line: %s', (_, written, problem) => {
    expect(problems(CLASSES + ALIASES.replace('<neighbor>', written))).toEqual([`${aliasLine} ${problem}`]);
  });

  test.each([
    ['a name that stands twice', 'name: broken', 'name: neighbor', /the words "neighbor" stand twice > Put the words/],
    ['a class inside a class', 'tenant', '<broken>', /"<broken>" is no plain word > Write each word/],
    ['a name in capitals', 'name: broken', 'name: Broken', /"name" cannot be "Broken" > Write small letters/],
  ])('is named with its cure: %s', (_, from, to, problem) => {
    expect(problems(CLASSES.replace(from, to))).toEqual([expect.stringMatching(problem)]);
  });
});
