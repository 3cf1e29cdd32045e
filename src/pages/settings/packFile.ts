import type { InstalledPack, Ledger, PackDifference } from '../../ledger/ledger.ts';
import { fingerprintOf } from './fingerprint.ts';

/** A pack as a file, its fingerprint, and what installing it would change. */
export interface PackFile {
  file: Blob;
  hash: string;
  difference: PackDifference;
}

/** @throws with words for the reader where it is no pack, or a broken one */
export async function readPackFile(ledger: Ledger, file: Blob, signal: AbortSignal): Promise<PackFile> {
  const difference = await ledger.comparePack(file, signal);
  return { file, hash: await fingerprintOf(file, signal), difference };
}

/** Packs that the reader installed from a file: the shipped one has no fingerprint. */
export const fromFiles = (packs: readonly InstalledPack[]): InstalledPack[] => packs.filter((pack) => pack.hash !== undefined);
