import { useState } from 'preact/hooks';
import { words } from '../../bridge/words.ts';
import { FORMATS, type FormatName } from '../../formats/formats.ts';
import type { Ledger } from '../../ledger/ledger.ts';
import { Button } from '../../ui/Button.tsx';
import { FilePick } from '../../ui/FilePick.tsx';
import { Copies } from './Copies.tsx';
import { download } from './download.ts';
import { FormatChoice } from './FormatChoice.tsx';
import { ImportPanel } from './ImportPanel.tsx';
import { Progress } from './Progress.tsx';
import { exportAs } from './transfer.ts';
import { useTransfer } from './useTransfer.ts';

const ACCEPT = '.json,.jsonl,.ndjson,.jsonld,.csv,.gz,application/json,application/ld+json,text/csv';

const now = (): string => new Date().toISOString();

/** Everything the reader saved and judged, out to a file and back in. */
export function Backup({ ledger }: { ledger: Ledger }) {
  const [format, setFormat] = useState<FormatName>('json');
  const [file, setFile] = useState<{ blob: Blob; name: string } | null>(null);
  const out = useTransfer<string>();

  const give = (): void =>
    out.start(async (watch) => {
      const at = now();
      const name = `pledgemark-${at.slice(0, 10)}.${FORMATS[format].ending}`;
      download(name, await exportAs(ledger, format, at, watch));
      return name;
    });

  return (
    <>
      <section class="files">
        <h2>{words('ledger_export')}</h2>
        <p>{words('ledger_export_says')}</p>
        <div class="row">
          <FormatChoice label={words('ledger_export_as')} format={format} onFormat={setFormat} />
          <Button class="chief" rests={out.state.at === 'running'} onClick={give}>
            {words('ledger_export')}
          </Button>
        </div>
        {out.state.at === 'running' ? <Progress says={words('ledger_exporting')} share={out.state.share} onStop={out.stop} /> : null}
        <div role="status">
          {out.state.at === 'failed' ? <p class="trouble">{words('ledger_export_failed', out.state.detail)}</p> : null}
          {out.state.at === 'stopped' ? <p>{words('ledger_stopped')}</p> : null}
          {out.state.at === 'done' ? <p>{words('ledger_exported', out.state.value)}</p> : null}
        </div>
      </section>
      <section class="files">
        <h2>{words('ledger_import')}</h2>
        <p>{words('ledger_import_says')}</p>
        <p>
          <FilePick says={words('ledger_file_choose')} accept={ACCEPT} onPick={(picked) => setFile({ blob: picked, name: picked.name })} />
        </p>
        <ImportPanel ledger={ledger} file={file} onFile={setFile} />
      </section>
      <Copies ledger={ledger} onRestore={setFile} />
    </>
  );
}
