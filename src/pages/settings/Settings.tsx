import { useEffect, useState } from 'preact/hooks';
import { addressOf, waysFrom } from '../../bridge/ownPages.ts';
import { retryPack, watchPack } from '../../bridge/packWatch.ts';
import { toProblem } from '../../bridge/problem.ts';
import { reader } from '../../bridge/reader.ts';
import { troubleInWords } from '../../bridge/trouble.ts';
import { words } from '../../bridge/words.ts';
import { type Ledger, openLedger } from '../../ledger/ledger.ts';
import { Masthead } from '../../ui/Masthead.tsx';
import { PackState } from '../../ui/PackState.tsx';
import { Trouble } from '../../ui/Trouble.tsx';
import { Choice } from './Choice.tsx';
import { CopiesChoice } from './CopiesChoice.tsx';
import { DeleteAll } from './DeleteAll.tsx';
import { PackFiles } from './PackFiles.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { Sites } from './Sites.tsx';
import { Storage } from './Storage.tsx';
import { Subscriptions } from './Subscriptions.tsx';
import { Team } from './Team.tsx';

export function Settings() {
  // The records tell how they stand only when asked anew.
  const [installed, setInstalled] = useState(0);
  const [ledger, setLedger] = useState<Ledger | null>(null);
  const [trouble, setTrouble] = useState<unknown>(null);
  useEffect(() => void openLedger().then(setLedger, setTrouble), []);
  return (
    <div class="sheet">
      <Masthead name={words('name')} label={words('pages_nav')} skip={words('pages_skip')} ways={waysFrom('settings')} />
      <main id="main" class="settings">
        <h1>{words('settings_title')}</h1>
        {trouble === null ? null : <Trouble says={troubleInWords(trouble)} detail={toProblem(trouble).detail} />}
        <Sites />
        <Choice of="marking" setting="marks" />
        <Choice of="opening" setting="openOn" note={words('settings_opening_keys')} />
        <Shortcuts />
        <section>
          <h2>{words('settings_records')}</h2>
          <PackState key={installed} reader={reader} watch={watchPack} retry={retryPack} />
          {ledger ? <PackFiles ledger={ledger} onInstalled={() => setInstalled((n) => n + 1)} /> : null}
          {ledger ? <Subscriptions ledger={ledger} onTrouble={setTrouble} /> : null}
        </section>
        <section>
          <h2>{words('settings_own')}</h2>
          <CopiesChoice />
          <Storage />
          <p>
            {words('settings_own_says')} <a href={addressOf('ledger', '#/files')}>{words('settings_to_export')}</a>
          </p>
          {ledger ? <DeleteAll ledger={ledger} /> : null}
        </section>
        {ledger ? <Team ledger={ledger} onTrouble={setTrouble} /> : null}
        <section>
          <h2>{words('settings_private')}</h2>
          <p>{words('settings_private_says')}</p>
        </section>
      </main>
    </div>
  );
}
