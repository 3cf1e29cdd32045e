import { dateWordsAt } from './date-words.ts';
import { dayNumber, isRealDay } from './days.ts';
import { ALL_STATED, type Draft, draft, type Finder, read } from './draft.ts';

const ISO = /((?:1[6-9]|20)\d\d)([-/])(0?[1-9]|1[0-2])\2(3[01]|[12]\d|0?[1-9])(?:T[\d:.]{5,12}Z?)?(?![\d/-])/y;
const AMERICAN = /(0?[1-9]|1[0-2])\/(3[01]|[12]\d|0?[1-9])\/((?:19|20)\d\d)(?![\d/-])/y;

/**
 * A day with its year: "Jan. 9, 2019", "Friday, 9 January 2019", "2019-01-09". All numbers, a day up to 12 could be a month, so "3/4/2019" is left out.
 */
export const explicit: Finder = (scene, at) => {
  const iso = read(ISO, scene, at);
  if (iso) return made(at, iso[0].length, Number(iso[1]), Number(iso[3]), Number(iso[4]));
  const american = read(AMERICAN, scene, at);
  if (american && Number(american[2]) > 12) return made(at, american[0].length, Number(american[3]), Number(american[1]), Number(american[2]));
  const words = dateWordsAt(scene, at);
  if (!words || words.year === null) return null;
  return made(at, words.end - at, words.year, words.month, words.day, words.lastDay);
};

function made(at: number, length: number, year: number, month: number, day: number, lastDay = day): Draft | null {
  if (!isRealDay(year, month, day) || !isRealDay(year, month, lastDay)) return null;
  const days = { from: dayNumber(year, month, day), to: dayNumber(year, month, lastDay) };
  return draft(at, at + length, days, 'day', ALL_STATED, 'explicit');
}
