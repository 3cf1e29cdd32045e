import type { Entity } from '../model/entity.ts';
import type { Entry } from '../model/entry.ts';
import type { Pack } from '../model/pack.ts';
import { textAt, unpacked } from './packed.ts';
import type { Item } from './packfile.ts';
import { ENTRIES_A_ROW, type PackRow, type ReadTx, type WriteTx } from './schema.ts';
import { byCodeUnit } from './terms.ts';
import type { Transactions } from './transactions.ts';

export const placeOf = (pack: Pick<PackRow, 'id' | 'place'>): string => pack.place ?? pack.id;

/** @param coming a pack that is about to be installed, counted as if it were there */
export async function readEntities(tx: ReadTx, coming?: Pick<Pack, 'id' | 'entities'>): Promise<Entity[]> {
  const rows = (await tx.objectStore('packs').getAll()).filter((row) => row.id !== coming?.id);
  const lists = await Promise.all(rows.map(async (row) => ({ id: row.id, entities: await entitiesOf(tx, row) })));
  if (coming) lists.push({ id: coming.id, entities: coming.entities });
  const merged = new Map<string, Entity>();
  // Where two packs know the same one, the pack whose id comes first.
  for (const { entities } of lists.sort((a, b) => byCodeUnit(a.id, b.id)))
    for (const entity of entities) if (!merged.has(entity.id)) merged.set(entity.id, entity);
  return [...merged.values()];
}

export async function entitiesOf(tx: ReadTx, pack: PackRow): Promise<Entity[]> {
  const part = await tx.objectStore('parts').get([placeOf(pack), 'entities']);
  return part?.part === 'entities' ? part.entities : [];
}

/** All entries of a pack. */
export async function readPackEntries(tx: ReadTx, pack: PackRow): Promise<Entry[]> {
  const place = placeOf(pack);
  const rows = await tx.objectStore('parts').getAll(IDBKeyRange.bound([place, 0], [place, Number.POSITIVE_INFINITY]));
  return rows.flatMap((row) => ('bytes' in row ? Array.from(row.ends, (_, at) => unpacked(row, at) as Entry) : []));
}

/** One of a pack's entries, counted as they lie; null where there is none. */
export async function entryAt(tx: ReadTx, pack: Pick<PackRow, 'id' | 'place'>, slot: number): Promise<Entry | null> {
  const row = await tx.objectStore('parts').get([placeOf(pack), Math.floor(slot / ENTRIES_A_ROW)]);
  return row && 'bytes' in row ? ((unpacked(row, slot % ENTRIES_A_ROW) as Entry | undefined) ?? null) : null;
}

/** Rows that are read, or taken away, in one go. */
const ROWS = 512;

/** The same a slice at a time, with their texts: each slice in a transaction of its own. */
export async function* slicesOf({ read }: Pick<Transactions, 'read'>, pack: PackRow): AsyncGenerator<Item[]> {
  const place = placeOf(pack);
  for (let from = 0; ; ) {
    const range = IDBKeyRange.bound([place, from], [place, Number.POSITIVE_INFINITY]);
    const rows = await read((tx) => tx.objectStore('parts').getAll(range, ROWS));
    if (rows.length === 0) return;
    yield rows.flatMap((row) =>
      'bytes' in row ? Array.from(row.ends, (_, at) => ({ entry: unpacked(row, at) as Entry, bytes: textAt(row, at) as Uint8Array })) : [],
    );
    from = Number(rows.at(-1)?.part) + 1;
  }
}

/** Never one that was there before, though the pack was taken out in between: caches go by it. */
export async function nextGeneration(tx: WriteTx, pack: Pack['id']): Promise<number> {
  const last = (await tx.objectStore('meta').get('packs'))?.value ?? 0;
  const value = Math.max(last, (await tx.objectStore('packs').get(pack))?.generation ?? 0) + 1;
  await tx.objectStore('meta').put({ name: 'packs', value });
  return value;
}

/** The pack of before in the place of the installed one, or none where there was none. Null where no pack of the id is installed. */
export async function putFormerBack(tx: WriteTx, pack: Pack['id']): Promise<PackRow | 'gone' | null> {
  if (!(await tx.objectStore('packs').get(pack))) return null;
  const before = await tx.objectStore('former').get(pack);
  const row = before && { ...before, generation: await nextGeneration(tx, pack) };
  if (row) await tx.objectStore('packs').put(row);
  else await tx.objectStore('packs').delete(pack);
  await tx.objectStore('former').delete(pack);
  return row ?? 'gone';
}

/**
 * With this row the pack is there.
 * @param keep whether the one of before is kept for a way back: where the reader installed it from a file
 */
export async function putInForce(tx: WriteTx, row: PackRow, keep: boolean): Promise<void> {
  const before = await tx.objectStore('packs').get(row.id);
  if (keep && before) await tx.objectStore('former').put(before);
  else if (keep) await tx.objectStore('former').delete(row.id);
  await tx.objectStore('packs').put(row);
}

async function namedPlaces(tx: ReadTx): Promise<Set<string>> {
  const rows = [...(await tx.objectStore('packs').getAll()), ...(await tx.objectStore('former').getAll())];
  return new Set(rows.map(placeOf));
}

/** Places under which parts lie that no pack and no pack of before names: of one that was replaced, of an installation that was cut off, or of one under way. */
export async function unnamedPlaces(tx: ReadTx): Promise<string[]> {
  const named = await namedPlaces(tx);
  const unnamed: string[] = [];
  const parts = tx.objectStore('parts');
  for (let key = (await parts.openKeyCursor())?.key; key; ) {
    const [place] = key;
    if (!named.has(place)) unnamed.push(place);
    key = (await parts.openKeyCursor(IDBKeyRange.lowerBound([place, []], true)))?.key;
  }
  return unnamed;
}

/**
 * Takes away some of what lies at a place that no pack names: all of a million records at once would keep every reader waiting.
 * @returns whether there may be more
 */
export async function clearSome(tx: WriteTx, place: string): Promise<boolean> {
  if ((await namedPlaces(tx)).has(place)) return false;
  const parts = tx.objectStore('parts');
  const keys = await parts.getAllKeys(IDBKeyRange.bound([place], [place, []]), ROWS);
  const last = keys.at(-1);
  if (last) await parts.delete(IDBKeyRange.bound([place], last));
  return keys.length === ROWS;
}
