/** Memory stays bounded: a full one is emptied and fills again. */
const LIMIT = 5_000;

/** The same function of one value, each result worked out once. */
export function memo<Key, Value>(work: (key: Key) => Value): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return key => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as Value;
    const value = work(key);
    if (known.size >= LIMIT) known.clear();
    known.set(key, value);
    return value;
  };
}

/** The same value each time, worked out when it is first asked for. */
export function lazily<Value>(work: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => {
    known ??= { value: work() };
    return known.value;
  };
}
