import { laid, packIn } from './delta.ts';
import { downloaded } from './download.ts';
import type { Patience } from './fetching.ts';
import type { Signed } from './publication.ts';
import { toRefusal } from './refusal.ts';
import { squeezed, unsqueezed } from './squeeze.ts';
import { type Store, sweep } from './store.ts';
import { sha256 } from './text.ts';

/** The texts of packs that are here, squeezed, by their SHA-256. */
export async function textOf(store: Store, hash: string): Promise<Uint8Array | null> {
  const row = await store.get('files', hash);
  return row ? unsqueezed(row.bytes, row.size, 'The kept version') : null;
}

/** The short way, from a version that is there, installed or not; null where there is none, or what comes of it is not what was signed. */
async function byDelta(store: Store, address: string, signed: Signed, patience?: Patience): Promise<Uint8Array | null> {
  for (const delta of signed.deltas) {
    const base = await textOf(store, delta.from);
    if (!base) continue;
    try {
      const text = new TextEncoder().encode(laid(base, await downloaded(store, address, delta, patience)));
      if ((await sha256(text)) === signed.pack.sha256) return text;
    } catch (error) {
      // A host that is away, or slow, would be so for the whole file too.
      const refusal = toRefusal(error);
      if (refusal.code === 'unreachable' || refusal.code === 'too-slow') throw refusal;
    }
  }
  return null;
}

/** Brings the pack that was signed, where it is not here, and sweeps those of its address that nobody needs. @param inUse those of it that the ledger uses */
export async function bringPack(store: Store, address: string, signed: Signed, inUse: () => Promise<string[]>, patience?: Patience): Promise<void> {
  const { sha256: hash } = signed.pack;
  if (!(await store.getKey('files', hash))) {
    const text = (await byDelta(store, address, signed, patience)) ?? (await downloaded(store, address, signed.pack, patience));
    packIn(text, signed);
    await store.put('files', { sha256: hash, address, bytes: await squeezed(text), size: text.length });
  }
  await sweep(store, address, [hash, ...(await inUse())]);
}
