import { once } from 'node:events';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import type { Order } from './edit';
import { type Edit, type Head, joined, type Piece } from './slices';

/**
 * `readEdit` in a thread of its own: a sheet of 100,000 records takes half a minute to parse. Its pieces are fetched a
 * slice at a time, because the clone of the whole would keep questions waiting too. Rejects where the thread fails, for
 * want of memory for one, and when `signal` aborts.
 */
export async function readElsewhere(order: Order, signal: AbortSignal): Promise<Edit | undefined> {
  const { port1, port2 } = new MessageChannel();
  const workerData = { order, slices: port2 };
  const worker = new Worker(join(__dirname, 'reader.js'), { workerData, transferList: [port2] });
  worker.unref();
  try {
    const [head]: (Head | undefined)[] = await once(worker, 'message', { signal });
    return head && (await joined(head, received(port1), () => setImmediate(undefined, { signal })));
  } finally {
    port1.close();
    await worker.terminate();
  }
}

/** What has arrived, a message at a time: a listener would be given as many as there are in one turn. */
function* received(port: MessagePort): Generator<readonly Piece[]> {
  for (;;) {
    const next: { message: readonly Piece[] } | undefined = receiveMessageOnPort(port);
    if (next === undefined) return;
    yield next.message;
  }
}
