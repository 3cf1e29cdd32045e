import { daysOf } from '../model/day.ts';
import type { Entity } from '../model/entity.ts';
import type { Entry } from '../model/entry.ts';
import { type CountryOf, countriesFrom } from '../model/keys.ts';
import type { Pack } from '../model/pack.ts';
import { inOrder, postingsOf } from '../model/postings.ts';
import { termsOf } from './keying.ts';
import { packed, unpacked } from './packed.ts';
import { ENTRIES_A_ROW, type PackRow, type ReadTx, type WriteTx } from './schema.ts';
import { byCodeUnit } from './terms.ts';

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

/** All entries of a pack in the order they are kept in. */
export async function readPackEntries(tx: ReadTx, pack: string): Promise<Entry[]> {
  const rows = await tx.objectStore('parts').getAll(IDBKeyRange.bound([pack, 0], [pack, Number.POSITIVE_INFINITY]));
  return rows.flatMap((row) => ('bytes' in row ? Array.from(row.ends, (_, place) => unpacked(row, place) as Entry) : []));
}

/** Rows in order and what finds them, in place of what was there. */
export async function writeEntries(
  tx: WriteTx,
  pack: Pack['id'],
  unordered: readonly Entry[],
  countryOf: CountryOf,
  onProgress: (done: number, total: number) => void = () => {},
): Promise<void> {
  const parts = tx.objectStore('parts');
  const entries = unordered.toSorted(inOrder);
  await parts.delete(IDBKeyRange.bound([pack, 0], [pack, Number.POSITIVE_INFINITY]));
  let last: Promise<unknown> = Promise.resolve();
  for (let i = 0; i < entries.length; i += ENTRIES_A_ROW) {
    // One row is written while the next is packed.
    await last;
    last = parts.put({ pack, part: i / ENTRIES_A_ROW, ...packed(entries.slice(i, i + ENTRIES_A_ROW)) });
    // Where the telling throws, the transaction goes, and nobody waits for its last row.
    last.catch(() => {});
    onProgress(Math.min(i + ENTRIES_A_ROW, entries.length), entries.length);
  }
  await last;
  await parts.put({ pack, part: 'index', postings: postingsOf(entries, (e) => termsOf(e, countryOf)) });
}

/** Never one that was there before, though the pack was taken out in between: caches go by it. */
async function nextGeneration(tx: WriteTx, pack: Pack['id']): Promise<number> {
  const last = (await tx.objectStore('meta').get('packs'))?.value ?? 0;
  const value = Math.max(last, (await tx.objectStore('packs').get(pack))?.generation ?? 0) + 1;
  await tx.objectStore('meta').put({ name: 'packs', value });
  return value;
}

/** What takes the place of a pack's id where its parts of before are kept: no pack's id has it. */
const FORMER = '~';

async function moveParts(tx: WriteTx, from: string, to: string): Promise<void> {
  const parts = tx.objectStore('parts');
  await parts.delete(partsOf(to));
  for (let cursor = await parts.openCursor(partsOf(from)); cursor; cursor = await cursor.continue()) {
    await parts.put({ ...cursor.value, pack: to as Pack['id'] });
    await cursor.delete();
  }
}

/** Keeps the pack that is installed under the id, for a way back; nothing where none is. */
export async function keepFormer(tx: WriteTx, pack: Pack['id']): Promise<void> {
  const before = await tx.objectStore('packs').get(pack);
  await tx.objectStore('parts').delete(partsOf(pack + FORMER));
  if (!before) {
    await tx.objectStore('former').delete(pack);
    return;
  }
  await moveParts(tx, pack, pack + FORMER);
  await tx.objectStore('former').put(before);
}

/** The pack of before in the place of the installed one, or none where there was none. Null where no pack of the id is installed. */
export async function putFormerBack(tx: WriteTx, pack: Pack['id']): Promise<PackRow | 'gone' | null> {
  if (!(await tx.objectStore('packs').get(pack))) return null;
  const before = await tx.objectStore('former').get(pack);
  const generation = await nextGeneration(tx, pack);
  await tx.objectStore('parts').delete(partsOf(pack));
  await tx.objectStore('packs').delete(pack);
  if (!before) return 'gone';
  await moveParts(tx, pack + FORMER, pack);
  const row = { ...before, generation };
  await tx.objectStore('packs').put(row);
  await tx.objectStore('former').delete(pack);
  return row;
}

/**
 * Writes a checked pack in place of what was installed under its id.
 * @param onProgress told after each row how many of the entries are written
 * @param hash of the file, where the reader installed it from one
 */
export async function writePack(tx: WriteTx, pack: Pack, onProgress: (done: number, total: number) => void, hash?: string): Promise<PackRow> {
  const parts = tx.objectStore('parts');
  await parts.delete(partsOf(pack.id));
  await parts.put({ pack: pack.id, part: 'entities', entities: pack.entities });

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
    generation: await nextGeneration(tx, pack.id),
    ...(hash !== undefined && { hash }),
  };
  await tx.objectStore('packs').put(row);
  // Another pack's entities may give this pack's parties their country.
  await writeEntries(tx, pack.id, pack.entries, countriesFrom(await readEntities(tx)), onProgress);
  return row;
}
