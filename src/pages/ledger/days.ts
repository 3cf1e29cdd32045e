import { type Day, daysOf } from '../../model/day.ts';

/** Days since 1970: a day has no time zone, so a leap day counts as one and summer time as none. */
export const dayNumber = (day: Day): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

export const firstDay = (partial: string): number => dayNumber(daysOf(partial).from);

export const lastDay = (partial: string): number => dayNumber(daysOf(partial).to);

export const dayOf = (number: number): Day => new Date(number * 86_400_000).toISOString().slice(0, 10) as Day;

/** The day that it is where the reader is. */
export function today(): Day {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-') as Day;
}
