import { deleteDB, type IDBPDatabase, openDB } from 'idb';

interface Index {
  name: string;
  keyPath: string | string[];
  multiEntry: boolean;
  unique: boolean;
}

/** A whole database as JSON: structure and rows, typed arrays marked as such. */
export interface Frozen {
  version: number;
  stores: { name: string; keyPath: string | string[] | null; autoIncrement: boolean; indexes: Index[]; rows: unknown[] }[];
}

const ARRAYS = { $u8: Uint8Array, $u16: Uint16Array, $u32: Uint32Array, $i32: Int32Array, $f64: Float64Array };

function pack(_: string, value: unknown): unknown {
  for (const [mark, Kind] of Object.entries(ARRAYS)) if (value instanceof Kind) return { [mark]: [...value] };
  return value;
}

function unpack(_: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  for (const [mark, Kind] of Object.entries(ARRAYS)) if (mark in value) return Kind.from((value as Record<string, number[]>)[mark] ?? []);
  return value;
}

const named = <T extends { name: string }>(list: T[]): T[] => list.sort((a, b) => (a.name < b.name ? -1 : 1));

export async function freeze(name: string): Promise<Frozen> {
  const db = await openDB(name);
  try {
    const stores = await Promise.all([...db.objectStoreNames].map((store) => freezeStore(db, store)));
    return { version: db.version, stores: named(stores) };
  } finally {
    db.close();
  }
}

async function freezeStore(db: IDBPDatabase, name: string): Promise<Frozen['stores'][number]> {
  const store = db.transaction(name).objectStore(name);
  const indexes = [...store.indexNames].map((index) => {
    const { keyPath, multiEntry, unique } = store.index(index);
    return { name: index, keyPath: keyPath as string | string[], multiEntry, unique };
  });
  const { keyPath, autoIncrement } = store;
  const rows = JSON.parse(JSON.stringify(await store.getAll(), pack)) as unknown[];
  return { name, keyPath: keyPath as string | string[] | null, autoIncrement, indexes: named(indexes), rows };
}

/** Makes the database as it was, under a name of its own. */
export async function thaw(frozen: Frozen, name: string): Promise<void> {
  await deleteDB(name);
  const db = await openDB(name, frozen.version, {
    upgrade(fresh) {
      for (const { name: store, keyPath, autoIncrement, indexes } of frozen.stores) {
        const made = fresh.createObjectStore(store, { keyPath, autoIncrement });
        for (const i of indexes) made.createIndex(i.name, i.keyPath, { multiEntry: i.multiEntry, unique: i.unique });
      }
    },
  });
  for (const { name: store, rows } of frozen.stores) {
    for (const row of JSON.parse(JSON.stringify(rows), unpack) as unknown[]) await db.put(store, row);
  }
  db.close();
}

/** They only tell caches that something changed. */
const COUNTERS = new Set(['loose', 'shelf', 'packs', 'identity']);

/** Keying again counts as an installation: what a pack's generation is does not matter, nor how often anything changed. */
export function withoutGenerations(frozen: Frozen): Frozen {
  const plain: Frozen = JSON.parse(
    JSON.stringify(frozen, (key, value) => (key === 'generation' ? 0 : typeof value === 'string' ? value.replace(/^(sample)#\d+$/, '$1') : value)),
  );
  const stores = plain.stores.map((store) => {
    if (store.name !== 'meta') return store;
    return { ...store, rows: store.rows.filter((row) => !COUNTERS.has((row as { name: string }).name)) };
  });
  return { ...plain, stores };
}
