import type { DBSchema, IDBPTransaction } from 'idb';
import type { Day } from '../model/day.ts';
import type { Entity } from '../model/entity.ts';
import type { EntryId } from '../model/entry.ts';
import type { ClaimKey, Judgement } from '../model/judgement.ts';
import type { PackId } from '../model/pack.ts';
import type { Checkpoint, SharedRow } from '../model/replica.ts';
import type { SavedEntry } from '../model/saved.ts';
import type { Packed } from './packed.ts';
import type { IndexHead, Page, PagePart } from './paged.ts';
import type { AmountPart, HeadPart, WordPart } from './search/segment.ts';

/** How many entries of a pack share a row. Measured: one a row costs ten times as much to write; of thirty-two an answer takes twice as long to read. */
export const ENTRIES_A_ROW = 8;

/** An installed pack. Its row is written last, when all its parts are there: with it the pack is there, without it it is not. */
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
  /** Under which name its parts lie: each installation has its own, so that none is ever written over. The id itself for those installed before there were such names. */
  place?: string;
  /** SHA-256 of the file that the reader installed it from; the shipped one has none. */
  hash?: string;
}

/** A pack's immutable parts: rows of entries as they stand in its file, pages of what finds them (`p/…`), and the entities. `t/…` are lists of terms for as long as an installation lasts. */
export type PartRow =
  | ({ pack: string; part: number } & Packed)
  | ({ pack: string; part: 'index' } & IndexHead)
  | { pack: string; part: PagePart | `t/${string}`; page: Page }
  | { pack: string; part: 'entities'; entities: Entity[] };

/** The reader's own: one row each. What finds them by their words and keys is on the shelf. */
export interface EntryRow {
  id: EntryId;
  savedAt: string;
  entry: SavedEntry;
}

/** What finds the reader's own entries by their words: see search/segment.ts. Heads are indexed by themselves. */
type ShelfRow =
  | { segment: number; part: 'head'; headOf: number; head: HeadPart; dead: Uint16Array }
  | { segment: number; part: 'amounts'; amounts: AmountPart }
  | { segment: number; part: `w${string}`; words: WordPart };

/** What an import did, for as long as it can be undone. Without an end it was broken off, and is undone at the next opening. */
export interface JournalRow {
  id: string;
  /** The file's name. */
  name: string;
  /** ISO 8601, UTC. */
  startedAt: string;
  endedAt: string | null;
  added: number;
  merged: number;
  judgements: number;
  /** Undone by the reader, or because it was broken off; null while it stands. */
  undone: 'asked' | 'broken-off' | null;
}

/** What a batch of an import wrote over, and a hash of what it wrote: what the reader changed since is theirs. */
export interface UndoRow {
  journal: string;
  batch: number;
  entries: { id: EntryId; before: SavedEntry | null; after: number }[];
  judgements: { claim: ClaimKey; entry: EntryId; before: Judgement | null; after: number }[];
}

/** A copy of all that is the reader's own, as a compressed file. */
export interface BackupRow {
  /** ISO 8601, UTC. */
  at: string;
  entries: number;
  bytes: Uint8Array;
}

/**
 * Facts about the database itself. `keying`: by which rules the keys in it were made; `shelf`, `loose`: raised with every change of what
 * finds the reader's own entries; `packs`: with every installation; `identity`: by chance, so that a database that was wiped and made anew is known for another.
 */
type MetaRow = { name: 'keying' | 'shelf' | 'loose' | 'identity' | 'packs'; value: number };

export interface Schema extends DBSchema {
  packs: { key: string; value: PackRow };
  parts: { key: [string, number | string]; value: PartRow };
  entries: { key: string; value: EntryRow; indexes: { savedAt: string } };
  judgements: { key: [string, string]; value: Judgement; indexes: { claim: ClaimKey } };
  meta: { key: string; value: MetaRow };
  shelf: { key: [number, string]; value: ShelfRow; indexes: { head: number } };
  stale: { key: string; value: { id: EntryId } };
  journal: { key: string; value: JournalRow };
  undo: { key: [string, number]; value: UndoRow };
  backups: { key: string; value: BackupRow };
  former: { key: string; value: PackRow };
  /** How far a team's ledger is known: one row, there while the reader shares theirs. */
  sharing: { key: string; value: { name: 'checkpoint' } & Checkpoint };
  shared: { key: string; value: SharedRow; indexes: { contested: number; refused: string; round: number } };
  /** What of the reader's own a team was not told of, and since when. */
  outbox: { key: string; value: { id: string; at: string } };
}

/** Every call works on one transaction over all stores: what it reads belongs together, what it writes is there whole or not at all. */
const ALL = [
  'packs',
  'parts',
  'entries',
  'judgements',
  'meta',
  'shelf',
  'stale',
  'journal',
  'undo',
  'backups',
  'former',
  'sharing',
  'shared',
  'outbox',
] as const;
export const STORES: (typeof ALL)[number][] = [...ALL];
export type ReadTx = IDBPTransaction<Schema, typeof STORES, 'readonly' | 'readwrite'>;
export type WriteTx = IDBPTransaction<Schema, typeof STORES, 'readwrite'>;
