import { type Day, daysOf } from '../model/day.ts';
import type { Entry, EntrySource } from '../model/entry.ts';
import { type Standing, statusOn } from '../model/standing.ts';

/** How a record stood on a day, and where that is told. */
export interface Told extends Standing {
  readonly asOf: Day;
  readonly sources: readonly Pick<EntrySource, 'publisher' | 'title' | 'date' | 'url'>[];
}

/**
 * The sources of a status are those of the record that brought it about or counted it, where the pack holds that one; else the record's own.
 * None is younger than the day: nobody could have read it.
 */
export function toldOf(entry: Entry, entries: readonly Entry[], asOf: Day): Told | null {
  const standing = statusOn(entry, asOf);
  if (!standing) return null;
  const bringsIt = (other: Entry): boolean =>
    other !== entry &&
    other.date === standing.since &&
    (other.related.some((r) => r.id === entry.id) || entry.related.some((r) => r.id === other.id));
  const bringers = standing.since === entry.date ? [] : entries.filter(bringsIt);
  const sources = (bringers.length > 0 ? bringers : [entry])
    .flatMap((of) => of.sources)
    .filter(({ date }) => date === null || daysOf(date).from <= asOf)
    .map(({ publisher, title = null, date, url }) => ({ publisher, title, date, url }));
  return { ...standing, asOf, sources };
}
