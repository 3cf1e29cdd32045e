import { dayNumber, isRealDay, oneDay } from './days.ts';
import { ALL_STATED, type Draft, draft, type Finder, read } from './draft.ts';

const ISO = /((?:1[6-9]|20)\d\d)([-/])(0?[1-9]|1[0-2])\2(3[01]|[12]\d|0?[1-9])(?:T[\d:.]{5,12}Z?)?(?![\d/-])/y;
const AMERICAN = /(0?[1-9]|1[0-2])\/(3[01]|[12]\d|0?[1-9])\/((?:19|20)\d\d)(?![\d/-])/y;

const EUROPEAN = /(3[01]|[12]\d|0?[1-9])([/.])(0?[1-9]|1[0-2])\2((?:19|20)\d\d)(?![\d/-]|\.\d)/y;

/** A day all in numbers, "2019-01-09", "1/18/2019", "18/1/2019", "18.1.2019". A day up to 12 could be a month, so "3/4/2019" is left out. */
export const numeric: Finder = (scene, at) => {
  const iso = read(ISO, scene, at);
  if (iso) return made(at, iso[0].length, Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const american = read(AMERICAN, scene, at);
  if (american && Number(american[2]) > 12) return made(at, american[0].length, Number(american[3]), Number(american[1]), Number(american[2]));
  const european = read(EUROPEAN, scene, at);
  // With full stops no American writes the month first.
  if (!european || (european[2] === '/' && Number(european[1]) <= 12 && european[1] !== european[3])) return null;
  return made(at, european[0].length, Number(european[4]), Number(european[3]), Number(european[1]));
};

function made(at: number, length: number, year: number, month: number, day: number): Draft | null {
  return isRealDay(year, month, day) ? draft(at, at + length, oneDay(dayNumber(year, month, day)), 'day', ALL_STATED, 'explicit') : null;
}
