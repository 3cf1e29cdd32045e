import { useEffect, useState } from 'preact/hooks';
import { grantedSites, onAccess, requestAccess } from '../../bridge/access.ts';
import { askTab } from '../../bridge/ask.ts';
import { addressOf } from '../../bridge/ownPages.ts';
import { retryPack, watchPack } from '../../bridge/packWatch.ts';
import { reader } from '../../bridge/reader.ts';
import { onNews } from '../../bridge/serve.ts';
import { covers, patternOf, siteOf } from '../../bridge/site.ts';
import { words } from '../../bridge/words.ts';
import type { Day } from '../../model/day.ts';
import { Button } from '../../ui/Button.tsx';
import { PackState } from '../../ui/PackState.tsx';
import { Read } from './Read.tsx';
import { look, readPage, type View } from './reading.ts';
import { onTab } from './tab.ts';
import { Unread } from './Unread.tsx';

/** Follows the tab in front, and shows its claims or what can be done to have some. */
export function Panel() {
  const [view, setView] = useState<View>({ at: 'looking' });
  const [granted, setGranted] = useState<readonly string[]>([]);

  useEffect(() => {
    // Answers may come back in another order than the tabs were asked in: only the last question counts.
    let asked = 0;
    const refresh = (): void => {
      const mine = ++asked;
      void look().then((seen) => mine === asked && setView(seen));
    };
    refresh();
    const stops = [onTab(refresh), onNews('reading/changed', refresh)];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);

  useEffect(() => {
    const refresh = (): void => void grantedSites().then((sites) => setGranted(sites.flatMap((site) => site.patterns)));
    refresh();
    return onAccess(refresh);
  }, []);

  if (view.at === 'looking') return <main class="panel" aria-busy="true" />;

  const { tab } = view;
  const read = (): void => void (tab && readPage(tab).then(setView));
  const always = tab ? <Always address={addressIn(view)} granted={granted} onGranted={read} /> : null;

  if (view.at === 'read') {
    const show = (claim: number): void => void askTab(view.tab.id, 'claim/show', { claim }).catch(() => look().then(setView));
    const near = (from: number | null): Promise<number | null> => askTab(view.tab.id, 'claim/near', { from }).then(({ claim }) => claim);
    const turn = (asOf: Day | null): void => void askTab(view.tab.id, 'page/as-of', { asOf }).then(look, look).then(setView);
    if (view.reading.analysis.claims.length > 0)
      return (
        <Read
          key={`${view.tab.id} ${view.reading.article.url} ${view.reading.article.title}`}
          reading={view.reading}
          onShow={show}
          nearAfter={near}
          onAsOf={turn}
          always={always}
        />
      );
    const quiet = (view.reading.quiet ?? 'no-claims').replace('-', '_');
    return (
      <Unread title={words(`panel_quiet_${quiet}`)} says={words(`panel_quiet_${quiet}_says`)} problem={null}>
        {quiet === 'no_pack' ? <PackState reader={reader} watch={watchPack} retry={retryPack} /> : null}
        <button type="button" onClick={read}>
          {words('panel_read_again')}
        </button>
        {always}
      </Unread>
    );
  }

  if (tab?.url && !siteOf(tab.url)) return <Unread title={words('panel_not_web')} says={words('panel_not_web_says')} problem={null} />;

  const refused = view.problem?.code === 'no-access';
  return (
    <Unread
      title={words('panel_unread')}
      says={words(refused ? 'panel_no_access' : 'panel_unread_says')}
      problem={view.problem && !refused ? { says: words('panel_not_read'), detail: view.problem.detail } : null}
    >
      <Button class="chief" rests={!tab} onClick={read}>
        {words('panel_read')}
      </Button>
      {always}
      <a href={addressOf('settings', '#sites')} target="_blank" rel="noreferrer">
        {words('panel_choose_sites')}
      </a>
    </Unread>
  );
}

const addressIn = (view: View): string | null =>
  view.at === 'looking' ? null : (view.tab?.url ?? (view.at === 'read' ? view.reading.article.url : null));

interface AlwaysProps {
  address: string | null;
  granted: readonly string[];
  onGranted: () => void;
}

/** "Always read example.com": only for a site that we know by name and may not read yet. */
function Always({ address, granted, onGranted }: AlwaysProps) {
  const site = address === null ? null : siteOf(address);
  if (!site || covers(granted, site.host)) return null;
  return (
    <button type="button" onClick={() => void requestAccess([patternOf(site.host, site.scheme)]).then((yes) => yes && onGranted())}>
      {words('panel_always', site.host)}
    </button>
  );
}
