import { useEffect, useState } from 'preact/hooks';
import { grantedSites, onAccess, requestAccess, withdrawAccess } from '../../bridge/access.ts';
import { addressOf } from '../../bridge/ownPages.ts';
import { counted } from '../../bridge/reader.ts';
import { covers, patternOf } from '../../bridge/site.ts';
import { wellKnownSites } from '../../bridge/wellKnownSites.ts';
import { words } from '../../bridge/words.ts';
import { Button } from '../../ui/Button.tsx';
import { Chip } from '../../ui/Chip.tsx';

/** Consent: every site of the list at once, one by one, or none at all. The browser itself asks again. */
export function Where() {
  const [granted, setGranted] = useState<readonly string[]>([]);

  useEffect(() => {
    const refresh = (): void => void grantedSites().then((sites) => setGranted(sites.flatMap((site) => site.patterns)));
    refresh();
    return onAccess(refresh);
  }, []);

  const open = wellKnownSites.filter((site) => !covers(granted, site.host));
  const toggle = (host: string): void => void (covers(granted, host) ? withdrawAccess([patternOf(host)]) : requestAccess([patternOf(host)]));

  return (
    <section id="where">
      <h2>{words('welcome_where')}</h2>
      <p>{words('welcome_where_says')}</p>
      <p class="row">
        <Button class="chief" rests={open.length === 0} onClick={() => void requestAccess(wellKnownSites.map((site) => patternOf(site.host)))}>
          {counted('welcome_allow_all', wellKnownSites.length)}
        </Button>
        <span class="quiet" role="status">
          {open.length < wellKnownSites.length ? counted('welcome_allowed', wellKnownSites.length - open.length) : ''}
        </span>
      </p>
      <ul class="row list" aria-label={words('welcome_list')}>
        {wellKnownSites.map((site) => (
          <li key={site.host} title={site.host}>
            <Chip label={site.name} pressed={covers(granted, site.host)} onPress={() => toggle(site.host)} />
          </li>
        ))}
      </ul>
      <p class="quiet">
        {words('welcome_other_sites')} <a href={addressOf('settings', '#sites')}>{words('welcome_to_settings')}</a>
      </p>
    </section>
  );
}
