import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Progress } from './run.ts';
import type { TroubleCode } from './trouble.ts';

/** The team that the reader shares their ledger with, and how it stands. */
export interface Team {
  /** The database's address. */
  address: string;
  /** The reader's name, as the team sees it. */
  who: string;
  /** ms since 1970. */
  checkedAt: number | null;
  /** When something last came from the others. A server that shows the same for ever looks like a team that is at rest: the reader knows which. */
  cameAt: number | null;
  /** When what is not taken was last looked at again. */
  lookedAt: number;
  nextAt: number;
  failures: number;
  progress: Progress | null;
  trouble: { code: TroubleCode; detail: string } | null;
  /** How many documents the server does not take. */
  unsendable: number;
}

interface Schema extends DBSchema {
  /** One row. The secret lies beside it and leaves this database for the server alone. */
  team: { key: 'team'; value: { name: 'team'; team: Team; login: { name: string; secret: string } } };
}

export type Store = IDBPDatabase<Schema>;

/** A database of its own, which no page's script can reach and no export or copy of the ledger takes in. */
export const openStore = (name: string): Promise<Store> =>
  openDB<Schema>(name, 1, {
    upgrade: (db) => void db.createObjectStore('team', { keyPath: 'name' }),
    blocking: (_, __, event) => (event.target as IDBDatabase).close(),
  });
