import { NUMBER, S, smallNumber } from './calendar.ts';
import { addMonths, type DayNumber, oneDay } from './days.ts';
import { behind, type Refiner } from './draft.ts';

const AWAY = new RegExp(`(?:^|[^\\p{L}\\d.,-])((?:the(?=${S}day${S})|${NUMBER})${S}(day|week|month|year)s?${S}(before|after|from)${S})$`, 'iu');

const WITHIN = new RegExp(`(?:^|\\P{L})(within${S}${NUMBER}${S}(day|week|month|year)s?${S}(?:of|after|from)${S})$`, 'iu');

/** So long before or after a day: "two days after Dec. 1", "the day after Christmas", "within 90 days of March 1, 2019". */
export const offset: Refiner = (scene, d, floor) => {
  if (d.grain !== 'day' || d.from === null || d.to === null) return d;
  const before = behind(scene, d.start, Math.min(32, d.start - floor));
  const [, lead = '', many = '', each = ''] = WITHIN.exec(before) ?? [];
  const within = lead === '' ? null : smallNumber(many);
  if (within !== null)
    return { ...d, start: d.start - lead.length, kind: 'span', to: later(d.to, each, within), day: 'implied', grain: 'stretch', rule: 'offset' };
  const [, words = '', number = '', unit = '', way = ''] = AWAY.exec(before) ?? [];
  const count = /^the\s/i.test(words) ? 1 : smallNumber(number);
  if (words === '' || count === null) return d;
  // "For five years from Wednesday" begins then.
  if (
    /^from$/i.test(way) &&
    (/^year$/i.test(unit) || /(?:^|\s)(?:for|of|over|lasts|lasting|within)\s$/i.test(behind(scene, d.start - words.length, 9)))
  )
    return d;
  const by = /^before$/i.test(way) ? -count : count;
  const base = by < 0 ? d.from : d.to;
  const day = later(base, unit, by);
  return { ...d, start: d.start - words.length, ...oneDay(day), day: 'implied', rule: 'offset' };
};

function later(from: DayNumber, unit: string, by: number): DayNumber {
  if (/^(?:day|week)$/i.test(unit)) return from + by * (/^week$/i.test(unit) ? 7 : 1);
  return addMonths(from, by * (/^year$/i.test(unit) ? 12 : 1));
}
