import type { Given } from '../../model/moment.ts';
import { smallNumber } from './calendar.ts';
import { addMonths, weekOf } from './days.ts';
import { behind, type Draft, type Refiner } from './draft.ts';
import { partOf } from './ends.ts';

const OF = /(?:^|[^\p{L}-])((?:the\s)?(end|close|start|beginning|turn|middle|rest|remainder)\sof\s)$/iu;
const BESIDE = /(?:^|[^\p{L}-])((early|late|mid|earlier|later|so far|early in|late in)[\s\u00a0-])(?:the\s)?$/iu;
const WEEK_OF = /(?:^|[^\p{L}-])((?:the\s)?week\s(?:of|beginning|starting)\s)(?:the\s)?$/iu;
const COUNTED =
  /(?:^|[^\p{L}-])((?:the\s)?(first|last|final|latter|opening)(?:\s([a-z]{3,6}|\d{1,2}))?\s(day|week|month|quarter|half)s?\s(?:of|in)\s)$/iu;

/** Narrows a moment to the part that the words before it name: "the end of 2025", "early January", "late last year", "the first 11 months of 2018". */
export const part: Refiner = (scene, d, floor) => {
  if (d.from === null || d.to === null || d.grain === 'stretch') return d;
  const before = behind(scene, d.start, Math.min(40, d.start - floor));
  const days = { from: d.from, to: d.to };
  const of = OF.exec(before) ?? BESIDE.exec(before);
  if (of) {
    const [, words = '', name = ''] = of;
    const start = d.start - (before.length - before.lastIndexOf(words));
    // "Late on Friday", "early Monday": still that day.
    if (d.grain === 'day') return /^(?:early|late)$/i.test(name) ? { ...d, start } : d;
    const within = partOf(days, name.toLowerCase().replace(/ in$/, ''), scene.published);
    return within ? { ...d, start, ...within, grain: 'day', day: impliedDay(d.day), ...unfixed(d, name) } : d;
  }
  const weekOfDay = d.grain === 'day' ? WEEK_OF.exec(before) : null;
  if (weekOfDay) {
    const start = d.start - (before.length - before.lastIndexOf(weekOfDay[1] ?? ''));
    return { ...d, start, ...weekOf(d.from), grain: 'week', day: 'implied', rule: 'part' };
  }
  const counted = COUNTED.exec(before);
  if (!counted) return d;
  const [, words = '', which = '', number, unit = ''] = counted;
  const count = number === undefined ? 1 : smallNumber(number);
  if (count === null) return d;
  const first = /^(?:first|opening)$/i.test(which);
  const months = { month: count, quarter: 3 * count, half: 6 * count }[unit.toLowerCase()];
  const inner = months
    ? first
      ? { from: d.from, to: addMonths(d.from, months) - 1 }
      : { from: addMonths(d.to + 1, -months), to: d.to }
    : ends(days, count * (/^week$/i.test(unit) ? 7 : 1), first);
  if (inner.from < d.from || inner.to > d.to) return d;
  return { ...d, start: d.start - (before.length - before.lastIndexOf(words)), ...inner, rule: 'part' };
};

const ends = ({ from, to }: { from: number; to: number }, length: number, first: boolean) =>
  first ? { from, to: from + length - 1 } : { from: to - length + 1, to };

const impliedDay = (given: Given): Given => (given === 'absent' ? 'implied' : given);

/** A neighbour's year shifts the part along with the whole. */
function unfixed(d: Draft, name: string): Pick<Draft, 'rule' | 'inYear'> | { rule: string } {
  const { inYear } = d;
  if (!inYear) return { rule: 'part' };
  return {
    rule: 'part',
    inYear: (year) => {
      const whole = inYear(year);
      return whole ? partOf(whole, name.toLowerCase().replace(/ in$/, ''), null) : null;
    },
  };
}
