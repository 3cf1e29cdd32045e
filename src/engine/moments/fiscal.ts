import { S } from './calendar.ts';
import { monthsFrom, partsOf } from './days.ts';
import { draft, type Finder, read, type Scene, YEAR_IMPLIED, YEAR_STATED } from './draft.ts';

const STATED = new RegExp(`(?:(?:[Ff]iscal|[Ff]inancial)(?:${S}year)?${S}|FY[\\s-]?)((?:19|20)\\d\\d|\\d\\d)(?![\\d/]|[.,]\\d|-\\d)`, 'uy');
const BESIDE = new RegExp(`(last|this|next|current|previous)${S}fiscal${S}year(?!\\p{L}|-)`, 'iuy');
/** Countries, and companies in their own reports, keep other years; which, the sentence does not say. */
const OTHERS = /\b(?:India|Japan|Brit|U\.K\.|UK|Austral|Pakistan|Canad|compan|Inc\b|Corp\b|earnings|profit|revenue|sales|shareholders)/;
const SHIFT: Readonly<Record<string, number>> = { last: -1, previous: -1, this: 0, current: 0, next: 1 };

/** The fiscal year of the U.S. government, October to September, unless the sentence speaks of others: "fiscal 2019", "FY2020", "the next fiscal year". */
export const fiscal: Finder = (scene, at) => {
  const stated = read(STATED, scene, at);
  const beside = stated || scene.published === null ? null : read(BESIDE, scene, at);
  const match = stated ?? beside;
  if (!match || OTHERS.test(around(scene, at))) return null;
  const end = at + match[0].length;
  if (stated) {
    const named = Number(stated[1]);
    return draft(at, end, fiscalYear(named < 100 ? 2000 + named : named), 'year', YEAR_STATED, 'fiscal');
  }
  const { year, month } = partsOf(scene.published ?? 0);
  const now = month >= 10 ? year + 1 : year;
  return draft(at, end, fiscalYear(now + (SHIFT[(match[1] ?? '').toLowerCase()] ?? 0)), 'year', YEAR_IMPLIED, 'fiscal');
};

const fiscalYear = (year: number) => monthsFrom(year - 1, 10, 12);

const around = ({ text, start, end }: Scene, at: number): string => text.slice(Math.max(start, at - 200), Math.min(end, at + 200));
