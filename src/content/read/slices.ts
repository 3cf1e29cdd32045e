/** A page must never wait for us: no step of ours runs longer than this before the page is let go first (ms). */
const SLICE_MS = 4;

/** Waits until the page has nothing better to do, at most half a second. */
export const idle = (): Promise<unknown> => new Promise((resolve) => requestIdleCallback(resolve, { timeout: 500 }));

/** Runs a generator to its end in slices of a few milliseconds; `spent` is what they took together. Rejects when the signal says stop. */
export async function inSlices<T>(steps: Generator<void, T>, signal: AbortSignal): Promise<{ result: T; spent: number }> {
  for (let spent = 0; ; await scheduler.yield()) {
    signal.throwIfAborted();
    const start = performance.now();
    let step = steps.next();
    while (!step.done && performance.now() - start < SLICE_MS) step = steps.next();
    spent += performance.now() - start;
    if (step.done) return { result: step.value, spent };
  }
}
