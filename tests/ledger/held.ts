import type { Ledger } from '../../src/ledger/ledger.ts';
import type { Judgement } from '../../src/model/judgement.ts';
import type { SavedEntry } from '../../src/model/saved.ts';

/** All that is the reader's own, as it is kept. */
export async function heldIn(ledger: Ledger): Promise<{ entries: SavedEntry[]; judgements: Judgement[] }> {
  const entries: SavedEntry[] = [];
  for await (const batch of ledger.batches(2)) entries.push(...batch);
  return { entries, judgements: await ledger.judgements() };
}

let imports = 0;

/** An import of one batch, from beginning to end, a minute after the last one. */
export async function taken(ledger: Ledger, entries: readonly SavedEntry[], judgements: readonly Judgement[] = []) {
  const importing = await ledger.imports.begin('a file', new Date(Date.UTC(2025, 0, 1, 0, imports++)).toISOString());
  const counts = await importing.take(entries, judgements);
  await importing.finish();
  return counts;
}
