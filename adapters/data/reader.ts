import { type MessagePort, parentPort, workerData } from 'node:worker_threads';
import { type Order, readEdit } from './edit';
import { headOf, slicesOf } from './slices';

/** The thread that `readElsewhere` starts: all slices are on their way before the head says so. */
const { order, slices }: { order: Order; slices: MessagePort } = workerData;
void readEdit(order).then(edit => {
  if (edit) for (const slice of slicesOf(edit)) slices.postMessage(slice);
  parentPort?.postMessage(edit && headOf(edit));
});
