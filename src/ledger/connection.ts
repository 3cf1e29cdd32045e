import { type IDBPDatabase, openDB } from 'idb';
import { migrate, VERSION } from './migrations.ts';
import { toLedgerError } from './problem.ts';
import type { Schema } from './schema.ts';

type Database = IDBPDatabase<Schema>;

/** A database that comes back by itself: another context's upgrade or the browser may close it between two calls. */
export interface Connection {
  /** Runs `work` on an open database; what the database throws becomes a LedgerError. */
  use<T>(work: (db: Database) => Promise<T>): Promise<T>;
  close(): void;
}

/** Who opens behind another that waits is told nothing by the browser. After so long the stored version tells why. */
const PATIENCE_MS = 1000;

async function isOlder(name: string): Promise<boolean> {
  const { version = 0 } = (await indexedDB.databases()).find((db) => db.name === name) ?? {};
  return version > 0 && version < VERSION;
}

/**
 * @param onBlocked called when another context still holds an older version open; opening goes on as soon as it lets go.
 */
export async function connect(name: string, onBlocked: () => void): Promise<Connection> {
  let current: Promise<Database> | null = null;

  const open = (): Promise<Database> => {
    let mine: Promise<Database> | null = null;
    const forget = () => {
      if (current === mine) current = null;
    };
    let isWaiting = true;
    const goesOn = () => {
      isWaiting = false;
    };
    const patience = setTimeout(async () => {
      if ((await isOlder(name).catch(() => false)) && isWaiting) onBlocked();
    }, PATIENCE_MS);
    mine = openDB<Schema>(name, VERSION, {
      // The migrations name stores as they were then, so they take the database untyped.
      upgrade: (db, from, _, tx) => {
        goesOn();
        return migrate(db as never, from, tx as never);
      },
      blocked: onBlocked,
      // Hold nobody up: an upgrade elsewhere must not wait for a forgotten tab of ours.
      blocking: (_, __, event) => {
        forget();
        (event.target as IDBDatabase).close();
      },
      terminated: forget,
    });
    mine.catch(forget).finally(() => {
      goesOn();
      clearTimeout(patience);
    });
    return mine;
  };

  const connection: Connection = {
    async use(work) {
      try {
        current ??= open();
        return await work(await current);
      } catch (error) {
        throw toLedgerError(error);
      }
    },
    close() {
      const closing = current;
      current = null;
      closing?.then((db) => db.close()).catch(() => {});
    },
  };
  await connection.use(async () => {});
  return connection;
}
