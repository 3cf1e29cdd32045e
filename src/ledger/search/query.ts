import type { Kind, Measure } from '../../model/claim.ts';
import type { Day } from '../../model/day.ts';
import type { EntryId, Status } from '../../model/entry.ts';
import type { SavedEntry } from '../../model/saved.ts';

/** The fields of which a reader may choose values. */
export type Field = 'who' | 'to' | 'measure' | 'goods' | 'kind' | 'status' | 'outlet' | 'tag';

/** What a reader looks for among their own entries. Of several values of one field any will do; all else must hold together. */
export interface Search {
  /** Every word must be there, or one that begins with it. */
  text?: string;
  fields?: Partial<Record<Field, readonly string[]>>;
  /** A figure at least partly between the two, ends included. */
  amount?: { unit?: string; from?: number; to?: number };
  /** At least partly between the two days, ends included. */
  dates?: { from?: Day; to?: Day };
  /** Newest saved first; by what the entry speaks of, newest or oldest first. */
  order?: 'saved' | 'newest' | 'oldest';
  offset?: number;
  limit: number;
}

export interface Found {
  /** How many there are of all pages. */
  total: number;
  entries: SavedEntry[];
}

/** All that a search finds. */
export interface FoundIds {
  ids: EntryId[];
  /** The first day that each speaks of, in days since 1970. */
  days: Int32Array;
}

const outletsOf = (entry: SavedEntry): string[] => [
  ...entry.sightings.flatMap(({ page }) => page.outlet ?? []),
  ...entry.sources.map((s) => s.publisher),
];

export const valuesOf: Readonly<Record<Field, (entry: SavedEntry) => readonly string[]>> = {
  who: (e) => e.actor,
  to: (e) => e.counterparty,
  measure: (e): Measure[] => (e.measure ? [e.measure] : []),
  goods: (e) => e.goods,
  kind: (e): Kind[] => [e.kind],
  status: (e): Status[] => [e.status],
  outlet: outletsOf,
  tag: (e) => e.tags,
};

/** All of an entry that is read as text. */
export const textOf = (entry: SavedEntry): string =>
  [
    entry.title,
    entry.summary,
    entry.event ?? '',
    entry.note,
    ...entry.tags,
    ...entry.goods,
    ...outletsOf(entry),
    ...entry.sightings.flatMap(({ page, quote }) => [quote.exact, page.title ?? '', page.author ?? '']),
  ].join('\n');
