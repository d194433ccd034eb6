/** Memory stays bounded: a full one is emptied and fills again. */
const LIMIT = 5_000;

/** The same function of one value, each result worked out once. */
export function memo<Key, Value>(work: (key: Key) => Value, limit = LIMIT): (key: Key) => Value {
  const known = new Map<Key, Value>();
  return key => {
    const before = known.get(key);
    if (before !== undefined || known.has(key)) return before as Value;
    const value = work(key);
    if (known.size >= limit) known.clear();
    known.set(key, value);
    return value;
  };
}

/** The same of words, and of no more letters than a word has: strangers' words must not fill the memory. */
export function memoOfWords<Value>(work: (word: string) => Value): (word: string) => Value {
  const known = memo(work, MOST_WORDS);
  return word => (word.length > LONGEST_WORD ? work(word) : known(word));
}

/** They repeat far more than questions do. */
const MOST_WORDS = 10_000;
const LONGEST_WORD = 40;

/** The same value each time, worked out when it is first asked for. */
export function lazily<Value>(work: () => Value): () => Value {
  let known: { readonly value: Value } | undefined;
  return () => {
    known ??= { value: work() };
    return known.value;
  };
}
