import type { Held, Settled, SharedDocument, SharedRow, Stamp } from '../model/replica.ts';
import { same } from './canonical.ts';
import { isContested, localDocument } from './document.ts';
import { merged } from './merge.ts';
import { ownOf } from './values.ts';
import { generation, type Revision } from './wire.ts';

/** What the server has of a document: the revision that it shows, and others beside it where its copies did not agree. */
export interface There {
  shown: Revision;
  losers: Revision[];
}

export interface Me {
  by: string;
  /** ISO 8601, UTC. */
  at: string;
}

export const blankRow = (id: string, round: number): SharedRow => ({ id, rev: null, base: null, ours: null, sent: null, losers: [], round });

/** With the marks by which the rows of a kind are found. */
export function marked({ contested: _, ...row }: SharedRow): SharedRow {
  return isContested(row.ours ?? row.base) ? { ...row, contested: 1 } : row;
}

/** The reader's changes are of the time they made them. */
export const stampOf = (held: Held, me: Me): Stamp => ({ by: me.by, at: held.changedAt ?? me.at });

/** What two sides agreed on last. What is older than it is no change of it: then both sides' words are kept. */
function baseOf({ rev, base, sent }: SharedRow, ours: SharedDocument | null, shown: Revision): SharedDocument | null {
  // What was sent came through, though the answer did not: a reader's own earlier word is not another's.
  if (sent?.via[0] !== undefined && shown.via.includes(sent.via[0])) return sent;
  const isOlder = rev !== null && generation(shown.rev) < generation(rev);
  return isOlder && ours !== null ? null : base;
}

/** Lays the server's document and the ledger's together. */
export function decided(held: Held, { shown, losers }: There, me: Me, round: number): Settled {
  const { id, own } = held;
  // A copy's misfit is no more taken than the shown one's; what is here stays, and is not sent over it.
  const misfit = [shown, ...losers].map(({ doc }) => doc).find((doc) => typeof doc === 'string');
  if (misfit !== undefined || typeof shown.doc === 'string')
    return { row: { ...(held.row ?? blankRow(id, round)), refused: misfit ?? 'schema', round }, isPending: held.changedAt !== null };
  const { refused, ...row } = held.row ?? blankRow(id, round);
  const more = losers.filter(({ rev, doc }) => doc !== null && !row.losers.includes(rev));
  if (row.rev === shown.rev && more.length === 0) return { row: { ...row, round }, isPending: held.changedAt !== null };
  const mine = stampOf(held, me);
  const removed = { ours: mine, theirs: shown.removed ?? { by: '', at: me.at } };
  const theirs = shown.doc;
  const ours = localDocument(id, own, row, mine);
  let now = merged(baseOf(row, ours, shown), ours, theirs, removed);
  // Nothing was agreed with a revision that lost: all that is other in it is kept beside.
  for (const { doc } of more) if (doc !== null && typeof doc !== 'string') now = merged(null, doc, now, removed);
  const next = now && ownOf(id, now.value, own);
  if (now && !next) return { row: { ...row, refused: 'schema', round }, isPending: held.changedAt !== null };
  const pending = !same(now, theirs);
  const known = [...row.losers, ...more.map(({ rev }) => rev)];
  const kept: SharedRow = { id, rev: shown.rev, base: theirs, ours: pending ? now : null, sent: null, losers: known, round };
  return {
    ...(!same(next, own) && { own: next }),
    row: now === null && theirs === null ? null : marked(kept),
    isPending: pending || known.length > 0,
  };
}
