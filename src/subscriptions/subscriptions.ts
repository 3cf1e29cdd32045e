import * as v from 'valibot';
import type { PackId } from '../model/pack.ts';
import { openChannel } from '../reach/channel.ts';
import { laid, packIn } from './delta.ts';
import { downloaded } from './download.ts';
import { fetched, joined, type Patience, soundAddress } from './fetching.ts';
import { fingerprint, follows, LARGEST, type Signed, verified } from './publication.ts';
import { Refusal, type RefusalCode, toRefusal } from './refusal.ts';
import { nextCheck } from './schedule.ts';
import { squeezed, unsqueezed } from './squeeze.ts';
import { isStale, openStore, type Store, type Subscription, sweep } from './store.ts';
import { sha256 } from './text.ts';

export type { RefusalCode, Subscription };
export { isStale, Refusal, soundAddress };

/** What an address offers, before anybody trusts it. */
export interface Offer {
  address: string;
  signed: Signed;
  key: string;
  fingerprint: string;
}

/** Which of a pack's texts are in use: SHA-256 of the installed one, and of the one before it. The ledger knows. */
export type InUse = (pack: PackId) => Promise<string[]>;

/** Packs that come by subscription. Nothing is fetched but by `look`, `subscribe` and `check`, and nothing is installed here at all. */
export interface Subscriptions {
  list(): Promise<Subscription[]>;
  /** Fetches an index, for the reader to see whose it is. */
  look(typed: string): Promise<Offer>;
  /** Trusts the offer's key from now on. */
  subscribe(offer: Offer): Promise<void>;
  /** Asks the address, and fetches the newest version where it is not there. What fails is noted; nothing is thrown. */
  check(address: string): Promise<void>;
  /** When the next is to be asked (ms since 1970); null where nothing is subscribed to. */
  nextAt(): Promise<number | null>;
  /** `check` for all whose time has come. Gives `nextAt`. */
  checkDue(): Promise<number | null>;
  /** Those whose newest version is there and not in use. */
  waiting(): Promise<Subscription[]>;
  /** The reader was told of the newest versions. */
  told(): Promise<void>;
  /** The newest version, to look at and install; null where it is not there. */
  pack(subscription: Subscription): Promise<unknown>;
  /** Notes why what was fetched could not be installed. */
  refuse(address: string, error: unknown): Promise<void>;
  end(address: string): Promise<void>;
  onChange(listener: () => void): () => void;
  close(): void;
}

interface Options {
  name?: string;
  inUse: InUse;
  /** Whether the browser still lets us ask this address. */
  mayAsk?: (address: string) => Promise<boolean>;
  patience?: Patience;
  now?: () => number;
  chance?: () => number;
}

/** One at a time for an address, whatever context asks; Node has no locks and one context. */
const alone = async <T>(address: string, work: () => Promise<T>): Promise<T> => {
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

export async function openSubscriptions({
  name = 'pledgemark-subscriptions',
  inUse,
  mayAsk = async () => true,
  patience,
  now = Date.now,
  chance = Math.random,
}: Options): Promise<Subscriptions> {
  const store: Store = await openStore(name);
  const changes = openChannel(`${name}/changes`, v.null());

  async function allowed(address: string): Promise<void> {
    if (!(await mayAsk(address))) throw new Refusal('no-access', `${new URL(address).hostname}: the browser no longer lets Pledgemark ask there.`);
  }

  const textOf = async (hash: string): Promise<Uint8Array | null> => {
    const row = await store.get('files', hash);
    return row ? unsqueezed(row.bytes, row.size, 'The kept version') : null;
  };

  /** The short way, from a version that is there, installed or not; null where there is none, or what comes of it is not what was signed. */
  async function byDelta(address: string, signed: Signed): Promise<Uint8Array | null> {
    for (const delta of signed.deltas) {
      const base = await textOf(delta.from);
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

  async function fetchPack(address: string, signed: Signed): Promise<void> {
    const { sha256: hash } = signed.pack;
    if (!(await store.getKey('files', hash))) {
      const text = (await byDelta(address, signed)) ?? (await downloaded(store, address, signed.pack, patience));
      packIn(text, signed);
      await store.put('files', { sha256: hash, address, bytes: await squeezed(text), size: text.length });
    }
    await sweep(store, address, [hash, ...(await inUse(signed.id))]);
  }

  async function ask(at: Subscription): Promise<Subscription> {
    await allowed(at.address);
    const index = await indexAt(at.address, at.etag, patience);
    if (index === null) return at;
    const { signed } = await verified(index.bytes, at.key);
    follows(signed, at);
    const { version, title, licence, issued, until = null, pack } = signed;
    const seen = { ...at, version, title, licence, issued, until, sha256: pack.sha256 };
    // Seen is seen, though its file may not come: an older one is refused from now on. The ETag waits for the file.
    await store.put('subscriptions', { ...seen, etag: null });
    await fetchPack(at.address, signed);
    return { ...seen, etag: index.etag };
  }

  async function fail(address: string, error: unknown): Promise<void> {
    const refusal = toRefusal(error);
    const at = await store.get('subscriptions', address);
    if (!at) return;
    const failures = at.failures + 1;
    const nextAt = nextCheck(now(), failures, chance(), refusal.retryAfter);
    await store.put('subscriptions', { ...at, checkedAt: now(), failures, nextAt, trouble: { code: refusal.code, detail: refusal.message } });
  }

  const check = (address: string): Promise<void> =>
    alone(address, async () => {
      const at = await store.get('subscriptions', address);
      if (!at) return;
      try {
        const then = await ask(at);
        // Ended meanwhile, it stays ended.
        if (await store.getKey('subscriptions', address))
          await store.put('subscriptions', { ...then, checkedAt: now(), failures: 0, nextAt: nextCheck(now(), 0, chance()), trouble: null });
        else await sweep(store, address, []);
      } catch (error) {
        await fail(address, error);
      }
      changes.tell(null);
    });

  const next = async (): Promise<number | null> => {
    const times = (await store.getAll('subscriptions')).map(({ nextAt }) => nextAt);
    return times.length > 0 ? Math.min(...times) : null;
  };

  return {
    list: () => store.getAll('subscriptions'),
    async look(typed) {
      const address = soundAddress(typed);
      await allowed(address);
      const index = await indexAt(address, null, patience);
      if (!index) throw new Refusal('answered', `${address} answered nothing`);
      const { signed, key } = await verified(index.bytes, null);
      return { address, signed, key, fingerprint: await fingerprint(key) };
    },
    async subscribe({ address, signed, key }) {
      // The same address too: a version that was seen there is not forgotten by subscribing again.
      const same = (await store.getAll('subscriptions')).find((other) => other.id === signed.id || other.address === address);
      if (same) throw new Refusal('no-address', `The pack "${same.id}" already comes from ${same.address}.`);
      const { id, title, licence, version, issued, until = null, pack } = signed;
      const rest = { etag: null, checkedAt: null, nextAt: now(), failures: 0, told: null, trouble: null };
      await store.put('subscriptions', { address, id, title, licence, key, version, sha256: pack.sha256, issued, until, ...rest });
      changes.tell(null);
    },
    check,
    nextAt: next,
    async checkDue() {
      for (const { address, nextAt } of await store.getAll('subscriptions')) if (nextAt <= now()) await check(address);
      return next();
    },
    async waiting() {
      const all = await store.getAll('subscriptions');
      const used = await Promise.all(all.map(({ id }) => inUse(id)));
      const there = await Promise.all(all.map(({ sha256 }) => store.getKey('files', sha256)));
      return all.filter(({ sha256 }, n) => there[n] !== undefined && used[n]?.[0] !== sha256);
    },
    async told() {
      for (const { address } of await store.getAll('subscriptions'))
        await alone(address, async () => {
          const at = await store.get('subscriptions', address);
          if (at) await store.put('subscriptions', { ...at, told: at.sha256 });
        });
      changes.tell(null);
    },
    async pack(subscription) {
      const text = await textOf(subscription.sha256);
      return text && packIn(text, subscription);
    },
    async refuse(address, error) {
      await fail(address, new Refusal('not-a-pack', error instanceof Error ? error.message : String(error)));
      changes.tell(null);
    },
    async end(address) {
      await store.delete('subscriptions', address);
      await sweep(store, address, []);
      changes.tell(null);
    },
    onChange: changes.listen,
    close() {
      changes.close();
      store.close();
    },
  };
}
