import type { EntryId } from '../model/entry.ts';
import { hashOf } from '../model/hash.ts';
import type { Judgement } from '../model/judgement.ts';
import type { SavedEntry } from '../model/saved.ts';
import { merge, readSound, writeSaved } from './entries.ts';
import { entryKey, judgementKey, noteChanged } from './outbox.ts';
import type { JournalRow, ReadTx, UndoRow, WriteTx } from './schema.ts';
import { SEGMENT } from './search/segment.ts';
import { loosen, tidyShelf } from './search/shelf.ts';

/** What a batch did or would do: entries that are new, that gain something, that are here already just so; judgements that count. */
export interface Counts {
  added: number;
  merged: number;
  same: number;
  judgements: number;
}

interface Batch {
  entries: readonly SavedEntry[];
  judgements: readonly Judgement[];
}

const sumOf = (value: SavedEntry | Judgement): number => hashOf(JSON.stringify(value));

/** What the batch changes: for each entry what was and what will be. One id may come more than once. */
async function changesOf(
  tx: ReadTx,
  { entries, judgements }: Batch,
): Promise<{ counts: Counts; own: Map<EntryId, [SavedEntry | null, SavedEntry]>; words: [Judgement | null, Judgement][] }> {
  const counts: Counts = { added: 0, merged: 0, same: 0, judgements: 0 };
  const own = new Map<EntryId, [SavedEntry | null, SavedEntry]>();
  const kept = new Map(await Promise.all([...new Set(entries.map((e) => e.id))].map(async (id) => [id, await readSound(tx, id)] as const)));
  for (const entry of entries) {
    const [before, now] = own.get(entry.id) ?? [kept.get(entry.id) ?? null, kept.get(entry.id) ?? null];
    const after = now ? merge(now, entry) : entry;
    if (!now) counts.added++;
    else if (sumOf(now) === sumOf(after)) {
      counts.same++;
      continue;
    } else counts.merged++;
    own.set(entry.id, [before, after]);
  }
  const words = new Map<string, [Judgement | null, Judgement]>();
  for (const judgement of judgements) {
    const key = `${judgement.claim} ${judgement.entry}`;
    const known = words.get(key) ?? [(await tx.objectStore('judgements').get([judgement.claim, judgement.entry])) ?? null, null];
    const now = known[1] ?? known[0];
    if (now && now.at >= judgement.at) continue;
    words.set(key, [known[0], judgement]);
    counts.judgements++;
  }
  return { counts, own, words: [...words.values()] };
}

/** What the batch would do, without doing it. */
export const rehearse = async (tx: ReadTx, batch: Batch): Promise<Counts> => (await changesOf(tx, batch)).counts;

/** Merges a batch by id, the later judgement counting, and notes in the journal what it wrote over. */
export async function takeBatch(tx: WriteTx, journal: string, number: number, batch: Batch): Promise<Counts> {
  const { counts, own, words } = await changesOf(tx, batch);
  const undo: UndoRow = {
    journal,
    batch: number,
    entries: [...own].map(([id, [before, after]]) => ({ id, before, after: sumOf(after) })),
    judgements: words.map(([before, after]) => ({ claim: after.claim, entry: after.entry, before, after: sumOf(after) })),
  };
  await tx.objectStore('undo').put(undo);
  await loosen(tx, [...own.keys()]);
  await noteChanged(tx, [...[...own.keys()].map(entryKey), ...words.map(([, { claim, entry }]) => judgementKey(claim, entry))]);
  await writeSaved(
    tx,
    [...own.values()].map(([, after]) => after),
  );
  await Promise.all(words.map(([, after]) => tx.objectStore('judgements').put(after)));
  await tidyShelf(tx, SEGMENT);
  const row = await tx.objectStore('journal').get(journal);
  if (row)
    await tx
      .objectStore('journal')
      .put({ ...row, added: row.added + counts.added, merged: row.merged + counts.merged, judgements: row.judgements + counts.judgements });
  return counts;
}

/** Puts back what one batch wrote over, the last first. What the reader changed since then is left as they have it. */
export async function undoBatch(tx: WriteTx, journal: string): Promise<{ more: boolean; ids: EntryId[] }> {
  const range = IDBKeyRange.bound([journal], [journal, []]);
  const cursor = await tx.objectStore('undo').openCursor(range, 'prev');
  if (!cursor) return { more: false, ids: [] };
  const { entries, judgements } = cursor.value;
  await loosen(
    tx,
    entries.map(({ id }) => id),
  );
  await noteChanged(tx, [...entries.map(({ id }) => entryKey(id)), ...judgements.map(({ claim, entry }) => judgementKey(claim, entry))]);
  const ids: EntryId[] = [];
  for (const { id, before, after } of entries) {
    const now = await readSound(tx, id);
    if (!now || sumOf(now) !== after) continue;
    ids.push(id);
    if (before) await writeSaved(tx, [before]);
    else await tx.objectStore('entries').delete(id);
  }
  for (const { claim, entry, before, after } of judgements) {
    const now = await tx.objectStore('judgements').get([claim, entry]);
    if (!now || sumOf(now) !== after) continue;
    if (before) await tx.objectStore('judgements').put(before);
    else await tx.objectStore('judgements').delete([claim, entry]);
  }
  await tidyShelf(tx, SEGMENT);
  await cursor.delete();
  return { more: true, ids };
}

/** How many imports can be looked back on; older ones are forgotten, with what would undo them. */
const REMEMBERED = 5;

export async function beginJournal(tx: WriteTx, id: string, name: string, startedAt: string): Promise<void> {
  const rows = await tx.objectStore('journal').getAll();
  const old = rows
    .filter((row) => row.endedAt !== null)
    .sort((a, b) => (a.startedAt < b.startedAt ? 1 : -1))
    .slice(REMEMBERED - 1);
  for (const row of old) {
    await tx.objectStore('undo').delete(IDBKeyRange.bound([row.id], [row.id, []]));
    await tx.objectStore('journal').delete(row.id);
  }
  await tx.objectStore('journal').put({ id, name, startedAt, endedAt: null, added: 0, merged: 0, judgements: 0, undone: null });
}

export async function endJournal(tx: WriteTx, id: string, endedAt: string, undone: JournalRow['undone']): Promise<void> {
  const row = await tx.objectStore('journal').get(id);
  if (row) await tx.objectStore('journal').put({ ...row, endedAt, undone });
}
