/** What went wrong in the ledger, with a code that the bridge passes on as it is. The message says what, where and what to do. */
export class LedgerError extends Error {
  constructor(
    readonly code: 'ledger-newer' | 'ledger-failed' | 'pack-broken',
    message: string,
    cause?: unknown,
  ) {
    super(message, { cause });
    this.name = 'LedgerError';
  }
}

const NOTHING_CHANGED = 'Nothing was changed.';

/** The database's own error in words for a reader; one of ours stays as it is. */
export function toLedgerError(error: unknown): LedgerError {
  if (error instanceof LedgerError) return error;
  const name = error instanceof Error || error instanceof DOMException ? error.name : '';
  const detail = error instanceof Error ? error.message : String(error);
  if (name === 'VersionError') {
    return new LedgerError('ledger-newer', `The ledger was made by a newer Pledgemark. Update the extension. ${NOTHING_CHANGED}`, error);
  }
  if (name === 'QuotaExceededError') return new LedgerError('ledger-failed', `No room is left on the disk for the ledger. ${NOTHING_CHANGED}`, error);
  return new LedgerError('ledger-failed', `The ledger could not be used: ${detail || name}`, error);
}
