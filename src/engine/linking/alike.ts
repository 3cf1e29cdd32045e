import type { Entry } from '../../model/entry.ts';

/** The records by something that many have in common: what is asked of it is worked out once for all that have it. */
export interface Alike {
  /** One record of each group. */
  readonly examples: readonly Entry[];
  /** The group of each record, by its position. */
  readonly groupOf: Uint32Array;
}

/** @param keyOf records of one key are alike */
export function alikeBy(entries: readonly Entry[], keyOf: (entry: Entry) => string | null): Alike {
  const groupOf = new Uint32Array(entries.length);
  const numbers = new Map<string | null, number>();
  const examples: Entry[] = [];
  for (let at = 0; at < entries.length; at++) {
    const entry = entries[at] as Entry;
    const key = keyOf(entry);
    let number = numbers.get(key);
    if (number === undefined) {
      number = examples.length;
      numbers.set(key, number);
      examples.push(entry);
    }
    groupOf[at] = number;
  }
  return { examples, groupOf };
}
