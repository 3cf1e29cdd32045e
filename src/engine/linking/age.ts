import type { Day } from '../../model/day.ts';
import type { Entry } from '../../model/entry.ts';
import { daysBetween, daysOrNull } from './calendar.ts';
import { onceFor } from './once.ts';

/**
 * How old a record is on the article's day; `undreamt`, `unborn` and `eve`: recorded long after, later, or the day after, as clocks differ.
 * What is planned is told of some weeks before its record.
 */
export type Age =
  | 'undreamt'
  | 'unborn'
  | 'eve'
  | 'today'
  | 'yesterday'
  | 'days'
  | 'week'
  | 'fortnight'
  | 'month'
  | 'season'
  | 'half-year'
  | 'year'
  | 'old';

const UNTIL: readonly (readonly [days: number, age: Age])[] = [
  [-63, 'undreamt'],
  [-2, 'unborn'],
  [-1, 'eve'],
  [0, 'today'],
  [1, 'yesterday'],
  [3, 'days'],
  [7, 'week'],
  [14, 'fortnight'],
  [31, 'month'],
  [62, 'season'],
  [183, 'half-year'],
  [366, 'year'],
];

const lastDayOf = onceFor(({ date }: Entry): { readonly day: Day | null } => ({ day: daysOrNull(date)?.to ?? null }));

export function ageOf(entry: Entry, today: Day): Age {
  const { day } = lastDayOf(entry);
  if (day === null) return 'old';
  const age = daysBetween(day, today);
  return UNTIL.find(([days]) => age <= days)?.[1] ?? 'old';
}
