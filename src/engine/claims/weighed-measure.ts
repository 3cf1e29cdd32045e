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

/** The rows of features by their keys, in open addressing: a claim asks for each of its words. */
interface Table {
  readonly keys: Int32Array;
  readonly rows: Int32Array;
  /** By row and measure, in steps: small enough for the processor's first cache. */
  readonly weights: Int8Array;
  /** By row, the claim that had it last. */
  readonly met: Int32Array;
}

let table: Table | null = null;
let claim = 0;

const placeOf = (key: number, mask: number): number => (Math.imul(key, 0x9e3779b1) >>> 12) & mask;

function compile(): Table {
  const lines = WEIGHTS.split('\n').filter(Boolean);
  const size = 2 ** Math.ceil(Math.log2(Math.max(4, lines.length * 4)));
  const keys = new Int32Array(size);
  const rows = new Int32Array(size);
  const weights = new Int8Array(lines.length * MEASURES.length);
  for (const [row, line] of lines.entries()) {
    const gap = line.indexOf(' ');
    const key = keyOf(line.slice(0, gap));
    let place = placeOf(key, size - 1);
    while (keys[place] !== 0) place = (place + 1) & (size - 1);
    keys[place] = key;
    rows[place] = row;
    for (let i = 0; i < MEASURES.length; i++) weights[row * MEASURES.length + i] = LETTERS.indexOf(line.charAt(gap + 1 + i)) - MIDDLE;
  }
  return { keys, rows, weights, met: new Int32Array(lines.length) };
}

/**
 * The measure for which all clues together speak loudest: its words, the signs of every measure, what the signs alone would say, and the claims before.
 * A linear model (multinomial logistic regression); `npm run teach` estimates its weights from the labelled claims.
 */
export const weighedMeasure: Weigh = (clues) => {
  table ??= compile();
  const { keys, rows, weights, met } = table;
  const mask = keys.length - 1;
  const count = MEASURES.length;
  const sums = new Float64Array(count);
  claim = (claim + 1) | 0;
  tellFeatures(clues, (key, value) => {
    let place = placeOf(key, mask);
    while (keys[place] !== key) {
      if (keys[place] === 0) return;
      place = (place + 1) & mask;
    }
    const row = rows[place] ?? 0;
    if (met[row] === claim) return;
    met[row] = claim;
    for (let i = 0, at = row * count; i < count; i++, at++) sums[i] = (sums[i] ?? 0) + value * (weights[at] ?? 0);
  });
  let best = clues.read;
  let most = sums[MEASURES.indexOf(best)] ?? 0;
  for (let i = 0; i < count; i++) {
    const sum = sums[i] ?? 0;
    if (sum <= most) continue;
    best = MEASURES[i] ?? best;
    most = sum;
  }
  return best;
};
