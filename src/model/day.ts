import * as v from 'valibot';

const PATTERN = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

const exists = (s: string): boolean => PATTERN.test(s) && new Date(`${s}T00:00:00Z`).toISOString().startsWith(s);

/** A calendar day that exists, `YYYY-MM-DD`, without a time zone: the day the article or the source names. */
export const Day = v.pipe(
  v.string(),
  v.check((s) => exists(s), 'not a day that exists (YYYY-MM-DD)'),
  v.brand('Day'),
);
export type Day = v.InferOutput<typeof Day>;

/** A day, a month (`YYYY-MM`) or a year (`YYYY`), as sources give them. */
export const PartialDay = v.pipe(
  v.string(),
  v.regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/, 'not a date (YYYY, YYYY-MM or YYYY-MM-DD)'),
);

export const isDay = (value: unknown): value is Day => typeof value === 'string' && exists(value);

/** A span of days, both included; null is open. */
export const DaySpan = v.object({ from: v.nullable(Day), to: v.nullable(Day) });
export type DaySpan = v.InferOutput<typeof DaySpan>;

/** The first and last day of a partial date: `2018-05` is 2018-05-01 to 2018-05-31. */
export function daysOf(partial: string): { from: Day; to: Day } {
  const [year = '', month, day] = partial.split('-');
  if (day) return { from: partial as Day, to: partial as Day };
  if (!month) return { from: `${year}-01-01` as Day, to: `${year}-12-31` as Day };
  const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
  return { from: `${year}-${month}-01` as Day, to: `${year}-${month}-${String(last).padStart(2, '0')}` as Day };
}
