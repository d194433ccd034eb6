import type { Settings, Soon, Store } from '../../src/index';
import { type After, afterMs } from './awake';

/** A promise's result within `ms`, or `otherwise` if it takes longer or fails. Never rejects; a value that is already there costs no timer. */
export function within<T>(ms: number, promise: Soon<T>, otherwise: T, after: After = afterMs): Soon<T> {
  if (!(promise instanceof Promise)) return promise;
  return new Promise(resolve => {
    const callOff = after(ms, () => resolve(otherwise));
    const settle = (value: T): void => {
      callOff();
      resolve(value);
    };
    promise.then(settle, () => settle(otherwise));
  });
}

/** Settings get this long: an answer without them is better than a late one. */
const SETTINGS_PATIENCE_MS = 300;

/** What an asker has chosen; empty if the store is slow or fails. Never rejects. */
export function settingsOf(store: Store, asker: string): Soon<Settings> {
  return within<Settings>(SETTINGS_PATIENCE_MS, store.settings(asker), {});
}
