import { ask } from '../../bridge/ask.ts';

/** Less than the half minute after which a browser puts an idle background to sleep. */
const EVERY = 20_000;

/** The page's own first rows come before. */
const FIRST = 2_000;

/**
 * Asleep, the background hears of the team every five minutes. While somebody looks at the ledger it is kept awake, and what a teammate writes is there
 * at once. Where nothing is shared it is left alone. Returns the way to stop.
 */
export function attendTeam(): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let isOver = false;
  const look = async (): Promise<void> => {
    if (document.hidden) return;
    const { isShared } = await ask('team/attend', {}).catch(() => ({ isShared: true }));
    if (isShared && !isOver) again(EVERY);
  };
  const again = (after: number): void => {
    clearTimeout(timer);
    timer = setTimeout(() => void look(), after);
  };
  const onShown = (): void => again(0);
  document.addEventListener('visibilitychange', onShown);
  again(FIRST);
  return () => {
    isOver = true;
    clearTimeout(timer);
    document.removeEventListener('visibilitychange', onShown);
  };
}
