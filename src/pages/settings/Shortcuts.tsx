import { useEffect, useState } from 'preact/hooks';
import browser, { type Commands } from 'webextension-polyfill';
import { words } from '../../bridge/words.ts';

/** Firefox has its own way to the page where shortcuts are changed; Chromium's is an address that only a script may open. */
function openShortcuts(): void {
  const commands = browser.commands as typeof browser.commands & { openShortcutSettings?: () => Promise<void> };
  if (commands.openShortcutSettings) void commands.openShortcutSettings();
  else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** As a reader comes to need them; browsers give them by the alphabet. */
const ORDER = ['read-page', 'next-claim', 'previous-claim', 'open-panel', 'save-claim', 'copy-claim', 'keep-card'];

/** The keys as the browser has really bound them: another extension may have been there first. */
export function Shortcuts() {
  const [commands, setCommands] = useState<Commands.Command[]>([]);
  useEffect(() => {
    const refresh = (): void => void browser.commands.getAll().then(setCommands);
    refresh();
    // They are changed in another tab.
    addEventListener('focus', refresh);
    return () => removeEventListener('focus', refresh);
  }, []);
  return (
    <section>
      <h2>{words('settings_keys')}</h2>
      <dl class="keys">
        {commands
          .filter((command) => command.description)
          .sort((a, b) => ORDER.indexOf(a.name ?? '') - ORDER.indexOf(b.name ?? ''))
          .map((command) => (
            <div key={command.name}>
              <dt>{command.description}</dt>
              <dd>{command.shortcut ? <kbd>{command.shortcut}</kbd> : <span class="quiet">{words('settings_key_unset')}</span>}</dd>
            </div>
          ))}
      </dl>
      <p>
        <button type="button" onClick={openShortcuts}>
          {words('settings_keys_change')}
        </button>
      </p>
    </section>
  );
}
