/** Every cue of src/language, as it is handed over to be joined with others. */
const mockCues: RegExp[] = [];
jest.mock('../../src/language/words/cues', () => {
  const { anyCue } = jest.requireActual('../../src/language/words/cues');
  return {
    anyCue: (cues: readonly RegExp[]) => {
      mockCues.push(...cues);
      return anyCue(cues);
    },
  };
});

const written = (fault: RegExp) => mockCues.map(({ source }) => source).filter(source => fault.test(source));

beforeAll(() => import('../../src/index.js'));

test('no cue says that it begins at the edge of a word, or looks behind before its first word', () => {
  expect(mockCues.length).toBeGreaterThan(100);
  expect(written(/(?:^|\||\(\?:)\\b/)).toEqual([]);
  expect(written(/(?:^|\|)\(\?<[=!]/)).toEqual([]);
});

test('no cue has a capturing group', () => {
  expect(written(/(?<!\\)\((?!\?)/)).toEqual([]);
});
