import { createResolver, parseDirectory } from '../../../src/index';
import { idsOf } from '../../support/shown';
import { SMALL_SHEET } from './small-sheet';

const VOCABULARY = `regions: [{ id: north, name: North, say: [north] }]
aliases:
  - { say: [rake leaves], means: compost, why: a row that is gone }
  - { say: [town papers], means: [archive, compost, permits], ask: Which?, why: two of three are there }
  - { say: [old permits], means: [permits, compost], ask: Which?, why: one of two is there }
cues:
  - { say: [heap], favours: [compost], why: it is gone }
`;

describe('a row that is gone from the sheet', () => {
  const files = [
    { name: 'contacts.yaml', text: SMALL_SHEET },
    { name: 'vocabulary.yaml', text: VOCABULARY },
  ];
  const { directory, problems } = parseDirectory(files, { version: 'test' });

  it('is a warning, once, where the vocabulary alone names it', () => {
    expect(problems.map(({ level, line, message }) => `${line} ${level} ${message}`)).toEqual([
      '3 warning there is no record "compost", but 4 places name it, lines 3, 4, 5, 7: what is said for it alone is not covered',
    ]);
  });

  it.each([
    ['its words find no other row', 'rake leaves', []],
    ['what meant three rows asks which of two', 'town papers', ['archive', 'permits']],
    ['what meant two rows never answers with the one that is left', 'old permits', []],
    ['what the sheet prints is found', 'permits', ['permits']],
  ])('%s', (_title, text, ids) => {
    const resolver = directory && createResolver(directory);
    const shown = resolver?.resolve({ text, conversation: 'gone', at: Date.parse('2026-11-18T15:00:00-05:00') });
    expect(shown && idsOf(shown)).toEqual(ids);
  });
});
