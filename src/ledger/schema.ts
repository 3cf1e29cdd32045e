import type { DBSchema, IDBPTransaction } from 'idb';
import type { Day } from '../model/day.ts';
import type { Entity } from '../model/entity.ts';
import type { Entry, EntryId } from '../model/entry.ts';
import type { ClaimKey, Judgement } from '../model/judgement.ts';
import type { Key } from '../model/keys.ts';
import type { PackId } from '../model/pack.ts';
import type { Postings } from '../model/postings.ts';
import type { SavedEntry } from '../model/saved.ts';

/** How many entries of a pack share a row: one row each cost 20 times as much to write, a thousand a row 5 times as much to read. */
export const ENTRIES_A_ROW = 64;

/** An installed pack. Its row is written last in the transaction that writes its parts: with it the pack is there, without it it is not. */
export interface PackRow {
  id: PackId;
  version: string;
  title: string;
  description: string;
  licence: string;
  /** How many entries it has. */
  entries: number;
  /** The last day of the newest entry; null for a pack without entries. */
  newest: Day | null;
  /** Counts installations of this pack, so that a cache can tell old parts from new. */
  generation: number;
}

/** A pack's immutable parts: rows of entries (by date, then id: what is near in time is read together), their postings, and the entities. */
type PartRow =
  | { pack: PackId; part: number; entries: Entry[] }
  | { pack: PackId; part: 'index'; postings: Postings }
  | { pack: PackId; part: 'entities'; entities: Entity[] };

/** The reader's own: one row each. `keys` are computed and refreshed with the packs, each with the entry's date. */
export interface EntryRow {
  id: EntryId;
  savedAt: string;
  keys: Key[];
  entry: SavedEntry;
}

/** Facts about the database itself. `keying`: by which rules the keys in it were made. */
type MetaRow = { name: 'keying'; value: number };

export interface Schema extends DBSchema {
  packs: { key: string; value: PackRow };
  parts: { key: [string, number | string]; value: PartRow };
  entries: { key: string; value: EntryRow; indexes: { keys: string; savedAt: string } };
  judgements: { key: [string, string]; value: Judgement; indexes: { claim: ClaimKey } };
  meta: { key: string; value: MetaRow };
}

/** Every call works on one transaction over all stores: what it reads belongs together, what it writes is there whole or not at all. */
export const STORES = ['packs', 'parts', 'entries', 'judgements', 'meta'] as ('packs' | 'parts' | 'entries' | 'judgements' | 'meta')[];
export type ReadTx = IDBPTransaction<Schema, typeof STORES, 'readonly' | 'readwrite'>;
export type WriteTx = IDBPTransaction<Schema, typeof STORES, 'readwrite'>;
