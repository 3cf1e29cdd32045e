import { type IDBPDatabase, openDB } from 'idb';
import type { Entry } from '../../../src/model/entry.ts';

/** What one would do first: a row for each record, found by four indexes. */
export async function plainStore(): Promise<IDBPDatabase> {
  return openDB('plain', 1, {
    upgrade(db) {
      const entries = db.createObjectStore('entries', { keyPath: 'id' });
      entries.createIndex('keys', 'keys', { multiEntry: true });
      entries.createIndex('date', 'date');
      entries.createIndex('kind', 'kind');
      entries.createIndex('measure', 'measure');
    },
  });
}

const BATCH = 2000;

export async function fillPlain(db: IDBPDatabase, entries: readonly Entry[], keysOf: (entry: Entry) => string[]): Promise<void> {
  for (let i = 0; i < entries.length; i += BATCH) {
    const tx = db.transaction('entries', 'readwrite', { durability: 'relaxed' });
    for (const entry of entries.slice(i, i + BATCH)) void tx.store.put({ ...entry, keys: keysOf(entry) });
    await tx.done;
  }
}
