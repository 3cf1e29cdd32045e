import * as v from 'valibot';
import { Entry, type EntryId } from '../model/entry.ts';
import { nearestIn, type Postings, positionsFrom, positionsOf, positionsWith } from '../model/postings.ts';
import type { Query } from '../model/query.ts';
import { checked } from './check.ts';
import { unpacked } from './packed.ts';
import { placeOf } from './packs.ts';
import { openIndex, type PagedIndex } from './paged.ts';
import { LedgerError } from './problem.ts';
import { quick } from './quick.ts';
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
  /** By position: what one article was held against, the next may be too. */
  readonly entries: Map<number, Entry>;
}

/** Entries kept of a pack, some kilobytes each. */
const KEPT = 4000;

export function makeLookup(): Lookup {
  const packs = new Map<string, Known>();

  async function knownOf(tx: ReadTx, pack: PackRow): Promise<Known | null> {
    const before = packs.get(pack.id);
    if (before?.generation === pack.generation) return before;
    const row = await tx.objectStore('parts').get([placeOf(pack), 'index']);
    if (row?.part !== 'index') return null;
    const known = { generation: pack.generation, index: openIndex(row), entries: new Map() };
    packs.set(pack.id, known);
    return known;
  }

  /** What `work` gives once all the pages that it asks for are there. */
  async function withPages<T>(tx: ReadTx, pack: PackRow, { index }: Known, work: () => T): Promise<T> {
    for (;;) {
      const result = work();
      const missing = index.missing();
      if (missing.length === 0) return result;
      await Promise.all(
        missing.map(async (part) => {
          const row = await tx.objectStore('parts').get([placeOf(pack), part]);
          if (!row || !('page' in row)) throw new LedgerError('ledger-failed', `The pack "${pack.id}" lacks ${part}. Install it again.`);
          index.take(part, row.page);
        }),
      );
    }
  }

  async function entriesAt(tx: ReadTx, pack: PackRow, { entries: kept }: Known, positions: readonly number[]): Promise<Entry[]> {
    const rows = new Map<number, number[]>();
    for (const position of positions) {
      if (kept.has(position)) continue;
      const row = Math.floor(position / ENTRIES_A_ROW);
      const inRow = rows.get(row);
      if (inRow) inRow.push(position);
      else rows.set(row, [position]);
    }
    const read = new Map<number, Entry>();
    await Promise.all(
      [...rows].map(async ([part, inRow]) => {
        const row = await tx.objectStore('parts').get([placeOf(pack), part]);
        const values = inRow.map((position) => (row && 'bytes' in row ? unpacked(row, position % ENTRIES_A_ROW) : undefined));
        const good = areSound(values) ? values : checked(Entries, values, `A record of the pack "${pack.id}"`);
        for (const [i, entry] of good.entries()) read.set(inRow[i] ?? -1, entry);
      }),
    );
    const found = positions.flatMap((position) => kept.get(position) ?? read.get(position) ?? []);
    if (kept.size + read.size > KEPT) kept.clear();
    for (const [position, entry] of read) kept.set(position, entry);
    return found;
  }

  async function find(tx: ReadTx, positionsIn: (postings: Postings) => number[]): Promise<Entry[]> {
    const found = new Map<string, Entry>();
    for (const pack of await tx.objectStore('packs').getAll()) {
      const known = await knownOf(tx, pack);
      if (!known) continue;
      const { postings, order } = known.index;
      known.index.trim();
      const positions = await withPages(tx, pack, known, () => {
        const asked = positionsIn(postings);
        return order.length > 0 ? asked.map((position) => order.at(position) as number) : asked;
      });
      for (const entry of await entriesAt(tx, pack, known, positions)) if (!found.has(entry.id)) found.set(entry.id, entry);
    }
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
