import { DAY, MONTH_NAME, monthOf, S, WEEKDAY_NAME, weekdayNamed, YEAR } from './calendar.ts';
import { ahead, behind, read, type Scene } from './draft.ts';

/** A day of a month as written, with or without its year; `lastDay` is the second of "Jan. 30 and 31". */
interface DateWords {
  readonly end: number;
  /** The day of the week said with it, 0 for Monday. */
  readonly weekday: number | null;
  readonly year: number | null;
  readonly month: number;
  readonly day: number;
  readonly lastDay: number;
}

const JOINT = `(?:[-–]|${S}(?:and|to|through|or|&)${S})`;
const WEEKDAY = `(?:${WEEKDAY_NAME}(?:,?${S}|${S}\\())?`;
/** After the second day of a pair: nothing that the number could count ("March 2 and 10 percent"). */
const CLOSED = `(?=,?${S}${YEAR}|[.,;:)”"’]|${S}(?:for|in|at|as|with|to|that|when|where|by|on|after|before|during|of|but|and|was|were|will|would|is|are|[-–—])|$)`;
const MONTH_FIRST = new RegExp(`${WEEKDAY}${MONTH_NAME}${S}${DAY}(?:${JOINT}${DAY}${CLOSED})?(?:,?${S}${YEAR})?`, 'uy');
const DAY_FIRST = new RegExp(`${WEEKDAY}(?:the${S})?${DAY}(?:${JOINT}${DAY})?${S}(?:of${S})?${MONTH_NAME}(?:,?${S}${YEAR})?`, 'uy');

/** "Jan. 9, 2019", "Friday, Jan. 18", "9 January 2019", "Jan. 30 and 31": a pair of days is one moment, as the second cannot be read alone. */
export function dateWordsAt(scene: Scene, at: number): DateWords | null {
  const monthFirst = read(MONTH_FIRST, scene, at);
  if (monthFirst) {
    const [words, name, month = '', day = '', last, , year] = monthFirst;
    return date(scene, at, words, name, year, month, day, last);
  }
  if (/[$€£¥#.,\d/-]$/.test(behind(scene, at, 1))) return null;
  const dayFirst = read(DAY_FIRST, scene, at);
  if (!dayFirst) return null;
  const [words, name, day = '', last, month = '', year] = dayFirst;
  return date(scene, at, words, name, year, month, day, last);
}

function date(
  scene: Scene,
  at: number,
  words: string,
  name: string | undefined,
  year: string | undefined,
  month: string,
  day: string,
  last: string | undefined,
): DateWords | null {
  const first = Number.parseInt(day, 10);
  const lastDay = last === undefined ? first : Number.parseInt(last, 10);
  if (lastDay < first) return null;
  const closing = words.includes('(') && ahead(scene, at + words.length, 1) === ')' ? 1 : 0;
  const weekday = name === undefined ? null : weekdayNamed(name);
  return { end: at + words.length + closing, weekday, year: year === undefined ? null : Number(year), month: monthOf(month), day: first, lastDay };
}
