import { useEffect, useRef } from 'preact/hooks';
import { counted } from '../../../bridge/reader.ts';
import { words } from '../../../bridge/words.ts';
import type { SavedEntry } from '../../../model/saved.ts';

/** What was taken out of the ledger just now, and the way back: it has the focus, because the button that was pressed is gone with what it removed. */
export function Removed({ removed, onUndo }: { removed: readonly SavedEntry[]; onUndo: () => void }) {
  const undo = useRef<HTMLButtonElement>(null);
  useEffect(() => undo.current?.focus(), [removed]);
  return (
    <div role="status">
      {removed.length > 0 ? (
        <p class="row undo">
          {removed.length === 1 ? words('ledger_removed', removed[0]?.title ?? '') : counted('list_removed', removed.length)}
          <button type="button" ref={undo} onClick={onUndo}>
            {words('ledger_undo')}
          </button>
        </p>
      ) : null}
    </div>
  );
}
