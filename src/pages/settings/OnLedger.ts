import type { Ledger } from '../../ledger/ledger.ts';

/** A part of the page that works on the ledger, and tells the page where that cannot be done at all. */
export interface OnLedger {
  ledger: Ledger;
  onTrouble: (error: unknown) => void;
}
