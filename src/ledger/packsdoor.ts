import { countriesFrom } from '../model/keys.ts';
import type { PackId } from '../model/pack.ts';
import { holdAlive, isAlive } from './alive.ts';
import type { Changes } from './changes.ts';
import { differenceOf, type PackDifference } from './difference.ts';
import { KEYING } from './keying.ts';
import { openPackFile } from './packfile.ts';
import type { Parts } from './packindex.ts';
import {
  clearSome,
  entitiesOf,
  entryAt,
  nextGeneration,
  placeOf,
  putFormerBack,
  putInForce,
  readEntities,
  slicesOf,
  unnamedPlaces,
} from './packs.ts';
import { writeParts } from './packwriter.ts';
import { LedgerError, toLedgerError } from './problem.ts';
import type { PackRow } from './schema.ts';
import { rekeyShelf } from './search/shelf.ts';
import type { Transactions } from './transactions.ts';

/** Told how much of a work is done, up to 1. */
type OnShare = (share: number) => void;

export interface Packs {
  packs(): Promise<PackRow[]>;
  /**
   * Installs in place of the pack of the same id, whole or not at all. `onProgress` hears how far it is, in entries of all entries.
   * @param pack as a file, or as what was read of one
   */
  installPack(pack: unknown, onProgress?: (done: number, total: number) => void): Promise<PackRow>;
  /** Installs a pack from the reader's own file; the one it takes the place of is kept for `rollBackPack`. Stopped by the signal, it leaves all as it was. */
  installFile(pack: unknown, hash: string, onShare?: OnShare, signal?: AbortSignal): Promise<PackRow>;
  /** What installing it would change. Throws where it is broken, as installing does. */
  comparePack(pack: unknown, onShare?: OnShare, signal?: AbortSignal): Promise<PackDifference>;
  /** SHA-256 of what the pack was installed from, and of the one that a way back leads to. None for one shipped. */
  hashesOf(id: PackId): Promise<string[]>;
  /** The pack of before in the place of one installed from a file; taken out where there was none. */
  rollBackPack(id: PackId): Promise<void>;
}

export interface PacksDoor extends Packs {
  /** What ought to be so before anything is asked: nothing lies about, and all is keyed by today's rules. Called at every opening. */
  settlePacks(): Promise<void>;
}

/** Of the whole work with a file, looking through it before anything is made of its records. Measured: a twelfth. */
const LOOKING = 0.08;

/** Whoever hears of a work with a file: first how much of it was looked at, then how much is done. */
interface Hearing {
  onLook: OnShare;
  onProgress: (done: number, total: number) => void;
}

const inShares = (onShare: OnShare): Hearing => ({
  onLook: (share) => onShare(LOOKING * share),
  onProgress: (done, total) => onShare(LOOKING + (1 - LOOKING) * (total === 0 ? 1 : done / total)),
});

const NOBODY: Hearing = { onLook: () => {}, onProgress: () => {} };

/** @param database its name; @param onRekeyed what finds the reader's own entries is to be made again */
export function packsDoor(database: string, transactions: Transactions, changes: Changes, onRekeyed: () => Promise<void>): PacksDoor {
  const { read, write, put } = transactions;
  const liveAs = (place: string): string => `${database}/${place}`;

  /** It may have been finished, and named, since it was looked at: then nothing is taken. */
  async function clear(place: string): Promise<void> {
    while (await write((tx) => clearSome(tx, place)));
  }

  const partsAt = (place: string): Parts => ({
    put,
    page: async (part) => {
      const row = await read((tx) => tx.objectStore('parts').get([place, part]));
      if (!row || !('page' in row)) throw new LedgerError('ledger-failed', `The part ${part} of ${place} is gone.`);
      return row.page;
    },
  });

  /** Nothing of it is left where it fails, and nobody sweeps it while it lives. */
  async function building<T>(id: PackId, work: (place: string, generation: number, parts: Parts) => Promise<T>): Promise<T> {
    // Its number is in the database before its parts are: no other installation gets the same place.
    const generation = await write((tx) => nextGeneration(tx, id));
    const place = `${id}#${generation}`;
    const letGo = await holdAlive(liveAs(place));
    try {
      return await work(place, generation, partsAt(place));
    } catch (error) {
      // Where this fails too, the next opening sweeps it.
      await clear(place).catch(() => {});
      throw error instanceof DOMException && error.name === 'AbortError' ? error : toLedgerError(error);
    } finally {
      letGo();
    }
  }

  const forget = (place: string): Promise<void> => write((tx) => tx.objectStore('parts').delete(IDBKeyRange.bound([place, 't/'], [place, 't0'])));

  async function sweep(): Promise<void> {
    for (const place of await read(unnamedPlaces)) if (!(await isAlive(liveAs(place)))) await clear(place);
  }

  async function install(given: unknown, { onLook, onProgress }: Hearing, hash?: string, signal?: AbortSignal): Promise<PackRow> {
    const file = await openPackFile(given, onLook, signal);
    const { head, entities, total, faults } = file;
    const row = await building(head.id, async (place, generation, parts) => {
      // Another pack's entities may give this pack's parties their country.
      const countryOf = countriesFrom(await read((tx) => readEntities(tx, { id: head.id, entities })));
      const { doubles, ...written } = await writeParts(parts, place, entities, file.slices(signal), countryOf, total, (done) =>
        onProgress(done, total),
      );
      for (const [a, b] of doubles) {
        const [one, other] = await read((tx) => Promise.all([a, b].map((n) => entryAt(tx, { id: head.id, place }, n))));
        if (one && one.id === other?.id) faults.add(`record "${one.id}" is there twice`);
      }
      faults.throwIfAny();
      await forget(place);
      signal?.throwIfAborted();
      const { id, version, title, description, licence } = head;
      const made: PackRow = { id, version, title, description, licence, ...written, generation, place, ...(hash !== undefined && { hash }) };
      await write(async (tx) => {
        await putInForce(tx, made, hash !== undefined);
        await rekeyShelf(tx);
      });
      return made;
    });
    await settled();
    return row;
  }

  /** After the packs are others. */
  async function settled(): Promise<void> {
    await sweep();
    await onRekeyed();
    changes.tell({ what: 'packs' });
  }

  /** The same records under today's rules of keys and order, and in today's form. */
  async function keyAgain(): Promise<void> {
    const isCurrent = (): Promise<boolean> => read(async (tx) => (await tx.objectStore('meta').get('keying'))?.value === KEYING);
    if (await isCurrent()) return;
    const letGo = await holdAlive(liveAs('keying'));
    try {
      if (await isCurrent()) return;
      const countryOf = countriesFrom(await read((tx) => readEntities(tx)));
      for (const store of ['packs', 'former'] as const)
        for (const pack of await read((tx) => tx.objectStore(store).getAll()))
          await building(pack.id, async (place, generation, parts) => {
            await writeParts(parts, place, await read((tx) => entitiesOf(tx, pack)), slicesOf(transactions, pack), countryOf, pack.entries, () => {});
            await forget(place);
            await write(async (tx) => {
              const now = await tx.objectStore(store).get(pack.id);
              if (now && placeOf(now) === placeOf(pack)) await tx.objectStore(store).put({ ...now, generation, place });
            });
          });
      await write(async (tx) => {
        await rekeyShelf(tx);
        await tx.objectStore('meta').put({ name: 'keying', value: KEYING });
      });
    } finally {
      letGo();
    }
  }

  return {
    packs: () => read((tx) => tx.objectStore('packs').getAll()),
    installPack: (pack, onProgress) => install(pack, { ...NOBODY, ...(onProgress && { onProgress }) }),
    installFile: (pack, hash, onShare, signal) => install(pack, onShare ? inShares(onShare) : NOBODY, hash, signal),
    async comparePack(pack, onShare, signal) {
      const { onLook, onProgress } = onShare ? inShares(onShare) : NOBODY;
      return differenceOf(transactions, await openPackFile(pack, onLook, signal), onProgress, signal);
    },
    hashesOf: (id) =>
      read(async (tx) => [await tx.objectStore('packs').get(id), await tx.objectStore('former').get(id)].flatMap((row) => row?.hash ?? [])),
    async rollBackPack(id) {
      await write(async (tx) => {
        if ((await putFormerBack(tx, id)) === null) throw new LedgerError('ledger-failed', `No pack "${id}" is installed.`);
        await rekeyShelf(tx);
      });
      await settled();
    },
    async settlePacks() {
      await keyAgain();
      await sweep();
    },
  };
}
