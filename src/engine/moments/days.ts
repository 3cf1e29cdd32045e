import type { Day } from '../../model/day.ts';

/** Days since 1970-01-01, so that dates are added and compared as whole numbers and no time zone can shift one. */
export type DayNumber = number;

export interface Days {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

const MS = 86_400_000;

/** `month` is 1 to 12 and may lie outside: 13 is January of the next year. */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  return Math.floor(Date.UTC(year, month - 1, day) / MS);
}

export const numberOf = (day: Day): DayNumber => dayNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));

export function partsOf(n: DayNumber): { year: number; month: number; day: number } {
  const date = new Date(n * MS);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Null outside the years 1 to 9999, which no article means. */
export function dayOf(n: DayNumber): Day | null {
  const { year, month, day } = partsOf(n);
  if (!(year >= 1 && year <= 9999)) return null;
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as Day;
}

/** 0 is Monday. */
export const weekdayOf = (n: DayNumber): number => (((n + 3) % 7) + 7) % 7;

export const isRealDay = (year: number, month: number, day: number): boolean =>
  month >= 1 && month <= 12 && day >= 1 && partsOf(dayNumber(year, month, day)).day === day;

export const oneDay = (n: DayNumber): Days => ({ from: n, to: n });

/** Monday to Sunday. */
export function weekOf(n: DayNumber): Days {
  const from = n - weekdayOf(n);
  return { from, to: from + 6 };
}

/** `count` months from `month`, which may lie outside 1 to 12. */
export const monthsFrom = (year: number, month: number, count = 1): Days => ({
  from: dayNumber(year, month, 1),
  to: dayNumber(year, month + count, 1) - 1,
});

export const yearOf = (year: number, count = 1): Days => monthsFrom(year, 1, 12 * count);

/** The same day `months` later; the 31st becomes the last of a shorter month. */
export function addMonths(n: DayNumber, months: number): DayNumber {
  const { year, month, day } = partsOf(n);
  return Math.min(dayNumber(year, month + months, day), monthsFrom(year, month + months).to);
}
