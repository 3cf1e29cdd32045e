import { useEffect, useState } from 'preact/hooks';
import type { OnLedger } from './OnLedger.ts';
import { type Desk, openDesk, type Subscribed } from './subscribing.ts';

/** The desk of subscriptions, once it is open, and what is subscribed to, whoever changes it. */
export function useDesk({ ledger, onTrouble }: OnLedger): { desk: Desk | null; all: readonly Subscribed[] } {
  const [desk, setDesk] = useState<Desk | null>(null);
  const [all, setAll] = useState<readonly Subscribed[]>([]);
  useEffect(() => {
    let close = (): void => {};
    openDesk(ledger).then((opened) => {
      const look = (): void => void opened.list().then(setAll, onTrouble);
      const stop = opened.onChange(look);
      close = () => {
        stop();
        opened.close();
      };
      setDesk(opened);
      look();
    }, onTrouble);
    return () => close();
  }, [ledger, onTrouble]);
  return { desk, all };
}
