import { nearest } from './choose.ts';
import { dayNumber, isRealDay, oneDay, partsOf } from './days.ts';
import { ahead, behind, draft, type Finder, parts, read } from './draft.ts';
import { leanAt } from './lean.ts';

const DAY = /([12]?\d|3[01])(?:st|nd|rd|th)(?![\p{L}\d-])/uy;
const LED = /(?:^|\P{L})(?:on|by|until|till|before|since|from)\sthe\s$/iu;
/** Ends the phrase, so that the ordinal counts nothing: not "on the 19th floor". */
const CLOSED = /^(?:[.,;:)”"’]|\s(?:and|at|for|to|but|when|with|as|after|before|that|he|she|they)\s|$)/u;
/** Golf and races number their holes and laps. */
const SPORT = /(?:^|\P{L})(?:holes?|birdie[ds]?|bogey(?:ed|s)?|pars?|putts?|putted|green|fairway|laps?|innings?|minute|floor|level)(?!\p{L})/iu;

/** A day of the article's month or of one beside it, as the verb tells: "on the 27th". */
export const dayOfMonth: Finder = (scene, at) => {
  const match = read(DAY, scene, at);
  if (!match || scene.published === null || !LED.test(behind(scene, at, 14))) return null;
  const end = at + match[0].length;
  if (!CLOSED.test(ahead(scene, end, 10)) || SPORT.test(behind(scene, at, 200) + ahead(scene, at, 200))) return null;
  const { published } = scene;
  const { year, month } = partsOf(published);
  const days = [month - 1, month, month + 1].flatMap((m) => inMonth(year, m, Number(match[1])));
  // "Ordered both sides to file by the 8th": a deadline lies ahead, whatever the verb.
  const lean = /(?:by|until|till|before)\sthe\s$/i.test(behind(scene, at, 12)) ? 'future' : leanAt(scene, at, end);
  const day = nearest(days, published, lean);
  return day ? draft(at - 4, end, day, 'day', parts('implied', 'implied', 'stated'), 'day-of-month') : null;
};

function inMonth(year: number, month: number, day: number) {
  const first = partsOf(dayNumber(year, month, 1));
  return isRealDay(first.year, first.month, day) ? [oneDay(dayNumber(first.year, first.month, day))] : [];
}
