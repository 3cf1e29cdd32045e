import * as v from 'valibot';
import type { EntryId } from '../model/entry.ts';
import { type CountryOf, countriesFrom } from '../model/keys.ts';
import type { Ask, Query } from '../model/query.ts';
import { SavedEntry, type Sighting } from '../model/saved.ts';
import { checked } from './check.ts';
import { dated, onPage, rangeOf, termsOf } from './keying.ts';
import { readEntities } from './packs.ts';
import type { EntryRow, ReadTx, WriteTx } from './schema.ts';
import { byCodeUnit } from './terms.ts';

const onTheWayOut = (row: EntryRow): SavedEntry => checked(SavedEntry, row.entry, `The saved entry "${row.id}"`);

const rowOf = (entry: SavedEntry, countryOf: CountryOf): EntryRow => ({
  id: entry.id,
  savedAt: entry.savedAt,
  keys: [...termsOf(entry, countryOf), ...new Set(entry.sightings.flatMap(({ page }) => (page.url ? [onPage(page.url)] : [])))].map((term) =>
    dated(term, entry.date),
  ),
  entry,
});

export async function readSaved(tx: ReadTx, id: EntryId): Promise<SavedEntry | null> {
  const row = await tx.objectStore('entries').get(id);
  return row ? onTheWayOut(row) : null;
}

/** Null for a damaged one too: what comes from a backup may take its place. */
export async function readSound(tx: ReadTx, id: EntryId): Promise<SavedEntry | null> {
  const entry = v.safeParse(SavedEntry, (await tx.objectStore('entries').get(id))?.entry);
  return entry.success ? entry.output : null;
}

/** Newest first. */
export async function readAllSaved(tx: ReadTx): Promise<SavedEntry[]> {
  const rows = await tx.objectStore('entries').index('savedAt').getAll();
  return rows.reverse().map(onTheWayOut);
}

const soundOf = (found: Iterable<EntryRow>): SavedEntry[] => [...found].flatMap(({ entry }) => (v.is(SavedEntry, entry) ? [entry] : []));

/** Damaged ones are passed over: a page must not stay unread for them. `readAllSaved` is where they are told of. */
export async function readSavedByTerms(tx: ReadTx, terms: readonly string[]): Promise<SavedEntry[]> {
  const index = tx.objectStore('entries').index('keys');
  const rows = await Promise.all(terms.map((term) => index.getAll(rangeOf(term))));
  return soundOf(new Map(rows.flat().map((row) => [row.id, row])).values());
}

/** Of each key the nearest, in time; of all those that the most keys lead to. Most keys lead to none, so they are counted first. */
export async function readSavedNear(tx: ReadTx, { claims, most }: Query): Promise<SavedEntry[]> {
  const index = tx.objectStore('entries').index('keys');
  const asks = new Map<string, Ask>();
  for (const ask of claims.flat()) asks.set(ask.key, { ...ask, near: [...new Set([...(asks.get(ask.key)?.near ?? []), ...ask.near])] });
  const before = async (key: string, day: string, within: number): Promise<EntryRow[]> => {
    const rows: EntryRow[] = [];
    let cursor = await index.openCursor(rangeOf(key, { before: day }), 'prev');
    while (cursor && rows.push(cursor.value) < within) cursor = await cursor.continue();
    return rows;
  };
  const nearest = async ({ key, near, within }: Ask): Promise<EntryRow[]> => {
    const count = await index.count(rangeOf(key));
    if (count <= within) return count === 0 ? [] : index.getAll(rangeOf(key));
    const reads = near.flatMap((day) => [index.getAll(rangeOf(key, { from: day }), within), before(key, day, within)]);
    return (await Promise.all(reads)).flat();
  };
  const found = new Map<string, { row: EntryRow; times: number }>();
  for (const rows of await Promise.all([...asks.values()].map(nearest)))
    for (const row of new Map(rows.map((r) => [r.id, r])).values()) found.set(row.id, { row, times: (found.get(row.id)?.times ?? 0) + 1 });
  const best = [...found.values()].sort((a, b) => b.times - a.times || byCodeUnit(a.row.id, b.row.id)).slice(0, most);
  return soundOf(best.map(({ row }) => row));
}

export async function writeSaved(tx: WriteTx, entries: readonly SavedEntry[]): Promise<void> {
  const countryOf = countriesFrom(await readEntities(tx));
  await Promise.all(entries.map((entry) => tx.objectStore('entries').put(rowOf(entry, countryOf))));
}

/** New packs bring new entities, and with them other keys for what the reader saved. */
export async function rekeySaved(tx: WriteTx): Promise<void> {
  const countryOf = countriesFrom(await readEntities(tx));
  for (let cursor = await tx.objectStore('entries').openCursor(); cursor; cursor = await cursor.continue())
    await cursor.update(rowOf(cursor.value.entry, countryOf));
}

const keyOf = ({ at, page, quote }: Sighting): string => JSON.stringify([at, page.url, quote.start, quote.exact]);

/** What was kept, with the sightings, tags and relations of `met` besides: nothing that the reader wrote is replaced. */
export function merge(kept: SavedEntry, met: SavedEntry): SavedEntry {
  const seen = new Set(kept.sightings.map(keyOf));
  const sightings = [...kept.sightings, ...met.sightings.filter((s) => !seen.has(keyOf(s)))];
  const known = new Set<string>(kept.related.map((r) => r.id));
  const rating = kept.rating ?? met.rating;
  return {
    ...kept,
    related: [...kept.related, ...met.related.filter((r) => !known.has(r.id))],
    sightings: sightings.sort((a, b) => byCodeUnit(a.at, b.at)),
    note: kept.note || met.note,
    tags: [...new Set([...kept.tags, ...met.tags])],
    ...(rating && { rating }),
  };
}
