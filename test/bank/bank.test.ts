import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CATEGORIES, type Category, readBank, root } from './bank';
import { answerLine, type Outcome, openBench, put } from './run';

/** Share of right answers that no category of a bank may fall under. `unseen` is measured, never tuned to. */
const FLOORS: Readonly<Record<string, { readonly all: number; readonly category: number }>> = {
  questions: { all: 0.98, category: 0.93 },
  fresh: { all: 0.9, category: 0.85 },
  unseen: { all: 0.9, category: 0.6 },
  'city-hall': { all: 0.95, category: 0.8 },
};

/** What was answered when the bank was last written down (`npm run bank -- --write`). */
function recorded(name: string): Map<string, string> {
  const lines = readFileSync(join(root(), 'test', 'bank', `${name}.answers.txt`), 'utf8').split('\n');
  return new Map(lines.filter(Boolean).map(line => [line.split(' ')[0] ?? '', line]));
}

describe.each(Object.entries(FLOORS))('the bank "%s"', (name, floor) => {
  const bench = openBench(name === 'city-hall' ? 'test/fixtures/city-hall' : 'data');
  const questions = readBank(name);
  const written = recorded(name);
  const outcomes = new Map<string, Outcome>();

  beforeAll(async () => {
    for (const question of questions) outcomes.set(question.id, await put(question, bench));
  });

  test.each(questions.map(question => [question.id, question.cat, question.q.slice(0, 80)]))(
    '%s (%s) is answered as written down: %s',
    id => {
      const outcome = outcomes.get(id);
      expect(outcome && answerLine(outcome)).toBe(written.get(id));
    },
  );

  test('no answer is wrong', () => {
    const wrong = [...outcomes.values()].filter(({ verdict }) => verdict === 'wrong');
    expect(wrong.map(answerLine)).toEqual([]);
  });

  test('every category keeps its floor', () => {
    const share = (of: readonly Outcome[]) => of.filter(({ verdict }) => verdict === 'right').length / of.length;
    const ofCategory = (category: Category) =>
      [...outcomes.values()].filter(({ question }) => question.cat === category);
    const below = CATEGORIES.filter(
      category => ofCategory(category).length > 0 && share(ofCategory(category)) < floor.category,
    );
    expect(below).toEqual([]);
    expect(share([...outcomes.values()])).toBeGreaterThanOrEqual(floor.all);
  });
});
