import { ORDINALS, S, YEAR } from './calendar.ts';
import { addMonths, type DayNumber, type Days, monthsFrom, partsOf } from './days.ts';
import { type Draft, draft, type Finder, impliedAt, MONTH_STATED, read, type Scene, withThe } from './draft.ts';

const LATEST = new RegExp(`latest${S}(quarter|period|half)(?!\\p{L})`, 'iuy');
const YEAR_AGO = new RegExp(`year-(?:ago|earlier)(?:${S}(?:(?:first|second|third|fourth)[\\s-])?(?:quarter|period|half|month))?(?!\\p{L})`, 'iuy');
const OF_YEAR = new RegExp(`${YEAR}${S}(?:(first|second|third|fourth)${S}(quarter|half)|quarter|period|half)(?!\\p{L})`, 'uy');
const QUARTER = /quarter(?!\p{L}|-|\s(?:of|century|point|ended|ending|to|finals?)(?!\p{L})|[’']s)/uy;

/**
 * The quarter, half or months that the article has spoken of last, and the same of another year: "the latest quarter", "the quarter",
 * "the year-ago period", "the 2018 quarter", "the 2018 third quarter".
 */
export const periodSpokenOf: Finder = (scene, at) => {
  const ofYear = read(OF_YEAR, scene, at);
  if (ofYear) return inYear(scene, at, ofYear);
  const anchor = reportedPeriod(scene);
  if (!anchor) return null;
  const ago = read(YEAR_AGO, scene, at);
  if (ago) return spoken(withThe(scene, at), at + ago[0].length, yearsFrom(anchor, -1), anchor);
  const start = withThe(scene, at);
  const here = start < at ? (read(LATEST, scene, at) ?? (anchor.grain === 'quarter' ? read(QUARTER, scene, at) : null)) : null;
  return here ? spoken(start, at + here[0].length, anchor, anchor) : null;
};

function inYear(scene: Scene, at: number, [words, year, ordinal, unit]: RegExpExecArray): Draft | null {
  const start = withThe(scene, at);
  const end = at + words.length;
  if (ordinal !== undefined) {
    const length = unit === 'half' ? 6 : 3;
    const which = ORDINALS.get(ordinal) ?? 0;
    if (which * length > 12) return null;
    return draft(
      start,
      end,
      monthsFrom(Number(year), length * (which - 1) + 1, length),
      length === 6 ? 'half' : 'quarter',
      MONTH_STATED,
      'period-spoken-of',
    );
  }
  const anchor = reportedPeriod(scene);
  return anchor && spoken(start, end, yearsFrom(anchor, Number(year) - partsOf(anchor.to).year), anchor);
}

type Period = Draft & Days;

/** Whether a moment is a period that figures are reported of, and not one only compared with or still to end. */
export function isReported({ grain, rule, to }: Draft, published: DayNumber | null): boolean {
  if (grain !== 'quarter' && grain !== 'half' && rule !== 'ending') return false;
  return rule !== 'earlier' && rule !== 'same' && rule !== 'period-spoken-of' && published !== null && to !== null && to <= published;
}

/** The last period in the article that figures are reported of. */
export function reportedPeriod({ reported }: Scene): Period | null {
  const period = reported.at(-1);
  return period && isWhole(period) ? period : null;
}

const isWhole = (d: Draft): d is Period => d.from !== null && d.to !== null;

export const yearsFrom = ({ from, to }: Days, years: number): Days => ({ from: addMonths(from, 12 * years), to: addMonths(to + 1, 12 * years) - 1 });

const spoken = (start: number, end: number, days: Days, { grain }: Period): Draft =>
  draft(start, end, days, grain, impliedAt(grain), 'period-spoken-of');
