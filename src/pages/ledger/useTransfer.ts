import { useEffect, useRef, useState } from 'preact/hooks';
import type { Watch } from './transfer.ts';

type Transfer<T> =
  | { at: 'resting' }
  | { at: 'running'; share: number }
  | { at: 'stopped' }
  | { at: 'failed'; detail: string }
  | { at: 'done'; value: T };

/** A long work that tells how far it is and can be stopped. One at a time; leaving the page's view stops it. */
export function useTransfer<T>(): {
  state: Transfer<T>;
  start(work: (watch: Watch) => Promise<T>): void;
  stop(): void;
  rest(): void;
} {
  const [state, setState] = useState<Transfer<T>>({ at: 'resting' });
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  return {
    state,
    start(work) {
      running.current?.abort();
      const mine = new AbortController();
      running.current = mine;
      setState({ at: 'running', share: 0 });
      let shown = 0;
      const onProgress = (share: number): void => {
        // A hundred steps are all that anybody sees.
        if (running.current !== mine || share - shown < 0.01) return;
        shown = share;
        setState({ at: 'running', share });
      };
      const tell = (next: Transfer<T>): void => {
        if (running.current === mine) setState(next);
      };
      work({ onProgress, signal: mine.signal }).then(
        (value) => tell({ at: 'done', value }),
        (error: unknown) =>
          tell(mine.signal.aborted ? { at: 'stopped' } : { at: 'failed', detail: error instanceof Error ? error.message : String(error) }),
      );
    },
    stop: () => running.current?.abort(),
    rest: () => setState({ at: 'resting' }),
  };
}
