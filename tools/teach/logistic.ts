/** What is known of one case: features with their values, and which answers are right. */
export interface Case {
  readonly features: ReadonlyMap<number, number>;
  readonly right: ReadonlySet<number>;
  readonly weight: number;
}

/** By feature, the weight for each answer. */
export type Weights = ReadonlyMap<number, Float64Array>;

const STEPS = 150;
const RATE = 0.12;
const LAST_RATE = 0.002;

/** Where the slope leads, drawn to nothing by the ridge: by Adam over all cases at once, no chance in it, the same cases give the same weights. */
export function descended(size: number, ridge: number, addSlope: (weights: Float64Array, slope: Float64Array) => void): Float64Array {
  const [weights, mean, square] = [new Float64Array(size), new Float64Array(size), new Float64Array(size)];
  const slope = new Float64Array(size);
  for (let step = 1; step <= STEPS; step++) {
    for (let i = 0; i < size; i++) slope[i] = ridge * (weights[i] ?? 0);
    addSlope(weights, slope);
    const rate = RATE * (1 - step / STEPS) + LAST_RATE;
    for (let i = 0; i < size; i++) {
      const s = slope[i] ?? 0;
      const m = 0.9 * (mean[i] ?? 0) + 0.1 * s;
      const q = 0.99 * (square[i] ?? 0) + 0.01 * s * s;
      mean[i] = m;
      square[i] = q;
      weights[i] = (weights[i] ?? 0) - (rate * (m / (1 - 0.9 ** step))) / (Math.sqrt(q / (1 - 0.99 ** step)) + 1e-6);
    }
  }
  return weights;
}

/** A row for each feature that occurs in so many cases as are asked for of it. */
export function rowsOf(all: Iterable<ReadonlyMap<number, number>>, least: (feature: number) => number): ReadonlyMap<number, number> {
  const counts = new Map<number, number>();
  for (const features of all) for (const key of features.keys()) counts.set(key, (counts.get(key) ?? 0) + 1);
  return new Map([...counts].filter(([key, n]) => n >= least(key)).map(([key], row) => [key, row] as const));
}

/** The features of a case that are weighed: where each stands among the weights, and its value. In typed arrays, for they are gone through hundreds of times. */
export interface Placed {
  readonly at: Int32Array;
  readonly values: Float64Array;
}

export function placed(features: ReadonlyMap<number, number>, rows: ReadonlyMap<number, number>, answers: number): Placed {
  const known = [...features].filter(([key]) => rows.has(key));
  return {
    at: Int32Array.from(known, ([key]) => (rows.get(key) ?? 0) * answers),
    values: Float64Array.from(known, ([, value]) => value),
  };
}

/** What the features of a case weigh for each answer. */
export function sumsOf({ at, values }: Placed, weights: Float64Array, answers: number): Float64Array {
  const sums = new Float64Array(answers);
  for (let i = 0; i < at.length; i++)
    for (let k = 0; k < answers; k++) sums[k] = (sums[k] ?? 0) + (values[i] ?? 0) * (weights[(at[i] ?? 0) + k] ?? 0);
  return sums;
}

/** Adds to the slope what each answer is off by. */
export function addErrors({ at, values }: Placed, errors: Float64Array, slope: Float64Array): void {
  for (let i = 0; i < at.length; i++)
    for (let k = 0; k < errors.length; k++) {
      const to = (at[i] ?? 0) + k;
      slope[to] = (slope[to] ?? 0) + (errors[k] ?? 0) * (values[i] ?? 0);
    }
}

/** By feature, its row of the weights. */
export const inRows = (weights: Float64Array, rows: ReadonlyMap<number, number>, answers: number): Weights =>
  new Map([...rows].map(([key, row]) => [key, weights.slice(row * answers, (row + 1) * answers)]));

/**
 * Multinomial logistic regression with a ridge. Where several answers are right their joint probability counts.
 * @param least cases in which a feature must occur
 */
export function estimated(cases: readonly Case[], answers: number, ridge: number, least: (feature: number) => number): Weights {
  const rows = rowsOf(
    cases.map((c) => c.features),
    least,
  );
  const known = cases.map(({ features, right, weight }) => ({ right, weight, features: placed(features, rows, answers) }));
  const weights = descended(rows.size * answers, ridge, (weights, slope) => {
    for (const { features, right, weight } of known) {
      const shares = sharesOf(features, weights, answers);
      let both = 0;
      for (const answer of right) both += shares[answer] ?? 0;
      const errors = shares.map((share, k) => weight * (share - (right.has(k) ? share / (both + 1e-9) : 0)));
      addErrors(features, errors, slope);
    }
  });
  return inRows(weights, rows, answers);
}

const sharesOf = (features: Placed, weights: Float64Array, answers: number): Float64Array => likened(sumsOf(features, weights, answers));

/** What speaks for each answer, made the share of each. */
function likened(shares: Float64Array): Float64Array {
  const most = shares.reduce((a, b) => Math.max(a, b), Number.NEGATIVE_INFINITY);
  let sum = 0;
  for (let k = 0; k < shares.length; k++) {
    shares[k] = Math.exp((shares[k] ?? 0) - most);
    sum += shares[k] ?? 0;
  }
  return shares.map((s) => s / sum);
}

/** How likely each answer is by the features: 0 to 1, together 1. */
export function chancesOf(features: ReadonlyMap<number, number>, weights: Weights, answers: number): Float64Array {
  const sums = new Float64Array(answers);
  for (const [key, value] of features) {
    const row = weights.get(key);
    if (row) for (let k = 0; k < answers; k++) sums[k] = (sums[k] ?? 0) + value * (row[k] ?? 0);
  }
  return likened(sums);
}

/** The answer for which the features speak loudest. */
export function answerOf(features: ReadonlyMap<number, number>, weights: Weights, answers: number): number {
  const chances = chancesOf(features, weights, answers);
  return chances.indexOf(chances.reduce((a, b) => Math.max(a, b), 0));
}
