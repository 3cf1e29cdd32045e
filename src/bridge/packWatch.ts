import { ask } from './ask.ts';
import type { Reply, toBackground } from './calls.ts';
import { toProblem } from './problem.ts';
import { onNews } from './serve.ts';

/** How the shipped records stand in the ledger. */
export type PackStatus = Reply<typeof toBackground, 'pack/status'>;

/** Tells how the records stand, now and at every step of their installation. Returns the way to stop. */
export function watchPack(tell: (status: PackStatus) => void): () => void {
  const look = (): void => void ask('pack/status', {}).then(tell, (error) => tell({ state: 'failed', detail: toProblem(error).detail }));
  look();
  return onNews('pack/progress', ({ done, total }) => {
    tell({ state: 'installing', done, total });
    // The last step is not the end: the background knows when it is.
    if (done >= total) look();
  });
}

/** Tries a failed installation again, and tells how the records stand then. */
export async function retryPack(tell: (status: PackStatus) => void): Promise<void> {
  try {
    await ask('pack/retry', {});
    tell(await ask('pack/status', {}));
  } catch (error) {
    tell({ state: 'failed', detail: toProblem(error).detail });
  }
}
