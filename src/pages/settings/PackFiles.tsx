import { useEffect, useRef, useState } from 'preact/hooks';
import { counted } from '../../bridge/reader.ts';
import { words } from '../../bridge/words.ts';
import { type InstalledPack, type Ledger, openLedger, type PackDifference } from '../../ledger/ledger.ts';
import { FilePick } from '../../ui/FilePick.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { fromFiles, type PackFile, readPackFile } from './packFile.ts';

type Step =
  | { at: 'resting' }
  | { at: 'reading' }
  | { at: 'asking'; file: PackFile }
  | { at: 'installing'; share: number }
  | { at: 'said'; says: string }
  | { at: 'failed'; detail: string };

/** Records from the reader's own file: what they would change is shown first, and the ones before can come back. */
export function PackFiles({ onInstalled }: { onInstalled: () => void }) {
  const [ledger, setLedger] = useState<Ledger | null>(null);
  const [packs, setPacks] = useState<InstalledPack[]>([]);
  const [step, setStep] = useState<Step>({ at: 'resting' });
  const question = useRef<HTMLDivElement>(null);
  useEffect(() => {
    let mine: Ledger | null = null;
    void openLedger().then((opened) => {
      mine = opened;
      setLedger(opened);
      const look = (): void => void opened.packs().then((all) => setPacks(fromFiles(all)));
      look();
      opened.onChange((change) => {
        if (change.what !== 'packs') return;
        look();
        onInstalled();
      });
    });
    return () => mine?.close();
  }, []);
  useEffect(() => {
    if (step.at === 'asking') question.current?.focus();
  }, [step.at]);

  const failed = (error: unknown): void => setStep({ at: 'failed', detail: error instanceof Error ? error.message : String(error) });
  const read = (picked: Blob): void => {
    if (!ledger) return;
    setStep({ at: 'reading' });
    readPackFile(ledger, picked).then((file) => setStep({ at: 'asking', file }), failed);
  };
  const install = ({ pack, hash }: PackFile): void => {
    setStep({ at: 'installing', share: 0 });
    ledger
      ?.installFile(pack, hash, (done, total) => setStep({ at: 'installing', share: done / total }))
      .then((row) => setStep({ at: 'said', says: words('settings_pack_installed', row.title, row.version) }), failed);
  };
  const rollBack = (pack: InstalledPack): void => {
    ledger?.rollBackPack(pack.id).then(() => setStep({ at: 'said', says: words('settings_pack_back_done', pack.title) }), failed);
  };

  return (
    <>
      <p>
        <FilePick
          says={words('settings_pack_pick')}
          accept=".json,application/json"
          disabled={step.at === 'reading' || step.at === 'installing'}
          onPick={read}
        />
      </p>
      {step.at === 'asking' ? (
        // biome-ignore lint/a11y/useSemanticElements: a question with two answers, not a set of fields.
        <div role="group" aria-labelledby="pack-would" class="sure" tabIndex={-1} ref={question}>
          <Difference {...step.file} />
          <p class="row">
            <button type="button" onClick={() => setStep({ at: 'resting' })}>
              {words('settings_pack_leave')}
            </button>
            <button type="button" onClick={() => install(step.file)}>
              {words('settings_pack_accept')}
            </button>
          </p>
        </div>
      ) : null}
      {step.at === 'reading' || step.at === 'installing' ? (
        <p>
          <label>
            {words('settings_pack_working')} <progress max={1} {...(step.at === 'installing' ? { value: step.share } : {})} />
          </label>
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

function Difference({ difference, hash }: PackFile) {
  const { title, version, before, licence, changes, added, changed, removed, same } = difference;
  return (
    <>
      <p id="pack-would">{before === null ? words('settings_pack_new', title, version) : words('settings_pack_instead', title, version, before)}</p>
      <p>
        {[
          counted('settings_pack_added', added.count),
          counted('settings_pack_changed', changed.count),
          counted('settings_pack_removed', removed.count),
          counted('settings_pack_same', same),
        ].join(' · ')}
      </p>
      <p class="quiet">{words('settings_pack_licence', licence)}</p>
      <p class="quiet hash">{words('settings_pack_hash', hash)}</p>
      {changes.length > 0 ? (
        <ul>
          {changes.map((change) => (
            <li key={change}>{change}</li>
          ))}
        </ul>
      ) : null}
      {(
        [
          ['+', added],
          ['±', changed],
          ['−', removed],
        ] as const
      ).map(([sign, list]) => (
        <Named key={sign} sign={sign} list={list} />
      ))}
    </>
  );
}

function Named({ sign, list }: { sign: string; list: PackDifference['added'] }) {
  if (list.count === 0) return null;
  return (
    <ul class="quiet named">
      {list.first.map(({ id, title, fields }) => (
        <li key={id}>
          {sign} {title}
          {fields.length > 0 ? ` (${fields.join(', ')})` : ''}
        </li>
      ))}
      {list.count > list.first.length ? <li>{counted('ledger_import_more', list.count - list.first.length)}</li> : null}
    </ul>
  );
}
