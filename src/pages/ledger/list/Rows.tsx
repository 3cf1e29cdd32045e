import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../../../bridge/words.ts';
import type { Entry, EntryId } from '../../../model/entry.ts';
import type { Parties } from '../../../ui/normal/parties.ts';
import { listAddress } from '../route.ts';
import { Row } from './Row.tsx';
import type { Search } from './search.ts';
import type { Found } from './useFound.ts';
import { useVirtual } from './useVirtual.ts';

interface RowsProps {
  found: Found;
  search: Search;
  at: EntryId | null;
  parties: Parties;
  chosen: ReadonlyMap<EntryId, boolean>;
  onChoose: (entry: Entry) => void;
}

/** Rows that a key passes at once, as a page. */
const LEAP = 10;

/** All that was found, of which only the rows in the window exist. Arrows, page keys, Home and End walk it; Space chooses. */
export function Rows({ found, search, at, parties, chosen, onChoose }: RowsProps) {
  const list = useRef<HTMLOListElement>(null);
  const [active, setActive] = useState(0);
  const wanted = useRef(false);
  const { total, entryAt, want } = found;
  const { from, to, rows, height, measure } = useVirtual(total, list, active);

  useEffect(() => {
    if (total === 0) return;
    want(from, to);
    if (active < total) want(active, active);
  });
  // Whose entry has not been read yet has the focus when it is.
  useEffect(() => {
    if (!wanted.current) return;
    const row = list.current?.querySelector<HTMLElement>(`[data-index="${active}"]`);
    row?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
    const link = row?.querySelector<HTMLElement>('a');
    wanted.current = !link;
    link?.focus({ preventScroll: true });
  });

  const walk = (event: KeyboardEvent): void => {
    const to = {
      ArrowDown: active + 1,
      ArrowUp: active - 1,
      PageDown: active + LEAP,
      PageUp: active - LEAP,
      Home: 0,
      End: total - 1,
    }[event.key];
    if (to !== undefined) {
      event.preventDefault();
      const next = Math.max(0, Math.min(total - 1, to));
      wanted.current = true;
      setActive(next);
    }
    if (event.key === ' ' && event.target instanceof HTMLAnchorElement) {
      event.preventDefault();
      const entry = entryAt(active);
      if (entry) onChoose(entry);
    }
  };

  return (
    <ol class="rows" aria-label={words('list_label')} ref={list} onKeyDown={walk} style={{ height: `${height}px` }}>
      {rows.map(({ index, top }) => {
        const entry = entryAt(index);
        return (
          <li
            key={index}
            class={entry?.id === at ? 'line open' : 'line'}
            aria-setsize={total}
            aria-posinset={index + 1}
            data-index={index}
            ref={measure}
            style={{ transform: `translateY(${top}px)` }}
          >
            {entry ? (
              <Row
                entry={entry}
                parties={parties}
                href={listAddress(search, entry.id)}
                open={entry.id === at}
                focusable={index === active}
                chosen={chosen.has(entry.id)}
                onChoose={() => onChoose(entry)}
                onFocus={() => setActive(index)}
              />
            ) : (
              <span class="unseen">{words('list_coming')}</span>
            )}
          </li>
        );
      })}
    </ol>
  );
}
