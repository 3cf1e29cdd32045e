import { type Day, daysOf } from '../../model/day.ts';

const DAY = 86_400_000;

/** Every claim asks for the days of every record, and there are only some thousands of them. */
const NOONS = new Map<Day, number>();

function noon(day: Day): number {
  const known = NOONS.get(day);
  if (known !== undefined) return known;
  const at = Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10)));
  NOONS.set(day, at);
  return at;
}

/** Days from a to b; negative where b is earlier. */
export const daysBetween = (a: Day, b: Day): number => Math.round((noon(b) - noon(a)) / DAY);

export const dayAfter = (day: Day): Day => new Date(noon(day) + DAY).toISOString().slice(0, 10) as Day;

export interface Days {
  readonly from: Day;
  readonly to: Day;
}

/** How many days lie between two spans; 0 where they touch. */
export function gap(a: Days, b: Days): number {
  if (a.to < b.from) return daysBetween(a.to, b.from);
  if (b.to < a.from) return daysBetween(b.to, a.from);
  return 0;
}

export const lengthOf = (span: Days): number => daysBetween(span.from, span.to) + 1;

/** The days of a partial date, null for null. */
export const daysOrNull = (partial: string | null): Days | null => (partial === null ? null : daysOf(partial));
