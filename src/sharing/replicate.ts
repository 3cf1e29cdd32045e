import type { Checkpoint, Replica } from '../model/replica.ts';
import { same } from './canonical.ts';
import { forgetPurged, lookAgain, pull } from './pull.ts';
import { push } from './push.ts';
import { type Progress, Run } from './run.ts';
import type { Server } from './server.ts';
import { note, noted } from './wire.ts';

/** What a comparison came to. */
export interface Outcome {
  came: number;
  went: number;
  /** What the server does not take: it stays here. */
  unsendable: number;
  /** Why the server does not let this reader write; null where it does, or was not asked to. */
  refused: string | null;
  since: Checkpoint['since'];
}

interface Replication {
  server: Server;
  replica: Replica;
  /** The reader's name, as the team sees it. */
  who: string;
  /** At what was not taken too. */
  looksAgain?: boolean;
  onProgress?: (progress: Progress) => void;
}

/** More rounds than others' changes in the meantime ask for. */
const MOST_ROUNDS = 6;

const placeOf = ({ session }: Checkpoint): string => `pledgemark-${session.toString(36)}`;

/**
 * Lays the ledger and the server together until neither has anything that the other was not told. Throws a SharingTrouble where the server fails:
 * what was agreed until then stands, and the next comparison goes on from there.
 */
export async function replicate({ server, replica, who, looksAgain = false, onProgress = () => {} }: Replication): Promise<Outcome> {
  let at = await replica.checkpoint();
  if (!at) {
    await replica.begin();
    at = (await replica.checkpoint()) as Checkpoint;
  }
  const place = placeOf(at);
  const there = await noted(server, place);
  // What was noted there is not what we noted: another database under the address, or an older copy of it. All of it is looked at anew.
  const noticed = there?.since ?? null;
  if (!at.anchor.some((since) => same(since, noticed))) at = { ...at, since: null, round: at.round + 1, anchor: [noticed, noticed] };
  const run = new Run(server, replica, who, at, onProgress);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const { conflicted } = run;
    run.conflicted = [];
    run.refused = null;
    run.unsendable = 0;
    await pull(run);
    if (looksAgain && round === 0) await lookAgain(run);
    // Once more after all that was new was taken: then nothing new is what stands against it.
    if (round > 1) await forgetPurged(run, conflicted);
    await push(run);
    const isOver = run.refused !== null && (await server.signInAgain());
    if (run.conflicted.length === 0 && !isOver) break;
  }
  const { since, anchor } = run.at;
  if (!same(since, noticed) || !same(anchor[0], since)) {
    run.at = { ...run.at, anchor: [noticed, since] };
    await replica.keep(run.at);
    if ((await note(server, place, there?.rev ?? null, since)) !== null) await replica.keep({ ...run.at, anchor: [since, since] });
  }
  return { came: run.came, went: run.went, unsendable: run.unsendable, refused: run.refused, since };
}
