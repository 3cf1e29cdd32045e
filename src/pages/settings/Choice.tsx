import { useEffect, useState } from 'preact/hooks';
import { CHOICES, changeSettings, onSettings, readSettings, type Settings } from '../../bridge/settings.ts';
import { words } from '../../bridge/words.ts';

/** One setting as a group of radio buttons, its words under `settings_<of>`. Open pages hear of a change at once. */
export function Choice({ of, setting, note }: { of: string; setting: keyof Settings; note?: string }) {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void readSettings().then(setSettings);
    return onSettings(setSettings);
  }, []);
  return (
    <section>
      <h2 id={`${of}-title`}>{words(`settings_${of}`)}</h2>
      <fieldset class="choices" aria-labelledby={`${of}-title`}>
        {CHOICES[setting].map((choice) => (
          <label key={choice}>
            <input type="radio" name={of} checked={settings?.[setting] === choice} onChange={() => void changeSettings({ [setting]: choice })} />
            {words(`settings_${of}_${choice}`)}
          </label>
        ))}
      </fieldset>
      {note && <p class="quiet">{note}</p>}
    </section>
  );
}
