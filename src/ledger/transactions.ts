import type { Connection } from './connection.ts';
import { type PartRow, type ReadTx, STORES, type WriteTx } from './schema.ts';

export interface Transactions {
  read<T>(work: (tx: ReadTx) => Promise<T>): Promise<T>;
  /** All of `work` or, where it throws, nothing of it. */
  write<T>(work: (tx: WriteTx) => Promise<T>): Promise<T>;
  /** Rows of a pack, all or none. */
  put(rows: readonly PartRow[]): Promise<void>;
}

export const transactionsOn = (connection: Connection): Transactions => ({
  read: (work) => connection.use((db) => work(db.transaction(STORES, 'readonly') as unknown as ReadTx)),
  write: (work) =>
    connection.use(async (db) => {
      // Strict: what the reader saved must outlive a power cut, and writes are few.
      const tx = db.transaction(STORES, 'readwrite', { durability: 'strict' });
      try {
        const result = await work(tx);
        await tx.done;
        return result;
      } catch (error) {
        tx.done.catch(() => {});
        try {
          tx.abort();
        } catch {
          // The database has aborted it already; the first error says why.
        }
        throw error;
      }
    }),
  put: (rows) =>
    connection.use(async (db) => {
      const tx = db.transaction('parts', 'readwrite', { durability: 'strict' });
      // Why one of them failed, the transaction says too.
      for (const row of rows) tx.store.put(row).catch(() => {});
      await tx.done;
    }),
});
