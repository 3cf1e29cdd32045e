import { useEffect, useState } from 'preact/hooks';
import browser from 'webextension-polyfill';
import { changeSettings, onSettings, readSettings, type Settings } from '../../bridge/settings.ts';
import { words } from '../../bridge/words.ts';

/** Whether the daily copy also goes into the downloads folder. The browser asks the reader for it: at once in the click. */
export function CopiesChoice() {
  const [settings, setSettings] = useState<Settings | null>(null);
  const [declined, setDeclined] = useState(false);
  useEffect(() => {
    void readSettings().then(setSettings);
    return onSettings(setSettings);
  }, []);
  const choose = async (wanted: boolean): Promise<void> => {
    const allowed = wanted && (await browser.permissions.request({ permissions: ['downloads'] }));
    setDeclined(wanted && !allowed);
    setSettings(await changeSettings({ copies: allowed ? 'downloads' : 'browser' }));
  };
  return (
    <>
      <p>{words('settings_copies_says')}</p>
      <div class="choices">
        <label>
          <input type="checkbox" checked={settings?.copies === 'downloads'} onChange={(event) => void choose(event.currentTarget.checked)} />
          {words('settings_copies_downloads')}
        </label>
      </div>
      <p role="status">{declined ? words('settings_copies_declined') : ''}</p>
    </>
  );
}
