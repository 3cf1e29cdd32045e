import type { Day } from '../../../model/day.ts';
import type { Entry, EntryFigure, EntryId } from '../../../model/entry.ts';
import { type Amount, endsOf } from '../../../model/figure.ts';
import { dayNumber, firstDay, lastDay } from '../days.ts';
import { type Baseline, baselineOf, type Instalment, instalmentsOf, targetOver } from './instalments.ts';
import { kindsOf, sayingOf } from './saying.ts';

/** What had come by a day, beside what was to have come by then. */
export interface Counted {
  entry: Entry;
  figure: EntryFigure;
  from: number;
  to: number;
  /** What is to have come in the same days: the pro-rated target. */
  target: number;
  /** What of the target was there before the promise: the level that it comes on top of. */
  level: number;
  /** 0.575 of the target; both ends of a range. */
  share: Amount;
}

/** A share that a source states itself. */
export interface StatedShare {
  entry: Entry;
  figure: EntryFigure;
}

export interface Delivery {
  unit: string;
  parts: Instalment[];
  baseline: Baseline | null;
  /** What was promised, and with the level it comes on top of. */
  promised: number;
  total: number;
  counted: Counted[];
  stated: StatedShare[];
}

/** What is counted may begin a little before the promise runs: a summit's sales are counted from the eve. */
const GRACE = 35;

/** Relations by which a record tells again of the same promise. */
const AGAIN: ReadonlySet<string> = new Set(['restates', 'supersedes']);
const TELLS: ReadonlySet<string> = new Set(['reports-on', 'assesses', 'implements', 'raises', 'lowers', 'follows']);

const isMeasured = (unit: string): boolean => unit !== 'percent' && unit !== 'percentage-point';

const highest = ({ value }: EntryFigure): number => endsOf(value)[1];

/** The pledge, and the records in which the same is said again: of the same goods. */
function told(pledge: Entry, thread: readonly Entry[]): Set<EntryId> {
  const goods = pledge.goods.toSorted().join();
  const same = new Set<EntryId>([pledge.id]);
  const like = thread.filter((entry) => entry.measure === pledge.measure && entry.goods.toSorted().join() === goods);
  for (let before = 0; before < same.size; ) {
    before = same.size;
    for (const entry of like) {
      const ties = entry.related.filter(({ relation }) => AGAIN.has(relation)).map(({ id }) => id);
      if (same.has(entry.id)) for (const id of ties) if (like.some((other) => other.id === id)) same.add(id);
      if (ties.some((id) => same.has(id))) same.add(entry.id);
    }
  }
  return same;
}

/** The unit that most of what is promised is in, and its figures. */
function promisedIn(pledge: Entry, kindOf: ReturnType<typeof kindsOf>): { unit: string; figures: EntryFigure[] } | null {
  const figures = pledge.figures.filter((figure) => isMeasured(figure.unit) && sayingOf(pledge, figure, kindOf) === 'promised');
  const unit = figures[0]?.unit;
  return unit === undefined ? null : { unit, figures: figures.filter((figure) => figure.unit === unit) };
}

/**
 * What was promised beside what came, by a day: each count against what was to have come in its own days if the promise is kept evenly.
 * Null where the entry promises no amount over a time, or nothing that came of it is on record.
 */
export function deliveryOf(pledge: Entry, thread: readonly Entry[], on: Day): Delivery | null {
  // What was only offered or asked for is nobody's to keep.
  if (pledge.kind === 'offer' || pledge.kind === 'demand' || pledge.kind === 'threat') return null;
  const kindOf = kindsOf(thread);
  const promised = promisedIn(pledge, kindOf);
  if (!promised) return null;
  const { unit, figures } = promised;
  const same = told(pledge, thread);
  const tells = thread.filter(
    (entry) =>
      !same.has(entry.id) && firstDay(entry.date) <= dayNumber(on) && entry.related.some(({ id, relation }) => same.has(id) && TELLS.has(relation)),
  );
  const ofCounts = tells.flatMap((entry) => entry.figures);
  const baseline = figures.some(({ baseline: stated }) => stated !== null)
    ? (baselineOf(pledge.figures, unit) ?? levelBefore(figures, ofCounts, unit))
    : null;
  const parts = instalmentsOf(pledge, figures, baseline);
  const [first, last] = [parts[0]?.from, parts.at(-1)?.to];
  if (first === undefined || last === undefined) return null;

  // A restatement counts too: "2.85 million tonnes bought since" stands beside the promise that it repeats.
  const again = thread.filter((entry) => same.has(entry.id) && entry.id !== pledge.id && firstDay(entry.date) <= dayNumber(on));
  // "More than in 2017", and nobody says how much that was: no sum can be held against it.
  const open = figures.some(({ role, baseline: stated }) => (stated !== null || /\b(?:additional|extra|more)\b/.test(role)) && baseline === null);
  const counted = (open ? [] : [...tells, ...again]).flatMap((entry): Counted[] => {
    const own = entry.figures.filter((figure) => figure.unit === unit && figure.per === null && sayingOf(entry, figure, kindOf) === 'counted');
    const [figure] = own.toSorted((a, b) => highest(b) - highest(a));
    if (!figure) return [];
    const from = figure.period?.from ? firstDay(figure.period.from) : first;
    const to = figure.period?.to ? lastDay(figure.period.to) : lastDay(entry.date);
    if (from < first - GRACE || to < first) return [];
    const target = targetOver(parts, from, to);
    if (target <= 0) return [];
    const share: Amount = Array.isArray(figure.value) ? [figure.value[0] / target, figure.value[1] / target] : figure.value / target;
    const level =
      target -
      targetOver(
        parts.map((part) => ({ ...part, amount: part.promised })),
        from,
        to,
      );
    return [{ entry, figure, from, to, target, level, share }];
  });
  const stated = tells.flatMap((entry) =>
    entry.figures.filter((figure) => figure.unit === 'percent' && isShareOf(figure.role, pledge)).map((figure) => ({ entry, figure })),
  );
  if (counted.length === 0 && stated.length === 0) return null;
  return {
    unit,
    parts,
    baseline,
    promised: parts.reduce((sum, part) => sum + part.promised, 0),
    total: parts.reduce((sum, part) => sum + part.amount, 0),
    counted: counted.sort((a, b) => a.to - b.to),
    stated,
  };
}

/** "share of energy commitments met" is of an energy pledge alone, "share of the 2020 target reached" of whatever it is said of. */
function isShareOf(role: string, { goods }: Entry): boolean {
  if (!/\bshare of\b.*\b(?:commitments?|target|promise)\b/.test(role)) return false;
  const of = /\bshare of (?:the )?(.+?) commitments?\b/.exec(role)?.[1];
  return of === undefined || (of === 'total' ? goods.length !== 1 : goods.some((good) => good.startsWith(of)));
}

/** The level of the year that the promise names, as a later count of the same year states it. */
function levelBefore(figures: readonly EntryFigure[], counts: readonly EntryFigure[], unit: string): Baseline | null {
  const year = figures.find(({ baseline }) => baseline !== null)?.baseline?.match(/\b(?:19|20)\d\d\b/)?.[0];
  const count = counts.find(
    (figure) => figure.unit === unit && year !== undefined && figure.baseline?.includes(year) && typeof figure.from === 'number',
  );
  return year !== undefined && typeof count?.from === 'number' ? { value: count.from, said: year } : null;
}
