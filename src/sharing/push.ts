import type { Agreed, Held, Settled, SharedDocument, SharedRow } from '../model/replica.ts';
import { same } from './canonical.ts';
import { blankRow, stampOf } from './decide.ts';
import { isContested, localDocument, understood } from './document.ts';
import type { Run } from './run.ts';
import { SharingTrouble, TooMuch } from './trouble.ts';
import { written } from './wire.ts';

/** How many documents are sent at once, and how many letters of them: CouchDB closes the connection on what is too large for it, before it can say so. */
const BATCH = 200;
const LETTERS = 1_000_000;

interface Letter {
  held: Held;
  ours: SharedDocument | null;
  body: object;
}

/** As it goes out: with a mark by which it is known again. */
const markedAsSent = (ours: SharedDocument): SharedDocument => ({ ...ours, via: [Math.random().toString(36).slice(2, 10), ...ours.via].slice(0, 8) });

/** A removal says whose it is: where another changed the entry meanwhile, they are told. */
function bodyOf(held: Held, ours: SharedDocument | null, run: Run): object {
  const { id, row } = held;
  const rev = row?.base ? { _rev: row.rev } : {};
  return ours ? { _id: id, ...rev, ...ours } : { _id: id, ...rev, _deleted: true, ...stampOf(held, run.me()), via: held.row?.base?.via ?? [] };
}

/** What the server has of it already, or was never told and is gone again. */
const nothingToSay = ({ row }: Held, ours: SharedDocument | null, round: number): Settled => ({
  row: ours === null ? null : row && { ...row, ours: null, sent: null, round },
  isPending: false,
});

/** Revisions that lost and whose words are in the one that stands now. */
async function removeLosers(run: Run, rows: readonly SharedRow[]): Promise<void> {
  const docs = rows.flatMap(({ id, losers }) => losers.map((rev) => ({ _id: id, _rev: rev, _deleted: true })));
  await written(run.server, docs);
  const ids = rows.map(({ id }) => id);
  await run.replica.settle(run.at, ids, ({ row }) => row && { row: { ...row, losers: [] }, isPending: true });
}

/** In as few requests as they may go in. */
function inRequests(letters: readonly Letter[]): Letter[][] {
  const requests: Letter[][] = [];
  let room = 0;
  for (const letter of letters) {
    const { length } = JSON.stringify(letter.body);
    const last = requests.at(-1);
    if (last && length <= room) last.push(letter);
    else requests.push([letter]);
    room = (last && length <= room ? room : LETTERS) - length;
  }
  return requests;
}

async function send(run: Run, letters: readonly Letter[]): Promise<void> {
  if (letters.length === 0) return;
  try {
    const bodies = letters.map(({ body }) => body);
    const answers = new Map((await written(run.server, bodies)).map((answer) => [answer.id, answer]));
    const agreed: Agreed[] = [];
    for (const { held, ours } of letters) {
      const answer = answers.get(held.id);
      if (answer?.rev !== undefined && answer.error === undefined) agreed.push({ held, base: ours, rev: answer.rev, isContested: isContested(ours) });
      else if (answer?.error === 'forbidden' || answer?.error === 'unauthorized')
        run.refused = typeof answer.reason === 'string' ? answer.reason.slice(0, 300) : '';
      else if (answer?.error === 'conflict') run.conflicted.push(held.id);
    }
    await run.replica.agree(run.at, agreed);
    run.went += agreed.length;
    run.tell('sending', agreed.length, 0);
  } catch (error) {
    if (error instanceof SharingTrouble && error.code === 'forbidden') {
      run.refused = error.message;
      return;
    }
    if (!(error instanceof TooMuch)) throw error;
    const half = Math.ceil(letters.length / 2);
    if (letters.length === 1) run.unsendable++;
    else for (const part of [letters.slice(0, half), letters.slice(half)]) await send(run, part);
  }
}

async function pushBatch(run: Run, ids: readonly string[]): Promise<void> {
  const letters: Letter[] = [];
  // Noted before it goes: the answer may never come.
  await run.replica.settle(run.at, ids, (held) => {
    const { id, row } = held;
    if (row?.refused !== undefined) return null;
    const ours = localDocument(id, held.own, row, stampOf(held, run.me()));
    if (same(ours, row?.base ?? null)) return (row?.losers.length ?? 0) === 0 ? nothingToSay(held, ours, run.at.round) : null;
    if (ours && typeof understood(id, ours) === 'string') {
      run.unsendable++;
      return null;
    }
    const sent = ours && markedAsSent(ours);
    const noted: SharedRow = { ...(row ?? blankRow(id, run.at.round)), sent };
    letters.push({ held: { ...held, row: noted }, ours: sent, body: bodyOf(held, sent, run) });
    return { row: noted, isPending: true };
  });
  for (const request of inRequests(letters)) await send(run, request);
  const rows = (await run.replica.rows(ids)).filter((row) => row !== null);
  const withLosers = rows.filter(({ losers, ours, sent }) => losers.length > 0 && ours === null && sent === null);
  if (withLosers.length > 0) await removeLosers(run, withLosers);
}

/** @returns whether it came to the end, or the server took nothing of a whole batch: a reader who may write nothing need not have all of it refused one by one */
async function pushBetween(run: Run, from: string, to: string | null): Promise<boolean> {
  for (let after = from; ; ) {
    const ids = (await run.replica.changed(after, BATCH)).filter((id) => to === null || id <= to);
    const last = ids.at(-1);
    if (last === undefined) return true;
    const { went, refused } = run;
    run.refused = null;
    await pushBatch(run, ids);
    const isRefused = run.refused !== null && run.went === went;
    run.refused ??= refused;
    after = last;
    if (!isRefused) continue;
    run.at = { ...run.at, refusedTo: last };
    await run.replica.keep(run.at);
    return false;
  }
}

/** Tells the server of all that it was not told. Where it refused a whole batch the next comparison goes on behind it, and comes back to it in the end: it holds nothing else up. */
export async function push(run: Run): Promise<void> {
  const from = run.at.refusedTo ?? '';
  if (!(await pushBetween(run, from, null))) return;
  if (from !== '') await pushBetween(run, '', from);
}
