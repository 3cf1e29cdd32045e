import type { PackId } from '../model/pack.ts';
import { fetched, joined, type Patience } from './fetching.ts';
import { bringPack } from './keptPacks.ts';
import { follows, LARGEST, type Signed, verified } from './publication.ts';
import { Refusal, toRefusal } from './refusal.ts';
import { nextCheck } from './schedule.ts';
import { type Store, type Subscription, sweep } from './store.ts';

export interface Checking {
  store: Store;
  /** Which of a pack's texts the ledger uses. */
  inUse: (pack: PackId) => Promise<string[]>;
  /** Whether the browser still lets us ask this address. */
  mayAsk: (address: string) => Promise<boolean>;
  patience?: Patience | undefined;
  now: () => number;
  chance: () => number;
}

/** One at a time for an address, whatever context asks; Node has no locks and one context. */
export const alone = async <T>(address: string, work: () => Promise<T>): Promise<T> => {
  const locks = globalThis.navigator?.locks;
  return locks ? ((await locks.request(`pledgemark/subscription/${address}`, work)) as T) : work();
};

/** @returns the index, or null where it is as it was (304) */
async function indexAt(address: string, etag: string | null, patience?: Patience): Promise<{ bytes: Uint8Array; etag: string | null } | null> {
  const pieces: Uint8Array[] = [];
  const headers: Record<string, string> = etag === null ? {} : { 'if-none-match': etag };
  const answer = await fetched(address, headers, LARGEST.index, { onPiece: (bytes) => void pieces.push(bytes) }, patience);
  if (answer.status === 304) {
    if (etag === null) throw new Refusal('answered', `${address} answered 304 to a first question`);
    return null;
  }
  return { bytes: joined(pieces), etag: answer.headers.get('etag') };
}

async function allowed({ mayAsk }: Checking, address: string): Promise<void> {
  if (!(await mayAsk(address))) throw new Refusal('no-access', `${new URL(address).hostname}: the browser no longer lets Pledgemark ask there.`);
}

/** The index at an address that nobody subscribed to yet, and whose key it is. */
export async function offeredAt(by: Checking, address: string): Promise<{ signed: Signed; key: string }> {
  await allowed(by, address);
  const index = await indexAt(address, null, by.patience);
  if (!index) throw new Refusal('answered', `${address} answered nothing`);
  return verified(index.bytes, null);
}

async function ask(by: Checking, at: Subscription): Promise<Subscription> {
  await allowed(by, at.address);
  const index = await indexAt(at.address, at.etag, by.patience);
  if (index === null) return at;
  const { signed } = await verified(index.bytes, at.key);
  follows(signed, at);
  const { version, title, licence, issued, until = null, pack } = signed;
  const seen = { ...at, version, title, licence, issued, until, sha256: pack.sha256 };
  // Seen is seen, though its file may not come: an older one is refused from now on. The ETag waits for the file.
  await by.store.put('subscriptions', { ...seen, etag: null });
  await bringPack(by.store, at.address, signed, () => by.inUse(signed.id), by.patience);
  return { ...seen, etag: index.etag };
}

/** Notes why an address gave nothing that was taken, and when it is asked again. */
export async function fail({ store, now, chance }: Checking, address: string, error: unknown): Promise<void> {
  const refusal = toRefusal(error);
  const at = await store.get('subscriptions', address);
  if (!at) return;
  const failures = at.failures + 1;
  const nextAt = nextCheck(now(), failures, chance(), refusal.retryAfter);
  await store.put('subscriptions', { ...at, checkedAt: now(), failures, nextAt, trouble: { code: refusal.code, detail: refusal.message } });
}

/** Asks the address, and fetches the newest version where it is not there. What fails is noted; nothing is thrown. */
export const checkAt = (by: Checking, address: string): Promise<void> =>
  alone(address, async () => {
    const { store, now, chance } = by;
    const at = await store.get('subscriptions', address);
    if (!at) return;
    try {
      const then = await ask(by, at);
      // Ended meanwhile, it stays ended.
      if (await store.getKey('subscriptions', address))
        await store.put('subscriptions', { ...then, checkedAt: now(), failures: 0, nextAt: nextCheck(now(), 0, chance()), trouble: null });
      else await sweep(store, address, []);
    } catch (error) {
      await fail(by, address, error);
    }
  });
