import type { Entry, EntryFigure } from '../../../model/entry.ts';
import { endsOf, type Qualifier } from '../../../model/figure.ts';
import { firstDay, lastDay } from '../days.ts';

/** A part of what was promised, with the days over which it is to come. */
export interface Instalment {
  from: number;
  to: number;
  /** All that is to come in these days: what was promised, and the level it comes on top of. */
  amount: number;
  promised: number;
  /** How exactly what was promised was said. */
  qualifier: Qualifier;
}

/** The level that a promise comes on top of, a year. */
export interface Baseline {
  value: number;
  /** As the record says it: "2017". */
  said: string;
}

const YEAR = 365.25;
/** Parts are a whole where they come within a fiftieth of it: records round. */
const NEAR = 0.02;

const sumOf = ({ value }: EntryFigure): number => endsOf(value)[0];

/** The level as the figures themselves give it. */
export function baselineOf(figures: readonly EntryFigure[], unit: string): Baseline | null {
  for (const figure of figures) {
    const stated = figure.baselineFigure as { value?: unknown; unit?: unknown; year?: unknown } | undefined;
    if (typeof stated?.value === 'number' && stated.unit === unit) return { value: stated.value, said: String(stated.year ?? figure.baseline ?? '') };
  }
  return null;
}

function partOf(figure: EntryFigure, baseline: Baseline | null): Instalment | null {
  const { from = null, to = null } = figure.period ?? {};
  if (from === null || to === null) return null;
  const [first, last] = [firstDay(from), lastDay(to)];
  const years = figure.period?.years ?? (last - first + 1) / YEAR;
  const promised = figure.per === 'year' ? sumOf(figure) * years : sumOf(figure);
  const level = figure.baseline !== null && baseline ? baseline.value * years : 0;
  return { from: first, to: last, amount: promised + level, promised, qualifier: figure.qualifier };
}

const within = (part: Instalment, whole: Instalment): boolean => part !== whole && part.from >= whole.from && part.to <= whole.to;

/** A whole that its own parts make up is left to the parts, which say more of when. */
function isMadeUp(whole: Instalment, all: readonly Instalment[]): boolean {
  const parts = all.filter((part) => within(part, whole) && part.amount < whole.amount);
  const sum = parts.reduce((total, part) => total + part.promised, 0);
  return Math.abs(sum - whole.promised) <= whole.promised * NEAR;
}

/** What an entry promises in a unit, part by part in order of time; no part lies within another. Empty where no days are stated. */
export function instalmentsOf(entry: Entry, figures: readonly EntryFigure[], baseline: Baseline | null): Instalment[] {
  const parts = figures.flatMap((figure) => partOf(figure, figure.baseline === null ? null : baseline) ?? []);
  // "12 million tonnes by January": from the day it was said.
  const undated = figures.filter(({ period }) => !period?.from || !period.to);
  const [first] = undated;
  if (parts.length === 0 && first && entry.deadline)
    parts.push({ from: firstDay(entry.date), to: lastDay(entry.deadline), amount: sumOf(first), promised: sumOf(first), qualifier: first.qualifier });
  const whole = parts.filter((part) => part.to >= part.from && !isMadeUp(part, parts));
  // What lies within another is a part of it; of two over the same days the record names the chief one first.
  const isOf = (part: Instalment, i: number): boolean =>
    whole.some((other, j) => within(part, other) && (j < i || other.from < part.from || other.to > part.to));
  return whole.filter((part, i) => !isOf(part, i)).sort((a, b) => a.from - b.from || a.to - b.to);
}

const LEAST: ReadonlySet<Qualifier> = new Set(['=', '>', '>=']);
const MOST: ReadonlySet<Qualifier> = new Set(['=', '<', '<=']);

/** How exactly the sum of parts is known: as each of them where they are alike, and no better than the vaguest. */
export function qualifierOf(parts: readonly Instalment[]): Qualifier {
  const all = parts.map(({ qualifier }) => qualifier);
  const [first = '='] = all;
  if (all.every((one) => one === first)) return first;
  return all.every((one) => LEAST.has(one)) ? '>=' : all.every((one) => MOST.has(one)) ? '<=' : '~';
}

/** How much is to have come from one day to another, both included, if each part comes evenly. */
export function targetOver(parts: readonly Omit<Instalment, 'promised' | 'qualifier'>[], from: number, to: number): number {
  let sum = 0;
  for (const part of parts) {
    const days = Math.min(to, part.to) - Math.max(from, part.from) + 1;
    if (days > 0) sum += (part.amount * days) / (part.to - part.from + 1);
  }
  return sum;
}
