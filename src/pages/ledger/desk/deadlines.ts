import type { Day } from '../../../model/day.ts';
import type { Entry, Status } from '../../../model/entry.ts';
import { statusOn } from '../../../model/standing.ts';
import { dayNumber, firstDay, lastDay } from '../days.ts';

/** How a deadline stands on a day. */
export const STANDINGS = ['due', 'overdue', 'late', 'part', 'kept', 'passed', 'ended'] as const;
type DeadlineStanding = (typeof STANDINGS)[number];

export interface Deadline {
  entry: Entry;
  /** The last day on which it can still be kept. */
  day: number;
  standing: DeadlineStanding;
  status: Status;
  /** Days from the day looked at: 0 on the last day itself, below 0 once it is over. */
  left: number;
}

const ENDED: ReadonlySet<Status> = new Set<Status>(['superseded', 'withdrawn', 'expired', 'broken', 'suspended']);
const OWED: ReadonlySet<Status> = new Set<Status>(['pledged', 'agreed', 'broken']);

function standingOn(status: Status, since: string, day: number, left: number): DeadlineStanding {
  // A year or month in which it was kept is taken at its first day: it is not called late without need.
  if (status === 'fulfilled') return firstDay(since) > day ? 'late' : 'kept';
  if (left >= 0) return ENDED.has(status) ? 'ended' : 'due';
  if (status === 'partly-fulfilled') return 'part';
  // Owed is what was pledged or agreed. Of what was only proposed or reported, or was in force until then, nothing more is known.
  if (OWED.has(status)) return 'overdue';
  return ENDED.has(status) ? 'ended' : 'passed';
}

/** The deadlines of entries that were said by a day, in order of their days. A day is over when it is over where the reader is. */
export function deadlinesOn(entries: readonly Entry[], on: Day): Deadline[] {
  const now = dayNumber(on);
  return entries
    .flatMap((entry): Deadline[] => {
      const standing = entry.deadline === null ? null : statusOn(entry, on);
      if (entry.deadline === null || standing === null) return [];
      const day = lastDay(entry.deadline);
      return [{ entry, day, status: standing.status, standing: standingOn(standing.status, standing.since, day, day - now), left: day - now }];
    })
    .sort((a, b) => a.day - b.day || (a.entry.id < b.entry.id ? -1 : 1));
}
