import type { Day } from '../model/day.ts';
import type { Entity } from '../model/entity.ts';
import type { Entry, EntryId } from '../model/entry.ts';
import { type ClaimKey, Judgement } from '../model/judgement.ts';
import { inOrder } from '../model/postings.ts';
import type { Query } from '../model/query.ts';
import type { Replica } from '../model/replica.ts';
import { type Backups, backupsDoor } from './backups.ts';
import { type Change, openChanges } from './changes.ts';
import { checked } from './check.ts';
import { connect } from './connection.ts';
import { corrected, correctionOf, isAnyCorrected, isCorrection } from './corrections.ts';
import type { PackDifference } from './difference.ts';
import { readSaved } from './entries.ts';
import { type Imports, importsDoor } from './imports.ts';
import { backwards } from './keying.ts';
import { makeLookup } from './lookup.ts';
import { judgementKey, noteChanged } from './outbox.ts';
import { eraseOwn, type Own, type OwnWords, ownDoor, TOO_LOOSE } from './own.ts';
import { readEntities, readPackEntries } from './packs.ts';
import { type Packs, packsDoor } from './packsdoor.ts';
import { LedgerError } from './problem.ts';
import { replicaDoor } from './replica.ts';
import type { PackRow, ReadTx } from './schema.ts';
import { makeShelf, tidyShelf } from './search/shelf.ts';
import { byCodeUnit } from './terms.ts';
import { threadOf } from './thread.ts';
import { transactionsOn } from './transactions.ts';

export type { Counts } from './importing.ts';
export type { Importing } from './imports.ts';
export type { Search } from './search/query.ts';
export type { Change, OwnWords, PackDifference };
export { correctionOf, isCorrection, LedgerError };

/** A pack that is there whole. `entries`: how many; `generation` grows with every installation, so that caches know. */
export type InstalledPack = PackRow;

/**
 * The only door to what is remembered. Everything is checked by its schema on the way in, entries and records on the way out too;
 * a call either does all it says or throws a LedgerError and changes nothing.
 */
export interface Ledger extends Own, Packs {
  /** What comes from files, and can be undone. */
  imports: Imports;
  backups: Backups;
  /** Its side of a team's ledger. */
  replica: Replica;
  /** By chance, and another once the browser wiped the store. */
  identity(): Promise<number>;
  /** All entities of all packs. */
  entities(): Promise<Entity[]>;
  /** The last day of the newest record of the packs; null where no record is. */
  newest(): Promise<Day | null>;
  /** What an article's claims may mean, from packs or saved, never more than the query wants of each: by date, then id. */
  entriesFor(query: Query): Promise<Entry[]>;
  /** All records of all packs, each pack's by date. Whoever shows them keeps what it needs of them. */
  records(): Promise<Entry[]>;
  /** The newest records of each pack, so many at least, and how many there are in all; null where the reader corrected any, for its date may be another. */
  newestRecords(count: number): Promise<{ records: Entry[]; of: number } | null>;
  entry(id: EntryId): Promise<Entry | null>;
  /** A pack's record as the pack has it, whatever the reader corrected; null where no pack knows the id. */
  uncorrected(id: EntryId): Promise<Entry | null>;
  /** Those that are known, in the order asked for. */
  entriesById(ids: readonly EntryId[]): Promise<Entry[]>;
  /** The entries about one pledge in order of time, found through `related` in both directions. */
  thread(id: EntryId): Promise<Entry[]>;
  /** A later judgement on the same claim and entry takes the place of the earlier one. */
  judge(judgement: Judgement): Promise<void>;
  /** Takes a judgement back: the machine's word counts again. Nothing happens where there is none. */
  unjudge(claim: ClaimKey, entry: EntryId): Promise<void>;
  judgements(): Promise<Judgement[]>;
  judgementsFor(claims: readonly ClaimKey[]): Promise<Judgement[]>;
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

/** A correction is seen on its record. */
const isNoCorrection = ({ id }: Entry): boolean => !isCorrection(id);

export async function openLedger({ name = 'pledgemark', onBlocked = () => {} }: LedgerOptions = {}): Promise<Ledger> {
  const connection = await connect(name, onBlocked);
  const changes = openChanges(name);
  const lookup = makeLookup();
  const shelf = makeShelf();

  const transactions = transactionsOn(connection);
  const { read, write } = transactions;

  /** Keys of many entries that no segment knows yet would be made again at every reading. */
  const tidy = async (): Promise<void> => {
    if ((await read((tx) => shelf.loose(tx))) > TOO_LOOSE) while (await write((tx) => tidyShelf(tx)));
  };
  const { settlePacks, ...packs } = packsDoor(name, transactions, changes, tidy);
  await settlePacks();
  await tidy();
  const imports = importsDoor(transactions, changes);
  await imports.settle();

  async function byIds(tx: ReadTx, ids: readonly EntryId[]): Promise<Entry[]> {
    const known = new Map<string, Entry>((await corrected(tx, lookup.byIds(tx, ids))).map((e) => [e.id, e]));
    for (const id of ids) {
      const saved = known.has(id) ? null : await readSaved(tx, id);
      if (saved) known.set(id, saved);
    }
    return ids.flatMap((id) => known.get(id) ?? []);
  }

  async function byTerms(tx: ReadTx, terms: readonly string[]): Promise<Entry[]> {
    return [...(await corrected(tx, lookup.byTerms(tx, terms))), ...(await shelf.withKeys(tx, terms)).filter(isNoCorrection)].sort(inOrder);
  }

  return {
    ...packs,
    imports,
    backups: backupsDoor(transactions),
    replica: replicaDoor(transactions, changes),
    identity: async () => {
      const identityIn = async (tx: ReadTx): Promise<number | undefined> => (await tx.objectStore('meta').get('identity'))?.value;
      const before = await read(identityIn);
      if (before !== undefined) return before;
      return write(async (tx) => {
        // Another context may have been first.
        const known = await identityIn(tx);
        if (known !== undefined) return known;
        // By chance, because two databases of one name must not be taken for each other.
        const value = Math.floor(Math.random() * Number.MAX_SAFE_INTEGER);
        await tx.objectStore('meta').put({ name: 'identity', value });
        return value;
      });
    },
    entities: () => read(readEntities),
    newest: () =>
      read(async (tx) => {
        const dates = (await tx.objectStore('packs').getAll()).flatMap((pack) => pack.newest ?? []);
        return dates.sort(byCodeUnit).at(-1) ?? null;
      }),
    entriesFor: (query) =>
      read(async (tx) => {
        // Both are asked at once: each waits for one answer of the database after the other.
        const [known, own] = await Promise.all([corrected(tx, lookup.near(tx, query)), shelf.near(tx, query)]);
        return [...known, ...own.filter(isNoCorrection)].sort(inOrder);
      }),
    records: () =>
      read(async (tx) => {
        const packs = await tx.objectStore('packs').getAll();
        const all = Promise.all(packs.map(async (pack) => (await readPackEntries(tx, pack)).sort(inOrder)));
        return corrected(
          tx,
          all.then((lists) => lists.flat()),
        );
      }),
    newestRecords: (count) =>
      read(async (tx) => {
        if (await isAnyCorrected(tx)) return null;
        const of = (await tx.objectStore('packs').getAll()).reduce((sum, { entries }) => sum + entries, 0);
        return { records: await lookup.newest(tx, count), of };
      }),
    entry: (id) => read(async (tx) => (await byIds(tx, [id]))[0] ?? null),
    uncorrected: (id) => read(async (tx) => (await lookup.byIds(tx, [id]))[0] ?? null),
    entriesById: (ids) => read((tx) => byIds(tx, ids)),
    thread: (id) => read((tx) => threadOf(id, { byIds: (ids) => byIds(tx, ids), relatingTo: (ids) => byTerms(tx, ids.map(backwards)) })),
    ...ownDoor(transactions, changes, shelf),
    async judge(judgement) {
      const good = checked(Judgement, judgement, 'The judgement');
      await write(async (tx) => {
        await noteChanged(tx, [judgementKey(good.claim, good.entry)]);
        await tx.objectStore('judgements').put(good);
      });
      changes.tell({ what: 'judgements' });
    },
    async unjudge(claim, entry) {
      const gone = await write(async (tx) => {
        const judgements = tx.objectStore('judgements');
        const known = (await judgements.getKey([claim, entry])) !== undefined;
        if (known) {
          await noteChanged(tx, [judgementKey(claim, entry)]);
          await judgements.delete([claim, entry]);
        }
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
    async erase() {
      const ids = await write(eraseOwn);
      changes.tell({ what: 'entries', ids });
      changes.tell({ what: 'judgements' });
    },
    onChange: (listener) => changes.listen(listener),
    close() {
      changes.close();
      connection.close();
    },
  };
}
