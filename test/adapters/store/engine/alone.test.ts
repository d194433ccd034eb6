import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Alone, keepAlone } from '../../../../adapters/store/engine/alone';

let folder = '';
const kept: Alone[] = [];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'contacts-bot-alone-'));
  jest.useFakeTimers();
});
afterEach(() => {
  jest.useRealTimers();
  for (const one of kept.splice(0)) one.close();
  rmSync(folder, { recursive: true, force: true });
});

/** The lock of one file, asked for as each process does. SQLite tells two connections of one process apart, too. */
function keep(): Alone {
  const one = keepAlone(join(folder, 'bot.db'));
  kept.push(one);
  return one;
}

test("whoever came second holds it within seconds of the first one's end, though nobody asks, and a third is told", () => {
  const first = keep();
  const second = keep();
  expect([first.holds(), second.holds()]).toEqual([true, false]);
  first.close();
  jest.advanceTimersByTime(5_000);
  expect(keep().holds()).toBe(false);
  expect(second.holds()).toBe(true);
});

test('whoever has ended takes it no more', () => {
  const first = keep();
  const second = keep();
  expect([first.holds(), second.holds()]).toEqual([true, false]);
  second.close();
  first.close();
  jest.advanceTimersByTime(5_000);
  expect(keep().holds()).toBe(true);
});
