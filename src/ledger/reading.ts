import { unwrap } from 'idb';
import type { ReadTx, Schema } from './schema.ts';

/**
 * Reads rows by their keys, each handed over as it comes: the next are read meanwhile. A promise and two listeners for each, as idb has them, take a third as long again
 * as reading itself.
 */
export function readEach<N extends 'parts' | 'entries'>(
  tx: ReadTx,
  name: N,
  keys: readonly Schema[N]['key'][],
  take: (row: Schema[N]['value'] | undefined, place: number) => void,
): Promise<void> {
  const store = unwrap(tx.objectStore(name) as never) as unknown as IDBObjectStore;
  return new Promise((done, failed) => {
    let left = keys.length;
    if (left === 0) done();
    for (const [place, key] of keys.entries()) {
      const request = store.get(key);
      request.onerror = () => failed(request.error);
      request.onsuccess = () => {
        try {
          take(request.result, place);
        } catch (error) {
          failed(error);
        }
        if (--left === 0) done();
      };
    }
  });
}
