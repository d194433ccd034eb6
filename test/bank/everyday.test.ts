import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bank';
import { openBench } from './run';

/** A Wednesday on which most lines are open. */
const AT = Date.parse('2026-11-18T15:00:00-05:00');

test('a thousand work-chat sentences that have nothing to do with the sheet get no answer', () => {
  const { resolver } = openBench('data');
  const sentences = readFileSync(join(root(), 'test', 'bank', 'everyday.txt'), 'utf8')
    .split('\n')
    .filter(Boolean);
  const answered = sentences.filter(text => {
    const { outcome } = resolver.resolve({ text, conversation: 'everyday', at: AT });
    return outcome === 'answer' || outcome === 'choices';
  });
  expect(sentences.length).toBeGreaterThanOrEqual(1_000);
  expect(answered).toEqual([]);
});
