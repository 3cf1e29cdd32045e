import { ask } from '../../bridge/ask.ts';
import { ProblemError } from '../../bridge/problem.ts';

/** The ledger's database, as `openLedger` names it. */
const LEDGER = 'pledgemark';

/**
 * Removes the whole ledger and has the shipped records put in again. Works on a ledger that can no longer be opened, too,
 * which is why it does not go through the ledger's door. Contexts that have it open let go of it by themselves.
 */
export async function eraseLedger(): Promise<void> {
  await new Promise<void>((resolve, reject) => {
    const request = indexedDB.deleteDatabase(LEDGER);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(new ProblemError({ code: 'ledger-failed', detail: request.error?.message ?? LEDGER }));
  });
  await ask('pack/retry', {});
}
