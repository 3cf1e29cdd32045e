import type { Day } from '../model/day.ts';
import type { Entity } from '../model/entity.ts';
import type { Entry, EntryId } from '../model/entry.ts';
import { type ClaimKey, Judgement } from '../model/judgement.ts';
import { countriesFrom } from '../model/keys.ts';
import { inOrder } from '../model/postings.ts';
import type { Query } from '../model/query.ts';
import { SavedEntry } from '../model/saved.ts';
import { type Backup, checkBackup, type ImportReport, readBackup, writeBackup } from './backup.ts';
import { type Change, openChanges } from './changes.ts';
import { checked } from './check.ts';
import { connect } from './connection.ts';
import { merge, readAllSaved, readSaved, readSavedByTerms, readSavedNear, rekeySaved, writeSaved } from './entries.ts';
import { backwards, KEYING } from './keying.ts';
import { makeLookup } from './lookup.ts';
import { checkPack } from './packcheck.ts';
import { readEntities, readPackEntries, writeEntries, writePack } from './packs.ts';
import { LedgerError } from './problem.ts';
import { type PackRow, type ReadTx, STORES, type WriteTx } from './schema.ts';
import { byCodeUnit } from './terms.ts';
import { threadOf } from './thread.ts';

export type { Change, ImportReport };
export { LedgerError };

/** A pack that is there whole. `entries`: how many; `generation` grows with every installation, so that caches know. */
export type InstalledPack = PackRow;

/**
 * The only door to what is remembered. Everything is checked by its schema on the way in and out;
 * a call either does all it says or throws a LedgerError and changes nothing.
 */
export interface Ledger {
  packs(): Promise<InstalledPack[]>;
  /** Installs in place of the pack of the same id, whole or not at all. `onProgress` hears entries written of all entries. */
  installPack(pack: unknown, onProgress?: (done: number, total: number) => void): Promise<InstalledPack>;
  /** All entities of all packs. */
  entities(): Promise<Entity[]>;
  /** The last day of the newest record of the packs; null where no record is. */
  newest(): Promise<Day | null>;
  /** What an article's claims may mean, from packs or saved, never more than the query wants of each: by date, then id. */
  entriesFor(query: Query): Promise<Entry[]>;
  entry(id: EntryId): Promise<Entry | null>;
  /** Those that are known, in the order asked for. */
  entriesById(ids: readonly EntryId[]): Promise<Entry[]>;
  /** The entries about one pledge in order of time, found through `related` in both directions. */
  thread(id: EntryId): Promise<Entry[]>;
  /** Keeps a claim. One already kept under the id gains the sightings. */
  save(entry: SavedEntry): Promise<{ entry: EntryId; sightings: number; created: boolean }>;
  /** Takes a saved entry out and hands it back, for `restore`; null where there is none. */
  remove(id: EntryId): Promise<SavedEntry | null>;
  /** Puts back exactly what `remove` gave. */
  restore(entry: SavedEntry): Promise<void>;
  /** Writes the reader's own words on a saved entry in the place of the earlier ones, and leaves all else as it is by then. */
  annotate(id: EntryId, words: Pick<SavedEntry, 'note' | 'tags'>): Promise<void>;
  /** The reader's own entries, newest first. */
  saved(): Promise<SavedEntry[]>;
  /** A later judgement on the same claim and entry takes the place of the earlier one. */
  judge(judgement: Judgement): Promise<void>;
  /** Takes a judgement back: the machine's word counts again. Nothing happens where there is none. */
  unjudge(claim: ClaimKey, entry: EntryId): Promise<void>;
  judgements(): Promise<Judgement[]>;
  judgementsFor(claims: readonly ClaimKey[]): Promise<Judgement[]>;
  /** @param now ISO 8601, UTC */
  exportAll(now?: string): Promise<Backup>;
  /** Merges by id; refuses what is broken, one by one, and says so. Throws where it is no ledger file at all. */
  importAll(backup: unknown): Promise<ImportReport>;
  /** Forgets all of the reader's own, entries and judgements, at once. The packs stay. */
  erase(): Promise<void>;
  /** Hears of every change, made here or in another context. Returns the way to stop. */
  onChange(listener: (change: Change) => void): () => void;
  close(): void;
}

export interface LedgerOptions {
  name?: string;
  /** Told when opening waits for another context that still has an older version open. */
  onBlocked?: () => void;
}

export async function openLedger({ name = 'pledgemark', onBlocked = () => {} }: LedgerOptions = {}): Promise<Ledger> {
  const connection = await connect(name, onBlocked);
  const changes = openChanges(name);
  const lookup = makeLookup();

  const read = <T>(work: (tx: ReadTx) => Promise<T>): Promise<T> =>
    connection.use((db) => work(db.transaction(STORES, 'readonly') as unknown as ReadTx));

  /** All of `work` or, where it throws, nothing of it. */
  const write = <T>(work: (tx: WriteTx) => Promise<T>): Promise<T> =>
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
    });

  /** Ledgers keyed by older rules are keyed again: keys are computed, only entries are kept. */
  async function keyAgain(): Promise<void> {
    const current = await read(async (tx) => (await tx.objectStore('meta').get('keying'))?.value === KEYING);
    if (current) return;
    await write(async (tx) => {
      const countryOf = countriesFrom(await readEntities(tx));
      for (const pack of await tx.objectStore('packs').getAll()) {
        await writeEntries(tx, pack.id, await readPackEntries(tx, pack.id), countryOf);
        await tx.objectStore('packs').put({ ...pack, generation: pack.generation + 1 });
      }
      await rekeySaved(tx);
      await tx.objectStore('meta').put({ name: 'keying', value: KEYING });
    });
  }
  await keyAgain();

  async function byIds(tx: ReadTx, ids: readonly EntryId[]): Promise<Entry[]> {
    const known = new Map<string, Entry>((await lookup.byIds(tx, ids)).map((e) => [e.id, e]));
    for (const id of ids) {
      const saved = known.has(id) ? null : await readSaved(tx, id);
      if (saved) known.set(id, saved);
    }
    return ids.flatMap((id) => known.get(id) ?? []);
  }

  async function byTerms(tx: ReadTx, terms: readonly string[]): Promise<Entry[]> {
    return [...(await lookup.byTerms(tx, terms)), ...(await readSavedByTerms(tx, terms))].sort(inOrder);
  }

  return {
    packs: () => read((tx) => tx.objectStore('packs').getAll()),
    async installPack(pack, onProgress = () => {}) {
      const good = checkPack(pack);
      const installed = await write(async (tx) => {
        const row = await writePack(tx, good, onProgress);
        await rekeySaved(tx);
        return row;
      });
      changes.tell({ what: 'packs' });
      return installed;
    },
    entities: () => read(readEntities),
    newest: () =>
      read(async (tx) => {
        const dates = (await tx.objectStore('packs').getAll()).flatMap((pack) => pack.newest ?? []);
        return dates.sort(byCodeUnit).at(-1) ?? null;
      }),
    entriesFor: (query) => read(async (tx) => [...(await lookup.near(tx, query)), ...(await readSavedNear(tx, query))].sort(inOrder)),
    entry: (id) => read(async (tx) => (await byIds(tx, [id]))[0] ?? null),
    entriesById: (ids) => read((tx) => byIds(tx, ids)),
    thread: (id) => read((tx) => threadOf(id, { byIds: (ids) => byIds(tx, ids), relatingTo: (ids) => byTerms(tx, ids.map(backwards)) })),
    async save(saved) {
      const met = checked(SavedEntry, saved, 'What is to be saved');
      const result = await write(async (tx) => {
        const kept = await readSaved(tx, met.id);
        const entry = kept ? merge(kept, met) : met;
        await writeSaved(tx, [entry]);
        return { entry: entry.id, sightings: entry.sightings.length, created: kept === null };
      });
      changes.tell({ what: 'entries', ids: [met.id] });
      return result;
    },
    async remove(id) {
      const gone = await write(async (tx) => {
        const kept = await readSaved(tx, id);
        if (kept) await tx.objectStore('entries').delete(id);
        return kept;
      });
      if (gone) changes.tell({ what: 'entries', ids: [id] });
      return gone;
    },
    async restore(entry) {
      const good = checked(SavedEntry, entry, 'What is to be put back');
      await write((tx) => writeSaved(tx, [good]));
      changes.tell({ what: 'entries', ids: [good.id] });
    },
    async annotate(id, { note, tags }) {
      await write(async (tx) => {
        const kept = await readSaved(tx, id);
        if (!kept) throw new LedgerError('ledger-failed', `Nothing is saved under "${id}": it was removed.`);
        await writeSaved(tx, [checked(SavedEntry, { ...kept, note, tags }, 'The note')]);
      });
      changes.tell({ what: 'entries', ids: [id] });
    },
    saved: () => read(readAllSaved),
    async judge(judgement) {
      const good = checked(Judgement, judgement, 'The judgement');
      await write((tx) => tx.objectStore('judgements').put(good));
      changes.tell({ what: 'judgements' });
    },
    async unjudge(claim, entry) {
      const gone = await write(async (tx) => {
        const judgements = tx.objectStore('judgements');
        const known = (await judgements.getKey([claim, entry])) !== undefined;
        if (known) await judgements.delete([claim, entry]);
        return known;
      });
      if (gone) changes.tell({ what: 'judgements' });
    },
    judgements: () => read((tx) => tx.objectStore('judgements').getAll()),
    judgementsFor: (claims) =>
      read(async (tx) => {
        const index = tx.objectStore('judgements').index('claim');
        return (await Promise.all([...new Set(claims)].map((claim) => index.getAll(claim)))).flat();
      }),
    exportAll: (now = new Date().toISOString()) => read((tx) => readBackup(tx, now)),
    async importAll(backup) {
      const good = checkBackup(backup);
      const report = await write((tx) => writeBackup(tx, good));
      changes.tell({ what: 'entries', ids: good.entries.map((e) => e.id) });
      changes.tell({ what: 'judgements' });
      return report;
    },
    async erase() {
      const ids = await write(async (tx) => {
        const kept = await tx.objectStore('entries').getAllKeys();
        await tx.objectStore('entries').clear();
        await tx.objectStore('judgements').clear();
        return kept;
      });
      changes.tell({ what: 'entries', ids: ids as EntryId[] });
      changes.tell({ what: 'judgements' });
    },
    onChange: (listener) => changes.listen(listener),
    close() {
      changes.close();
      connection.close();
    },
  };
}
