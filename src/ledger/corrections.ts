import * as v from 'valibot';
import { Entry, EntryId } from '../model/entry.ts';
import { SavedEntry } from '../model/saved.ts';
import type { ReadTx } from './schema.ts';

/**
 * A reader's correction of a pack's record: an entry of their own, under a name made of the record's. Only the fields that they changed lie
 * over the record, so that what a new version of the pack says in the others still shows.
 */
const Correction = v.looseObject({ ...SavedEntry.entries, corrects: EntryId, changed: v.array(v.string()) });

const HEAD = 'fix-';

/** What the correction of a record is kept under. */
export const correctionOf = (record: EntryId): EntryId => `${HEAD}${record}`.slice(0, 200) as EntryId;

export const isCorrection = (id: string): boolean => id.startsWith(HEAD);

/** What the reader's corrections are kept under. Most readers have none. */
const correctionsIn = (tx: ReadTx): Promise<string[]> => tx.objectStore('entries').getAllKeys(IDBKeyRange.bound(HEAD, `${HEAD}\uffff`));

export const isAnyCorrected = async (tx: ReadTx): Promise<boolean> => (await correctionsIn(tx)).length > 0;

/** The records as the reader corrected them, each with the correction's name under `correctedBy`. @param finding asked for at the same time */
export async function corrected(tx: ReadTx, finding: Promise<readonly Entry[]>): Promise<Entry[]> {
  const [all, entries] = await Promise.all([correctionsIn(tx), finding]);
  const names = new Set(all);
  if (names.size === 0) return [...entries];
  return Promise.all(
    entries.map(async (entry) => {
      const name = correctionOf(entry.id);
      if (!names.has(name)) return entry;
      const correction = v.safeParse(Correction, (await tx.objectStore('entries').get(name))?.entry);
      if (!correction.success || correction.output.corrects !== entry.id) return entry;
      const own = correction.output as Record<string, unknown>;
      const changes = Object.fromEntries(
        correction.output.changed.filter((field) => field in Entry.entries && field !== 'id').map((field) => [field, own[field]]),
      );
      const result = v.safeParse(Entry, { ...entry, ...changes, correctedBy: name });
      return result.success ? result.output : entry;
    }),
  );
}
