import * as v from 'valibot';
import type { PackId } from '../model/pack.ts';
import { openChannel } from '../reach/channel.ts';
import { alone, type Checking, checkAt, fail, offeredAt } from './checks.ts';
import { packIn } from './delta.ts';
import { type Patience, soundAddress } from './fetching.ts';
import { textOf } from './keptPacks.ts';
import { fingerprint, type Signed } from './publication.ts';
import { Refusal, type RefusalCode } from './refusal.ts';
import { isStale, openStore, type Subscription, sweep } from './store.ts';

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

export async function openSubscriptions({
  name = 'pledgemark-subscriptions',
  inUse,
  mayAsk = async () => true,
  patience,
  now = Date.now,
  chance = Math.random,
}: Options): Promise<Subscriptions> {
  const store = await openStore(name);
  const changes = openChannel(`${name}/changes`, v.null());
  const by: Checking = { store, inUse, mayAsk, patience, now, chance };

  const check = async (address: string): Promise<void> => {
    await checkAt(by, address);
    changes.tell(null);
  };

  const next = async (): Promise<number | null> => {
    const times = (await store.getAll('subscriptions')).map(({ nextAt }) => nextAt);
    return times.length > 0 ? Math.min(...times) : null;
  };

  return {
    list: () => store.getAll('subscriptions'),
    async look(typed) {
      const address = soundAddress(typed);
      const { signed, key } = await offeredAt(by, address);
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
      const text = await textOf(store, subscription.sha256);
      return text && packIn(text, subscription);
    },
    async refuse(address, error) {
      await fail(by, address, new Refusal('not-a-pack', error instanceof Error ? error.message : String(error)));
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
