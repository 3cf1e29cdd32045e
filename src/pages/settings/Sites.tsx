import { useEffect, useRef, useState } from 'preact/hooks';
import { type GrantedSite, grantedSites, onAccess, requestAccess, withdrawAccess } from '../../bridge/access.ts';
import { addressOf } from '../../bridge/ownPages.ts';
import { covers, patternOf, siteOf } from '../../bridge/site.ts';
import { words } from '../../bridge/words.ts';
import { AddressForm } from './AddressForm.tsx';

/** The sites that may be read: remove one, add one. What the browser says is what is shown. */
export function Sites() {
  const [sites, setSites] = useState<GrantedSite[] | null>(null);
  const [typed, setTyped] = useState('');
  const [said, setSaid] = useState('');
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    const refresh = (): void => void grantedSites().then(setSites);
    refresh();
    return onAccess(refresh);
  }, []);

  const remove = (site: GrantedSite): void =>
    void withdrawAccess(site.patterns).then((gone) => {
      setSaid(words(gone ? 'settings_site_removed' : 'settings_site_kept', nameOf(site.host)));
      // The button that had the focus is gone with its row.
      if (gone) heading.current?.focus();
    });

  const add = async (): Promise<string> => {
    const site = siteOf(typed);
    if (!site) return words('settings_site_not_understood', typed);
    if (covers(sites?.flatMap((s) => s.patterns) ?? [], site.host)) return words('settings_site_already', site.host);
    if (!(await requestAccess([patternOf(site.host, site.scheme)]))) return words('settings_site_declined', site.host);
    setTyped('');
    return words('settings_site_added', site.host);
  };

  return (
    <section id="sites">
      <h2 ref={heading} tabIndex={-1}>
        {words('settings_sites')}
      </h2>
      <p>{words('settings_sites_says')}</p>
      {sites === null ? null : sites.length === 0 ? (
        <p class="quiet">{words('settings_sites_none')}</p>
      ) : (
        <ul class="sites">
          {sites.map((site) => (
            <li key={site.host}>
              <span>{nameOf(site.host)}</span>
              <button type="button" class="plain" aria-label={words('settings_site_remove_name', nameOf(site.host))} onClick={() => remove(site)}>
                {words('settings_site_remove')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <AddressForm
        id="site"
        label={words('settings_site_label')}
        placeholder="example.com"
        does={words('settings_site_add')}
        typed={typed}
        onTyped={setTyped}
        onSubmit={() => void add().then(setSaid)}
      />
      <p class="quiet" role="status">
        {said}
      </p>
      <p>
        <a href={addressOf('welcome', '#where')}>{words('settings_sites_list')}</a>
      </p>
    </section>
  );
}

const nameOf = (host: string): string => (host === '*' ? words('settings_every_site') : host);
