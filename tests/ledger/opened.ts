import 'fake-indexeddb/auto';
import { onTestFinished } from 'vitest';
import { type Ledger, type LedgerOptions, openLedger } from '../../src/ledger/ledger.ts';

let count = 0;

/** A name no other test uses. */
export const freshName = (): string => `ledger-${++count}`;

/** A ledger that is closed when the test ends. */
export async function opened(options: LedgerOptions = {}): Promise<Ledger> {
  const ledger = await openLedger({ name: freshName(), ...options });
  onTestFinished(() => ledger.close());
  return ledger;
}
