import { daysOf } from '../../../model/day.ts';
import type { Entry, EntryId, Status } from '../../../model/entry.ts';

/** One row of a pledge's history. */
export type Row =
  | { what: 'entry'; date: string; entry: Entry }
  /** A status that an entry came to, unless an entry of the same day already tells it. */
  | { what: 'status'; date: string; entry: Entry; status: Status; note: string }
  /** The day by which an entry was to be kept. */
  | { what: 'due'; date: string; entry: Entry };

/** First the first day a date can mean; on one day the entries before what became of them. */
const ORDER = { entry: 0, status: 1, due: 2 } as const;

/** The entries of a thread with their deadlines and what became of them, in the order of time. */
export function timelineOf(entries: readonly Entry[]): Row[] {
  const rows = entries.flatMap((entry): Row[] => [
    { what: 'entry', date: entry.date, entry },
    ...entry.statusHistory
      // The first status is that of the entry itself: its row says it.
      .filter(({ date, note }) => date !== entry.date && note !== '')
      .map(({ date, status, note }): Row => ({ what: 'status', date, entry, status, note })),
    ...(entry.deadline === null ? [] : [{ what: 'due', date: entry.deadline, entry } as const]),
  ]);
  const first = (row: Row): string => (row.what === 'due' ? daysOf(row.date).to : daysOf(row.date).from);
  return rows.sort((a, b) => (first(a) < first(b) ? -1 : first(a) > first(b) ? 1 : ORDER[a.what] - ORDER[b.what]));
}

/** How an entry stands to the others that are shown: the relations that its pack states. */
export const relationsTo = (entry: Entry, shown: ReadonlySet<EntryId>): { id: EntryId; relation: Entry['related'][number]['relation'] }[] =>
  entry.related.filter(({ id }) => shown.has(id)).map(({ id, relation }) => ({ id, relation }));
