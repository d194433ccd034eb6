/** What a promise comes to within `ms`; `otherwise` where it takes longer or fails. Never rejects. */
export function within<T>(ms: number, promise: Promise<T>, otherwise: T): Promise<T> {
  return new Promise(resolve => {
    const timer = setTimeout(() => resolve(otherwise), ms);
    const settle = (value: T): void => {
      clearTimeout(timer);
      resolve(value);
    };
    promise.then(settle, () => settle(otherwise));
  });
}
