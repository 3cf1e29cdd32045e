/** The best of many runs in milliseconds: what the work costs when nobody else disturbs. Runs warm for a third of `patience` first. */
export function bestOf(run: () => void, patience = 900): number {
  const begin = performance.now();
  do run();
  while (performance.now() - begin < patience / 3);
  let best = Number.POSITIVE_INFINITY;
  const start = performance.now();
  do {
    const at = performance.now();
    run();
    best = Math.min(best, performance.now() - at);
  } while (performance.now() - start < patience);
  return best;
}

const RUNS = 60;
const AT_MOST = 20_000;

/**
 * The same after so many runs: V8 compiles for speed what it has seen often and in all its forms, and of a long article a few runs fill a second.
 * Measured earlier, 50 KB seem half as fast as 3.4 KB are, a byte.
 */
export function bestOfWarm(run: () => void): number {
  const begin = performance.now();
  for (let i = 0; i < RUNS && performance.now() - begin < AT_MOST; i++) run();
  return bestOf(run);
}

/** The exponent of growth: the slope of log(time) over log(length) by least squares. 1 is linear, 2 is square. */
export function exponentOf(points: readonly (readonly [length: number, ms: number])[]): number {
  const logs = points.map(([n, ms]) => [Math.log(n), Math.log(ms)] as const);
  const [meanX, meanY] = [0, 1].map((axis) => logs.reduce((sum, p) => sum + (p[axis] ?? 0), 0) / logs.length) as [number, number];
  const over = logs.reduce((sum, [x, y]) => sum + (x - meanX) * (y - meanY), 0);
  return over / logs.reduce((sum, [x]) => sum + (x - meanX) ** 2, 0);
}

/** UTF-16 units in `ms` as MB/s; our texts are nearly all ASCII, so a unit is a byte. */
export const rateOf = (length: number, ms: number): number => length / ms / 1000;
