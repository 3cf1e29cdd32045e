import * as v from 'valibot';
import { Entry, type EntryId } from '../model/entry.ts';
import { nearestIn, type Postings, positionsFrom, positionsOf, positionsWith } from '../model/postings.ts';
import type { Query } from '../model/query.ts';
import { checked } from './check.ts';
import { unpacked } from './packed.ts';
import { placeOf } from './packs.ts';
import { openIndex, type PagedIndex, type PagePart } from './paged.ts';
import { LedgerError } from './problem.ts';
import { quick } from './quick.ts';
import { readEach } from './reading.ts';
import { Recent } from './recent.ts';
import { ENTRIES_A_ROW, type PackRow, type ReadTx } from './schema.ts';

const Entries = v.array(Entry);
const areSound = quick(Entries);

/** Finds pack entries. Keeps some of each pack's index and of its entries between calls, for as long as its generation lasts. */
export interface Lookup {
  near(tx: ReadTx, query: Query): Promise<Entry[]>;
  byTerms(tx: ReadTx, terms: readonly string[]): Promise<Entry[]>;
  byIds(tx: ReadTx, ids: readonly EntryId[]): Promise<Entry[]>;
  /** The newest of each pack, so many at least, and whatever else is of the last one's day. */
  newest(tx: ReadTx, count: number): Promise<Entry[]>;
}

interface Known {
  readonly generation: number;
  readonly index: PagedIndex;
  /** By slot: what one article was held against, the next may be too. */
  readonly entries: Recent<number, Entry>;
}

/** Entries of a pack that are kept, some kilobytes each. */
const KEPT = 4000;

export function makeLookup(): Lookup {
  const packs = new Map<string, Known>();

  async function knownOf(tx: ReadTx, pack: PackRow): Promise<Known | null> {
    const before = packs.get(pack.id);
    if (before?.generation === pack.generation) return before;
    const row = await tx.objectStore('parts').get([placeOf(pack), 'index']);
    if (row?.part !== 'index') return null;
    const known = { generation: pack.generation, index: openIndex(row), entries: new Recent<number, Entry>(KEPT) };
    packs.set(pack.id, known);
    return known;
  }

  /** What `work` gives once all the pages that it asks for are there. */
  async function withPages<T>(tx: ReadTx, pack: PackRow, { index }: Known, work: () => T): Promise<T> {
    for (;;) {
      const result = work();
      const missing = index.missing();
      if (missing.length === 0) return result;
      const place = placeOf(pack);
      const keys = missing.map((part): [string, string] => [place, part]);
      await readEach(tx, 'parts', keys, (row, i) => {
        const part = missing[i] as PagePart;
        if (!row || !('page' in row)) throw new LedgerError('ledger-failed', `The pack "${pack.id}" lacks ${part}. Install it again.`);
        index.take(part, row.page);
      });
    }
  }

  async function entriesAt(tx: ReadTx, pack: PackRow, { entries: kept }: Known, slots: readonly number[]): Promise<Entry[]> {
    const rows = new Map<number, number[]>();
    const found = new Map<number, Entry>();
    for (const slot of slots) {
      const known = kept.get(slot);
      if (known) {
        found.set(slot, known);
        continue;
      }
      const row = Math.floor(slot / ENTRIES_A_ROW);
      const inRow = rows.get(row);
      if (inRow) inRow.push(slot);
      else rows.set(row, [slot]);
    }
    const place = placeOf(pack);
    const keys = [...rows.keys()].map((part): [string, number] => [place, part]);
    const wanted = [...rows.values()];
    await readEach(tx, 'parts', keys, (row, i) => {
      const inRow = wanted[i] as number[];
      const values = inRow.map((slot) => (row && 'bytes' in row ? unpacked(row, slot % ENTRIES_A_ROW) : undefined));
      const good = areSound(values) ? values : checked(Entries, values, `A record of the pack "${pack.id}"`);
      for (const [n, entry] of good.entries()) {
        found.set(inRow[n] as number, entry);
        kept.set(inRow[n] as number, entry);
      }
    });
    kept.trim();
    return slots.flatMap((slot) => found.get(slot) ?? []);
  }

  async function entriesIn(tx: ReadTx, pack: PackRow, positionsIn: (postings: Postings) => number[]): Promise<Entry[]> {
    const known = await knownOf(tx, pack);
    if (!known) return [];
    const { postings, slots } = known.index;
    known.index.trim();
    const found = await withPages(tx, pack, known, () => positionsIn(postings).map((position) => slots.at(position) as number));
    return entriesAt(tx, pack, known, found);
  }

  async function find(tx: ReadTx, positionsIn: (postings: Postings) => number[]): Promise<Entry[]> {
    const packs = await tx.objectStore('packs').getAll();
    const found = new Map<string, Entry>();
    for (const entry of (await Promise.all(packs.map((pack) => entriesIn(tx, pack, positionsIn)))).flat())
      if (!found.has(entry.id)) found.set(entry.id, entry);
    return [...found.values()];
  }

  return {
    near: (tx, query) => find(tx, (postings) => nearestIn(postings, query)),
    byTerms: (tx, terms) => find(tx, (postings) => positionsWith(postings, terms)),
    newest: (tx, count) => find(tx, (postings) => positionsFrom(postings, postings.ids.length - count)),
    async byIds(tx, ids) {
      const asked = new Set<EntryId>(ids);
      return (await find(tx, (postings) => positionsOf(postings, asked))).filter((entry) => asked.has(entry.id));
    },
  };
}
