import type { Entry } from '../../../adapters/store/entries';
import { createQueue } from '../../../adapters/store/queue';
import { until } from '../../support/serving';

const GATHER = { feedback: 10, unanswered: 300, context: 300 };
const LIMIT = 2_000;

/** A queue over a store that only counts what one commit holds. */
function open(gather = GATHER) {
  const commits: number[] = [];
  const write = async (batch: readonly Entry[]): Promise<void> => void commits.push(batch.length);
  const queue = createQueue(write, LIMIT, gather, { onError: () => undefined, onLoss: () => undefined });
  const talk = (count: number): void => {
    for (let index = 0; index < count; index += 1) {
      const context = { outcome: 'answer', findings: [], at: index } as const;
      queue.add({ kind: 'context', conversation: `c${index}`, context });
    }
  };
  return { commits, queue, talk };
}

it('lets a busy minute gather, and then writes all that has', async () => {
  const { commits, queue, talk } = open();
  const start = performance.now();
  talk(500);
  talk(500);
  await until(() => queue.size() === 0);
  expect(performance.now() - start).toBeGreaterThan(GATHER.context - 10);
  expect(commits).toEqual([400, 100]);
});

it('waits for no more once the buffer fills', async () => {
  const { commits, queue, talk } = open({ ...GATHER, context: 3_600_000 });
  talk(LIMIT / 2);
  await until(() => commits.length > 0);
  await queue.close(1_000);
  expect(commits.reduce((sum, rows) => sum + rows, 0)).toBe(LIMIT / 2);
});
