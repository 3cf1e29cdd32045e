import { useCallback, useEffect, useRef, useState } from 'preact/hooks';
import { waysFrom } from '../../bridge/ownPages.ts';
import { words } from '../../bridge/words.ts';
import { type Ledger, openLedger } from '../../ledger/ledger.ts';
import { Masthead } from '../../ui/Masthead.tsx';
import { attendTeam } from './attendTeam.ts';
import { Backup } from './Backup.tsx';
import { DeskView } from './desk/DeskView.tsx';
import { ThreadView } from './history/ThreadView.tsx';
import { JudgementsView } from './JudgementsView.tsx';
import { LedgerTrouble } from './LedgerTrouble.tsx';
import { ListView } from './list/ListView.tsx';
import { Notices } from './Notices.tsx';
import { WriteView } from './own/WriteView.tsx';
import type { Route } from './route.ts';
import { tellTeam } from './tellTeam.ts';
import { TopicView } from './topic/TopicView.tsx';
import { useRoute } from './useRoute.ts';

type Opened = { at: 'opening' } | { at: 'waiting' } | { at: 'failed'; problem: unknown } | { at: 'open'; ledger: Ledger };

const VIEWS = [
  ['list', '#/list'],
  ['desk', '#/desk'],
  ['judgements', '#/judgements'],
  ['files', '#/files'],
  ['write', '#/write'],
] as const;

/** What a reader would say that they are looking at: another one of these, and they start at its title. */
const placeOf = (route: Route): string => {
  if (route.view === 'thread') return `thread ${route.entry}`;
  if (route.view === 'write') return `write ${route.entry}`;
  return route.view === 'topic' ? `topic ${route.topic.who} ${route.topic.measure}` : route.view;
};

/** The ledger, read straight from the store: this page lives in its origin. The address says what is shown. */
export function LedgerPage() {
  const [opened, setOpened] = useState<Opened>({ at: 'opening' });
  const route = useRoute();
  const heading = useRef<HTMLHeadingElement>(null);
  const place = placeOf(route);
  const before = useRef(place);

  useEffect(() => {
    openLedger({ onBlocked: () => setOpened({ at: 'waiting' }) }).then(
      (ledger) => setOpened({ at: 'open', ledger }),
      (problem: unknown) => setOpened({ at: 'failed', problem }),
    );
  }, []);

  useEffect(() => (opened.at === 'open' ? tellTeam(opened.ledger) : undefined), [opened]);
  useEffect(attendTeam, []);

  useEffect(() => {
    // As after a page load: what was followed is gone, and the reader starts at the new title.
    if (before.current !== place) heading.current?.focus();
    before.current = place;
  }, [place]);

  // A view that knows better what it is about says so.
  const [named, setNamed] = useState<{ place: string; title: string } | null>(null);
  const nameIt = useCallback((own: string) => setNamed({ place, title: own }), [place]);
  const title = named?.place === place ? named.title : words(`ledger_view_${route.view}`);
  useEffect(() => {
    document.title = `${title} – ${words('name')}`;
  }, [title]);

  // What the notices look up keeps the database busy, half a second for 100,000 entries: the list's first rows come before.
  const [rowsStand, setRowsStand] = useState(false);
  const onFirstRows = useCallback(() => setRowsStand(true), []);

  return (
    <div class={route.view === 'list' ? 'sheet wide' : 'sheet broad'}>
      <Masthead name={words('name')} label={words('pages_nav')} skip={words('pages_skip')} ways={waysFrom('ledger')} />
      <main id="main" class="ledger">
        <nav aria-label={words('ledger_views')} class="row views">
          {VIEWS.map(([view, href]) => (
            <a key={view} href={href} {...(route.view === view ? { 'aria-current': 'page' as const } : {})}>
              {words(`ledger_view_${view}`)}
            </a>
          ))}
        </nav>
        <h1 ref={heading} tabIndex={-1} class={route.view === 'list' ? 'unseen' : ''}>
          {title}
        </h1>
        {opened.at === 'waiting' ? (
          <p class="notice" role="status">
            {words('ledger_waiting')}
          </p>
        ) : null}
        {opened.at === 'failed' ? <LedgerTrouble problem={opened.problem} /> : null}
        {opened.at === 'open' && (rowsStand || route.view !== 'list') ? <Notices ledger={opened.ledger} /> : null}
        {opened.at === 'open' ? <View route={route} ledger={opened.ledger} onTitle={nameIt} onFirstRows={onFirstRows} /> : null}
      </main>
    </div>
  );
}

interface ViewProps {
  route: Route;
  ledger: Ledger;
  onTitle: (title: string) => void;
  onFirstRows: () => void;
}

function View({ route, ledger, onTitle, onFirstRows }: ViewProps) {
  switch (route.view) {
    case 'list':
      return <ListView ledger={ledger} search={route.search} at={route.at} onFirstRows={onFirstRows} />;
    case 'judgements':
      return <JudgementsView ledger={ledger} />;
    case 'files':
      return <Backup ledger={ledger} />;
    case 'thread':
      return <ThreadView ledger={ledger} entry={route.entry} on={route.on} onTitle={onTitle} />;
    case 'desk':
      return <DeskView ledger={ledger} on={route.on} />;
    case 'topic':
      return <TopicView ledger={ledger} topic={route.topic} onTitle={onTitle} />;
    case 'write':
      return <WriteView ledger={ledger} entry={route.entry} onTitle={onTitle} />;
    default:
      return <p class="empty">{words('ledger_unknown_says')}</p>;
  }
}
