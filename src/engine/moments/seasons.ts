import { type Days, monthsFrom } from './days.ts';

/** Of the north, by whole months; a winter belongs to the year in which it begins. */
const FIRST_MONTH: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['fall', 9],
  ['autumn', 9],
  ['winter', 12],
]);

export const seasonOf = (name: string, year: number): Days => monthsFrom(year, FIRST_MONTH.get(name.toLowerCase()) ?? 3, 3);
