import type { BackupRow } from './schema.ts';
import type { Transactions } from './transactions.ts';

/** Copies that are kept; the oldest goes. */
const KEPT = 5;

/** Copies of all that is the reader's own, within the browser: against a mistake, not against the loss of the browser's profile. */
export interface Backups {
  keep(backup: BackupRow): Promise<void>;
  /** Newest first, without their contents. */
  list(): Promise<Omit<BackupRow, 'bytes'>[]>;
  bytes(at: string): Promise<Uint8Array | null>;
}

export const backupsDoor = ({ read, write }: Transactions): Backups => ({
  keep: (backup) =>
    write(async (tx) => {
      await tx.objectStore('backups').put(backup);
      const all = await tx.objectStore('backups').getAllKeys();
      await Promise.all(all.slice(0, -KEPT).map((at) => tx.objectStore('backups').delete(at)));
    }),
  list: async () => (await read((tx) => tx.objectStore('backups').getAll())).map(({ at, entries }) => ({ at, entries })).reverse(),
  bytes: async (at) => (await read((tx) => tx.objectStore('backups').get(at)))?.bytes ?? null,
});
