import { useRef, useState } from 'preact/hooks';
import { counted } from '../../bridge/reader.ts';
import { words } from '../../bridge/words.ts';
import type { ImportReport, Ledger } from '../../ledger/ledger.ts';

import { testCases } from './testCases.ts';

type Said = { at: 'nothing' } | { at: 'failed'; detail: string } | { at: 'taken'; report: ImportReport };

/** Hands a file to the browser's downloads. */
function download(name: string, text: string, type = 'application/json'): void {
  const url = URL.createObjectURL(new Blob([text], { type }));
  const link = Object.assign(document.createElement('a'), { href: url, download: name });
  link.click();
  // The download has its own hold on the data once it began.
  setTimeout(() => URL.revokeObjectURL(url), 10_000);
}

/** Everything the reader saved and judged, out to a file and back in. */
export function Backup({ ledger }: { ledger: Ledger }) {
  const [said, setSaid] = useState<Said>({ at: 'nothing' });
  const file = useRef<HTMLInputElement>(null);
  const failed = (error: unknown): void => setSaid({ at: 'failed', detail: error instanceof Error ? error.message : String(error) });

  const give = async (): Promise<void> => {
    const backup = await ledger.exportAll();
    download(`pledgemark-${backup.exportedAt.slice(0, 10)}.json`, `${JSON.stringify(backup, null, 2)}\n`);
  };
  const giveCases = async (): Promise<void> => download('pledgemark-judgements.jsonl', testCases(await ledger.judgements()), 'application/jsonl');
  const take = async (picked: File): Promise<void> => {
    setSaid({ at: 'taken', report: await ledger.importAll(parsed(await picked.text())) });
  };

  return (
    <>
      <div class="row end">
        <button type="button" onClick={() => void give().catch(failed)}>
          {words('ledger_export')}
        </button>
        <button type="button" onClick={() => void giveCases().catch(failed)}>
          {words('ledger_export_cases')}
        </button>
        <button type="button" onClick={() => file.current?.click()}>
          {words('ledger_import')}
        </button>
        <input
          ref={file}
          type="file"
          accept=".json,application/json"
          hidden
          onChange={({ currentTarget }) => {
            const picked = currentTarget.files?.[0];
            if (picked) void take(picked).catch(failed);
            // The same file may be picked again.
            currentTarget.value = '';
          }}
        />
      </div>
      <div role="status" class="report">
        {said.at === 'failed' ? <p class="trouble">{words('ledger_import_failed', said.detail)}</p> : null}
        {said.at === 'taken' ? <Report report={said.report} /> : null}
      </div>
    </>
  );
}

/** @throws with words that name the fault where the file is no JSON at all */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(words('ledger_import_no_json'));
  }
}

function Report({ report }: { report: ImportReport }) {
  const { entries, judgements, refused } = report;
  const told = [
    entries.merged > 0 && counted('ledger_import_merged', entries.merged),
    judgements > 0 && counted('ledger_import_judgements', judgements),
    refused.length > 0 && counted('ledger_import_refused', refused.length),
  ].filter((part) => part !== false);
  return (
    <>
      <p>{[counted('ledger_import_added', entries.added), ...told].join(' · ')}</p>
      {refused.length > 0 ? (
        <ul class="quiet">
          {refused.map(({ what, why }) => (
            <li key={`${what} ${why}`}>
              {what}: {why}
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
