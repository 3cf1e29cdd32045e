import { correctionOf, type Ledger } from '../../../ledger/ledger.ts';
import type { Entry, EntryId } from '../../../model/entry.ts';
import type { SavedEntry } from '../../../model/saved.ts';
import { changedIn, type Fields } from './draft.ts';

/** Written by hand, it was seen on no page: its sources are those that the reader gives. */
const byHand = (entry: Fields, id: EntryId, now: string): SavedEntry => ({
  ...entry,
  id,
  sightings: [
    {
      page: { url: null, title: null, outlet: null, author: null, published: null },
      quote: { exact: entry.title, prefix: '', suffix: '', start: 0, end: entry.title.length },
      at: now,
    },
  ],
  note: '',
  tags: [],
  savedAt: now,
});

/** Keeps a new entry of the reader's own. */
export async function keepNew(ledger: Ledger, written: Fields, now: string): Promise<EntryId> {
  const id = `own-${crypto.randomUUID()}` as EntryId;
  await ledger.restore(byHand(written, id, now));
  return id;
}

/** Changes an entry of the reader's own; where and when it was seen, and what was noted, stays. */
export async function keepOwn(ledger: Ledger, own: SavedEntry, written: Fields): Promise<EntryId> {
  const { attribution: _, event: __, statusHistory: ___, verified: ____, ...fields } = written;
  await ledger.amend(own.id, fields);
  return own.id;
}

/**
 * Lays a correction over a pack's record, in the place of an earlier one; taken away again where nothing differs.
 * @param record as its pack has it
 */
export async function keepCorrection(ledger: Ledger, record: Entry, written: Fields, now: string): Promise<EntryId> {
  const changed = changedIn(record, written);
  const id = correctionOf(record.id);
  if (changed.length === 0) await ledger.remove(id);
  else await ledger.restore({ ...byHand({ ...record, ...written }, id, now), corrects: record.id, changed });
  return record.id;
}
