import type { InstalledPack, Ledger, PackDifference } from '../../ledger/ledger.ts';
import { fingerprintOf } from './fingerprint.ts';

/** A pack as a file, its fingerprint, and what installing it would change. */
export interface PackFile {
  file: Blob;
  hash: string;
  difference: PackDifference;
}

/** Of the whole work, what is left when it is compared. Measured: a fifth. */
const HASHING = 0.2;

/**
 * @param onShare told how much of it is done, up to 1
 * @throws with words for the reader where it is no pack, or a broken one
 */
export async function readPackFile(ledger: Ledger, file: Blob, onShare: (share: number) => void, signal: AbortSignal): Promise<PackFile> {
  const difference = await ledger.comparePack(file, (share) => onShare((1 - HASHING) * share), signal);
  const hash = await fingerprintOf(file, (share) => onShare(1 - HASHING * (1 - share)), signal);
  return { file, hash, difference };
}

/** Packs that the reader installed from a file: the shipped one has no fingerprint. */
export const fromFiles = (packs: readonly InstalledPack[]): InstalledPack[] => packs.filter((pack) => pack.hash !== undefined);
