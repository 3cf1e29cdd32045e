import type { Entry, EntryId } from '../model/entry.ts';
import { byCodeUnit } from './terms.ts';

/** Steps from the entry asked for, and the entries at most: a thread is one pledge's story, not the whole trade war. */
const STEPS = 3;
const LONGEST = 60;

/** Relations that speak of the same pledge. What merely follows it or answers it is shown, but the story is not pursued from there. */
const SAME_PLEDGE = new Set<string>(['restates', 'raises', 'lowers', 'contradicts', 'implements', 'assesses', 'supersedes', 'reports-on']);

export interface ThreadSource {
  byIds(ids: readonly EntryId[]): Promise<Entry[]>;
  /** The entries whose `related` names one of these. */
  relatingTo(ids: readonly EntryId[]): Promise<Entry[]>;
}

/** The entries about one pledge by date; empty where the ledger does not know the id. */
export async function threadOf(id: EntryId, source: ThreadSource): Promise<Entry[]> {
  const thread = new Map<string, Entry>();
  let edge = await source.byIds([id]);
  for (const entry of edge) thread.set(entry.id, entry);

  for (let step = 0; step < STEPS && edge.length > 0; step++) {
    const ids = edge.map((e) => e.id);
    const ahead = edge.flatMap((e) => e.related);
    const next: Entry[] = [];
    const add = (entry: Entry, samePledge: boolean) => {
      if (thread.has(entry.id) || thread.size >= LONGEST) return;
      thread.set(entry.id, entry);
      if (samePledge) next.push(entry);
    };
    const pursued = new Set(ahead.filter((r) => SAME_PLEDGE.has(r.relation)).map((r) => r.id));
    for (const entry of await source.byIds([...new Set(ahead.map((r) => r.id))])) add(entry, pursued.has(entry.id));
    const edgeIds = new Set<string>(ids);
    for (const entry of await source.relatingTo(ids)) {
      add(
        entry,
        entry.related.some((r) => edgeIds.has(r.id) && SAME_PLEDGE.has(r.relation)),
      );
    }
    edge = next;
  }
  return [...thread.values()].sort((a, b) => byCodeUnit(a.date, b.date) || byCodeUnit(a.id, b.id));
}
