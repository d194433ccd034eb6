import { createResolver } from '../../../src';
import { directory } from '../../support/directory';

const { suggest } = createResolver(directory);
const AT = Date.parse('2026-11-18T15:00:00-05:00');

const found = (text: string, at = AT): string[] => suggest({ text, at }, 8).map(({ record }) => record);

describe('while somebody types', () => {
  test.each([
    ['gap', ['dsc']],
    ['TITLE lien', ['dsc']],
    ['retail hel', ['cpc-4']],
    ['729-46', ['insurance']],
  ])('%s finds the rows that hold what begins so', (typed, records) => {
    expect(found(typed).sort()).toEqual(records);
  });

  test.each([
    ['an alias', 'stips', ['fax-dds']],
    ['an acronym', 'poa', ['dsc']],
    ['two words for one', 'smart auction', ['smartauction']],
    ['a slip', 'tittle', ['dsc', 'smartauction']],
    ['a kind of line', 'fax', ['fax-dds', 'fax-econ']],
    ['a question', 'who handles gap', ['dsc']],
    ['a short form', 'pw reset', ['dash']],
  ])('where nothing begins so, %s finds what it asks for: %s', (_case, typed, records) => {
    expect(found(typed).sort()).toEqual([...records].sort());
  });

  test.each(['zebra', 'hello', 'who fixes the coffee machine', '555-0142 555'])('%s finds nothing', typed => {
    expect(found(typed)).toEqual([]);
  });

  test('who is open is asked of the moment of typing', () => {
    expect(found('who is open now').length).toBeGreaterThan(0);
    expect(found('who is open now', Date.parse('2026-11-22T03:00:00-05:00'))).toEqual([]);
  });

  test('nothing typed offers the first rows', () => {
    expect(found(' ')).toEqual(directory.records.slice(0, 8).map(({ id }) => id));
  });
});
