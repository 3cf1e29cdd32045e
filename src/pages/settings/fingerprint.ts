import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';

/** How much of a file is in memory at once, and hashed without a pause: some milliseconds. */
const SLICE = 1 << 20;

/** A file's SHA-256 in hexadecimal. The browser's own digest takes a file whole, and a pack of a million records is larger than memory should be. */
export async function fingerprintOf(file: Blob, onShare: (share: number) => void, signal: AbortSignal): Promise<string> {
  const hash = sha256.create();
  for (let at = 0; at < file.size; at += SLICE) {
    signal.throwIfAborted();
    hash.update(new Uint8Array(await file.slice(at, at + SLICE).arrayBuffer()));
    onShare(Math.min(1, (at + SLICE) / file.size));
  }
  return bytesToHex(hash.digest());
}
