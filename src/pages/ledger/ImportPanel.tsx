import { useEffect, useState } from 'preact/hooks';
import { counted } from '../../bridge/reader.ts';
import { words } from '../../bridge/words.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { Question } from '../../ui/Question.tsx';
import { LedgerTrouble } from './LedgerTrouble.tsx';
import { Progress } from './Progress.tsx';
import { importFile, rehearseFile, type Taken } from './transfer.ts';
import { useTransfer } from './useTransfer.ts';

interface ImportPanelProps {
  ledger: Ledger;
  file: { blob: Blob; name: string } | null;
  onFile: (file: null) => void;
}

const now = (): string => new Date().toISOString();

/** A file that the reader picked: what it would bring, then, if they want it, its taking; and the way back from it. */
export function ImportPanel({ ledger, file, onFile }: ImportPanelProps) {
  const look = useTransfer<Taken>();
  const take = useTransfer<Taken & { id: string }>();
  const [undone, setUndone] = useState(false);
  const [notUndone, setNotUndone] = useState<unknown>(null);

  useEffect(() => {
    if (!file) return;
    setUndone(false);
    setNotUndone(null);
    take.rest();
    look.start((watch) => rehearseFile(ledger, file.blob, now(), watch));
  }, [file]);

  const leave = (): void => {
    look.rest();
    onFile(null);
  };
  const accept = (): void => {
    if (!file) return;
    look.rest();
    take.start((watch) => importFile(ledger, file.blob, file.name, now(), watch));
  };
  const undo = (id: string): void => {
    ledger.imports.undo(id).then(() => {
      setUndone(true);
      leave();
      take.rest();
    }, setNotUndone);
  };
  const failed = [look.state, take.state].find((state) => state.at === 'failed');
  const stopped = look.state.at === 'stopped' || take.state.at === 'stopped';
  const brings = look.state.at === 'done' ? look.state.value : null;
  const nothing = brings !== null && brings.added + brings.merged + brings.judgements === 0;

  return (
    <>
      {look.state.at === 'running' ? <Progress says={words('ledger_reading')} share={look.state.share} onStop={look.stop} /> : null}
      {take.state.at === 'running' ? <Progress says={words('ledger_importing')} share={take.state.share} onStop={take.stop} /> : null}
      {brings ? (
        <Question
          asks={words('ledger_import_would', file?.name ?? '')}
          no={words('ledger_import_leave')}
          yes={nothing ? undefined : words('ledger_import_now')}
          onNo={leave}
          onYes={accept}
        >
          <Report taken={brings} />
        </Question>
      ) : null}
      {notUndone === null ? null : <LedgerTrouble problem={notUndone} />}
      <div role="status" class="report">
        {failed?.at === 'failed' ? <p class="trouble">{words('ledger_import_failed', failed.detail)}</p> : null}
        {stopped ? <p>{words('ledger_stopped')}</p> : null}
        {undone ? <p>{words('ledger_import_undone')}</p> : null}
        {take.state.at === 'done' ? <Done taken={take.state.value} onUndo={undo} /> : null}
      </div>
    </>
  );
}

function Done({ taken, onUndo }: { taken: Taken & { id: string }; onUndo: (id: string) => void }) {
  return (
    <>
      <Report taken={taken} />
      <p>
        <button type="button" onClick={() => onUndo(taken.id)}>
          {words('ledger_import_undo')}
        </button>
      </p>
    </>
  );
}

function Report({ taken }: { taken: Taken }) {
  const { added, merged, same, judgements, refused } = taken;
  const told = [
    merged > 0 && counted('ledger_import_merged', merged),
    same > 0 && counted('ledger_import_same', same),
    judgements > 0 && counted('ledger_import_judgements', judgements),
    refused.count > 0 && counted('ledger_import_refused', refused.count),
  ].filter((part) => part !== false);
  return (
    <>
      <p>{[counted('ledger_import_added', added), ...told].join(' · ')}</p>
      {refused.count > 0 ? (
        <ul class="quiet refused">
          {refused.first.map(({ line, what, why }) => (
            <li key={`${line} ${what} ${why}`}>{words('ledger_import_line', line, what, why)}</li>
          ))}
          {refused.count > refused.first.length ? <li>{counted('ledger_import_more', refused.count - refused.first.length)}</li> : null}
        </ul>
      ) : null}
    </>
  );
}
