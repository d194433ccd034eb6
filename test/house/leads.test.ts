/** Every list of words that may lead in a message, as it is handed over to be joined with those that always may. */
const mockLeads: string[] = [];
jest.mock('../../src/language/words/joining-words', () => {
  const actual = jest.requireActual('../../src/language/words/joining-words');
  return {
    ...actual,
    leadWith: (more: string) => {
      mockLeads.push(`${actual.LEADS_IN}|${more}`);
      return actual.leadWith(more);
    },
  };
});

beforeAll(() => import('../../src/index.js'));

/** Words said more than once in a list; those within brackets are of one entry. */
function twice(list: string): readonly string[] {
  const words = list.replace(/\([^()]*\)/g, '()').split('|');
  return words.filter((word, i) => /^[a-z ]+$/.test(word) && words.indexOf(word) !== i);
}

test('a word leads in once: of a word that two entries take, each one more doubles the ways to read a message', () => {
  expect(mockLeads.length).toBeGreaterThan(30);
  expect(mockLeads.flatMap(twice)).toEqual([]);
});
