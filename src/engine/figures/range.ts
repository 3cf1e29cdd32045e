import { isChange, UP_TO } from './change.ts';
import { type Draft, type Refiner, type Scene, spoken } from './draft.ts';
import { goes } from './motion.ts';
import { isHyphen } from './words.ts';

/**
 * Two ends of one range are one figure [low, high]; the first takes from the second what it does not say itself.
 * "between $40 and $50 billion", "$30-40bn", "5 to 10 percent"
 */
export const range: Refiner = (scene, drafts) => {
  if (drafts.length < 2) return drafts;
  const out: Draft[] = [];
  for (let i = 0; i < drafts.length; i++) {
    const next = drafts[i];
    if (!next) break;
    const last = out.at(-1);
    const joined = last && !isOneOfMany(scene, drafts[i - 2], last, next, drafts[i + 1]) ? join(scene, last, next) : null;
    if (joined) out[out.length - 1] = joined;
    else out.push(next);
  }
  return out;
};

/** "From $160 to $180 to $200", "six, seven or eight years": more than two in a row are no two ends. */
function isOneOfMany({ text }: Scene, before: Draft | undefined, a: Draft, b: Draft, behind: Draft | undefined): boolean {
  const joint = text.slice(a.end, b.start);
  const lead = before ? text.slice(before.end, a.start) : '';
  if (joint === ' to ')
    return (before?.kind === a.kind && lead === ' to ') || (behind?.kind === b.kind && text.slice(b.end, behind.start) === ' to ');
  return (
    joint === ' or ' && lead === ', ' && before !== undefined && (before.unit === null || before.unit === b.unit) && !Array.isArray(before.value)
  );
}

function join(scene: Scene, a: Draft, second: Draft): Draft | null {
  if (Array.isArray(a.value) || a.change || !joint(scene, a, second)) return null;
  const b = underOneSymbol(a, second) ? { ...second, kind: a.kind, unit: a.unit } : second;
  const low = lend(a, b) ?? spanned(scene, a, b);
  if (low === null) return null;
  const high = typeof b.value === 'number' ? b.value : null;
  if (high === null || low >= high) return null;
  if (isChange(scene, { ...a, value: low }, b)) return null;
  return { ...b, start: a.start, value: [low, high], ...spoken(b, 'range'), core: { start: a.core.start, end: b.core.end } };
}

/** "Ranging from $200 to $4 million": each end has its own symbol, and the verb says that they are ends. */
function spanned({ text, start }: Scene, a: Draft, b: Draft): number | null {
  if (a.kind !== 'money' || a.unit !== b.unit || typeof a.value !== 'number' || b.core.start === b.numeral.start) return null;
  return /\b(?:rang(?:e|es|ed|ing)|vary|var(?:ies|ied|ying)|anywhere) from $/i.test(text.slice(Math.max(start, a.start - 16), a.start))
    ? a.value
    : null;
}

/** The value of the first end in the unit and magnitude of the second; null where they do not agree. */
export function lend(a: Draft, b: Draft): number | null {
  if (typeof a.value !== 'number' || typeof b.value !== 'number') return null;
  // "45 cents to $62.70": one end before its sign and one behind it are two amounts.
  if (a.kind === 'money' && a.core.start === a.numeral.start && b.core.start < b.numeral.start) return null;
  const bare = a.unit === null && a.kind === 'count' && a.rule === 'count';
  if (!bare && (a.unit !== b.unit || a.kind !== b.kind)) return null;
  const written = a.numeral.scale === 1 && b.numeral.scale > 1 && a.numeral.value < 1000;
  const unitWorth = bare && b.numeral.value > 0 ? b.value / b.numeral.value : 1;
  const own = a.value * unitWorth;
  if (!written) return own;
  // "$500 to $1 billion" leaves open what the 500 are: only a smaller leading number shares the magnitude.
  const shared = own * b.numeral.scale;
  return shared < b.value ? shared : null;
}

/** "$30-40bn": the second end has its currency from before the first. */
const underOneSymbol = (a: Draft, b: Draft): boolean =>
  a.kind === 'money' && a.core.start < a.numeral.start && b.kind === 'count' && b.unit === null && b.rule === 'count' && b.numeral.form === 'digits';

/** What stands between the ends of a range: a hyphen, "to", "and" after "between", or "or" between neighbours. */
function joint({ text, start }: Scene, a: Draft, b: Draft): boolean {
  if (b.start - a.end > 12 || b.start < a.end) return false;
  const between = text.slice(a.end, b.start);
  if (between.length === 1 && isHyphen(between.charCodeAt(0))) return true;
  if (/^(?:\s?[-–‑]\s?|-to-|- to )$/.test(between)) return true;
  if (/^ to /.test(between) && (a.unit !== null || b.unit === null) && goes(text, a.start, start) && !isStep(text, a, b, start)) return false;
  if (/^ (?:to|or) (?:about |around |nearly |almost |roughly |even |perhaps )?$/.test(between)) return between.startsWith(' to') || neighbours(a, b);
  if (UP_TO.test(between)) return FROM.test(text.slice(Math.max(start, a.start - 24), a.start));
  if (!/^ and $/.test(between)) return false;
  return /\b(?:between|among)(?: the ages of)?(?: about| around| roughly| an estimated| some)? $/i.test(
    text.slice(Math.max(start, a.start - 30), a.start),
  );
}

/** "To rise by £2 to £3": a step between two sizes, both with their sign and near one another; "rose by $2 to $30" names the level. */
const isStep = (text: string, a: Draft, b: Draft, start: number): boolean =>
  text.slice(Math.max(start, a.start - 4), a.start) === ' by ' &&
  a.unit === b.unit &&
  b.numeral.scale === a.numeral.scale &&
  b.numeral.value <= a.numeral.value * 2;

/** "Flats from 450 sq ft up to 900 sq ft" */
const FROM = /\b(?:from|starting at|start at|between)(?: about| around| just)? $/i;

/** "three or four", "40 or 50 percent": a guess between neighbours, not two alternatives far apart. */
function neighbours(a: Draft, b: Draft): boolean {
  if (typeof b.value !== 'number' || b.numeral.value <= a.numeral.value) return false;
  // Both with their unit they are a guess only one apart: "1% or 2%", not the choice "10% or 20%".
  return a.unit === null
    ? b.numeral.value <= a.numeral.value * 2
    : a.unit === b.unit && b.numeral.scale === a.numeral.scale && b.value - (typeof a.value === 'number' ? a.value : 0) === a.numeral.scale;
}
