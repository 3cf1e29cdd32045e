import type { ComponentChildren } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { counted, reader } from '../../bridge/reader.ts';
import { words } from '../../bridge/words.ts';
import type { Day } from '../../model/day.ts';
import type { Reading } from '../../model/reading.ts';
import { dateInWords } from '../../ui/normal/dates.ts';
import { AsOf } from './AsOf.tsx';
import { ClaimList } from './ClaimList.tsx';
import { Filters } from './Filters.tsx';
import { KeptHere } from './KeptHere.tsx';
import { linesOf } from './lines.ts';
import { type Filter, passes, type Row, rowsOf, whyUnlinked } from './rows.ts';
import { Unlinked } from './Unlinked.tsx';

const EVERYTHING: Filter = { show: 'all', kinds: new Set() };

interface ReadProps {
  reading: Reading;
  onShow: (claim: number) => void;
  /** The claim that the reader is at in the page, as soon as it is another than `from`. */
  nearAfter: (from: number | null) => Promise<number | null>;
  onAsOf: (asOf: Day | null) => void;
  always: ComponentChildren;
}

/** The claims of a page that was read. */
export function Read({ reading, onShow, nearAfter, onAsOf, always }: ReadProps) {
  const [filter, setFilter] = useState(EVERYTHING);
  const [shown, setShown] = useState<number | null>(null);
  const rows = useMemo(() => rowsOf(reading), [reading]);
  const lines = useMemo(() => {
    const all = new Map(rows.map((row) => [row.claim, linesOf(row, reading, reader)]));
    return (row: Row) => all.get(row.claim) ?? linesOf(row, reading, reader);
  }, [rows, reading]);
  // The list follows the reader through the page: asked anew after each answer, until the page has none.
  useEffect(() => {
    let wanted = true;
    void nearAfter(shown).then(
      (claim) => wanted && setShown(claim),
      () => {},
    );
    return () => {
      wanted = false;
    };
  }, [reading, shown]);
  const passing = rows.filter((row) => passes(row, filter));
  const linked = rows.filter((row) => row.link !== null);
  const differing = rows.filter((row) => row.differing !== null).length;
  const unlinked = rows.filter((row) => row.link === null);
  const { outlet, published } = reading.article;
  const about = [outlet, published && dateInWords(published, reader.locale)].filter(Boolean);
  const show = (claim: number): void => {
    setShown(claim);
    onShow(claim);
  };
  return (
    <main class="panel">
      <header>
        <h1>{reading.article.title ?? words('panel_untitled')}</h1>
        <p class="quiet">{about.join(' · ')}</p>
        <AsOf published={published} asOf={reading.asOf ?? null} onAsOf={onAsOf} />
        <Filters rows={rows} filter={filter} onFilter={setFilter} />
        {reading.kept ? <KeptHere kept={reading.kept} /> : null}
        <p class="unseen" role="status">
          {counted('panel_listed', passing.length)}
        </p>
      </header>
      {passing.length === 0 ? (
        <p class="none">
          {words('panel_none_pass')}{' '}
          <button type="button" class="plain" onClick={() => setFilter(EVERYTHING)}>
            {words('panel_show_everything')}
          </button>
        </p>
      ) : (
        <ClaimList rows={passing} linesOf={lines} shown={shown} onShow={show} />
      )}
      <footer>
        <p class="quiet">
          {[
            counted('panel_count_claims', rows.length),
            linked.length > 0 && counted('panel_count_linked', linked.length),
            differing > 0 && counted('panel_count_differs', differing),
          ]
            .filter(Boolean)
            .join(' · ')}
        </p>
        <Unlinked rows={unlinked} why={(row) => whyUnlinked(row, reading)} linesOf={lines} onShow={show} />
        {always}
      </footer>
    </main>
  );
}
