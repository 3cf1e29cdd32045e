import { useEffect, useState } from 'preact/hooks';
import type { Ledger } from '../../ledger/ledger.ts';
import type { Parties } from '../../ui/normal/parties.ts';

type Loaded<T> = { at: 'loading' } | { at: 'failed'; problem: unknown } | { at: 'here'; value: T };

/** What `load` reads from the ledger, read again whenever the ledger changes, here or in another context. `about` names what is read. */
export function useLedger<T>(ledger: Ledger, about: string, load: (ledger: Ledger) => Promise<T>): Loaded<T> {
  const [loaded, setLoaded] = useState<{ about: string; state: Loaded<T> }>({ about, state: { at: 'loading' } });
  useEffect(() => {
    let asked = 0;
    const refresh = (): void => {
      const mine = ++asked;
      const tell = (state: Loaded<T>): void => {
        if (mine === asked) setLoaded({ about, state });
      };
      load(ledger).then(
        (value) => tell({ at: 'here', value }),
        (problem: unknown) => tell({ at: 'failed', problem }),
      );
    };
    refresh();
    const stop = ledger.onChange(refresh);
    return () => {
      asked = -1;
      stop();
    };
  }, [ledger, about]);
  // What was read for another question must not stand under this one.
  return loaded.about === about ? loaded.state : { at: 'loading' };
}

const NOBODY: Parties = {};

/** What the parties that the ledger knows are called. */
export function useParties(ledger: Ledger): Parties {
  const loaded = useLedger(ledger, 'parties', async (l) => Object.fromEntries((await l.entities()).map(({ id, name }) => [id, name])));
  return loaded.at === 'here' ? loaded.value : NOBODY;
}
