import { type Breaker, createBreaker } from '../../../../adapters/store/faults/breaker';

const DEADLINE_MS = 400;

let now = 0;
let errors: unknown[];
let breaker: Breaker;
beforeEach(() => {
  // What is read before a deadline is given up takes a real turn of the loop.
  jest.useFakeTimers({ doNotFake: ['setImmediate', 'clearImmediate'] });
  now = 0;
  errors = [];
  breaker = createBreaker(
    DEADLINE_MS,
    () => now,
    error => errors.push(error),
  );
});
afterEach(() => jest.useRealTimers());

/** A read that comes back only later than anybody waits. */
async function slowRead(end: (settle: { resolve: (value: string) => void; reject: (error: Error) => void }) => void) {
  let settle: Parameters<typeof end>[0] | undefined;
  const read = () => new Promise<string>((resolve, reject) => (settle = { resolve, reject }));
  const answer = breaker.within(read, 'otherwise');
  await jest.advanceTimersByTimeAsync(DEADLINE_MS);
  expect(await answer).toBe('otherwise');
  if (settle !== undefined) end(settle);
  await jest.advanceTimersByTimeAsync(0);
}

test('gives what is read in time', async () => {
  expect(await breaker.within(async () => 'read', 'otherwise')).toBe('read');
  expect([errors, breaker.isOpen()]).toEqual([[], false]);
});

test('a database that answers late each time is left alone after the third, though it does answer', async () => {
  for (let time = 0; time < 3; time++) {
    expect(breaker.isOpen()).toBe(false);
    await slowRead(({ resolve }) => resolve('late'));
  }
  expect(breaker.isOpen()).toBe(true);
  const read = jest.fn(async () => 'read');
  expect(await breaker.within(read, 'otherwise')).toBe('otherwise');
  expect(read).not.toHaveBeenCalled();
  now += 1_000;
  expect(await breaker.within(read, 'otherwise')).toBe('read');
});

test('a read that is late and fails then is one failure', async () => {
  for (let time = 0; time < 2; time++) await slowRead(({ reject }) => reject(new Error('away')));
  expect(errors).toHaveLength(2);
  expect(breaker.isOpen()).toBe(false);
});

test('a read in time forgives those before', async () => {
  for (let time = 0; time < 2; time++) await breaker.within(() => Promise.reject(new Error('away')), 'otherwise');
  await breaker.within(async () => 'read', 'otherwise');
  await breaker.within(() => Promise.reject(new Error('away')), 'otherwise');
  expect(breaker.isOpen()).toBe(false);
});
