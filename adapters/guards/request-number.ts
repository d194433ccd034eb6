import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';

const requests = new AsyncLocalStorage<string>();
/** Tells processes apart: in containers all have the same pid. */
const PROCESS = randomBytes(3).toString('hex');
let count = 0;

/** Runs work under a number of its own, which stands in every line of the log that comes of it. It says nothing of who asked. */
export function numbered<T>(work: () => T): T {
  count += 1;
  return requests.run(`${PROCESS}-${count}`, work);
}

/** The number of the request that is being worked on; undefined outside of one. */
export function requestId(): string | undefined {
  return requests.getStore();
}
