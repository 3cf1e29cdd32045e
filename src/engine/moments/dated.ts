import { type Bearing, nearest } from './choose.ts';
import { CHRONICLE, inOldStory } from './chronicle.ts';
import { dateWordsAt } from './date-words.ts';
import { type Days, dayNumber, isRealDay, partsOf, weekdayOf } from './days.ts';
import { ALL_STATED, behind, DAY_OF_IMPLIED_YEAR, draft, type Finder, type Scene } from './draft.ts';
import { leanAt, leanBefore } from './lean.ts';
import { PROLONGED } from './limit.ts';
import { yearAfter } from './which-year.ts';

/** A day with its year, "Friday, Jan. 18, 2019", or without, the nearest to the article's that the verb allows: "Dec. 1", "Jan. 30 and 31", "May 5 last year". */
export const dated: Finder = (scene, at) => {
  const words = dateWordsAt(scene, at);
  if (!words) return null;
  const inYear = (year: number): Days | null =>
    isRealDay(year, words.month, words.day) && isRealDay(year, words.month, words.lastDay)
      ? { from: dayNumber(year, words.month, words.day), to: dayNumber(year, words.month, words.lastDay) }
      : null;
  if (words.year !== null) {
    const days = inYear(words.year);
    return days && draft(at, words.end, days, 'day', ALL_STATED, 'explicit');
  }
  const said = yearAfter(scene, words.end);
  if (said) {
    const days = inYear(said.year);
    return days && draft(at, said.end, days, 'day', DAY_OF_IMPLIED_YEAR, 'partial');
  }
  if (scene.published === null) return null;
  // "Saturday, April 25" is one in a year in which the day falls so.
  if (words.weekday !== null) {
    const { year } = partsOf(scene.published);
    const fitting = [year - 1, year, year + 1].flatMap((y) => inYear(y) ?? []).filter(({ from }) => weekdayOf(from) === words.weekday);
    const days = nearest(fitting, scene.published, null);
    if (days) return { ...draft(at, words.end, days, 'day', DAY_OF_IMPLIED_YEAR, 'partial'), inYear };
  }
  const towards = bearing(scene, at, words.end);
  const told = inOldStory(scene, inYear, towards === 'done' || towards === 'over' ? 'past' : towards);
  const days = told ?? near(inYear, scene.published, towards);
  return days && { ...draft(at, words.end, days, 'day', DAY_OF_IMPLIED_YEAR, told ? CHRONICLE : 'partial'), inYear };
};

/** "Agreed to a summit on March 4" may lie ahead, "raised the rate on March 4" cannot. */
const APPOINTMENT =
  /(?:^|\P{L})(?:summits?|meetings?|talks|hearings?|deadlines?|elections?|votes?|visits?|sessions?|conference|forum|trial|rounds?|trip|tour|polls?|referendum|ceremony|inauguration|speech|address|debate|release|launch|expiry|effect|force)(?!\p{L})/iu;

/** "Since March 2" and "ended March 31" are over; "rose on March 2" most likely is, "ahead of a March 2 deadline" need not be. */
function bearing(scene: Scene, at: number, end: number): Bearing {
  const before = behind(scene, at, 12);
  if (/(?:^|\s)(?:since|ended)\s(?:on\s)?$/i.test(before)) return 'over';
  if (/(?:^|\s)to\s$/i.test(before) && PROLONGED.test(behind(scene, at - 3, 80))) return 'future';
  const lean = leanAt(scene, at, end);
  if (lean !== 'past' || !/(?:^|\s)on\s$/i.test(before) || leanBefore(scene, at) !== 'past') return lean;
  return APPOINTMENT.test(behind(scene, at, 60)) ? 'done' : 'over';
}

function near(inYear: (year: number) => Days | null, published: number, bearing: Bearing): Days | null {
  const { year } = partsOf(published);
  return nearest(
    [year - 1, year, year + 1].flatMap((y) => inYear(y) ?? []),
    published,
    bearing,
  );
}
