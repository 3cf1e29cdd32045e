import type { Day } from './day.ts';
import type { Entry, Status } from './entry.ts';

/** What an entry was on its own day, where its history tells only of later days. */
const FIRST: Partial<Record<Entry['kind'], Status>> = {
  pledge: 'pledged',
  agreement: 'agreed',
  offer: 'proposed',
  demand: 'proposed',
  threat: 'proposed',
  action: 'proposed',
};

export interface Standing {
  status: Status;
  /** The day from which it stood so, as the record gives it. */
  since: string;
  note: string;
}

/** How an entry stood on a day; null where it was not yet said. A month or year, compared as text, begins on its first day. */
export function statusOn(entry: Entry, day: Day): Standing | null {
  if (entry.date > day) return null;
  const known = entry.statusHistory.toSorted((a, b) => (a.date < b.date ? -1 : 1));
  const last = known.filter(({ date }) => date <= day).at(-1);
  if (last) return { status: last.status, since: last.date, note: last.note };
  return { status: known.length === 0 ? entry.status : (FIRST[entry.kind] ?? 'reported'), since: entry.date, note: '' };
}
