import type { Entry, EntryId, EntryRelation } from '../../../model/entry.ts';

/** What a record does to an earlier one of the thread, the strongest first. */
const TURNS = ['contradicts', 'raises', 'lowers', 'restates', 'supersedes', 'retaliates'] as const satisfies readonly EntryRelation[];
export type Turn = (typeof TURNS)[number];

const AFTERWARDS: ReadonlySet<Entry['kind']> = new Set<Entry['kind']>(['statistic', 'assessment', 'denial']);

/** Raised, lowered, restated …; null where it is the first to say so, or counts what came. */
export function turnOf(entry: Entry, shown: ReadonlySet<EntryId>): Turn | null {
  if (AFTERWARDS.has(entry.kind)) return null;
  return TURNS.find((turn) => entry.related.some(({ id, relation }) => relation === turn && shown.has(id))) ?? null;
}
