import { daysOf } from '../model/day.ts';
import type { Entity } from '../model/entity.ts';
import type { Entry } from '../model/entry.ts';
import { type CountryOf, countriesFrom } from '../model/keys.ts';
import type { Pack } from '../model/pack.ts';
import { inOrder, makePostings } from '../model/postings.ts';
import { termsOf } from './keying.ts';
import { packed, unpacked } from './packed.ts';
import { ENTRIES_A_ROW, type PackRow, type ReadTx, type WriteTx } from './schema.ts';
import { byCodeUnit } from './terms.ts';

/** Rows that may be on their way to the database at once. */
const ROWS_UNDER_WAY = 1024;

const partsOf = (pack: string): IDBKeyRange => IDBKeyRange.bound([pack], [pack, []]);

/** Under which name an installation's parts lie: each has its own, so that none is ever written over. Before there were such names it was the id. */
export const placeOf = (pack: PackRow): string => pack.place ?? pack.id;

/** @param coming a pack that is about to be installed, counted as if it were there */
export async function readEntities(tx: ReadTx, coming?: Pack): Promise<Entity[]> {
  const rows = (await tx.objectStore('packs').getAll()).filter((row) => row.id !== coming?.id);
  const lists = await Promise.all(
    rows.map(async (row) => {
      const part = await tx.objectStore('parts').get([placeOf(row), 'entities']);
      return { id: row.id, entities: part?.part === 'entities' ? part.entities : [] };
    }),
  );
  if (coming) lists.push({ id: coming.id, entities: coming.entities });
  const merged = new Map<string, Entity>();
  // Where two packs know the same one, the pack whose id comes first.
  for (const { entities } of lists.sort((a, b) => byCodeUnit(a.id, b.id)))
    for (const entity of entities) if (!merged.has(entity.id)) merged.set(entity.id, entity);
  return [...merged.values()];
}

/** All entries of a pack in the order they are kept in. */
export async function readPackEntries(tx: ReadTx, pack: PackRow): Promise<Entry[]> {
  const place = placeOf(pack);
  const rows = await tx.objectStore('parts').getAll(IDBKeyRange.bound([place, 0], [place, Number.POSITIVE_INFINITY]));
  return rows.flatMap((row) => ('bytes' in row ? Array.from(row.ends, (_, place) => unpacked(row, place) as Entry) : []));
}

/** Rows in order, what finds them, and the entities. */
async function writeParts(
  tx: WriteTx,
  pack: string,
  entities: Entity[],
  unordered: readonly Entry[],
  countryOf: CountryOf,
  onProgress: (done: number, total: number) => void,
): Promise<void> {
  const parts = tx.objectStore('parts');
  const entries = unordered.toSorted(inOrder);
  await parts.put({ pack, part: 'entities', entities });
  const maker = makePostings(entries.length);
  const under: Promise<unknown>[] = [];
  for (let i = 0; i < entries.length; i += ENTRIES_A_ROW) {
    const inRow = entries.slice(i, i + ENTRIES_A_ROW);
    const writing = parts.put({ pack, part: i / ENTRIES_A_ROW, ...packed(inRow) });
    // Where the telling throws, the transaction goes, and nobody waits for its last rows.
    writing.catch(() => {});
    under.push(writing);
    // The database writes while the next rows are packed and their terms made: to wait for each row took as long again, to wait for none fills the memory.
    if (under.length > ROWS_UNDER_WAY) await Promise.all(under.splice(0, ROWS_UNDER_WAY / 2));
    for (const entry of inRow) maker.add(entry, termsOf(entry, countryOf));
    onProgress(Math.min(i + ENTRIES_A_ROW, entries.length), entries.length);
  }
  const postings = maker.done();
  await Promise.all(under);
  await parts.put({ pack, part: 'index', postings });
}

/** Never one that was there before, though the pack was taken out in between: caches go by it. */
async function nextGeneration(tx: WriteTx, pack: Pack['id']): Promise<number> {
  const last = (await tx.objectStore('meta').get('packs'))?.value ?? 0;
  const value = Math.max(last, (await tx.objectStore('packs').get(pack))?.generation ?? 0) + 1;
  await tx.objectStore('meta').put({ name: 'packs', value });
  return value;
}

/** What no pack and no pack of before names: of one that was replaced, or of an installation that was cut off. */
async function sweep(tx: WriteTx): Promise<void> {
  const rows = [...(await tx.objectStore('packs').getAll()), ...(await tx.objectStore('former').getAll())];
  const named = new Set(rows.map(placeOf));
  const parts = tx.objectStore('parts');
  for (let key = (await parts.openKeyCursor())?.key; key; ) {
    const [place] = key;
    if (!named.has(place)) await parts.delete(partsOf(place));
    key = (await parts.openKeyCursor(IDBKeyRange.lowerBound([place, []], true)))?.key;
  }
}

/** The pack of before in the place of the installed one, or none where there was none. Null where no pack of the id is installed. */
export async function putFormerBack(tx: WriteTx, pack: Pack['id']): Promise<PackRow | 'gone' | null> {
  if (!(await tx.objectStore('packs').get(pack))) return null;
  const before = await tx.objectStore('former').get(pack);
  const row = before && { ...before, generation: await nextGeneration(tx, pack) };
  if (row) await tx.objectStore('packs').put(row);
  else await tx.objectStore('packs').delete(pack);
  await tx.objectStore('former').delete(pack);
  await sweep(tx);
  return row ?? 'gone';
}

/**
 * Parts first, the row that names them last, and only then is what they replace taken away: Firefox may commit what is there of a transaction
 * whose tab is closed, and at every step it is the old pack or the new.
 */
async function put(tx: WriteTx, row: PackRow, before: PackRow | 'forget' | null): Promise<void> {
  if (before === 'forget') await tx.objectStore('former').delete(row.id);
  else if (before) await tx.objectStore('former').put(before);
  await tx.objectStore('packs').put(row);
  await sweep(tx);
}

/** The same records under today's rules of keys and order. */
export async function keyPackAgain(tx: WriteTx, pack: PackRow, countryOf: CountryOf): Promise<void> {
  const generation = await nextGeneration(tx, pack.id);
  const row = { ...pack, generation, place: `${pack.id}#${generation}` };
  const entities = await tx.objectStore('parts').get([placeOf(pack), 'entities']);
  await writeParts(tx, row.place, entities?.part === 'entities' ? entities.entities : [], await readPackEntries(tx, pack), countryOf, () => {});
  await put(tx, row, null);
}

/**
 * Writes a checked pack in place of what was installed under its id.
 * @param onProgress told after each row how many of the entries are written
 * @param hash of the file, where the reader installed it from one: then the pack of before is kept for a way back
 */
export async function writePack(tx: WriteTx, pack: Pack, onProgress: (done: number, total: number) => void, hash?: string): Promise<PackRow> {
  const generation = await nextGeneration(tx, pack.id);
  const row: PackRow = {
    id: pack.id,
    version: pack.version,
    title: pack.title,
    description: pack.description,
    licence: pack.licence,
    entries: pack.entries.length,
    newest:
      pack.entries
        .map((entry) => daysOf(entry.date).to)
        .sort(byCodeUnit)
        .at(-1) ?? null,
    generation,
    place: `${pack.id}#${generation}`,
    ...(hash !== undefined && { hash }),
  };
  // Another pack's entities may give this pack's parties their country.
  await writeParts(tx, placeOf(row), pack.entities, pack.entries, countriesFrom(await readEntities(tx, pack)), onProgress);
  const before = hash === undefined ? null : ((await tx.objectStore('packs').get(pack.id)) ?? 'forget');
  await put(tx, row, before);
  return row;
}
