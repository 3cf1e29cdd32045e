import * as v from 'valibot';
import type { EntryId } from '../model/entry.ts';
import { SavedEntry, type Sighting } from '../model/saved.ts';
import { checked } from './check.ts';
import type { EntryRow, ReadTx, WriteTx } from './schema.ts';
import { byCodeUnit } from './terms.ts';

const onTheWayOut = (row: EntryRow): SavedEntry => checked(SavedEntry, row.entry, `The saved entry "${row.id}"`);

const rowOf = (entry: SavedEntry): EntryRow => ({ id: entry.id, savedAt: entry.savedAt, entry });

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

export async function writeSaved(tx: WriteTx, entries: readonly SavedEntry[]): Promise<void> {
  await Promise.all(entries.map((entry) => tx.objectStore('entries').put(rowOf(entry))));
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
