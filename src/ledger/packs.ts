import { daysOf } from '../model/day.ts';
import type { Entity } from '../model/entity.ts';
import type { Entry } from '../model/entry.ts';
import { type CountryOf, countriesFrom } from '../model/keys.ts';
import type { Pack } from '../model/pack.ts';
import { termsOf } from './keying.ts';
import { ENTRIES_A_ROW, type PackRow, type ReadTx, type WriteTx } from './schema.ts';
import { buildIndex, byCodeUnit } from './terms.ts';

const partsOf = (pack: string): IDBKeyRange => IDBKeyRange.bound([pack], [pack, []]);

/** All entities of all packs; where two packs know the same one, the pack whose id comes first. */
export async function readEntities(tx: ReadTx): Promise<Entity[]> {
  const merged = new Map<string, Entity>();
  for (const pack of await tx.objectStore('packs').getAllKeys()) {
    const row = await tx.objectStore('parts').get([pack, 'entities']);
    if (row?.part !== 'entities') continue;
    for (const entity of row.entities) if (!merged.has(entity.id)) merged.set(entity.id, entity);
  }
  return [...merged.values()];
}

/** All entries of a pack in ascending order of id. */
export async function readPackEntries(tx: ReadTx, pack: string): Promise<Entry[]> {
  const rows = await tx.objectStore('parts').getAll(IDBKeyRange.bound([pack, 0], [pack, Number.POSITIVE_INFINITY]));
  return rows.flatMap((row) => (typeof row.part === 'number' ? row.entries : []));
}

/** @param entries in ascending order of id */
export async function writeIndex(tx: WriteTx, pack: Pack['id'], entries: readonly Entry[], countryOf: CountryOf): Promise<void> {
  const index = buildIndex(
    entries.map((e) => e.id),
    entries.map((e) => termsOf(e, countryOf)),
  );
  await tx.objectStore('parts').put({ pack, part: 'index', index });
}

/**
 * Writes a checked pack in place of what was installed under its id.
 * @param onProgress told after each row how many of the entries are written
 */
export async function writePack(tx: WriteTx, pack: Pack, onProgress: (done: number, total: number) => void): Promise<PackRow> {
  const before = await tx.objectStore('packs').get(pack.id);
  const parts = tx.objectStore('parts');
  await parts.delete(partsOf(pack.id));
  await parts.put({ pack: pack.id, part: 'entities', entities: pack.entities });

  const entries = pack.entries.toSorted((a, b) => byCodeUnit(a.id, b.id));
  for (let i = 0; i < entries.length; i += ENTRIES_A_ROW) {
    await parts.put({ pack: pack.id, part: i / ENTRIES_A_ROW, entries: entries.slice(i, i + ENTRIES_A_ROW) });
    onProgress(Math.min(i + ENTRIES_A_ROW, entries.length), entries.length);
  }
  const row: PackRow = {
    id: pack.id,
    version: pack.version,
    title: pack.title,
    description: pack.description,
    licence: pack.licence,
    entries: entries.length,
    newest:
      entries
        .map((entry) => daysOf(entry.date).to)
        .sort(byCodeUnit)
        .at(-1) ?? null,
    generation: (before?.generation ?? 0) + 1,
  };
  await tx.objectStore('packs').put(row);
  // Another pack's entities may give this pack's parties their country.
  await writeIndex(tx, pack.id, entries, countriesFrom(await readEntities(tx)));
  return row;
}
