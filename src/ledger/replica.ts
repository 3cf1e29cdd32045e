import type { EntryId } from '../model/entry.ts';
import type { ClaimKey, Judgement } from '../model/judgement.ts';
import type { Checkpoint, Held, Replica, SharedRow } from '../model/replica.ts';
import type { SavedEntry } from '../model/saved.ts';
import type { Changes } from './changes.ts';
import { writeSaved } from './entries.ts';
import { entryKey, judgementKey } from './outbox.ts';
import { LedgerError } from './problem.ts';
import type { ReadTx, WriteTx } from './schema.ts';
import { SEGMENT } from './search/segment.ts';
import { loosen, tidyShelf } from './search/shelf.ts';
import type { Transactions } from './transactions.ts';

const ENTRY = /^entry:(.+)$/s;
const JUDGEMENT = /^judgement:([0-9a-f]{14}):(.+)$/s;

const entryOf = (id: string): EntryId | null => (ENTRY.exec(id)?.[1] as EntryId | undefined) ?? null;

const judgedOf = (id: string): [ClaimKey, EntryId] | null => {
  const [, claim, entry] = JUDGEMENT.exec(id) ?? [];
  return claim !== undefined && entry !== undefined ? [claim as ClaimKey, entry as EntryId] : null;
};

async function ownAt(tx: ReadTx, id: string): Promise<Held['own']> {
  const entry = entryOf(id);
  if (entry) return (await tx.objectStore('entries').get(entry))?.entry ?? null;
  const judged = judgedOf(id);
  return judged ? ((await tx.objectStore('judgements').get(judged)) ?? null) : null;
}

/** Where nothing waits, which is most of the time, nothing is asked of the outbox: a third of the questions. */
async function heldAt(tx: ReadTx, ids: readonly string[]): Promise<Held[]> {
  const outbox = tx.objectStore('outbox');
  const nothingWaits = (await outbox.getKey(IDBKeyRange.lowerBound(''))) === undefined;
  return Promise.all(
    ids.map(async (id) => {
      const [own, row, changed] = await Promise.all([ownAt(tx, id), tx.objectStore('shared').get(id), nothingWaits ? undefined : outbox.get(id)]);
      return { id, own, row: row ?? null, changedAt: changed?.at ?? null };
    }),
  );
}

/** What comes out of the database has its keys in the order they went in. */
const isAs = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

async function writeOwn(tx: WriteTx, id: string, own: Held['own']): Promise<void> {
  const judged = judgedOf(id);
  if (judged) await (own ? tx.objectStore('judgements').put(own as Judgement) : tx.objectStore('judgements').delete(judged));
  else if (own) await writeSaved(tx, [own as SavedEntry]);
  else await tx.objectStore('entries').delete(entryOf(id) ?? '');
}

const writeRow = (tx: WriteTx, id: string, row: SharedRow | null): Promise<unknown> =>
  row ? tx.objectStore('shared').put(row) : tx.objectStore('shared').delete(id);

async function writePending(tx: WriteTx, { id, changedAt }: Held, isPending: boolean, at: string): Promise<void> {
  if (isPending && changedAt === null) await tx.objectStore('outbox').put({ id, at });
  if (!isPending && changedAt !== null) await tx.objectStore('outbox').delete(id);
}

const keep = (tx: WriteTx, at: Checkpoint): Promise<unknown> => tx.objectStore('sharing').put({ name: 'checkpoint', ...at });

async function sharingAt(tx: ReadTx): Promise<Checkpoint | null> {
  return (await tx.objectStore('sharing').get('checkpoint')) ?? null;
}

/** What was begun under an earlier joining, or before the reader left, writes nothing. */
async function sameSession(tx: WriteTx, { session }: Checkpoint): Promise<void> {
  if ((await sharingAt(tx))?.session !== session) throw new LedgerError('ledger-failed', 'The team was left meanwhile.');
}

export async function forgetSharing(tx: WriteTx): Promise<void> {
  await tx.objectStore('sharing').clear();
  await tx.objectStore('shared').clear();
  await tx.objectStore('outbox').clear();
}

export function replicaDoor({ read, write }: Transactions, changes: Changes): Replica {
  return {
    begin: () =>
      write(async (tx) => {
        await forgetSharing(tx);
        await keep(tx, { session: Math.floor(Math.random() * Number.MAX_SAFE_INTEGER), since: null, round: 1, anchor: [null, null] });
        const at = new Date().toISOString();
        const ids = [
          ...(await tx.objectStore('entries').getAllKeys()).map((id) => entryKey(id as EntryId)),
          ...(await tx.objectStore('judgements').getAllKeys()).map(([claim, entry]) => judgementKey(claim as ClaimKey, entry as EntryId)),
        ];
        await Promise.all(ids.map((id) => tx.objectStore('outbox').put({ id, at })));
      }),
    end: () => write(forgetSharing),
    checkpoint: () => read(sharingAt),
    keep: (at) =>
      write(async (tx) => {
        await sameSession(tx, at);
        await keep(tx, at);
      }),
    rows: (ids) => read((tx) => Promise.all(ids.map(async (id) => (await tx.objectStore('shared').get(id)) ?? null))),
    changed: (after, limit) => read((tx) => tx.objectStore('outbox').getAllKeys(IDBKeyRange.lowerBound(after, true), limit)),
    async settle(at, ids, decide, keeps) {
      const { told, judged } = await write(async (tx) => {
        await sameSession(tx, at);
        const settled = (await heldAt(tx, ids)).flatMap((held) => {
          const to = decide(held);
          return to ? [{ held, to }] : [];
        });
        const written = settled.filter(({ held, to }) => to.own !== undefined && !isAs(to.own, held.own));
        const entries = written.flatMap(({ held }) => entryOf(held.id) ?? []);
        if (entries.length > 0) await loosen(tx, entries);
        const now = new Date().toISOString();
        await Promise.all([
          ...written.map(({ held, to }) => writeOwn(tx, held.id, to.own ?? null)),
          ...settled.map(({ held, to }) => writeRow(tx, held.id, to.row)),
          ...settled.map(({ held, to }) => writePending(tx, held, to.isPending, now)),
        ]);
        if (entries.length > 0) await tidyShelf(tx, SEGMENT);
        if (keeps) await keep(tx, at);
        return { told: entries, judged: entries.length < written.length };
      });
      if (told.length > 0) changes.tell({ what: 'entries', ids: told });
      if (judged) changes.tell({ what: 'judgements' });
    },
    agree: (at, agreed) =>
      write(async (tx) => {
        await sameSession(tx, at);
        const now = await heldAt(
          tx,
          agreed.map(({ held }) => held.id),
        );
        for (const [n, { held, base, rev, isContested }] of agreed.entries()) {
          const { own, row } = now[n] as Held;
          const isNew = !isAs(row?.ours ?? null, held.row?.ours ?? null);
          const losers = row?.losers ?? [];
          const { contested: _, refused: __, ...rest } = row ?? { id: held.id, ours: null };
          const next: SharedRow = { ...rest, rev, base, sent: null, ours: isNew ? (row?.ours ?? null) : null, losers, round: at.round };
          await writeRow(tx, held.id, base === null ? null : { ...next, ...(isContested && { contested: 1 as const }) });
          if (!isNew && losers.length === 0 && isAs(own, held.own)) await tx.objectStore('outbox').delete(held.id);
        }
      }),
    forgetUnseen: (at) =>
      write(async (tx) => {
        await sameSession(tx, at);
        const rows = await tx.objectStore('shared').index('round').getAll(IDBKeyRange.upperBound(at.round, true));
        for (const { refused: _, ...row } of rows) {
          await writeRow(tx, row.id, { ...row, rev: null, base: null, ours: row.ours ?? row.base, sent: null, losers: [], round: at.round });
          await tx.objectStore('outbox').put({ id: row.id, at: new Date().toISOString() });
        }
      }),
    refused: () => read((tx) => tx.objectStore('shared').index('refused').getAllKeys()),
    contested: (limit) =>
      read(async (tx) => {
        const ids = await tx.objectStore('shared').index('contested').getAllKeys(null, limit);
        return heldAt(tx, ids);
      }),
    counts: () =>
      read(async (tx) => ({
        waiting: await tx.objectStore('outbox').count(),
        contested: await tx.objectStore('shared').index('contested').count(),
        refused: await tx.objectStore('shared').index('refused').count(),
      })),
  };
}
