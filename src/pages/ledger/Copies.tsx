import { useState } from 'preact/hooks';
import { counted, dayWords } from '../../bridge/reader.ts';
import { words } from '../../bridge/words.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { LedgerTrouble } from './LedgerTrouble.tsx';
import { useLedger } from './useLedger.ts';

interface CopiesProps {
  ledger: Ledger;
  onRestore: (file: { blob: Blob; name: string }) => void;
}

/** The daily copies that the browser keeps. Restoring one is importing it: what is there already stays. */
export function Copies({ ledger, onRestore }: CopiesProps) {
  const copies = useLedger(ledger, 'copies', (l) => l.backups.list());
  const [failed, setFailed] = useState<unknown>(null);
  if (copies.at !== 'here') return null;
  const restore = async (at: string): Promise<void> => {
    const bytes = await ledger.backups.bytes(at);
    if (bytes) onRestore({ blob: new Blob([bytes as Uint8Array<ArrayBuffer>]), name: dayWords(at) });
  };
  return (
    <section class="files">
      <h2>{words('ledger_copies')}</h2>
      {failed === null ? null : <LedgerTrouble problem={failed} />}
      {copies.value.length === 0 ? <p class="quiet">{words('ledger_copies_none')}</p> : null}
      <ul class="copies">
        {copies.value.map(({ at, entries }) => (
          <li key={at} class="row">
            <span>{dayWords(at)}</span>
            <span class="quiet">{counted('panel_count_claims', entries)}</span>
            <button
              type="button"
              class="end"
              aria-label={words('ledger_copy_look_name', dayWords(at))}
              onClick={() => void restore(at).catch(setFailed)}
            >
              {words('ledger_copy_look')}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
