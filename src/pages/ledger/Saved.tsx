import { useEffect, useRef, useState } from 'preact/hooks';
import { counted } from '../../bridge/reader.ts';
import { words } from '../../bridge/words.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import type { EntryId } from '../../model/entry.ts';
import type { SavedEntry } from '../../model/saved.ts';
import { Backup } from './Backup.tsx';
import { LedgerTrouble } from './LedgerTrouble.tsx';
import { SavedItem } from './SavedItem.tsx';
import { useLedger } from './use.ts';

/** The reader's own claims, newest first. Removing is at once and can be undone for as long as the page is open. */
export function Saved({ ledger }: { ledger: Ledger }) {
  const saved = useLedger(ledger, 'saved', (l) => l.saved());
  const [removed, setRemoved] = useState<SavedEntry | null>(null);
  const [failed, setFailed] = useState<unknown>(null);
  const undo = useRef<HTMLButtonElement>(null);
  // The button that was pressed is gone with its entry.
  useEffect(() => undo.current?.focus(), [removed]);
  const [back, setBack] = useState<EntryId | null>(null);
  useEffect(() => {
    const entry = back && document.getElementById(back);
    if (!entry) return;
    entry.querySelector('a')?.focus();
    setBack(null);
  }, [back, saved]);

  if (saved.at === 'loading') return <p aria-busy="true" />;
  if (saved.at === 'failed') return <LedgerTrouble problem={saved.problem} />;

  const restore = (entry: SavedEntry): void => {
    const restored = (): void => {
      setRemoved(null);
      setBack(entry.id);
    };
    ledger.restore(entry).then(restored, setFailed);
  };
  return (
    <>
      <div class="row head">
        <p>{counted('ledger_count', saved.value.length)}</p>
        <Backup ledger={ledger} />
      </div>
      {failed === null ? null : <LedgerTrouble problem={failed} />}
      <div role="status">
        {removed ? (
          <p class="row undo">
            {words('ledger_removed', removed.title)}
            <button type="button" ref={undo} onClick={() => restore(removed)}>
              {words('ledger_undo')}
            </button>
          </p>
        ) : null}
      </div>
      {saved.value.length === 0 ? <p class="empty">{words('ledger_none')}</p> : null}
      <ul class="entries">
        {saved.value.map((entry) => (
          <SavedItem
            key={entry.id}
            entry={entry}
            onNote={(note) => ledger.annotate(entry.id, { note, tags: entry.tags })}
            onRemove={() => ledger.remove(entry.id).then(setRemoved, setFailed)}
          />
        ))}
      </ul>
    </>
  );
}
