import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { PackId } from '../model/pack.ts';
import type { RefusalCode } from './refusal.ts';

/** A pack of some address that the reader subscribed to. */
export interface Subscription {
  address: string;
  id: PackId;
  title: string;
  licence: string;
  /** The publisher's key, trusted at the first use and kept: base64. */
  key: string;
  /** The newest version that was seen, signed: none before it is taken any more. */
  version: string;
  /** SHA-256 of that version's text. */
  sha256: string;
  /** When it was signed last, and until when it will have been signed anew: ISO 8601; null where its publisher did not say. */
  issued: string;
  until: string | null;
  etag: string | null;
  /** ms since 1970. */
  checkedAt: number | null;
  nextAt: number;
  failures: number;
  /** SHA-256 of the version that the reader was told of: they are told once. */
  told: string | null;
  trouble: { code: RefusalCode; detail: string } | null;
}

/** Asked after the day by which its publisher was to sign anew, the host showed no such signature. */
export const isStale = ({ until, checkedAt, trouble }: Subscription): boolean =>
  until !== null && checkedAt !== null && trouble === null && Date.parse(until) < checkedAt;

/** A pack's text, squeezed. Those not waited for and not installed are taken away. */
interface FileRow {
  sha256: string;
  address: string;
  bytes: Uint8Array;
  size: number;
}

/** What came of a file before the connection broke. `etag`: of which version of it. */
interface PieceRow {
  sha256: string;
  n: number;
  address: string;
  etag: string;
  bytes: Uint8Array;
}

interface Schema extends DBSchema {
  subscriptions: { key: string; value: Subscription };
  files: { key: string; value: FileRow };
  pieces: { key: [string, number]; value: PieceRow };
}

export type Store = IDBPDatabase<Schema>;

/** A database of its own: what is subscribed to is no part of what the reader saved, and everything here can be fetched again. */
export const openStore = (name: string): Promise<Store> =>
  openDB<Schema>(name, 1, {
    upgrade(db) {
      db.createObjectStore('subscriptions', { keyPath: 'address' });
      db.createObjectStore('files', { keyPath: 'sha256' });
      db.createObjectStore('pieces', { keyPath: ['sha256', 'n'] });
    },
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  });

export const piecesOf = (sha256: string): IDBKeyRange => IDBKeyRange.bound([sha256], [sha256, []]);

/** What belongs to an address goes, but for the packs named. */
export async function sweep(store: Store, address: string, keep: readonly string[]): Promise<void> {
  const tx = store.transaction(['files', 'pieces'], 'readwrite');
  for (const part of ['files', 'pieces'] as const)
    for (let at = await tx.objectStore(part).openCursor(); at; at = await at.continue())
      if (at.value.address === address && !keep.includes(at.value.sha256)) await at.delete();
  await tx.done;
}
