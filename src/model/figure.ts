import * as v from 'valibot';
import { Span } from './span.ts';

export const FigureKind = v.picklist(['money', 'percent', 'percentage-point', 'quantity', 'duration', 'count']);
export type FigureKind = v.InferOutput<typeof FigureKind>;

/** `>` more than; `>=` at least; `<` less than; `<=` up to, at most; `~` about, nearly; `=` plain. */
export const Qualifier = v.picklist(['=', '~', '>', '>=', '<', '<=']);
export type Qualifier = v.InferOutput<typeof Qualifier>;

/** One number in the base unit, or a range [low, high]. */
export const Amount = v.union([v.pipe(v.number(), v.finite()), v.tuple([v.pipe(v.number(), v.finite()), v.pipe(v.number(), v.finite())])]);
export type Amount = v.InferOutput<typeof Amount>;

/** Where an amount begins and ends: one number does both. */
export const endsOf = (value: Amount): readonly [low: number, high: number] => (Array.isArray(value) ? value : [value, value]);

/** An amount as it is stated, wherever it stands; the unit and the rate's as a figure has them. */
export const Size = v.object({ value: Amount, unit: v.nullable(v.string()), qualifier: Qualifier, per: v.nullable(v.string()) });
export type Size = v.InferOutput<typeof Size>;

/** What a figure states, without where and what it is of. */
export const sizeOf = ({ value, unit, qualifier, per }: Size): Size => ({ value, unit, qualifier, per });

export const Change = v.union([v.object({ from: v.number(), to: v.number() }), v.object({ by: v.number(), direction: v.picklist(['up', 'down']) })]);
export type Change = v.InferOutput<typeof Change>;

/** An amount in the text. The span holds the hedge and the rate ("nearly $30 billion annually"), not the verb. */
export const Figure = v.object({
  ...Span.entries,
  kind: FigureKind,
  /** The later one of a change from–to. */
  value: Amount,
  /** ISO 4217 for money; percent; percentage-point; tonne, bushel, barrel …; day, week, month, year; a count's noun in the singular, or null. */
  unit: v.nullable(v.string()),
  qualifier: Qualifier,
  /** The rate's unit in the singular: "year", "tonne". */
  per: v.nullable(v.string()),
  change: v.nullable(Change),
  /** The finder and the refiners that spoke, in their order, with a plus between: for the trace. */
  rule: v.string(),
});
export type Figure = v.InferOutput<typeof Figure>;
