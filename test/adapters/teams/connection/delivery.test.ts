import { deliver, type Receipt } from '../../../../adapters/teams/connection/delivery';

/** A clock that only waiting moves, and a Connector that answers in turn. */
function setup(receipts: readonly Receipt[], start = 0) {
  let now = start;
  const pauses: number[] = [];
  let sent = 0;
  const send = async (): Promise<Receipt> => receipts[Math.min(sent++, receipts.length - 1)] ?? { status: 200 };
  const patience = {
    until: start + 10_000,
    clock: () => now,
    jitter: () => 0.5,
    wait: async (ms: number) => {
      pauses.push(ms);
      now += ms;
    },
  };
  return {
    run: (repeatable = false) => deliver(send, repeatable, patience),
    pauses,
    sent: () => sent,
    elapsed: () => now - start,
  };
}

it('waits as long as Retry-After says', async () => {
  const given = setup([{ status: 429, retryAfter: '3' }, { status: 201 }]);
  expect(await given.run()).toEqual({ status: 201 });
  expect(given.pauses).toEqual([3000]);
});

it('reads a Retry-After that is a date', async () => {
  const start = Date.UTC(2026, 7, 21);
  const given = setup([{ status: 429, retryAfter: new Date(start + 2000).toUTCString() }, { status: 201 }], start);
  await given.run();
  expect(given.pauses).toEqual([2000]);
});

it.each([429, 412])('waits 1, 2, 4 s after %i without Retry-After', async status => {
  const given = setup([{ status }, { status }, { status }, { status: 201 }]);
  expect(await given.run()).toEqual({ status: 201 });
  expect(given.pauses).toEqual([1000, 2000, 4000]);
});

it('gives up inside 10 s', async () => {
  const given = setup([{ status: 429 }]);
  expect(await given.run()).toEqual({ status: 429 });
  expect(given.elapsed()).toBeLessThan(10_000);
});

it('does not wait for a Retry-After beyond 10 s', async () => {
  const given = setup([{ status: 429, retryAfter: '60' }]);
  await given.run();
  expect([given.sent(), given.pauses]).toEqual([1, []]);
});

it.each([500, 502, 503, 504])('posts once where %i leaves open whether the message is there', async status => {
  const given = setup([{ status }, { status: 201 }]);
  expect(await given.run()).toEqual({ status });
  expect(given.sent()).toBe(1);
});

it.each([500, 502, 503, 504])('updates again after %i: the same update twice is one', async status => {
  const given = setup([{ status }, { status: 200 }]);
  expect(await given.run(true)).toEqual({ status: 200 });
  expect(given.sent()).toBe(2);
});

it.each([400, 401, 403, 404, 413])('takes %i for an answer', async status => {
  const given = setup([{ status }]);
  await given.run(true);
  expect(given.sent()).toBe(1);
});
