import { NUMBER, S, smallNumber } from './calendar.ts';
import { addMonths, oneDay } from './days.ts';
import { behind, type Draft, type Refiner, type Scene } from './draft.ts';

const AWAY = new RegExp(`(?:^|[^\\p{L}\\d.,-])(${NUMBER}${S}(day|week|month|year)s?${S}(before|after)${S})$`, 'iu');

/** So long before or after a day: "two days after Dec. 1", "90 days before March 1, 2019". */
export const offset: Refiner = (scene, drafts) => drafts.map((d, i) => moved(scene, d, drafts[i - 1]?.end ?? scene.start));

function moved(scene: Scene, d: Draft, floor: number): Draft {
  if (d.grain !== 'day' || d.from === null || d.to === null) return d;
  const before = behind(scene, d.start, Math.min(32, d.start - floor));
  const [, words = '', number = '', unit = '', way = ''] = AWAY.exec(before) ?? [];
  const count = smallNumber(number);
  if (words === '' || count === null) return d;
  const by = /^after$/i.test(way) ? count : -count;
  const base = by < 0 ? d.from : d.to;
  const day = /^(?:day|week)$/i.test(unit) ? base + by * (/^week$/i.test(unit) ? 7 : 1) : addMonths(base, by * (/^year$/i.test(unit) ? 12 : 1));
  return { ...d, start: d.start - words.length, ...oneDay(day), day: 'implied', rule: 'offset' };
}
