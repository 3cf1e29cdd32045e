import { useEffect, useState } from 'preact/hooks';
import { changeSettings, onSettings, readSettings, type Settings } from '../../bridge/settings.ts';
import { words } from '../../bridge/words.ts';

const WAYS = ['hover', 'click'] as const;

/** Whether resting the pointer on a mark opens its card. Open pages hear of the change at once. */
export function Opening() {
  const [openOn, setOpenOn] = useState<Settings['openOn'] | null>(null);
  useEffect(() => {
    void readSettings().then((settings) => setOpenOn(settings.openOn));
    return onSettings((settings) => setOpenOn(settings.openOn));
  }, []);
  return (
    <section aria-labelledby="opening-title">
      <h2 id="opening-title">{words('settings_opening')}</h2>
      <fieldset class="choices" aria-labelledby="opening-title">
        {WAYS.map((way) => (
          <label key={way}>
            <input type="radio" name="opening" checked={openOn === way} onChange={() => void changeSettings({ openOn: way })} />
            {words(`settings_opening_${way}`)}
          </label>
        ))}
      </fieldset>
      <p class="quiet">{words('settings_opening_keys')}</p>
    </section>
  );
}
