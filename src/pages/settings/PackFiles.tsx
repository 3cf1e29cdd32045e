import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../../bridge/words.ts';
import type { InstalledPack, Ledger } from '../../ledger/ledger.ts';
import { FilePick } from '../../ui/FilePick.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { Difference } from './PackDifference.tsx';
import { fromFiles, type PackFile, readPackFile } from './packFile.ts';

type Step =
  | { at: 'resting' }
  | { at: 'reading'; share: number }
  | { at: 'asking'; file: PackFile }
  | { at: 'installing'; share: number }
  | { at: 'said'; says: string }
  | { at: 'failed'; detail: string };

/** Records from the reader's own file: what they would change is shown first, and the ones before can come back. */
export function PackFiles({ ledger, onInstalled }: { ledger: Ledger; onInstalled: () => void }) {
  const [packs, setPacks] = useState<InstalledPack[]>([]);
  const [step, setStep] = useState<Step>({ at: 'resting' });
  useEffect(() => {
    const look = (): void => void ledger.packs().then((all) => setPacks(fromFiles(all)), failed);
    look();
    return ledger.onChange((change) => {
      if (change.what !== 'packs') return;
      look();
      onInstalled();
    });
  }, [ledger]);

  const stop = useRef(new AbortController());
  useEffect(() => () => stop.current.abort(), []);

  const failed = (error: unknown): void =>
    setStep(
      stop.current.signal.aborted
        ? { at: 'said', says: words('ledger_stopped') }
        : { at: 'failed', detail: error instanceof Error ? error.message : String(error) },
    );
  const read = (picked: Blob): void => {
    stop.current = new AbortController();
    const heard = (share: number): void => setStep({ at: 'reading', share });
    heard(0);
    readPackFile(ledger, picked, heard, stop.current.signal).then((file) => setStep({ at: 'asking', file }), failed);
  };
  const install = ({ file, hash }: PackFile): void => {
    setStep({ at: 'installing', share: 0 });
    ledger
      .installFile(file, hash, (share) => setStep({ at: 'installing', share }), stop.current.signal)
      .then((row) => setStep({ at: 'said', says: words('settings_pack_installed', row.title, row.version) }), failed);
  };
  const rollBack = (pack: InstalledPack): void => {
    ledger.rollBackPack(pack.id).then(() => setStep({ at: 'said', says: words('settings_pack_back_done', pack.title) }), failed);
  };

  return (
    <>
      <h3>{words('settings_pack_pick')}</h3>
      <p>{words('settings_file_says')}</p>
      <p>
        <FilePick
          says={words('ledger_file_choose')}
          accept=".json,application/json"
          rests={step.at === 'reading' || step.at === 'installing'}
          onPick={read}
        />
      </p>
      {step.at === 'asking' ? <Difference {...step.file} onLeave={() => setStep({ at: 'resting' })} onAccept={() => install(step.file)} /> : null}
      {step.at === 'reading' || step.at === 'installing' ? (
        <p class="row">
          <label>
            {words('settings_pack_working')} <progress max={1} value={step.share} />
          </label>
          <button type="button" onClick={() => stop.current.abort()}>
            {words('ledger_stop')}
          </button>
        </p>
      ) : null}
      <p role="status">{step.at === 'said' ? step.says : ''}</p>
      {step.at === 'failed' ? <Trouble says={words('settings_pack_failed')} detail={step.detail} /> : null}
      <ul class="packs">
        {packs.map((pack) => (
          <li key={pack.id} class="row">
            <span>
              {pack.title} {pack.version}
            </span>
            <button type="button" class="end" aria-label={words('settings_pack_back_name', pack.title)} onClick={() => rollBack(pack)}>
              {words('settings_pack_back')}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
