import type { InstalledPack, Ledger, PackDifference } from '../../ledger/ledger.ts';

/** A pack as a file: what it holds, unchecked, its fingerprint, and what installing it would change. */
export interface PackFile {
  pack: unknown;
  hash: string;
  difference: PackDifference;
}

const hex = (bytes: ArrayBuffer): string => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');

/** @throws with words for the reader where it is no pack, or a broken one */
export async function readPackFile(ledger: Ledger, file: Blob): Promise<PackFile> {
  const bytes = await file.arrayBuffer();
  const text = new TextDecoder().decode(bytes);
  let pack: unknown;
  try {
    pack = JSON.parse(text);
  } catch (error) {
    throw new Error(`This file is not JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  return { pack, hash: hex(await crypto.subtle.digest('SHA-256', bytes)), difference: await ledger.comparePack(pack) };
}

/** Packs that the reader installed from a file: the shipped one has no fingerprint. */
export const fromFiles = (packs: readonly InstalledPack[]): InstalledPack[] => packs.filter((pack) => pack.hash !== undefined);
