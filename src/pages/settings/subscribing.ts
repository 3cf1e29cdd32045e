import { wakeForPacks } from '../../bridge/alarms.ts';
import { dropServer, mayAskServer, requestServer } from '../../bridge/servers.ts';
import type { InstalledPack, Ledger, PackDifference } from '../../ledger/ledger.ts';
import { type Offer, openSubscriptions, Refusal, type Subscription, type Subscriptions, soundAddress } from '../../subscriptions/subscriptions.ts';

/** A subscription as the reader sees it: `waiting` where its newest version is there and not in use. */
export interface Subscribed {
  at: Subscription;
  inUse: InstalledPack | null;
  waiting: boolean;
}

/** What the settings do with subscriptions: the network, the browser's permission, the alarm and the ledger in one. */
export interface Desk {
  list(): Promise<Subscribed[]>;
  /** Called at once in a click, because the browser is to ask the reader. Null where they decline. */
  look(typed: string): Promise<Offer | null>;
  /** The reader does not want it: the access goes again. */
  leave(offer: Offer): Promise<void>;
  subscribe(offer: Offer): Promise<void>;
  /** Called at once in a click too: where access was taken back, the reader is asked for it again. */
  check(address: string): Promise<void>;
  difference(of: Subscription): Promise<PackDifference>;
  install(of: Subscription, onProgress: (share: number) => void): Promise<InstalledPack>;
  end(of: Subscription): Promise<void>;
  onChange(listener: () => void): () => void;
  close(): void;
}

export async function openDesk(ledger: Ledger): Promise<Desk> {
  const packs: Subscriptions = await openSubscriptions({ inUse: (id) => ledger.hashesOf(id), mayAsk: mayAskServer });
  const packOf = async (of: Subscription): Promise<unknown> => {
    const pack = await packs.pack(of);
    if (pack === null) throw new Refusal('not-a-pack', `Version ${of.version} is not here yet.`);
    return pack;
  };
  const check = async (address: string): Promise<void> => {
    await packs.check(address);
    await wakeForPacks(await packs.nextAt());
  };
  const leave = async (address: string): Promise<void> => {
    if (!(await subscribedAt(packs, address))) await dropServer(address);
  };
  return {
    async list() {
      const [installed, waiting] = await Promise.all([ledger.packs(), packs.waiting()]);
      return (await packs.list()).map((at) => ({
        at,
        inUse: installed.find((pack) => pack.id === at.id) ?? null,
        waiting: waiting.some((one) => one.address === at.address),
      }));
    },
    async look(typed) {
      const address = soundAddress(typed);
      if (!(await requestServer(address))) return null;
      try {
        return await packs.look(address);
      } catch (error) {
        await leave(address);
        throw error;
      }
    },
    leave: (offer) => leave(offer.address),
    async subscribe(offer) {
      await packs.subscribe(offer);
      await check(offer.address);
    },
    async check(address) {
      await requestServer(address);
      await check(address);
    },
    difference: async (of) => ledger.comparePack(await packOf(of)),
    install: async (of, onProgress) => ledger.installFile(await packOf(of), of.sha256, onProgress),
    async end({ address }) {
      await packs.end(address);
      await wakeForPacks(await packs.nextAt());
      await leave(address);
    },
    onChange: (listener) => {
      const stop = [packs.onChange(listener), ledger.onChange((change) => change.what === 'packs' && listener())];
      return () => {
        for (const end of stop) end();
      };
    },
    close: () => packs.close(),
  };
}

/** Whether some subscription is of the same host: access to it is for all of them. */
const subscribedAt = async (packs: Subscriptions, address: string): Promise<boolean> =>
  (await packs.list()).some((other) => new URL(other.address).hostname === new URL(address).hostname);
