/**
 * Works out what is asked of an object once, for as long as the object lives: a claim is held against hundreds of records, and a record against
 * every claim. Only for objects that never change.
 */
export function onceFor<K extends object, V>(work: (key: K) => V): (key: K) => V {
  const known = new WeakMap<K, { value: V }>();
  return (key) => {
    const kept = known.get(key);
    if (kept) return kept.value;
    const value = work(key);
    known.set(key, { value });
    return value;
  };
}

/** The same of what goes by a key of its own: what is worked out for one holds for all of the key. */
export function onceBy<K, A, V>(work: (of: A) => V): (key: K, of: A) => V {
  const known = new Map<K, V>();
  return (key, of) => {
    let value = known.get(key);
    if (value === undefined) {
      value = work(of);
      known.set(key, value);
    }
    return value;
  };
}

/** What is asked for seldom, worked out when it first is. */
export function later<V>(work: () => V): () => V {
  let known: { value: V } | null = null;
  return () => {
    known ??= { value: work() };
    return known.value;
  };
}
