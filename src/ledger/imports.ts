import type { EntryId } from '../model/entry.ts';
import { Judgement } from '../model/judgement.ts';
import { SavedEntry } from '../model/saved.ts';
import { holdAlive, isAlive } from './alive.ts';
import type { Changes } from './changes.ts';
import { checked } from './check.ts';
import { beginJournal, type Counts, endJournal, rehearse, takeBatch, undoBatch } from './importing.ts';
import type { JournalRow } from './schema.ts';
import { tidyShelf } from './search/shelf.ts';
import type { Transactions } from './transactions.ts';

/** An import under way. What it took so far is in the ledger; until it ends, its death undoes it. */
export interface Importing {
  readonly id: string;
  take(entries: readonly SavedEntry[], judgements: readonly Judgement[]): Promise<Counts>;
  /** It stands; the reader may still have it undone. */
  finish(): Promise<void>;
  /** As if it had never been. */
  undo(): Promise<void>;
}

/** What comes from files. */
export interface Imports {
  /** What would be done, without doing it. */
  rehearse(entries: readonly SavedEntry[], judgements: readonly Judgement[]): Promise<Counts>;
  /** @param name the file's; @param now ISO 8601, UTC */
  begin(name: string, now: string): Promise<Importing>;
  /** The last imports, newest first, those that were broken off and undone among them. */
  list(): Promise<JournalRow[]>;
  /** Takes a finished import back; what the reader changed since stays as they have it. */
  undo(id: string): Promise<void>;
  /** The reader knows: an import that was undone need not be told of again. */
  forget(id: string): Promise<void>;
  /** Undoes what was broken off. Called at every opening. */
  settle(): Promise<void>;
}

export function importsDoor({ read, write }: Transactions, changes: Changes): Imports {
  const tell = (ids: EntryId[]): void => {
    if (ids.length > 0) changes.tell({ what: 'entries', ids });
    changes.tell({ what: 'judgements' });
  };

  async function takeBack(id: string, undone: NonNullable<JournalRow['undone']>): Promise<void> {
    for (;;) {
      const { more, ids } = await write((tx) => undoBatch(tx, id));
      tell(ids);
      if (!more) break;
    }
    await write(async (tx) => {
      const row = await tx.objectStore('journal').get(id);
      if (row) await endJournal(tx, id, row.endedAt ?? row.startedAt, undone);
    });
  }

  const good = (entries: readonly SavedEntry[], judgements: readonly Judgement[]) => ({
    entries: entries.map((entry) => checked(SavedEntry, entry, 'An entry')),
    judgements: judgements.map((judgement) => checked(Judgement, judgement, 'A judgement')),
  });

  return {
    rehearse: (entries, judgements) => read((tx) => rehearse(tx, { entries, judgements })),
    async begin(name, now) {
      const id = crypto.randomUUID();
      const letGo = await holdAlive(id);
      await write((tx) => beginJournal(tx, id, name, now));
      let number = 0;
      return {
        id,
        async take(entries, judgements) {
          const batch = good(entries, judgements);
          const counts = await write((tx) => takeBatch(tx, id, number, batch));
          number++;
          tell(batch.entries.map((e) => e.id));
          return counts;
        },
        async finish() {
          while (await write((tx) => tidyShelf(tx)));
          await write((tx) => endJournal(tx, id, now, null));
          letGo();
        },
        async undo() {
          await takeBack(id, 'asked');
          letGo();
        },
      };
    },
    list: async () => (await read((tx) => tx.objectStore('journal').getAll())).sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1)),
    async undo(id) {
      const letGo = await holdAlive(id);
      try {
        // Open again: where this dies too, the next opening goes on.
        await write(async (tx) => {
          const row = await tx.objectStore('journal').get(id);
          if (row) await tx.objectStore('journal').put({ ...row, endedAt: null });
        });
        await takeBack(id, 'asked');
      } finally {
        letGo();
      }
    },
    forget: (id) =>
      write(async (tx) => {
        const row = await tx.objectStore('journal').get(id);
        if (row?.undone) await tx.objectStore('journal').delete(id);
      }),
    async settle() {
      const open = (await read((tx) => tx.objectStore('journal').getAll())).filter((row) => row.endedAt === null);
      for (const { id } of open) {
        // Two contexts that open at once: the first to take the lock undoes it, the other finds it alive.
        if (await isAlive(id)) continue;
        const letGo = await holdAlive(id);
        try {
          await takeBack(id, 'broken-off');
        } finally {
          letGo();
        }
      }
    },
  };
}
