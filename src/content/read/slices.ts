/** A page must never wait for us: no step of ours runs longer than this before the page is let go first (ms). */
const SLICE_MS = 4;

/** Waits until the page has nothing better to do, at most half a second. Rejects when the signal says stop. */
export function idle(signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    requestIdleCallback(() => (signal.aborted ? reject(signal.reason) : resolve()), { timeout: 500 });
  });
}

const letGo = (): Promise<void> => ('scheduler' in globalThis ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve)));

/** Runs a generator to its end in slices of a few milliseconds; `spent` is what they took together. Rejects when the signal says stop. */
export async function inSlices<T>(steps: Generator<void, T>, signal: AbortSignal): Promise<{ result: T; spent: number }> {
  let spent = 0;
  for (;;) {
    const start = performance.now();
    for (;;) {
      const { done, value } = steps.next();
      const took = performance.now() - start;
      if (done) return { result: value, spent: spent + took };
      if (took < SLICE_MS) continue;
      spent += took;
      break;
    }
    await letGo();
    signal.throwIfAborted();
  }
}
