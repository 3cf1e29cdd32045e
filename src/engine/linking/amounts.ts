import type { Entry, EntryFigure } from '../../model/entry.ts';
import type { Amount, Figure } from '../../model/figure.ts';
import type { Asked, Setting } from './context.ts';
import { onceFor } from './once.ts';
import { roleOfFigure } from './roles.ts';

/**
 * telling: the same sum of money, tonnage or both ends of a change, named by few records; second: such a sum, but not the claim's first;
 * plain: the same odd rate (47.5 percent) or a sum that many records name; rate: the same round rate or duration;
 * start: what the claim states is what the entry's change began at;
 * other: comparable amounts that differ; unmet: the claim states a sum that the entry has nothing of;
 * unlike: both state rates and none agrees; missing: the entry is about a sum and the claim states none; none: nothing to compare.
 */
export type Amounts = 'telling' | 'second' | 'plain' | 'rate' | 'start' | 'other' | 'unmet' | 'unlike' | 'missing' | 'none';

export interface AmountMatch {
  readonly level: Amounts;
  /** The figures that agree, best first. */
  readonly equal: readonly { readonly claim: Figure; readonly entry: EntryFigure }[];
}

const COMMON = 8;
const MONEY = /^[A-Z]{3}$/;
const TELLING_UNITS = /^(?:[A-Z]{3}|tonne|barrel|bushel|bcm|aircraft)$/;

export const endsOf = (value: Amount): readonly number[] => (Array.isArray(value) ? value : [value]);

/** $295.4 billion and $295.8 billion are two sums: whoever gives so many digits means them all, but for the last. */
const EXACT = 4;
const digitsOf = (value: number): number => (value.toExponential().split('e')[0] ?? '').replace('.', '').length;

/** Equal as newspapers round: $323 billion is $323.3 billion. */
export function sameNumber(a: number, b: number): boolean {
  const x = Math.abs(a);
  const y = Math.abs(b);
  if (x === y) return true;
  const apart = Math.abs(x - y);
  if (apart > 0.011 * Math.max(x, y)) return false;
  const digits = Math.min(digitsOf(x), digitsOf(y));
  return digits < EXACT || apart < 1.5 * 10 ** (Math.floor(Math.log10(y)) - digits + 1);
}

const sameAmount = (a: Amount, b: Amount): boolean => {
  const [x, y] = [endsOf(a), endsOf(b)];
  return x.length === y.length && x.every((value, i) => sameNumber(value, y[i] ?? Number.NaN));
};

/** Whether both state a change, and from the same amount. */
export function changesAgree(figure: Figure, entry: EntryFigure): boolean {
  return figure.change !== null && 'from' in figure.change && entry.from != null && sameNumber(figure.change.from, entry.from);
}

/** A fall is no rise: the signs of a stated change and of the record's number must not contradict each other. */
function directionsClash(figure: Figure, entry: EntryFigure): boolean {
  if (figure.change === null || !('by' in figure.change) || Array.isArray(entry.value)) return false;
  if (figure.change.direction === 'down') return entry.value > 0 && /\b(?:rise|increase|growth|gain)\b/.test(entry.role);
  return entry.value < 0;
}

const MEASURED = /^(?:[A-Z]{3}$|percent|tonne|barrel|bushel|bcm|kilometre|hectare|litre|megawatt)/;

/** Sums and measures are rounded, and what is said to be about right; votes and companies are counted one by one. */
const isRounded = ({ unit, qualifier }: Figure, entry: EntryFigure): boolean =>
  MEASURED.test(unit ?? '') || qualifier !== '=' || entry.qualifier !== '=';

/** Whether the two state the same amount now. */
export const equalFigures = (figure: Figure, entry: EntryFigure): boolean =>
  figure.unit === entry.unit &&
  !directionsClash(figure, entry) &&
  sameAmount(figure.value, entry.value) &&
  (isRounded(figure, entry) || String(figure.value) === String(entry.value));

/** Whether the claim states what the entry's figure changed from. */
const equalsEarlier = (figure: Figure, entry: EntryFigure): boolean =>
  figure.unit === entry.unit && entry.from != null && !Array.isArray(figure.value) && figure.value !== 0 && sameNumber(figure.value, entry.from);

function levelOf(figure: Figure, entry: EntryFigure, first: boolean, ofSameGoods: boolean, statedBy: Setting['statedBy']): Amounts {
  if (!equalFigures(figure, entry)) return 'start';
  if (changesAgree(figure, entry)) return 'telling';
  if (figure.per !== entry.per && figure.per !== null && entry.per !== null) return 'other';
  if (!TELLING_UNITS.test(entry.unit)) return figure.kind === 'percent' && !Number.isInteger(figure.value) ? 'plain' : 'rate';
  // Five million tonnes of steel are not those of soybeans.
  if (!MONEY.test(entry.unit) && !ofSameGoods) return 'plain';
  if (!first) return 'second';
  return statedBy(entry.unit, endsOf(figure.value)[0] ?? 0) > COMMON ? 'plain' : 'telling';
}

const RANK: readonly Amounts[] = ['telling', 'second', 'plain', 'rate', 'start', 'other', 'unmet', 'unlike', 'missing', 'none'];

const NOTHING: AmountMatch = { level: 'none', equal: [] };
const MISSING: AmountMatch = { level: 'missing', equal: [] };

const hasSum = onceFor(({ figures }: Entry): boolean => figures.some((f) => TELLING_UNITS.test(f.unit)));

/** Compares all figures of a claim with all of an entry; the best agreement counts. "To zero" is a target of many and no sum to find a record by. */
export function compareAmounts(asked: Asked, entry: Entry, statedBy: Setting['statedBy']): AmountMatch {
  if (asked.figures.length === 0) return hasSum(entry) ? MISSING : NOTHING;
  const sum = asked.figures.find((figure) => figure.value !== 0 && TELLING_UNITS.test(figure.unit ?? ''));
  const ofSameGoods = asked.claim.goods.some((g) => entry.goods.includes(g));
  const equal: { claim: Figure; entry: EntryFigure; level: Amounts }[] = [];
  for (const figure of asked.figures)
    if (figure.value !== 0)
      for (const f of entry.figures)
        if (figure.unit === f.unit && (equalFigures(figure, f) || equalsEarlier(figure, f)))
          equal.push({ claim: figure, entry: f, level: levelOf(figure, f, figure === sum, ofSameGoods, statedBy) });
  if (equal.length > 1) equal.sort((a, b) => RANK.indexOf(a.level) - RANK.indexOf(b.level));
  if (equal[0]) return { level: equal[0].level, equal };
  const comparable = asked.figures.some((figure) => {
    const role = asked.roles.get(figure) ?? null;
    return role !== null && entry.figures.some((f) => figure.unit === f.unit && TELLING_UNITS.test(f.unit) && roleOfFigure(f) === role);
  });
  if (comparable) return { level: 'other', equal: [] };
  if (sum) return { level: 'unmet', equal: [] };
  const rates = (figures: readonly { unit: string | null; value: Amount }[]): boolean => figures.some((f) => f.unit === 'percent' && f.value !== 0);
  if (rates(asked.figures) && rates(entry.figures)) return { level: 'unlike', equal: [] };
  return NOTHING;
}

/**
 * Which records state an amount, or have one change from an amount, that may be one of the figures': by position, 1 for those that do. Null where there
 * is no figure. Only these can agree, and they are few: it is told from numbers alone, before anything else is compared.
 */
export function agreeingIn(entries: readonly Entry[]): (figures: readonly Figure[]) => Uint8Array | null {
  const byUnit = new Map<string, { readonly ats: number[]; readonly values: number[] }>();
  for (let at = 0; at < entries.length; at++)
    for (const { unit, value, from } of (entries[at] as Entry).figures) {
      let stated = byUnit.get(unit);
      if (!stated) {
        stated = { ats: [], values: [] };
        byUnit.set(unit, stated);
      }
      stated.ats.push(at);
      stated.values.push(typeof value === 'number' ? value : value[0]);
      if (from != null) {
        stated.ats.push(at);
        stated.values.push(from);
      }
    }
  return (figures) => {
    if (figures.length === 0) return null;
    const agrees = new Uint8Array(entries.length);
    for (const { unit, value } of figures) {
      const stated = unit === null ? undefined : byUnit.get(unit);
      if (!stated) continue;
      const own = typeof value === 'number' ? value : value[0];
      for (let i = 0; i < stated.values.length; i++) if (sameNumber(own, stated.values[i] as number)) agrees[stated.ats[i] as number] = 1;
    }
    return agrees;
  };
}

const statedIn = onceFor(
  ({ figures }: Entry): ReadonlySet<string> => new Set(figures.flatMap((f) => endsOf(f.value).map((value) => amountKey(f.unit, value)))),
);

const amountKey = (unit: string, value: number): string => `${unit}:${Math.abs(value).toPrecision(3)}`;

/** Counts how many candidates state an amount, to three digits; each amount when it is first asked for. */
export function countStated(candidates: readonly Entry[]): Setting['statedBy'] {
  const counts = new Map<string, number>();
  return (unit, value) => {
    const key = amountKey(unit, value);
    const known = counts.get(key) ?? candidates.reduce((n, entry) => n + (statedIn(entry).has(key) ? 1 : 0), 0);
    counts.set(key, known);
    return known;
  };
}
