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
import { testCases } from './testCases.ts';
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
  const giveCases = async (): Promise<string> => {
    download('pledgemark-judgements.jsonl', new Blob([testCases(await ledger.judgements())], { type: 'application/jsonl' }));
    return 'pledgemark-judgements.jsonl';
  };

  return (
    <>
      <div class="row end">
        {/* biome-ignore lint/a11y/noLabelWithoutControl: the control is in the part */}
        <label class="row">
          <span class="quiet">{words('ledger_export_as')}</span>
          <FormatChoice format={format} onFormat={setFormat} />
        </label>
        <Button rests={out.state.at === 'running'} onClick={give}>
          {words('ledger_export')}
        </Button>
        <button type="button" onClick={() => out.start(giveCases)}>
          {words('ledger_export_cases')}
        </button>
        <FilePick says={words('ledger_import')} accept={ACCEPT} onPick={(picked) => setFile({ blob: picked, name: picked.name })} />
      </div>
      {out.state.at === 'running' ? <Progress says={words('ledger_exporting')} share={out.state.share} onStop={out.stop} /> : null}
      <div role="status" class="report">
        {out.state.at === 'failed' ? <p class="trouble">{words('ledger_export_failed', out.state.detail)}</p> : null}
        {out.state.at === 'stopped' ? <p>{words('ledger_stopped')}</p> : null}
        {out.state.at === 'done' ? <p>{words('ledger_exported', out.state.value)}</p> : null}
      </div>
      <ImportPanel ledger={ledger} file={file} onFile={setFile} />
      <Copies ledger={ledger} onRestore={setFile} />
    </>
  );
}
