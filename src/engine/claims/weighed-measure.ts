import { Measure } from '../../model/claim.ts';
import { keyOf, type MeasureClues, tellFeatures } from './measure-features.ts';
import { WEIGHTS } from './measure-weights-table.ts';

/** Says what a claim is about, all clues together. */
export type Weigh = (clues: MeasureClues & { readonly read: Measure }) => Measure;

const MEASURES = Measure.options;

/** A weight is written as one letter; those in the middle weigh nothing. */
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';
const MIDDLE = LETTERS.length / 2;
const STEP = 0.1;

/** What a weight is written as. */
export const letterOf = (weight: number): string => LETTERS.charAt(Math.min(LETTERS.length - 1, Math.max(0, Math.round(weight / STEP) + MIDDLE)));

interface Table {
  /** The row of a feature. */
  readonly rows: ReadonlyMap<number, number>;
  /** By row and measure. */
  readonly weights: Float32Array;
}

let table: Table | null = null;

function compile(): Table {
  const lines = WEIGHTS.split('\n').filter(Boolean);
  const rows = new Map<number, number>();
  const weights = new Float32Array(lines.length * MEASURES.length);
  for (const [row, line] of lines.entries()) {
    const gap = line.indexOf(' ');
    rows.set(keyOf(line.slice(0, gap)), row);
    for (let i = 0; i < MEASURES.length; i++) weights[row * MEASURES.length + i] = (LETTERS.indexOf(line.charAt(gap + 1 + i)) - MIDDLE) * STEP;
  }
  return { rows, weights };
}

/**
 * The measure for which all clues together speak loudest: its words, the signs of every measure, what the signs alone would say, and the claims before.
 * A linear model (multinomial logistic regression); `npm run teach` estimates its weights from the labelled claims.
 */
export const weighedMeasure: Weigh = (clues) => {
  table ??= compile();
  const { rows, weights } = table;
  const sums = new Float64Array(MEASURES.length);
  const met = new Set<number>();
  tellFeatures(clues, (key, value) => {
    const row = rows.get(key);
    if (row === undefined || met.has(row)) return;
    met.add(row);
    for (let i = 0; i < sums.length; i++) sums[i] = (sums[i] ?? 0) + value * (weights[row * MEASURES.length + i] ?? 0);
  });
  let best = clues.read;
  let most = sums[MEASURES.indexOf(best)] ?? 0;
  for (const [i, measure] of MEASURES.entries())
    if ((sums[i] ?? 0) > most) {
      best = measure;
      most = sums[i] ?? 0;
    }
  return best;
};
