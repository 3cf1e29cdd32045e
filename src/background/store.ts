import { compileLexicon, type Lexicon } from '../engine/lexicon.ts';
import { type InstalledPack, type Ledger, openLedger } from '../ledger/ledger.ts';

let opening: Promise<Ledger> | null = null;

/** The ledger, opened once in the life of this worker. A failed opening is tried again at the next call. */
export function ledger(): Promise<Ledger> {
  opening ??= openLedger().catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

/**
 * Asks the browser to keep the ledger when the disk runs low, once: with the reader's first claim. A worker has nobody to ask; there the
 * permission for unlimited storage has to do, as it also spares the reader the question where there is one.
 */
export async function keepForGood(of: Ledger): Promise<void> {
  const storage: Partial<StorageManager> = globalThis.navigator?.storage ?? {};
  // Counted last: of 100,000 entries it takes half a second.
  if (!storage.persist || (await storage.persisted?.()) || (await of.count()) !== 1) return;
  await storage.persist();
}

let kept: { of: string; lexicon: Lexicon } | null = null;

const stamp = (packs: readonly InstalledPack[]): string => packs.map((p) => `${p.id}@${p.version}#${p.generation}`).join();

/** The names of all installed packs, compiled; compiled again only when the packs are others. */
export async function lexicon(of: Ledger): Promise<Lexicon> {
  const now = stamp(await of.packs());
  if (kept?.of !== now) kept = { of: now, lexicon: compileLexicon(await of.entities()) };
  return kept.lexicon;
}
