import { wakeForTeam } from '../bridge/alarms.ts';
import { mayAskServer } from '../bridge/servers.ts';
import { openSharing, type Sharing } from '../sharing/sharing.ts';
import { ledger } from './store.ts';

let opening: Promise<Sharing> | null = null;

function sharing(): Promise<Sharing> {
  opening ??= openSharing({ replica: async () => (await ledger()).replica, mayAsk: mayAskServer }).catch((error: unknown) => {
    opening = null;
    throw error;
  });
  return opening;
}

let running: Promise<void> | null = null;
let isAsked = false;
let looksAgain = false;
let waiting: AbortController | null = null;
let isListening = false;

/** What the reader writes goes out at once; where it is written while this one may sleep, that context wakes it. */
async function listen(with_: Sharing): Promise<void> {
  if (isListening) return;
  isListening = true;
  // Once the team is left, nothing stays open there.
  with_.onChange(() => void with_.team().then((team) => team ?? waiting?.abort()));
  (await ledger()).onChange(({ what }) => {
    if (what !== 'packs') void compareTeam().catch(() => {});
  });
}

/** Ends with the browser's patience for an idle worker, when nothing is shared any more, or when the server fails: then there is the alarm. */
async function keepInStep(with_: Sharing): Promise<void> {
  do {
    isAsked = false;
    const again = looksAgain;
    looksAgain = false;
    if (!(await with_.compare(again))) break;
    waiting = new AbortController();
    // A server that does not wait with its answer is not asked without end.
    for (let from = Date.now(); !isAsked; from = Date.now()) {
      if (await with_.somethingNew(waiting.signal).catch(() => null)) isAsked = true;
      else if (Date.now() - from < 10_000) break;
    }
  } while (isAsked);
  waiting = null;
  await wakeForTeam((await with_.team())?.nextAt ?? null);
}

/**
 * Lays the ledger and the team's together, and stays with it while we are awake. Where nothing is shared nothing is asked.
 * @param again looks at what was not taken too
 * @returns whether anything is shared
 */
export async function compareTeam(again = false): Promise<boolean> {
  const with_ = await sharing();
  if (!(await with_.team())) {
    await wakeForTeam(null);
    return false;
  }
  isAsked = true;
  looksAgain ||= again;
  waiting?.abort();
  await listen(with_);
  // Set first: the worker may be stopped in the middle.
  if (!running) await wakeForTeam(Date.now() + 60_000);
  running ??= keepInStep(with_).finally(() => {
    running = null;
  });
  return true;
}

/** Being asked keeps us awake: what goes on already, goes on. @returns whether anything is shared */
export const attendTeam = async (): Promise<boolean> => running !== null || compareTeam();

/** At the browser's start: Firefox forgets its alarms when it is closed. */
export async function wakeTeamAgain(): Promise<void> {
  const team = await (await sharing()).team();
  if (team) await wakeForTeam(Math.max(team.nextAt, Date.now()));
}
