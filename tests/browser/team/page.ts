import { ask } from '../../../src/bridge/ask.ts';
import { mayAskServer } from '../../../src/bridge/servers.ts';
import { openLedger } from '../../../src/ledger/ledger.ts';
import { type Choice, type Dispute, openSharing } from '../../../src/sharing/sharing.ts';

/* A page of the extension, for a test alone: what a member does with the ledger, called from outside by its names in `globalThis.desk`. The background compares. */

const opened = (async () => {
  const ledger = await openLedger();
  return { ledger, sharing: await openSharing({ replica: async () => ledger.replica, mayAsk: mayAskServer }) };
})();

type Door = Record<string, (...args: unknown[]) => Promise<unknown>>;

const desk = {
  async join(address: string, login: { name: string; secret: string }, who: string): Promise<void> {
    await (await opened).sharing.join(address, login, who);
    await desk.compare();
  },
  async compare(): Promise<void> {
    await ask('team/compare', {});
  },
  disputes: async (): Promise<Dispute[]> => (await opened).sharing.disputes(),
  settle: async (of: Dispute, choice: Choice): Promise<void> => (await opened).sharing.settle(of, choice),
  team: async () => (await opened).sharing.team(),
  /** Reads a database as plainly as can be, piece by piece, and keeps nothing. Gives how long it took, in ms. */
  async readAll(address: string): Promise<number> {
    const began = performance.now();
    for (let skip = '""'; ; ) {
      const response = await fetch(`${address}/_all_docs?include_docs=true&limit=501&startkey=${encodeURIComponent(skip)}`);
      const { rows } = (await response.json()) as { rows: { id: string }[] };
      const last = rows.at(-1);
      if (rows.length <= 500 || !last) return performance.now() - began;
      skip = JSON.stringify(last.id);
    }
  },
  /** One of the ledger's calls, or of its replica's. */
  async call(of: 'ledger' | 'replica', name: string, args: unknown[]): Promise<unknown> {
    const { ledger } = await opened;
    const door = (of === 'ledger' ? ledger : ledger.replica) as unknown as Door;
    return (await door[name]?.(...args)) ?? null;
  },
};
export type PageDesk = typeof desk;

Object.assign(globalThis, { desk });
