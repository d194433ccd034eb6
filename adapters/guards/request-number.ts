import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';

const requests = new AsyncLocalStorage<string>();
/** Tells processes apart: in containers all have the same pid. */
const PROCESS = randomBytes(3).toString('hex');
let count = 0;

/** Runs work under its own request id, which is on every log line it causes and says nothing about who asked. */
export function numbered<T>(work: () => T): T {
  count += 1;
  return requests.run(`${PROCESS}-${count}`, work);
}

/** The id of the current request; undefined outside of one. */
export function requestId(): string | undefined {
  return requests.getStore();
}
