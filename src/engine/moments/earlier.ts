import { NUMBER, S, smallNumber } from './calendar.ts';
import { addMonths, type Days, partsOf } from './days.ts';
import { ahead, behind, type Draft, draft, type Finder, type Grain, impliedAt, read, type Scene } from './draft.ts';
import { reportedPeriod, yearsFrom } from './period-spoken-of.ts';
import { unitAt } from './relative.ts';

const AWAY = new RegExp(`${NUMBER}${S}(day|week|month|quarter|year|decade)s?${S}(earlier|previously|before|later|after|ago)(?!\\p{L})`, 'iuy');
/** "A year before the vote" counts from what follows; only at the end of its phrase does it count from what was said. */
const PHRASE_ENDS = /^(?:[.,;:)”"’]|\s(?:and|but|when|while|to|in|at|as|that|which|was|were|had|he|she|they|it)\s|$)/;

/** "From a year ago" compares with the moment spoken of; other years ago are the article's. */
const COMPARED = /(?:^|\P{L})(?:from|(?<!(?:more|less|fewer|longer|earlier)\s)than|with|versus|against)\s$/iu;

/** A figure held against another one. */
const AGAINST = /(?:^|\P{L})(?:compared|from|than|with|versus|against|up|down|to)\s(?:[^.;]|\.\d)*$/iu;

/** How coarse each grain is, so that a shift is never finer than what it shifts. */
const COARSE: Readonly<Record<Grain, number>> = { day: 0, week: 1, month: 2, quarter: 3, half: 4, season: 3, year: 5, decade: 6, stretch: 7 };

/** Before or after the moment spoken of last in the paragraph: "a month earlier", "two days later", "from a year earlier". */
export const earlier: Finder = (scene, at) => {
  const match = read(AWAY, scene, at);
  if (!match) return null;
  const [words, number = '', unit = '', way = ''] = match;
  const end = at + words.length;
  if (/^(?:before|after)$/i.test(way) && !PHRASE_ENDS.test(ahead(scene, end, 8))) return null;
  // "Six months earlier than required" measures, it dates nothing.
  if (/^\sthan(?!\p{L})/u.test(ahead(scene, end, 6))) return null;
  const count = smallNumber(number);
  const reported = unit.toLowerCase() === 'year' && count !== null && /^(?:ago|earlier|before)$/i.test(way) ? reportedBefore(scene, at) : null;
  if (reported && count !== null) return draft(at, end, yearsFrom(reported, -count), reported.grain, impliedAt(reported.grain), 'earlier');
  if (/^ago$/i.test(way) && !COMPARED.test(behind(scene, at, 20))) return null;
  const anchor = anchorOf(scene, /ago/i.test(way));
  // Two times so many years ago are both the article's.
  if (count === null || anchor === null || (anchor.rule === 'ago' && /^ago$/i.test(way))) return null;
  const days = shifted(anchor, unit.toLowerCase(), /^(?:later|after)$/i.test(way) ? count : -count);
  return days ? draft(at, end, days.days, days.grain, impliedAt(days.grain), 'earlier') : null;
};

/** "Earned $5 million, against $4 million a year ago": the year before the period that the figures are of, unless the sentence names a time of its own. */
function reportedBefore(scene: Scene, at: number) {
  const period = reportedPeriod(scene);
  const last = scene.before.at(-1);
  if (!period || (last && last !== period && last.start >= scene.start && last.grain !== 'day' && last.start > period.start)) return null;
  return at <= scene.start + 1 || AGAINST.test(behind(scene, at, 110)) ? period : null;
}

/** The nearest moment before, of one place in time; for "a year ago" only a month or coarser one in the same sentence ("in December from a year ago"). */
function anchorOf(scene: Scene, needsPeriod: boolean): Draft | null {
  const anchor = scene.before.at(-1);
  if (!anchor || (anchor.grain === 'stretch' && anchor.rule !== 'ending') || anchor.from === null || anchor.to === null) return null;
  const since = monthsTogether(scene, anchor);
  if (since) return since;
  if (needsPeriod && (anchor.start < scene.start || COARSE[anchor.grain] < COARSE.month)) return null;
  return anchor;
}

/** "In January-October … from a year earlier": the two bound one period, which is only made of them when the sentence has been read. */
function monthsTogether({ before, text }: Scene, last: Draft): Draft | null {
  const first = before.at(-2);
  if (first?.grain !== 'month' || last.grain !== 'month' || last.from === null) return null;
  if (!TOGETHER.test(text.slice(first.end, Math.min(last.start, first.end + 12)))) return null;
  const from = (first.inYear?.(partsOf(last.from).year) ?? first).from;
  return from === null || from > last.from ? null : { ...last, from, grain: 'stretch', rule: 'ending' };
}

const TOGETHER = /^(?:\s?[-–—]\s?|\s(?:to|through)\s)$/;

function shifted(anchor: Draft, unit: string, count: number): { days: Days; grain: Grain } | null {
  const { from, to, grain } = anchor;
  if (from === null || to === null) return null;
  if (unit === 'day' || unit === 'week') {
    if (COARSE[grain] > COARSE[unit]) return null;
    const by = count * (unit === 'week' ? 7 : 1);
    return { days: { from: from + by, to: to + by }, grain };
  }
  const months = count * ({ month: 1, quarter: 3, year: 12, decade: 120 }[unit] ?? 12);
  if (anchor.rule === 'ending' && grain === 'stretch') return { days: { from: addMonths(from, months), to: addMonths(to + 1, months) - 1 }, grain };
  const wanted = unit === 'decade' ? 'year' : (unit as Grain);
  if (grain === 'day' || grain === 'week') {
    // A weekday is when something was said; "a year earlier" after it speaks of something else.
    if (anchor.day !== 'stated') return null;
    return { days: unitAt(addMonths(from, months), wanted, 0), grain: wanted };
  }
  if (COARSE[grain] > COARSE[wanted]) return null;
  // From the first day of its last month, so that no shorter month loses days.
  return { days: { from: addMonths(from, months), to: unitAt(addMonths(to - 27, months), 'month', 0).to }, grain };
}
