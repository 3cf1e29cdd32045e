import type { IDBPDatabase, IDBPTransaction } from 'idb';

/** A migration sees the database as it was: it names stores in plain words and never uses today's row types. */
type Migration = (db: IDBPDatabase, tx: IDBPTransaction<unknown, string[], 'versionchange'>) => void | Promise<void>;

/**
 * Migration `i` takes a database of version `i` to version `i + 1`. A released one is never edited; a change is a new one at the end,
 * with a frozen database of the version before it in `tests/ledger/frozen`.
 */
const MIGRATIONS: readonly Migration[] = [
  (db) => {
    db.createObjectStore('packs', { keyPath: 'id' });
    db.createObjectStore('parts', { keyPath: ['pack', 'part'] });
    const entries = db.createObjectStore('entries', { keyPath: 'id' });
    entries.createIndex('keys', 'keys', { multiEntry: true });
    entries.createIndex('savedAt', 'savedAt');
    db.createObjectStore('judgements', { keyPath: ['claim', 'entry'] }).createIndex('claim', 'claim');
    db.createObjectStore('meta', { keyPath: 'name' });
  },
  async (db, tx) => {
    db.createObjectStore('shelf', { keyPath: ['segment', 'part'] }).createIndex('head', 'headOf');
    const stale = db.createObjectStore('stale', { keyPath: 'id' });
    db.createObjectStore('journal', { keyPath: 'id' });
    db.createObjectStore('undo', { keyPath: ['journal', 'batch'] });
    db.createObjectStore('backups', { keyPath: 'at' });
    db.createObjectStore('former', { keyPath: 'id' });
    // The keys of saved entries were in an index that cost more than all else; now they are on the shelf.
    const entries = tx.objectStore('entries');
    entries.deleteIndex('keys');
    for (let cursor = await entries.openCursor(); cursor; cursor = await cursor.continue()) {
      const { keys: _, ...row } = cursor.value;
      await cursor.update(row);
      await stale.put({ id: row.id });
    }
    // Sixty-four entries a row as objects become eight as bytes.
    const parts = tx.objectStore('parts');
    for (const pack of await tx.objectStore('packs').getAllKeys()) {
      const all = IDBKeyRange.bound([pack, 0], [pack, Number.POSITIVE_INFINITY]);
      const records = (await parts.getAll(all)).flatMap((row: { entries: object[] }) => row.entries);
      await parts.delete(all);
      for (let i = 0; i < records.length; i += 8) {
        const each = records.slice(i, i + 8).map((entry) => new TextEncoder().encode(JSON.stringify(entry)));
        const ends = new Uint32Array(each.length);
        for (const [n, { length }] of each.entries()) ends[n] = (n === 0 ? 0 : (ends[n - 1] as number)) + length;
        const bytes = new Uint8Array(ends.at(-1) ?? 0);
        for (const [n, one] of each.entries()) bytes.set(one, (ends[n] as number) - one.length);
        await parts.put({ pack, part: i / 8, bytes, ends });
      }
    }
  },
  (db) => {
    db.createObjectStore('sharing', { keyPath: 'name' });
    const shared = db.createObjectStore('shared', { keyPath: 'id' });
    for (const index of ['contested', 'refused', 'round']) shared.createIndex(index, index);
    db.createObjectStore('outbox', { keyPath: 'id' });
  },
];

/** The version of the database that this code reads and writes. */
export const VERSION = MIGRATIONS.length;

/** Every migration from `from` (0: no database yet) on, in one transaction: all or none. */
export async function migrate(db: IDBPDatabase, from: number, tx: IDBPTransaction<unknown, string[], 'versionchange'>): Promise<void> {
  for (const migration of MIGRATIONS.slice(from)) await migration(db, tx);
}
