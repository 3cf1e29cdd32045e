import { nearest } from './choose.ts';
import { dateWordsAt } from './date-words.ts';
import { type Days, dayNumber, isRealDay, partsOf } from './days.ts';
import { DAY_OF_IMPLIED_YEAR, draft, type Finder } from './draft.ts';
import { leanAt } from './lean.ts';
import { yearAfter } from './which-year.ts';

/** A day without its year, the nearest to the article's that the verb allows: "Dec. 1", "Jan. 30 and 31", "May 5 last year". */
export const partial: Finder = (scene, at) => {
  const words = dateWordsAt(scene, at);
  if (!words || words.year !== null) return null;
  const inYear = (year: number): Days | null =>
    isRealDay(year, words.month, words.day) && isRealDay(year, words.month, words.lastDay)
      ? { from: dayNumber(year, words.month, words.day), to: dayNumber(year, words.month, words.lastDay) }
      : null;
  const said = yearAfter(scene, words.end);
  const end = said?.end ?? words.end;
  const days = said ? inYear(said.year) : scene.published === null ? null : near(inYear, scene.published, leanAt(scene, at, end));
  return days ? { ...draft(at, end, days, 'day', DAY_OF_IMPLIED_YEAR, 'partial'), ...(said ? {} : { inYear }) } : null;
};

function near(inYear: (year: number) => Days | null, published: number, lean: ReturnType<typeof leanAt>): Days | null {
  const { year } = partsOf(published);
  return nearest(
    [year - 1, year, year + 1].flatMap((y) => inYear(y) ?? []),
    published,
    lean,
  );
}
