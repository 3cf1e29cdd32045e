import type { InstalledPack, Ledger, PackDifference } from '../../ledger/ledger.ts';

/** A pack as a file, its fingerprint, and what installing it would change. */
export interface PackFile {
  file: Blob;
  hash: string;
  difference: PackDifference;
}

const hex = (bytes: ArrayBuffer): string => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** @throws with words for the reader where it is no pack, or a broken one */
export async function readPackFile(ledger: Ledger, file: Blob, signal: AbortSignal): Promise<PackFile> {
  const difference = await ledger.comparePack(file, signal);
  // The browser's own digest takes a file whole; only here is all of it in memory, and for as long as this takes.
  const hash = hex(await crypto.subtle.digest('SHA-256', await file.arrayBuffer()));
  signal.throwIfAborted();
  return { file, hash, difference };
}

/** Packs that the reader installed from a file: the shipped one has no fingerprint. */
export const fromFiles = (packs: readonly InstalledPack[]): InstalledPack[] => packs.filter((pack) => pack.hash !== undefined);
