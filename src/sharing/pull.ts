import type { Held, Settled } from '../model/replica.ts';
import { decided, type There } from './decide.ts';
import type { Run } from './run.ts';
import { SharingTrouble } from './trouble.ts';
import { type Changes, changesSince, isOurs, type Revision, revisions, type Wanted } from './wire.ts';

/** How many changes are asked for at once. */
const BATCH = 500;

/** More copies of one document than a cluster has. */
const MOST_LEAVES = 20;

/** Of several changes of one document the last counts. */
const leavesOf = (changes: Changes): Map<string, string[]> =>
  new Map(changes.results.filter(({ id }) => isOurs(id)).map(({ id, changes: revs }) => [id, revs.slice(0, MOST_LEAVES).map(({ rev }) => rev)]));

/** Whether what was agreed is all there is. */
const isKnown = ({ row }: Held, [shown, ...others]: readonly string[]): boolean =>
  row !== null && row.refused === undefined && row.rev === shown && others.every((rev) => row.losers.includes(rev));

async function fetchedFrom(run: Run, leaves: ReadonlyMap<string, string[]>, held: readonly Held[]): Promise<Map<string, There>> {
  const wanted: Wanted[] = held.flatMap((one) => {
    const revs = leaves.get(one.id) ?? [];
    return isKnown(one, revs) ? [] : revs.map((rev) => ({ id: one.id, rev }));
  });
  const got = await revisions(run.server, wanted, run.signal);
  const there = new Map<string, There>();
  for (const [n, { id }] of wanted.entries()) {
    const revision = got[n] as Revision;
    const known = there.get(id);
    if (!known) there.set(id, { shown: revision, losers: [] });
    else if (revision.doc !== null) known.losers.push(revision);
  }
  return there;
}

function settledBy(run: Run, held: Held, there: There | undefined): Settled[] {
  if (there) return [decided(held, there, run.me(), run.at.round)];
  const { row } = held;
  return row && row.round !== run.at.round ? [{ held, row: { ...row, round: run.at.round }, isPending: held.changedAt !== null }] : [];
}

/** Takes all that is new on the server. What the reader changes meanwhile is decided anew. */
export async function pull(run: Run): Promise<void> {
  for (;;) {
    const changes = await changesSince(run.server, run.at.since, BATCH, run.signal);
    const isLast = changes.results.length < BATCH;
    if (!isLast && changes.last_seq === run.at.since) throw new SharingTrouble('not-couch', 'the server tells of the same changes again and again');
    const leaves = leavesOf(changes);
    let held = await run.replica.held([...leaves.keys()]);
    const there = await fetchedFrom(run, leaves, held);
    run.at = { ...run.at, since: changes.last_seq };
    for (;;) {
      const settled = held.flatMap((one) => settledBy(run, one, there.get(one.id)));
      run.came += settled.filter(({ own }) => own !== undefined).length;
      const rest = await run.replica.settle(run.at, settled, 'keeps');
      if (rest.length === 0) break;
      held = await run.replica.held(rest);
    }
    run.tell('fetching', there.size, changes.pending ?? 0);
    if (isLast) break;
  }
  await run.replica.forgetUnseen(run.at);
}
