import * as v from 'valibot';
import { Entry, type EntryId } from '../model/entry.ts';
import { checked } from './check.ts';
import { ENTRIES_A_ROW, type PackRow, type ReadTx, type TermIndex } from './schema.ts';
import { positionOf, positionsWith } from './terms.ts';

const Entries = v.array(Entry);

/** Finds pack entries. Keeps each pack's term index between calls, for as long as its generation lasts. */
export interface Lookup {
  byTerms(tx: ReadTx, terms: readonly string[]): Promise<Entry[]>;
  byIds(tx: ReadTx, ids: readonly EntryId[]): Promise<Entry[]>;
}

export function makeLookup(): Lookup {
  const indexes = new Map<string, { generation: number; index: TermIndex }>();

  async function indexOf(tx: ReadTx, pack: PackRow): Promise<TermIndex | null> {
    const kept = indexes.get(pack.id);
    if (kept?.generation === pack.generation) return kept.index;
    const row = await tx.objectStore('parts').get([pack.id, 'index']);
    if (row?.part !== 'index') return null;
    indexes.set(pack.id, { generation: pack.generation, index: row.index });
    return row.index;
  }

  async function entriesAt(tx: ReadTx, pack: PackRow, positions: readonly number[]): Promise<Entry[]> {
    const rows = new Map<number, number[]>();
    for (const position of positions) {
      const row = Math.floor(position / ENTRIES_A_ROW);
      const inRow = rows.get(row);
      if (inRow) inRow.push(position % ENTRIES_A_ROW);
      else rows.set(row, [position % ENTRIES_A_ROW]);
    }
    const found = await Promise.all(
      [...rows].map(async ([part, inRow]) => {
        const row = await tx.objectStore('parts').get([pack.id, part]);
        const entries = row && typeof row.part === 'number' ? row.entries : [];
        return inRow.map((i) => entries[i]);
      }),
    );
    return checked(Entries, found.flat(), `A record of the pack "${pack.id}"`);
  }

  async function find(tx: ReadTx, positionsIn: (index: TermIndex) => number[]): Promise<Entry[]> {
    const found = new Map<string, Entry>();
    for (const pack of await tx.objectStore('packs').getAll()) {
      const index = await indexOf(tx, pack);
      const positions = index ? positionsIn(index) : [];
      for (const entry of await entriesAt(tx, pack, positions)) if (!found.has(entry.id)) found.set(entry.id, entry);
    }
    return [...found.values()];
  }

  return {
    byTerms: (tx, terms) => find(tx, (index) => positionsWith(index, terms)),
    byIds: (tx, ids) => find(tx, (index) => ids.map((id) => positionOf(index.ids, id)).filter((position) => position >= 0)),
  };
}
