import type { Levels } from '../../src/engine/linking/features.ts';

type Weights = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What is learnt from: levels of the fields, and the answer. */
export interface Example {
  readonly levels: Levels;
  readonly right: boolean;
}

/** Evidence of each level in natural log-odds, and what a candidate has before anything is compared. */
export interface Model {
  readonly prior: number;
  readonly weights: Weights;
}

const FIELDS = [
  'parties',
  'direction',
  'actor',
  'measure',
  'kind',
  'amount',
  'date',
  'terms',
  'event',
  'speaker',
  'goods',
  'words',
] as const satisfies readonly (keyof Levels)[];

export function evidenceBy({ prior, weights }: Model, levels: Levels): number {
  let sum = prior;
  for (const field of FIELDS) sum += weights[field]?.[levels[field]] ?? 0;
  return sum;
}

/**
 * Logistic regression on the levels, each pulled towards the model given by `ridge` (the higher, the nearer to it stays what few pairs speak of),
 * by Newton's method. Plain shares of levels among right and wrong pairs, as Fellegi and Sunter (1969) have it, count twice what agrees by the same
 * cause; so the sum is no chance, and a score must be one.
 */
export function refined(examples: readonly Example[], towards: Model, ridge: number): Model {
  const columns = FIELDS.flatMap((field) => Object.keys(towards.weights[field] ?? {}).map((level) => ({ field, level })));
  const columnOf = new Map(columns.map(({ field, level }, i) => [`${field}:${level}`, i + 1]));
  const rows = examples.map((e) => Int32Array.of(0, ...FIELDS.flatMap((f) => columnOf.get(`${f}:${e.levels[f]}`) ?? [])));
  const n = columns.length + 1;
  const centre = Float64Array.of(towards.prior, ...columns.map(({ field, level }) => towards.weights[field]?.[level] ?? 0));
  const beta = centre.slice();
  for (let step = 0; step < 30; step++) {
    const gradient = Float64Array.from(beta, (b, i) => -(i === 0 ? FREE : ridge) * (b - (centre[i] ?? 0)));
    const hessian = Array.from({ length: n }, (_, i) => {
      const row = new Float64Array(n);
      row[i] = i === 0 ? FREE : ridge;
      return row;
    });
    for (const [r, row] of rows.entries()) {
      let sum = 0;
      for (const c of row) sum += beta[c] ?? 0;
      const p = 1 / (1 + Math.exp(-sum));
      const miss = (examples[r]?.right ? 1 : 0) - p;
      const slope = p * (1 - p);
      for (const c of row) {
        gradient[c] = (gradient[c] ?? 0) + miss;
        const h = hessian[c];
        if (h) for (const d of row) h[d] = (h[d] ?? 0) + slope;
      }
    }
    const move = solve(hessian, gradient);
    let largest = 0;
    for (let i = 0; i < n; i++) {
      beta[i] = (beta[i] ?? 0) + (move[i] ?? 0);
      largest = Math.max(largest, Math.abs(move[i] ?? 0));
    }
    if (largest < 1e-6) break;
  }
  const weights: Record<string, Record<string, number>> = Object.fromEntries(FIELDS.map((field) => [field, {}]));
  for (const [i, { field, level }] of columns.entries()) {
    const own = weights[field];
    if (own) own[level] = beta[i + 1] ?? 0;
  }
  return { prior: beta[0] ?? 0, weights };
}

/** The prior is hardly held. */
const FREE = 1e-3;

/** Solves a symmetric positive system by Gauss and Jordan. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const n = right.length;
  const a = matrix.map((row) => row.slice());
  const x = right.slice();
  for (let i = 0; i < n; i++) {
    const pivot = a[i]?.[i] || 1e-12;
    for (let j = 0; j < n; j++) {
      if (j === i) continue;
      const factor = (a[j]?.[i] ?? 0) / pivot;
      if (factor === 0) continue;
      const [from, to] = [a[i], a[j]];
      if (from && to) for (let k = i; k < n; k++) to[k] = (to[k] ?? 0) - factor * (from[k] ?? 0);
      x[j] = (x[j] ?? 0) - factor * (x[i] ?? 0);
    }
  }
  return x.map((value, i) => value / (a[i]?.[i] || 1e-12));
}
