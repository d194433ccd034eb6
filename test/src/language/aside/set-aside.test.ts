import { ASIDE } from '../../../../src/language/aside/aside-clauses';
import { marked, patternOf } from '../../../../src/language/aside/set-aside';
import { clean } from '../../../../src/language/words/clean';
import { readWords } from '../../../../src/language/words/words';
import { readBank } from '../../../bank/bank';

/** A message as words and as the patterns read it. */
function said(message: string) {
  const words = readWords(clean(message));
  return { words: new Set(words.map(({ text }) => text)), text: marked(words) };
}

/** What the pattern of a row sets aside in a message: what it names, or where nothing is named alone the whole clause. */
function setAsideBy(row: number, text: string): string | undefined {
  const pattern = patternOf(row);
  pattern.lastIndex = 0;
  const found = pattern.exec(text);
  return found?.slice(1).find(group => group !== undefined) ?? found?.[0];
}

const ROWS = ASIDE.map((aside, row) => [aside.said, row, aside.needs] as const);
const ASKED = ['questions', 'fresh', 'blind', 'passing'].flatMap(readBank).map(({ q }) => said(q));

test.each(ROWS)('"%s" sets aside what stands between the marks', (example, row) => {
  const marks = said(/<(.*)>/.exec(example)?.[1] ?? '');
  expect(setAsideBy(row, said(example.replace(/[<>]/g, '')).text)).toBe(marks.text);
});

test.each(ROWS)('what is set aside like "%s" has a word that the row needs', (example, row, needs) => {
  const found = [...ASKED, said(example.replace(/[<>]/g, ''))].filter(({ text }) => setAsideBy(row, text));
  const without = found.filter(({ words }) => !needs.split(' ').some(word => words.has(word)));
  expect(without.map(({ text }) => text)).toEqual([]);
});
