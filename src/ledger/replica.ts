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

async function heldAt(tx: ReadTx, id: string): Promise<Held> {
  const [own, row, changed] = await Promise.all([ownAt(tx, id), tx.objectStore('shared').get(id), tx.objectStore('outbox').get(id)]);
  return { id, own, row: row ?? null, changedAt: changed?.at ?? null };
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
    held: (ids) => read((tx) => Promise.all(ids.map((id) => heldAt(tx, id)))),
    changed: (after, limit) =>
      read(async (tx) => {
        const ids = await tx.objectStore('outbox').getAllKeys(IDBKeyRange.lowerBound(after, true), limit);
        return Promise.all(ids.map((id) => heldAt(tx, id)));
      }),
    async settle(at, settled, keeps) {
      const told: EntryId[] = [];
      let judged = false;
      const rest = await write(async (tx) => {
        await sameSession(tx, at);
        const now = await Promise.all(settled.map(({ held }) => heldAt(tx, held.id)));
        const isStill = settled.map(({ held }, n) => isAs([held.own, held.row], [now[n]?.own, now[n]?.row]));
        const good = settled.filter((_, n) => isStill[n]);
        const written = good.filter(({ own, held }) => own !== undefined && !isAs(own, held.own));
        told.push(...written.flatMap(({ held }) => entryOf(held.id) ?? []));
        judged = told.length < written.length;
        await loosen(tx, told);
        await Promise.all(written.map(({ held, own }) => writeOwn(tx, held.id, own ?? null)));
        for (const { held, row, isPending } of good) {
          await writeRow(tx, held.id, row);
          if (!isPending) await tx.objectStore('outbox').delete(held.id);
          else if (held.changedAt === null) await tx.objectStore('outbox').put({ id: held.id, at: new Date().toISOString() });
        }
        if (told.length > 0) await tidyShelf(tx, SEGMENT);
        if (keeps && good.length === settled.length) await keep(tx, at);
        return settled.filter((_, n) => !isStill[n]).map(({ held }) => held.id);
      });
      if (told.length > 0) changes.tell({ what: 'entries', ids: told });
      if (judged) changes.tell({ what: 'judgements' });
      return rest;
    },
    agree: (at, agreed) =>
      write(async (tx) => {
        await sameSession(tx, at);
        for (const { held, base, rev, isContested } of agreed) {
          const { own, row } = await heldAt(tx, held.id);
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
        for (const row of rows) {
          await writeRow(tx, row.id, { ...row, rev: null, base: null, ours: row.ours ?? row.base, sent: null, losers: [], round: at.round });
          await tx.objectStore('outbox').put({ id: row.id, at: new Date().toISOString() });
        }
      }),
    contested: (limit) =>
      read(async (tx) => {
        const ids = await tx.objectStore('shared').index('contested').getAllKeys(null, limit);
        return Promise.all(ids.map((id) => heldAt(tx, id)));
      }),
    counts: () =>
      read(async (tx) => ({
        waiting: await tx.objectStore('outbox').count(),
        contested: await tx.objectStore('shared').index('contested').count(),
        refused: await tx.objectStore('shared').index('refused').count(),
      })),
  };
}
