import { NUMBER, S, smallNumber } from './calendar.ts';
import { addMonths } from './days.ts';
import { behind, type Refiner } from './draft.ts';

const MONTHS_TO = new RegExp(
  `(?:^|[^\\p{L}\\d.,-])((?:the${S})?(?:(?:past|last|first|latest)${S})?${NUMBER}[\\s-](months?|years?|quarters?)${S}(?:to|through|ended|ending|until)${S}(?:in${S})?)$`,
  'iu',
);
const YEAR_TO = new RegExp(
  `(?:^|[^\\p{L}-])((?:the${S})?(?:(?:fiscal|financial)${S})?(year|quarter|week)${S}(?:to|through|ended|ending|that ended|that ends)${S}(?:in${S}|on${S})?)$`,
  'iu',
);
const WEEK = 7;
const LENGTH: Readonly<Record<string, number>> = { month: 1, quarter: 3, year: 12 };

/** A period told by its end: "the three months to December", "the 12 months through June 2018", "the year ended March 31". */
export const ending: Refiner = (scene, d, floor) => {
  if (d.to === null || (d.grain !== 'month' && d.grain !== 'day')) return d;
  const before = behind(scene, d.start, Math.min(48, d.start - floor));
  const counted = MONTHS_TO.exec(before);
  const year = counted ? null : YEAR_TO.exec(before);
  const words = (counted ?? year)?.[1];
  if (words !== undefined) {
    if (year?.[2]?.toLowerCase() === 'week') {
      return d.grain === 'day' ? { ...d, start: d.start - words.length, kind: 'span', from: d.to + 1 - WEEK, grain: 'week', rule: 'ending' } : d;
    }
    const count = counted ? smallNumber(counted[2] ?? '') : 1;
    const months = (count ?? 0) * (LENGTH[((counted ? counted[3] : year?.[2]) ?? '').toLowerCase().replace(/s$/, '')] ?? 0);
    if (months === 0) return d;
    return { ...d, start: d.start - words.length, kind: 'span', from: addMonths(d.to + 1, -months), grain: 'stretch', rule: 'ending' };
  }
  return d;
};
