import { DAY, MONTH_NAME, monthOf, S, WEEKDAY_NAME, weekdayNamed } from './calendar.ts';
import { type DayNumber, type Days, dayNumber, isRealDay, monthsFrom, oneDay, partsOf, weekdayOf, weekOf, yearOf } from './days.ts';
import {
  ALL_IMPLIED,
  ahead,
  behind,
  DAY_OF_IMPLIED_YEAR,
  type Draft,
  draft,
  type Finder,
  type Grain,
  impliedAt,
  MONTH_IMPLIED,
  MONTH_OF_IMPLIED_YEAR,
  read,
} from './draft.ts';
import { leanAt } from './lean.ts';
import { seasonOf } from './seasons.ts';

const UNIT = new RegExp(
  `(last|this|next|current)${S}(?:(?:past|coming|current|calendar)${S})?(weekend|week|month|quarter|year|century)(?!\\p{L}|-\\p{L})`,
  'iuy',
);
const NAMED = new RegExp(
  `([Ll]ast|[Tt]his|[Nn]ext)${S}(?:(?:past|coming)${S})?(?:${MONTH_NAME}(?:${S}${DAY})?|${WEEKDAY_NAME}|([Ss]pring|[Ss]ummer|[Ff]all|[Aa]utumn|[Ww]inter))(?!\\p{L}|-\\p{L})`,
  'uy',
);
/** "This year and next". */
const NEXT = /next(?=[.,;:)”"]|\s(?:and|but|as|to|after)\s|$)/uy;
const SHIFT: Readonly<Record<string, number>> = { last: -1, this: 0, current: 0, next: 1 };

/** Weeks, months, quarters and years from the article's own, and named ones beside it: "last May", "next week", "this coming Friday". */
export const relative: Finder = (scene, at) => {
  if (scene.published === null) return null;
  const unit = read(UNIT, scene, at);
  if (unit) {
    const [words, which = '', name = ''] = unit;
    const end = at + words.length;
    // "Over the last year" is a stretch, "the next year" may be that after another.
    const isQuarter = /^quarter$/i.test(name);
    if (!isQuarter && /^last$/i.test(which) && /(?:^|\P{L})(?:in|over|during|for|within)\sthe\s$/iu.test(behind(scene, at, 12))) return null;
    if (!isQuarter && /^next$/i.test(which) && /(?:^|\P{L})the\s$/iu.test(behind(scene, at, 5))) return null;
    // "The last week of March" is read from its month.
    if (/^last$/i.test(which) && /^\sof\s/.test(ahead(scene, end, 4))) return null;
    if (isQuarter && /^\s(?:century|of\s(?:a|an|the)\s)/i.test(ahead(scene, end, 12))) return null;
    const grain = (name.toLowerCase() === 'weekend' ? 'day' : name.toLowerCase()) as Grain;
    const shift = SHIFT[which.toLowerCase()] ?? 0;
    const days = unitAt(scene.published, name.toLowerCase(), shift);
    // "He posted this weekend", read on a Monday.
    const isGone = /^weekend$/i.test(name) && shift === 0 && days.from > scene.published && leanAt(scene, at, end) === 'past';
    return draft(at, end, isGone ? unitAt(scene.published, 'weekend', -1) : days, grain, impliedAt(grain), 'relative');
  }
  const next = read(NEXT, scene, at);
  const beside = next && /(?:^|\s)this\s(week|month|quarter|year)\s(?:and|or)\s$/i.exec(behind(scene, at, 18));
  if (next && beside) {
    const name = (beside[1] ?? '').toLowerCase();
    return draft(at, at + 4, unitAt(scene.published, name, 1), name as Grain, impliedAt(name as Grain), 'relative');
  }
  const named = read(NAMED, scene, at);
  return named ? namedAt(scene.published, at, named) : null;
};

/** The week, month … that lies `shift` of them from the one around `day`. */
export function unitAt(day: DayNumber, unit: string, shift: number): Days {
  const { year, month } = partsOf(day);
  switch (unit) {
    case 'day':
      return oneDay(day + shift);
    case 'week':
      return weekOf(day + 7 * shift);
    case 'weekend': {
      const { to } = weekOf(day + 7 * shift);
      return { from: to - 1, to };
    }
    case 'month':
      return monthsFrom(year, month + shift);
    case 'quarter':
      return monthsFrom(year, 3 * (Math.floor((month - 1) / 3) + shift) + 1, 3);
    case 'decade':
      return yearOf(Math.floor(year / 10) * 10 + 10 * shift, 10);
    case 'century':
      return yearOf(Math.floor((year - 1) / 100) * 100 + 1 + 100 * shift, 100);
    default:
      return yearOf(year + shift);
  }
}

function namedAt(published: DayNumber, at: number, match: RegExpExecArray): Draft | null {
  const [words, which = '', month, day, weekday, season = ''] = match;
  const shift = /past/.test(words) ? -1 : /coming/.test(words) ? 1 : (SHIFT[which.toLowerCase()] ?? 0);
  const end = at + words.length;
  const now = partsOf(published);
  if (month) {
    const wanted = monthOf(month);
    const year = shift < 0 ? now.year - (wanted < now.month ? 0 : 1) : shift > 0 ? now.year + (wanted > now.month ? 0 : 1) : now.year;
    if (day !== undefined) {
      const number = Number.parseInt(day, 10);
      return isRealDay(year, wanted, number) ? draft(at, end, oneDay(dayNumber(year, wanted, number)), 'day', DAY_OF_IMPLIED_YEAR, 'relative') : null;
    }
    return draft(at, end, monthsFrom(year, wanted), 'month', MONTH_OF_IMPLIED_YEAR, 'relative');
  }
  if (weekday) {
    const ahead = (weekdayNamed(weekday) - weekdayOf(published) + 7) % 7;
    // "Next Friday" on a Tuesday is the next week's, "last Friday" the nearest before.
    const wanted =
      shift < 0 ? published - 7 + ahead : shift > 0 && !/coming/.test(words) ? weekOf(published + 7).from + weekdayNamed(weekday) : published + ahead;
    return draft(at, end, oneDay(shift < 0 && wanted === published ? wanted - 7 : wanted), 'day', ALL_IMPLIED, 'relative');
  }
  return draft(at, end, seasonBeside(season, published, shift), 'season', MONTH_IMPLIED, 'relative');
}

function seasonBeside(name: string, published: DayNumber, shift: number): Days {
  const { year } = partsOf(published);
  const options = [year - 2, year - 1, year, year + 1].map((y) => seasonOf(name, y));
  const past = options.filter((days) => days.to < published).at(-1);
  const next = options.find((days) => days.from > published);
  // "This summer" in November is the one gone by, "this winter" in January the one that runs.
  const own = /winter/i.test(name) ? options.find((days) => days.to >= published) : seasonOf(name, year);
  return (shift < 0 ? past : shift > 0 ? next : own) ?? seasonOf(name, year);
}
