import { NUMBER, S, smallNumber } from './calendar.ts';
import { addMonths, type DayNumber, type Days } from './days.ts';
import { ALL_IMPLIED, ahead, behind, draft, type Finder, read, withThe } from './draft.ts';

const COUNTED = new RegExp(
  `(past|last|next|coming)${S}(?:(couple${S}of|half)${S}|${NUMBER}[\\s\\u00a0-])?(day|week|month|quarter|year|decade)(s)?(?!\\p{L}|-\\p{L})`,
  'iuy',
);
const MONTHS_IN: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12, decade: 120 };

/** Days, months or years up to the article's day or from it on: "the past two years", "the next 90 days", "the past decade". */
export const stretch: Finder = (scene, at) => {
  const match = read(COUNTED, scene, at);
  if (!match || scene.published === null) return null;
  const [words, which = '', phrase, number, unit = '', plural] = match;
  const start = withThe(scene, at);
  // "Last six weeks" as a verb has no "the", and "in each of the next three years" says how often.
  if (/^last$/i.test(which) && start === at && /(?:^|\P{L})(?:to|will|would|could|may|might|can|should|must|not)\s$/iu.test(behind(scene, at, 8)))
    return null;
  if (/(?:^|\s)each\sof\s$/i.test(behind(scene, start, 9))) return null;
  const forward = /^(?:next|coming)$/i.test(which);
  const one = phrase === undefined && number === undefined;
  // "Last year" and "next month" are calendar units; "the past year" and "over the last year" end today.
  // "In the next quarter" is the calendar's.
  if (one && (start === at || plural || /^quarter$/i.test(unit))) return null;
  if (one && forward && !/(?:^|\P{L})(?:over|in|during|within|for)\s$/iu.test(behind(scene, start, 10))) return null;
  const count = phrase ? (/^half$/i.test(phrase) ? 0.5 : 2) : number ? smallNumber(number) : 1;
  if (count === null) return null;
  // "The last week of March" is read from its month.
  if (/^\sof\s/.test(ahead(scene, at + words.length, 4))) return null;
  const days = stretchOf(scene.published, unit.toLowerCase(), forward ? count : -count);
  return days ? draft(start, at + words.length, days, 'stretch', ALL_IMPLIED, 'stretch') : null;
};

function stretchOf(published: DayNumber, unit: string, count: number): Days | null {
  const months = MONTHS_IN[unit];
  if (months === undefined && !Number.isInteger(count)) return null;
  const far = months === undefined ? published + count * (unit === 'week' ? 7 : 1) : addMonths(published, Math.round(months * count));
  return count < 0 ? { from: far, to: published } : { from: published, to: far };
}
