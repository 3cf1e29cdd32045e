import type { EntryId } from '../model/entry.ts';
import { type Found as FoundWords, type Rating, SavedEntry } from '../model/saved.ts';
import type { Changes } from './changes.ts';
import { checked } from './check.ts';
import { merge, readAllSaved, readSaved, writeSaved } from './entries.ts';
import { onPage } from './keying.ts';
import { entryKey, noteChanged } from './outbox.ts';
import { LedgerError } from './problem.ts';
import { forgetSharing } from './replica.ts';
import type { WriteTx } from './schema.ts';
import type { Field, Found, FoundIds, Search } from './search/query.ts';
import { emptyShelf, loosen, type Shelf, tidyShelf } from './search/shelf.ts';
import type { Transactions } from './transactions.ts';

/** The fields of a saved entry that a reader may change: all but what it is known by and when it was kept. */
export type Amendment = Partial<Omit<SavedEntry, 'id' | 'savedAt' | 'sightings'>>;

/** What the reader says of a saved entry. */
export type OwnWords = Pick<SavedEntry, 'note' | 'tags'>;

/** What the reader keeps. */
export interface Own {
  /** Keeps a claim. One already kept under the id gains the sightings. */
  save(entry: SavedEntry): Promise<{ entry: EntryId; sightings: number; created: boolean }>;
  /** Takes a sighting back, the entry with the last of them: what a save did just now is undone. */
  unsave(id: EntryId, at: string): Promise<void>;
  /** Takes a saved entry out and hands it back, for `restore`; null where there is none. */
  remove(id: EntryId): Promise<SavedEntry | null>;
  /** The same for many at once: all that were there. */
  removeAll(ids: readonly EntryId[]): Promise<SavedEntry[]>;
  /** Puts back exactly what `remove` gave. */
  restore(...entries: SavedEntry[]): Promise<void>;
  /**
   * Writes the reader's own words on a saved entry in the place of the earlier ones, and leaves all else as it is by then.
   * @param words or how they come of those that are kept by then: what a page shows may be older
   * @returns what is kept now
   */
  annotate(id: EntryId, words: OwnWords | ((kept: OwnWords) => OwnWords)): Promise<OwnWords>;
  /** Writes the reader's own rating of a saved claim in the place of an earlier one; null takes it away. */
  rate(id: EntryId, rating: Rating | null): Promise<void>;
  /** Changes fields of a saved entry and leaves the others as they are by then. */
  amend(id: EntryId, fields: Amendment): Promise<void>;
  /** Adds a tag to many at once. */
  tagAll(ids: readonly EntryId[], tag: string): Promise<void>;
  /** What was saved from a page. */
  onPage(url: string): Promise<SavedEntry[]>;
  /** Notes what became of saved words on their page; written only where it is other than before. */
  noteFound(url: string, notes: readonly { entry: EntryId; found: FoundWords }[]): Promise<void>;
  /** The reader's own entries, newest first. */
  saved(): Promise<SavedEntry[]>;
  /** A page of the reader's own entries, found without loading the others. */
  search(search: Search): Promise<Found>;
  /** All that a search finds, by their ids alone: for a list that shows a part of it at a time. */
  searchIds(search: Omit<Search, 'offset' | 'limit'>): Promise<FoundIds>;
  /** The values that a field has among them, the most frequent first. */
  values(field: Field): Promise<{ value: string; count: number }[]>;
  /** How many there are. */
  count(): Promise<number>;
  /** All of them in pieces, as they are kept, unchecked: a damaged one must be able to leave, or it could never be mended. */
  batches(size?: number): AsyncGenerator<SavedEntry[]>;
}

/** More loose entries than a search should look through. */
export const TOO_LOOSE = 1024;

export function ownDoor({ read, write }: Transactions, changes: Changes, shelf: Shelf): Own {
  const tell = (ids: readonly EntryId[]): void => {
    if (ids.length > 0) changes.tell({ what: 'entries', ids: [...ids] });
  };
  /** Loose first: were the transaction cut off and kept in part, what is looked at once too often is found all the same. */
  const changing = async (tx: WriteTx, ids: readonly EntryId[], work: () => Promise<unknown>): Promise<void> => {
    await loosen(tx, ids);
    await noteChanged(tx, ids.map(entryKey));
    await work();
    await tidyShelf(tx);
  };
  const put = (tx: WriteTx, entries: readonly SavedEntry[]): Promise<void> =>
    changing(
      tx,
      entries.map((e) => e.id),
      () => writeSaved(tx, entries),
    );
  const drop = (tx: WriteTx, ids: readonly EntryId[]): Promise<void> =>
    changing(tx, ids, () => Promise.all(ids.map((id) => tx.objectStore('entries').delete(id))));
  const tidy = async (): Promise<void> => {
    while (await write((tx) => tidyShelf(tx)));
  };

  async function change(id: EntryId, what: string, to: (kept: SavedEntry) => unknown): Promise<SavedEntry> {
    const now = await write(async (tx) => {
      const kept = await readSaved(tx, id);
      if (!kept) throw new LedgerError('ledger-failed', `Nothing is saved under "${id}": it was removed.`);
      const changed = checked(SavedEntry, to(kept), what);
      await put(tx, [changed]);
      return changed;
    });
    tell([id]);
    return now;
  }

  async function removeAll(ids: readonly EntryId[]): Promise<SavedEntry[]> {
    const gone = await write(async (tx) => {
      const kept = (await Promise.all(ids.map((id) => readSaved(tx, id)))).filter((entry) => entry !== null);
      await drop(
        tx,
        kept.map((e) => e.id),
      );
      return kept;
    });
    tell(gone.map((e) => e.id));
    return gone;
  }

  return {
    async save(saved) {
      const met = checked(SavedEntry, saved, 'What is to be saved');
      const result = await write(async (tx) => {
        const kept = await readSaved(tx, met.id);
        const entry = kept ? merge(kept, met) : met;
        await put(tx, [entry]);
        return { entry: entry.id, sightings: entry.sightings.length, created: kept === null };
      });
      tell([met.id]);
      return result;
    },
    async unsave(id, at) {
      await write(async (tx) => {
        const kept = await readSaved(tx, id);
        const sightings = kept?.sightings.filter((s) => s.at !== at) ?? [];
        if (!kept || sightings.length === kept.sightings.length) return;
        if (sightings.length > 0) await put(tx, [{ ...kept, sightings }]);
        else await drop(tx, [id]);
      });
      tell([id]);
    },
    remove: async (id) => (await removeAll([id]))[0] ?? null,
    removeAll,
    async restore(...entries) {
      const good = entries.map((entry) => checked(SavedEntry, entry, 'What is to be put back'));
      await write((tx) => put(tx, good));
      tell(good.map((e) => e.id));
    },
    async annotate(id, words) {
      const { note, tags } = await change(id, 'The note', (kept) => {
        const { note, tags } = typeof words === 'function' ? words(kept) : words;
        return { ...kept, note, tags };
      });
      return { note, tags };
    },
    async rate(id, rating) {
      await change(id, 'The rating', ({ rating: _, ...kept }) => (rating ? { ...kept, rating } : kept));
    },
    async amend(id, fields) {
      await change(id, 'The change', (kept) => ({ ...kept, ...fields, id: kept.id, savedAt: kept.savedAt, sightings: kept.sightings }));
    },
    async tagAll(ids, tag) {
      const tagged = await write(async (tx) => {
        const kept = (await Promise.all(ids.map((id) => readSaved(tx, id)))).filter((entry) => entry !== null && !entry.tags.includes(tag));
        const now = kept.flatMap((entry) => (entry ? [{ ...entry, tags: [...entry.tags, tag] }] : []));
        await put(tx, now);
        return now.map((e) => e.id);
      });
      tell(tagged);
    },
    onPage: (url) => read((tx) => shelf.withKeys(tx, [onPage(url)])),
    async noteFound(url, notes) {
      const changed = (await read((tx) => shelf.withKeys(tx, [onPage(url)]))).filter((entry) =>
        notes.some((note) => note.entry === entry.id && withFound(entry, url, note.found) !== entry),
      );
      if (changed.length === 0) return;
      const written = await write(async (tx) => {
        const kept = (await Promise.all(changed.map(({ id }) => readSaved(tx, id)))).filter((entry) => entry !== null);
        const now = kept.map((entry) => notes.reduce((e, note) => (note.entry === e.id ? withFound(e, url, note.found) : e), entry));
        await put(tx, now);
        return now.map((e) => e.id);
      });
      tell(written);
    },
    saved: () => read(readAllSaved),
    async search(search) {
      if ((await read((tx) => shelf.loose(tx))) > TOO_LOOSE) await tidy();
      return read((tx) => shelf.search(tx, search));
    },
    async searchIds(search) {
      if ((await read((tx) => shelf.loose(tx))) > TOO_LOOSE) await tidy();
      return read((tx) => shelf.ids(tx, search));
    },
    values: (field) => read((tx) => shelf.values(tx, field)),
    count: () => read((tx) => tx.objectStore('entries').count()),
    async *batches(size = 1000) {
      let after: IDBKeyRange | null = null;
      for (;;) {
        const rows = await read((tx) => tx.objectStore('entries').getAll(after, size));
        const last = rows.at(-1);
        if (!last) return;
        yield rows.map((row) => row.entry);
        after = IDBKeyRange.lowerBound(last.id, true);
      }
    },
  };
}

/** The entry with what was found of its last sighting on the page; the entry itself where that is known. */
function withFound(entry: SavedEntry, url: string, found: FoundWords): SavedEntry {
  const last = entry.sightings.findLast((s) => s.page.url === url);
  // What was never otherwise than saved needs no word.
  const before = last?.found ?? { state: 'exact', words: null };
  if (!last || (before.state === found.state && before.words === found.words)) return entry;
  return { ...entry, sightings: entry.sightings.map((s) => (s === last ? { ...s, found } : s)) };
}

/** Forgets every saved entry and judgement, and gives the ids. */
export async function eraseOwn(tx: WriteTx): Promise<EntryId[]> {
  const kept = await tx.objectStore('entries').getAllKeys();
  await tx.objectStore('entries').clear();
  await tx.objectStore('judgements').clear();
  await tx.objectStore('journal').clear();
  await tx.objectStore('undo').clear();
  await tx.objectStore('backups').clear();
  await forgetSharing(tx);
  await emptyShelf(tx);
  return kept as EntryId[];
}
