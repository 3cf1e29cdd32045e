import { ask } from '../../bridge/ask.ts';
import type { Ledger } from '../../ledger/ledger.ts';

/** Sooner, and each batch of an import would wake it. */
const PAUSE = 300;

/**
 * Tells the background of what changes in the ledger, for the team's sake: asleep it hears of nothing, and its alarm comes only every five minutes.
 * What cannot be told goes with that alarm. Returns the way to stop.
 */
export function tellTeam(ledger: Pick<Ledger, 'onChange'>): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const stop = ledger.onChange(({ what }) => {
    if (what === 'packs') return;
    clearTimeout(timer);
    timer = setTimeout(() => void ask('team/compare', {}).catch(() => {}), PAUSE);
  });
  return () => {
    clearTimeout(timer);
    stop();
  };
}
