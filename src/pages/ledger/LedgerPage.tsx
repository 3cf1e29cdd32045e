import { useEffect, useRef, useState } from 'preact/hooks';
import { waysFrom } from '../../bridge/ways.ts';
import { words } from '../../bridge/words.ts';
import { type Ledger, openLedger } from '../../ledger/ledger.ts';
import { Masthead } from '../../ui/Masthead.tsx';
import { JudgementsView } from './JudgementsView.tsx';
import { LedgerTrouble } from './LedgerTrouble.tsx';
import { type Route, routeOf } from './route.ts';
import { Saved } from './Saved.tsx';
import { ThreadView } from './ThreadView.tsx';

type Opened = { at: 'opening' } | { at: 'failed'; problem: unknown } | { at: 'open'; ledger: Ledger };

/** The ledger, read straight from the store: this page lives in its origin. The address says what is shown. */
export function LedgerPage() {
  const [opened, setOpened] = useState<Opened>({ at: 'opening' });
  const [route, setRoute] = useState<Route>(() => routeOf(location.hash));
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    openLedger().then(
      (ledger) => setOpened({ at: 'open', ledger }),
      (problem: unknown) => setOpened({ at: 'failed', problem }),
    );
  }, []);

  useEffect(() => {
    const turn = (): void => {
      setRoute(routeOf(location.hash));
      // As after a page load: what was followed is gone, and the reader starts at the new title.
      heading.current?.focus();
    };
    addEventListener('hashchange', turn);
    return () => removeEventListener('hashchange', turn);
  }, []);

  const title = words(`ledger_view_${route.view}`);
  useEffect(() => {
    document.title = `${title} – ${words('name')}`;
  }, [title]);

  return (
    <div class="sheet">
      <Masthead name={words('name')} label={words('pages_nav')} ways={waysFrom('ledger')} />
      <main class="ledger">
        <nav aria-label={words('ledger_views')} class="row views">
          {(['saved', 'judgements'] as const).map((view) => (
            <a key={view} href={`#/${view}`} {...(route.view === view ? { 'aria-current': 'page' as const } : {})}>
              {words(`ledger_view_${view}`)}
            </a>
          ))}
        </nav>
        <h1 ref={heading} tabIndex={-1}>
          {title}
        </h1>
        {opened.at === 'failed' ? <LedgerTrouble problem={opened.problem} /> : null}
        {opened.at === 'open' ? <View route={route} ledger={opened.ledger} /> : null}
      </main>
    </div>
  );
}

function View({ route, ledger }: { route: Route; ledger: Ledger }) {
  if (route.view === 'saved') return <Saved ledger={ledger} />;
  if (route.view === 'judgements') return <JudgementsView ledger={ledger} />;
  if (route.view === 'thread') return <ThreadView ledger={ledger} entry={route.entry} />;
  return <p class="empty">{words('ledger_unknown_says')}</p>;
}
