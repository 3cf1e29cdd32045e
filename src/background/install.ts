import browser from 'webextension-polyfill';
import { tell } from '../bridge/ask.ts';
import type { Reply, toBackground } from '../bridge/calls.ts';
import { toProblem } from '../bridge/problem.ts';
import { type InstalledPack, LedgerError } from '../ledger/ledger.ts';
import { isNewer } from '../model/version.ts';
import { ledger } from './store.ts';

const SHIPPED = 'packs/trade-war.json';
const SHIPPED_ID = 'trade-war';

type Status = Reply<typeof toBackground, 'pack/status'>;

/** The installation now under way, and what became of the last one. Both only for this worker's life: what counts is in the ledger. */
let running: { done: number; total: number; end: Promise<InstalledPack> } | null = null;
let failure: string | null = null;

async function shippedPack(): Promise<unknown> {
  try {
    return await (await fetch(browser.runtime.getURL(SHIPPED))).json();
  } catch (error) {
    throw new LedgerError('pack-broken', `The shipped records (${SHIPPED}) cannot be read: ${toProblem(error).detail}. Install Pledgemark again.`);
  }
}

const versionOf = (pack: unknown): unknown => (typeof pack === 'object' && pack !== null && 'version' in pack ? pack.version : null);

/** The reader may have installed others besides. */
async function installed(): Promise<InstalledPack | null> {
  return (await (await ledger()).packs()).find((pack) => pack.id === SHIPPED_ID) ?? null;
}

/** @param wanted whether the shipped pack is to take the place of the installed one */
function install(wanted: (shipped: unknown, before: InstalledPack | null) => boolean): Promise<InstalledPack> {
  if (running) return running.end;
  const run = async (): Promise<InstalledPack> => {
    try {
      const before = await installed();
      const shipped = await shippedPack();
      if (before && !wanted(shipped, before)) return before;
      const pack = await (await ledger()).installPack(shipped, (done, total) => {
        if (running) Object.assign(running, { done, total });
        void tell('pack/progress', { done, total });
      });
      failure = null;
      return pack;
    } catch (error) {
      failure = toProblem(error).detail;
      throw error;
    } finally {
      const last = running;
      running = null;
      // "done of total" said to everybody once more, now that it is in the ledger (or is not): pages ask for the state then.
      if (last) void tell('pack/progress', { done: last.total, total: last.total });
    }
  };
  running = { done: 0, total: 0, end: Promise.resolve().then(run) };
  return running.end;
}

/** After an installation or update of the extension: another version of the shipped pack takes the old one's place, a newer one that of the reader's own file. */
export const installShipped = (): Promise<InstalledPack> =>
  install((shipped, before) =>
    before?.hash === undefined ? versionOf(shipped) !== before?.version : isNewer(String(versionOf(shipped)), before.version),
  );

/** The pack, installed now where none is there: the worker may have been stopped before it was. Null where that fails. */
export async function ensurePack(): Promise<InstalledPack | null> {
  const before = running ? null : await installed();
  if (before) return before;
  if (failure !== null) return null;
  return install(() => false).catch(() => null);
}

export async function packStatus(): Promise<Status> {
  if (running) return { state: 'installing', done: running.done, total: running.total };
  try {
    const pack = await installed();
    if (pack) return { state: 'ready', title: pack.title, version: pack.version, entries: pack.entries };
  } catch (error) {
    return { state: 'failed', detail: toProblem(error).detail };
  }
  if (failure !== null) return { state: 'failed', detail: failure };
  void ensurePack();
  return { state: 'installing', done: 0, total: 0 };
}

export const retryPack = (): Promise<InstalledPack> => install(() => true);
