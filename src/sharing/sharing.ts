import * as v from 'valibot';
import type { Replica, Version } from '../model/replica.ts';
import { openChannel } from '../reach/channel.ts';
import { type Dispute, disputesOf, settleDispute } from './disputes.ts';
import { replicate } from './replicate.ts';
import { type Credentials, openServer, type Server, soundDatabase } from './server.ts';
import { openStore, type Team } from './store.ts';
import { SharingTrouble, TooMuch, type TroubleCode } from './trouble.ts';
import { somethingNew } from './wire.ts';

export type { Dispute, Team, TroubleCode };

/** The version that is to stand; of what was removed and changed, whether it stays. */
export type Choice = Version | 'keep' | 'remove';
export { SharingTrouble, soundDatabase };

/** The reader's ledger in step with a team's. Nothing is asked of any server before `join`, nor after `leave`. */
export interface Sharing {
  team(): Promise<Team | null>;
  /** @param who the reader's name, as the team sees it */
  join(address: string, login: Credentials, who: string): Promise<void>;
  /** What is here stays here, and what is there stays there. */
  leave(): Promise<void>;
  /**
   * Lays both together, once. What fails is noted; nothing is thrown. False where it failed, or nothing is shared.
   * @param looksAgain at what was not taken too, as it does by itself once a day
   */
  compare(looksAgain?: boolean): Promise<boolean>;
  /** Waits for the server to have something new, or for half a minute. */
  somethingNew(signal: AbortSignal): Promise<boolean>;
  disputes(): Promise<Dispute[]>;
  settle(of: Dispute, choice: Choice): Promise<void>;
  counts(): ReturnType<Replica['counts']>;
  onChange(listener: () => void): () => void;
  close(): void;
}

interface Options {
  name?: string;
  replica: () => Promise<Replica>;
  /** Whether the browser still lets us ask this address. */
  mayAsk?: (address: string) => Promise<boolean>;
  now?: () => number;
}

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

/** A day's rest at most, where the server is away for long. */
const restAfter = (failures: number): number => Math.min(DAY, 5 * MINUTE * 2 ** Math.min(failures - 1, 10));

const toTrouble = (error: unknown): SharingTrouble => {
  if (error instanceof SharingTrouble) return error;
  const message = error instanceof Error ? error.message : String(error);
  return new SharingTrouble(error instanceof TooMuch ? 'not-couch' : 'failed', message);
};

export async function openSharing({ name = 'pledgemark-team', replica, mayAsk = async () => true, now = Date.now }: Options): Promise<Sharing> {
  const store = await openStore(name);
  const changes = openChannel(`${name}/changes`, v.null());
  let server: { of: string; server: Server } | null = null;

  const serverOf = (address: string, login: Credentials): Server => {
    const of = JSON.stringify([address, login]);
    if (server?.of !== of) server = { of, server: openServer(address, login) };
    return server.server;
  };

  /** Left meanwhile, it stays left; joined anew, it is another. In one transaction: what was begun first, as progress is told, writes over nothing later. */
  async function update(was: Team, change: Partial<Team>): Promise<void> {
    const tx = store.transaction('team', 'readwrite');
    const row = await tx.store.get('team');
    if (row?.team.address === was.address) await tx.store.put({ ...row, team: { ...row.team, ...change } });
    await tx.done;
    changes.tell(null);
  }

  async function compareWith(team: Team, login: Credentials, asked: boolean): Promise<void> {
    if (!(await mayAsk(team.address)))
      throw new SharingTrouble('no-access', `${new URL(team.address).host}: the browser no longer lets Pledgemark ask there.`);
    const looksAgain = asked || now() - team.lookedAt > DAY;
    const { came, unsendable, refused } = await replicate({
      server: serverOf(team.address, login),
      replica: await replica(),
      who: team.who,
      looksAgain,
      onProgress: (progress) => void update(team, { progress }).catch(() => {}),
    });
    const trouble = refused === null ? null : { code: 'read-only' as const, detail: refused };
    await update(team, {
      ...(came > 0 && { cameAt: now() }),
      ...(looksAgain && { lookedAt: now() }),
      ...{ trouble, unsendable, failures: 0, checkedAt: now(), nextAt: now() + 5 * MINUTE, progress: null },
    });
  }

  return {
    team: async () => (await store.get('team', 'team'))?.team ?? null,
    async join(address, login, who) {
      const rest = { checkedAt: null, cameAt: null, lookedAt: now(), failures: 0, progress: null, trouble: null, unsendable: 0 };
      const team: Team = { address, who, nextAt: now(), ...rest };
      await (await replica()).begin();
      await store.put('team', { name: 'team', team, login });
      changes.tell(null);
    },
    async leave() {
      await store.clear('team');
      server = null;
      await (await replica()).end();
      changes.tell(null);
    },
    async compare(looksAgain = false) {
      const row = await store.get('team', 'team');
      if (!row) return false;
      try {
        await compareWith(row.team, row.login, looksAgain);
        return true;
      } catch (error) {
        const { code, message, retryAfter } = toTrouble(error);
        const failures = row.team.failures + 1;
        const nextAt = now() + Math.max(restAfter(failures), Math.min(retryAfter, DAY));
        await update(row.team, { trouble: { code, detail: message }, failures, nextAt, progress: null });
        return false;
      }
    },
    async somethingNew(signal) {
      const row = await store.get('team', 'team');
      const at = await (await replica()).checkpoint();
      return row !== undefined && at !== null && somethingNew(serverOf(row.team.address, row.login), at.since, signal);
    },
    disputes: async () => {
      const row = await store.get('team', 'team');
      return row ? disputesOf(await replica(), row.team.who) : [];
    },
    async settle(of, choice) {
      const row = await store.get('team', 'team');
      if (row) await settleDispute(await replica(), row.team.who, of, choice);
      changes.tell(null);
    },
    counts: async () => (await replica()).counts(),
    onChange: changes.listen,
    close() {
      changes.close();
      store.close();
    },
  };
}
