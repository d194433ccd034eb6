import type { Settings, Soon, Store } from '../../src/index';

/** What a promise comes to within `ms`; `otherwise` where it takes longer or fails. Never rejects; what is there already costs no timer. */
export function within<T>(ms: number, promise: Soon<T>, otherwise: T): Soon<T> {
  if (!(promise instanceof Promise)) return promise;
  return new Promise(resolve => {
    const timer = setTimeout(() => resolve(otherwise), ms);
    const settle = (value: T): void => {
      clearTimeout(timer);
      resolve(value);
    };
    promise.then(settle, () => settle(otherwise));
  });
}

/** Settings get this long: an answer without them is better than a late one. */
const SETTINGS_PATIENCE_MS = 300;

/** What an asker has chosen; nothing where the store is slow or fails. Never rejects. */
export function settingsOf(store: Store, asker: string): Soon<Settings> {
  return within<Settings>(SETTINGS_PATIENCE_MS, store.settings(asker), {});
}
