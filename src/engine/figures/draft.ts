import type { Figure } from '../../model/figure.ts';
import type { Moment } from '../../model/moment.ts';
import type { Span } from '../../model/span.ts';
import type { Numeral } from './numeral.ts';

/** One sentence under the finders' eyes. No figure leaves `[start, end)`. */
export interface Scene {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** The moments that touch the sentence, in order. */
  readonly moments: readonly Moment[];
  /** What the whole article says, asked only when a unit is ambiguous ("¥", "pounds"). */
  readonly mentions: (word: string) => boolean;
}

/** A figure in the making. Refiners give back new drafts; the numeral stays, for those who must know how it was written. */
export interface Draft extends Figure {
  readonly numeral: Numeral;
  /** Everyone who spoke, in order: what becomes the figure's rule. `rule` is who spoke last. */
  readonly trail: string;
  /** The amount with its unit, without hedge or rate: what stands beside the verbs and prepositions. */
  readonly core: Span;
}

/** Proposes a reading of a numeral, or null. */
export type Finder = (scene: Scene, numeral: Numeral) => Draft | null;

/** Improves the drafts of a sentence. */
export type Refiner = (scene: Scene, drafts: readonly Draft[]) => readonly Draft[];

/** Says that a numeral is no figure. */
export type Bar = (scene: Scene, numeral: Numeral) => boolean;

/** Rounds away what doubles add (0.1 + 0.2); whole numbers need none of it, and it is slow. */
export function tidy(value: number): number {
  if (Number.isInteger(value)) return value;
  // A number that six decimals write is tidy already.
  return value < 1e6 && value > -1e6 && Math.round(value * 1e6) / 1e6 === value ? value : Number(value.toPrecision(12));
}

/** A plain figure: no hedge, no rate, no change. `by` is the worth of one unit: 0.01 for cents. */
export function draft(numeral: Numeral, kind: Figure['kind'], unit: string | null, rule: string, start: number, end: number, by = 1): Draft {
  const low = tidy(numeral.value * by);
  const value = numeral.high === null ? low : ([low, tidy(numeral.high * by)] as [number, number]);
  const qualifier = numeral.form === 'vague' ? '~' : '=';
  return { start, end, kind, value, unit, qualifier, per: null, change: null, rule, trail: rule, numeral, core: { start, end } };
}

/** What a draft notes when one more has spoken on it. */
export const spoken = ({ rule, trail }: Draft, by: string): Pick<Draft, 'rule' | 'trail'> => ({
  rule: by,
  trail: rule === by ? trail : `${trail}+${by}`,
});

/** The numeral with its single letter taken as a magnitude. */
export function scaledByLetter(numeral: Numeral, scale: number): Numeral {
  return { ...numeral, value: tidy(numeral.value * scale), scale, letter: null };
}
