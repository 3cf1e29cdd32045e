import { type DayNumber, type Days, partsOf } from './days.ts';
import { behind, type Draft, type Scene } from './draft.ts';

const DASH = /^\s?[-–—]\s?$/;
const TO = /^,?\s(?:to|through|until|till|thru)\s(?:the\s)?$/;
const AND = /^\sand\s(?:the\s)?$/;
const FROM = /(?:^|[^\p{L}])(from\s)(?:the\s)?$/iu;
const BETWEEN = /(?:^|[^\p{L}])(between\s)(?:the\s)?$/iu;
const OVER = /(?:^|[^\p{L}])(?:over|across|during|throughout)\s$/iu;
/** "Moved from Friday to Monday" changes a date; it names no period. */
const MOVED =
  /\b(?:moved|delay(?:ed|s|ing)?|postpon(?:ed|es|ing)|push(?:ed|es|ing)|extend(?:ed|s|ing)|shift(?:ed|s|ing)|chang(?:ed|es|ing)|advanced|brought forward|rescheduled)\b/;

/** Two moments that bound one period: "from 2020 to 2021", "between May and July", "2017-2019", "over 2020 and 2021". */
export const period = (scene: Scene, drafts: readonly Draft[]): Draft[] => {
  const out: Draft[] = [];
  for (const d of drafts) {
    const last = out.at(-1);
    const joined = last ? (yeared(scene, last, d) ?? join(scene, last, d, out.at(-2)?.end ?? scene.start)) : null;
    if (joined) out[out.length - 1] = joined;
    else out.push(d);
  }
  return out;
};

function join(scene: Scene, a: Draft, b: Draft, floor: number): Draft | null {
  if (a.kind !== 'on' || b.kind !== 'on' || b.start - a.end > 12) return null;
  const joint = scene.text.slice(a.end, b.start);
  const before = behind(scene, a.start, Math.min(10, a.start - floor));
  const from = FROM.exec(before) ?? null;
  const lead = AND.test(joint) ? BETWEEN.exec(before) : from;
  if (AND.test(joint)) {
    if (!lead && !(OVER.test(before) && a.grain === 'year' && b.grain === 'year')) return null;
  } else if (!DASH.test(joint) && !(TO.test(joint) && (from || (a.grain === b.grain && !joint.startsWith(','))))) return null;
  if (MOVED.test(behind(scene, a.start, 70))) return null;
  const days = bounded(a, b, scene.published);
  if (!days) return null;
  const start = lead ? a.start - (before.length - before.lastIndexOf(lead[1] ?? '')) : a.start;
  const { year, month, day } = b;
  const whole: Draft = { start, end: b.end, kind: 'span', ...days, year, month, day, grain: 'stretch', rule: 'period' };
  const { inYear: first } = a;
  const { inYear: last } = b;
  return first && last ? { ...whole, inYear: (y) => spanIn(first(y), last(y)) ?? spanIn(first(y - 1), last(y)) } : whole;
}

const spanIn = (a: Days | null, b: Days | null): Days | null => (a && b && a.from <= b.to ? { from: a.from, to: b.to } : null);

const OF_YEAR = /^\s(?:period|quarter|stretch|months)\s(?:of|in)\s$/;

/** "The January-March period of 2018": the year behind is the period's. */
function yeared(scene: Scene, a: Draft, b: Draft): Draft | null {
  if (a.rule !== 'period' || !a.inYear || b.grain !== 'year' || b.year !== 'stated' || b.from === null) return null;
  if (!OF_YEAR.test(scene.text.slice(a.end, b.start))) return null;
  const days = a.inYear(partsOf(b.from).year);
  return days && { ...a, ...days, end: b.end, year: 'stated' };
}

/** Each end borrows the year that the other states; the first lies before the second. */
function bounded(a: Draft, b: Draft, published: DayNumber | null): Days | null {
  if (a.from === null || b.to === null) return null;
  if (a.rule === 'weekday' && b.rule === 'weekday' && a.from > b.to)
    return a.from === published ? { from: a.from, to: b.to + 7 } : { from: a.from - 7, to: b.to };
  const year = partsOf(b.to).year;
  if (a.inYear && b.year === 'stated') return ordered(a.inYear(year), b) ?? ordered(a.inYear(year - 1), b);
  const own = ordered(a, b);
  if (own && own.to - own.from < 366) return own;
  if (a.inYear && b.inYear && published !== null && b.to < published) {
    // What has ended ended last: "January-November" read in January is last year's.
    const last = partsOf(b.to).year;
    return ordered(a.inYear(last), b) ?? ordered(a.inYear(last - 1), b);
  }
  if (b.inYear) {
    const first = partsOf(a.from).year;
    return ordered(a, b.inYear(first)) ?? ordered(a, b.inYear(first + 1));
  }
  return own;
}

const ordered = (a: { from: number | null } | null, b: { to: number | null } | null): Days | null =>
  a && b && a.from !== null && b.to !== null && a.from <= b.to ? { from: a.from, to: b.to } : null;
