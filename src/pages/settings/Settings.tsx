import { useState } from 'preact/hooks';
import { addressOf, waysFrom } from '../../bridge/ways.ts';
import { words } from '../../bridge/words.ts';
import { Masthead } from '../../ui/Masthead.tsx';
import { CopiesChoice } from './CopiesChoice.tsx';
import { DeleteAll } from './DeleteAll.tsx';
import { Marking } from './Marking.tsx';
import { Opening } from './Opening.tsx';
import { PackFiles } from './PackFiles.tsx';
import { Records } from './Records.tsx';
import { Shortcuts } from './Shortcuts.tsx';
import { Sites } from './Sites.tsx';
import { Storage } from './Storage.tsx';
import { Subscriptions } from './Subscriptions.tsx';
import { Team } from './Team.tsx';

export function Settings() {
  // The records tell how they stand only when asked anew.
  const [installed, setInstalled] = useState(0);
  return (
    <div class="sheet">
      <Masthead name={words('name')} label={words('pages_nav')} ways={waysFrom('settings')} />
      <main class="settings">
        <h1>{words('settings_title')}</h1>
        <Sites />
        <Marking />
        <Opening />
        <Shortcuts />
        <section aria-labelledby="records-title">
          <h2 id="records-title">{words('settings_records')}</h2>
          <Records turn={installed} />
          <PackFiles onInstalled={() => setInstalled((n) => n + 1)} />
          <Subscriptions />
          <Storage />
        </section>
        <section aria-labelledby="own-title">
          <h2 id="own-title">{words('settings_own')}</h2>
          <p>
            {words('settings_own_says')} <a href={addressOf('ledger', '#/saved')}>{words('settings_to_export')}</a>
          </p>
          <CopiesChoice />
          <DeleteAll />
        </section>
        <Team />
        <section aria-labelledby="private-title">
          <h2 id="private-title">{words('settings_private')}</h2>
          <p>{words('settings_private_says')}</p>
        </section>
      </main>
    </div>
  );
}
