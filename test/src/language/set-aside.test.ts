import { ASIDE } from '../../../src/language/aside/aside-clauses';
import { marked, patternOf } from '../../../src/language/aside/set-aside';
import { clean } from '../../../src/language/words/clean';
import { readWords } from '../../../src/language/words/words';
import { readBank } from '../../bank/bank';

/** Everything that the banks ask, as words and as the patterns read it. */
const ASKED = ['questions', 'fresh', 'blind', 'passing'].flatMap(readBank).map(({ q }) => {
  const words = readWords(clean(q));
  return { said: new Set(words.map(({ text }) => text)), text: marked(words) };
});

/** The messages in which the pattern of a row finds a clause. */
const foundBy = (row: number) => ASKED.filter(({ text }) => text.search(patternOf(row)) >= 0);

test.each(ASIDE.map(([needs], row) => [row, needs] as const))(
  'what row %i sets aside is found by the words that it needs: %s',
  (row, needs) => {
    const without = foundBy(row).filter(({ said }) => !needs.split(' ').some(word => said.has(word)));
    expect(without.map(({ text }) => text)).toEqual([]);
  },
);

test('more than half of the rows find something in the banks', () => {
  expect(ASIDE.filter((_, row) => foundBy(row).length > 0).length).toBeGreaterThan(ASIDE.length / 2);
});
