import type { Held, Settled, SharedRow } from '../model/replica.ts';
import { decided, type There } from './decide.ts';
import type { Run } from './run.ts';
import { SharingTrouble } from './trouble.ts';
import { type Changes, changesOf, changesSince, isOurs, type Revision, revisions, type Wanted } from './wire.ts';

/** How many changes are asked for at once. */
const BATCH = 500;

/** More copies of one document than a cluster has. */
const MOST_LEAVES = 20;

/** Of several changes of one document the last counts. */
const leavesOf = (changes: Changes): Map<string, string[]> =>
  new Map(changes.results.filter(({ id }) => isOurs(id)).map(({ id, changes: revs }) => [id, revs.slice(0, MOST_LEAVES).map(({ rev }) => rev)]));

/** Whether what was agreed is all there is. */
const isKnown = (row: SharedRow | null, [shown, ...others]: readonly string[]): boolean =>
  row !== null && row.refused === undefined && row.rev === shown && others.every((rev) => row.losers.includes(rev));

async function fetchedFrom(run: Run, leaves: ReadonlyMap<string, string[]>): Promise<Map<string, There>> {
  const rows = await run.replica.rows([...leaves.keys()]);
  const wanted: Wanted[] = [...leaves].flatMap(([id, revs], n) => (isKnown(rows[n] ?? null, revs) ? [] : revs.map((rev) => ({ id, rev }))));
  const got = await revisions(run.server, wanted);
  const there = new Map<string, There>();
  for (const [n, { id }] of wanted.entries()) {
    const revision = got[n] as Revision;
    const known = there.get(id);
    if (!known) there.set(id, { shown: revision, losers: [] });
    else if (revision.doc !== null) known.losers.push(revision);
  }
  return there;
}

/** @returns how many documents were fetched */
async function take(run: Run, changes: Changes, keeps?: 'keeps'): Promise<number> {
  const leaves = leavesOf(changes);
  const there = await fetchedFrom(run, leaves);
  if (keeps) run.at = { ...run.at, since: changes.last_seq };
  const { round } = run.at;
  const decide = (held: Held): Settled | null => {
    const found = there.get(held.id);
    if (!found) return held.row && held.row.round !== round ? { row: { ...held.row, round }, isPending: held.changedAt !== null } : null;
    const settled = decided(held, found, run.me(), round);
    if (settled.own !== undefined) run.came++;
    return settled;
  };
  await run.replica.settle(run.at, [...leaves.keys()], decide, keeps);
  return there.size;
}

/** Takes all that is new on the server. */
export async function pull(run: Run): Promise<void> {
  for (;;) {
    const changes = await changesSince(run.server, run.at.since, BATCH);
    const isLast = changes.results.length < BATCH;
    if (!isLast && changes.last_seq === run.at.since) throw new SharingTrouble('not-couch', 'the server tells of the same changes again and again');
    run.tell('fetching', await take(run, changes, 'keeps'), changes.pending ?? 0);
    if (isLast) break;
  }
  await run.replica.forgetUnseen(run.at);
}

/** Looks again at what was not taken, though nobody changed it: the answer may have been wrong, and what is newer than us may be understood by now. */
export async function lookAgain(run: Run): Promise<void> {
  const ids = await run.replica.refused();
  for (let at = 0; at < ids.length; at += BATCH) await take(run, await changesOf(run.server, ids.slice(at, at + BATCH)));
}

/** Takes for never agreed what the server knows nothing of any more, as when its administrator purged it: it names it in no change, and takes no change of it. */
export async function forgetPurged(run: Run, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return;
  const known = leavesOf(await changesOf(run.server, ids));
  const purged = ids.filter((id) => !known.has(id));
  await run.replica.settle(run.at, purged, ({ row }) => {
    return row && { row: { ...row, rev: null, base: null, ours: row.ours ?? row.base, sent: null, losers: [] }, isPending: true };
  });
}
