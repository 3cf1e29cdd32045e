import { type Day, daysOf } from './day.ts';
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

/** How an entry stood on a day; null where it was not yet said. */
export function statusOn(entry: Entry, day: Day): Standing | null {
  if (daysOf(entry.date).from > day) return null;
  const known = entry.statusHistory.toSorted((a, b) => (daysOf(a.date).from < daysOf(b.date).from ? -1 : 1));
  const last = known.filter(({ date }) => daysOf(date).from <= day).at(-1);
  if (last) return { status: last.status, since: last.date, note: last.note };
  return { status: known.length === 0 ? entry.status : (FIRST[entry.kind] ?? 'reported'), since: entry.date, note: '' };
}
