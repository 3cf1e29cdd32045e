/** How a claim and a record compare, field by field. */
export type Levels = Readonly<Record<string, string>>;

/** A claim with the levels of its candidates, and the answer: which of them is its record; none where none is. */
export interface Example {
  /** How much it counts; 1 where nothing is said. */
  readonly weight?: number;
  readonly candidates: readonly { readonly levels: Levels; readonly right: boolean }[];
}

/** Evidence of each level in natural log-odds, and what a candidate has before anything is compared, against there being no record. */
export interface Model {
  readonly prior: number;
  readonly weights: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

export function evidenceBy({ prior, weights }: Model, levels: Levels): number {
  return Object.entries(levels).reduce((sum, [field, level]) => sum + (weights[field]?.[level] ?? 0), prior);
}

/** The chance of each candidate to be the record, beside there being none. */
export function chancesBy(model: Model, { candidates }: Example): number[] {
  const odds = candidates.map(({ levels }) => Math.exp(evidenceBy(model, levels)));
  const all = odds.reduce((sum, one) => sum + one, 1);
  return odds.map((one) => one / all);
}

/** The prior is hardly held. */
const FREE = 1e-3;
const STEPS = 40;
const SMALL = 1e-4;

/** One claim as rows of columns; the first column of each is the prior's. */
interface Rows {
  readonly weight: number;
  readonly rows: readonly Int32Array[];
  readonly right: readonly number[];
}

/**
 * Conditional logistic regression (McFadden 1974): a claim has one of its candidates as its record, or none. Each weight is pulled to what is
 * expected by `ridge`, so what few claims speak of stays near it. Where several candidates are right, any of them will do. Plain shares of levels among right and
 * wrong pairs, as Fellegi and Sunter (1969) have it, count twice what agrees by the same cause, and let two equally good candidates both look sure.
 */
export function estimated(examples: readonly Example[], expected: Model['weights'], ridge: number): Model {
  const columnOf = new Map<string, number>();
  for (const { candidates } of examples)
    for (const { levels } of candidates)
      for (const [field, level] of Object.entries(levels)) {
        const key = `${field}:${level}`;
        if (!columnOf.has(key)) columnOf.set(key, columnOf.size + 1);
      }
  const claims = examples.map(
    ({ candidates, weight = 1 }): Rows => ({
      weight,
      rows: candidates.map(({ levels }) => Int32Array.of(0, ...Object.entries(levels).map(([f, l]) => columnOf.get(`${f}:${l}`) ?? 0))),
      right: candidates.flatMap((c, i) => (c.right ? i : [])),
    }),
  );
  const centre = new Float64Array(columnOf.size + 1);
  for (const [key, column] of columnOf) {
    const [field = '', level = ''] = key.split(':');
    centre[column] = expected[field]?.[level] ?? 0;
  }
  const beta = new Float64Array(columnOf.size + 1);
  beta[0] = -5;
  for (let step = 0; step < STEPS; step++) {
    const move = stepFrom(beta, centre, claims, ridge);
    const largest = move.reduce((most, by) => Math.max(most, Math.abs(by)), 0);
    // Far from the goal a whole step goes too far.
    const part = Math.min(1, 1 / largest);
    for (const [i, by] of move.entries()) beta[i] = (beta[i] ?? 0) + part * by;
    if (largest < SMALL) break;
  }
  const weights: Record<string, Record<string, number>> = {};
  for (const [key, column] of columnOf) {
    const [field = '', level = ''] = key.split(':');
    const own = weights[field] ?? {};
    own[level] = beta[column] ?? 0;
    weights[field] = own;
  }
  return { prior: beta[0] ?? 0, weights };
}

/** Newton's step; of several right candidates the nearest thing that is sure to go down. */
function stepFrom(beta: Float64Array, centre: Float64Array, claims: readonly Rows[], ridge: number): Float64Array {
  const n = beta.length;
  const gradient = Float64Array.from(beta, (b, i) => (i === 0 ? -FREE : -ridge) * (b - (centre[i] ?? 0)));
  const curve = Array.from({ length: n }, (_, i) => {
    const row = new Float64Array(n);
    row[i] = i === 0 ? FREE : ridge;
    return row;
  });
  const add = (to: Float64Array, at: number, by: number): void => {
    to[at] = (to[at] ?? 0) + by;
  };
  for (const { rows, right, weight } of claims) {
    const odds = rows.map((row) => Math.exp(row.reduce((sum, c) => sum + (beta[c] ?? 0), 0)));
    const all = odds.reduce((sum, o) => sum + o, 1);
    const ofRight = right.reduce((sum, i) => sum + (odds[i] ?? 0), 0);
    const mean = new Float64Array(n);
    for (const [i, row] of rows.entries()) {
      const p = (weight * (odds[i] ?? 0)) / all;
      const wanted = right.includes(i) ? (weight * (odds[i] ?? 0)) / ofRight : 0;
      for (const c of row) {
        add(gradient, c, wanted - p);
        add(mean, c, p);
        const bent = curve[c];
        if (bent && p > 1e-6) for (const d of row) add(bent, d, p);
      }
    }
    const told = [...mean.keys()].filter((c) => (mean[c] ?? 0) > 1e-9);
    for (const c of told) {
      const bent = curve[c];
      if (bent) for (const d of told) add(bent, d, (-(mean[c] ?? 0) * (mean[d] ?? 0)) / weight);
    }
  }
  return solve(curve, gradient);
}

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
