import type { Day } from '../../model/day.ts';

/** Days since 1970-01-01, so that dates are added and compared as whole numbers and no time zone can shift one. */
export type DayNumber = number;

export interface Days {
  readonly from: DayNumber;
  readonly to: DayNumber;
}

/** Days in 400 years, after which the calendar repeats, and those from March 1 of the year 0 to 1970. */
const ERA = 146_097;
const EPOCH = 719_468;

/**
 * `month` is 1 to 12 and may lie outside: 13 is January of the next year. Whole numbers, as `Date` takes twenty times as long;
 * years run from March, so that the day that some lack is their last.
 */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  const months = year * 12 + month - 3;
  const y = Math.floor(months / 12);
  const era = Math.floor(y / 400);
  const ofEra = y - era * 400;
  const ofYear = Math.floor((153 * (months - y * 12) + 2) / 5) + day - 1;
  return era * ERA + ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear - EPOCH;
}

export const numberOf = (day: Day): DayNumber => dayNumber(Number(day.slice(0, 4)), Number(day.slice(5, 7)), Number(day.slice(8, 10)));

export function partsOf(n: DayNumber): { year: number; month: number; day: number } {
  const era = Math.floor((n + EPOCH) / ERA);
  const ofEra = n + EPOCH - era * ERA;
  const year = Math.floor((ofEra - Math.floor(ofEra / 1460) + Math.floor(ofEra / 36_524) - Math.floor(ofEra / 146_096)) / 365);
  const ofYear = ofEra - 365 * year - Math.floor(year / 4) + Math.floor(year / 100);
  const fromMarch = Math.floor((5 * ofYear + 2) / 153);
  const month = fromMarch < 10 ? fromMarch + 3 : fromMarch - 9;
  return { year: era * 400 + year + (month <= 2 ? 1 : 0), month, day: ofYear - Math.floor((153 * fromMarch + 2) / 5) + 1 };
}

/** An article means the same few days again and again. */
const WRITTEN = new Map<DayNumber, Day>();
const MOST_WRITTEN = 4096;

/** Null outside the years 1 to 9999, which no article means. */
export function dayOf(n: DayNumber): Day | null {
  const known = WRITTEN.get(n);
  if (known !== undefined) return known;
  const { year, month, day } = partsOf(n);
  if (!(year >= 1 && year <= 9999)) return null;
  if (WRITTEN.size >= MOST_WRITTEN) WRITTEN.clear();
  const written = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as Day;
  WRITTEN.set(n, written);
  return written;
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
