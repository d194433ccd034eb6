import type { Entry } from '../../../../adapters/store/kept/entries';
import { createQueue } from '../../../../adapters/store/shield/queue';
import { until } from '../../../support/serving';

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

it('reports what a store that hangs has not confirmed when the grace is over, and what waits behind it', async () => {
  const losses: [Entry['kind'], number][] = [];
  const given: number[] = [];
  const hang = (batch: readonly Entry[]) => {
    given.push(batch.length);
    return new Promise<void>(() => undefined);
  };
  const onLoss = (kind: Entry['kind'], count: number) => void losses.push([kind, count]);
  const queue = createQueue(hang, LIMIT, { ...GATHER, unanswered: 0 }, { onError: () => undefined, onLoss });
  const note = (id: string) => queue.add({ kind: 'unanswered', id, unanswered: { text: id, at: 0, platform: 'test' } });
  note('first');
  await until(() => given.length > 0);
  note('second');
  await queue.close(50);
  expect(given).toEqual([1]);
  expect(losses).toEqual([['unanswered', 2]]);
});
