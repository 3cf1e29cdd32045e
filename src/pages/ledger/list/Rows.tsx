import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
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

/** Rows that are counted to begin with, more than a window holds: to count a hundred thousand takes longer than drawing those. */
const FIRST = 60;

/** Rows that a key passes at once, as a page. */
const LEAP = 10;

/** All that was found, of which only the rows in the window exist. Arrows, page keys, Home and End walk it; Space chooses. */
export function Rows({ found, search, at, parties, chosen, onChoose }: RowsProps) {
  const list = useRef<HTMLOListElement>(null);
  const [active, setActive] = useState(0);
  const [top, setTop] = useState(0);
  const wanted = useRef(false);
  const { total, entryAt, want } = found;
  const [counted, setCounted] = useState(FIRST);
  // After the first rows are drawn.
  useEffect(() => setCounted(total), [total]);
  const virtualizer = useVirtual(Math.min(counted, total), top, active, (index) => entryAt(index)?.id ?? index);
  const rows = virtualizer.getVirtualItems();
  const [first, last] = [rows.at(0)?.index ?? 0, rows.at(-1)?.index ?? 0];

  // Only after each drawing is it known where the list begins: what stands above it may have grown.
  useLayoutEffect(() => {
    const now = Math.round((list.current?.getBoundingClientRect().top ?? 0) + scrollY);
    if (now !== top) setTop(now);
  });
  useEffect(() => {
    if (total > 0) want(first, last);
  });
  // The row that the keys went to may not have been drawn yet.
  useEffect(() => {
    if (!wanted.current) return;
    const link = list.current?.querySelector<HTMLElement>(`[data-index="${active}"] a`);
    if (!link) return;
    wanted.current = false;
    link.focus({ preventScroll: true });
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
      virtualizer.scrollToIndex(next);
    }
    if (event.key === ' ' && event.target instanceof HTMLAnchorElement) {
      event.preventDefault();
      const entry = entryAt(active);
      if (entry) onChoose(entry);
    }
  };

  return (
    <ol class="rows" aria-label={words('list_label')} ref={list} onKeyDown={walk} style={{ height: `${virtualizer.getTotalSize()}px` }}>
      {rows.map(({ index, key, start }) => {
        const entry = entryAt(index);
        return (
          <li
            key={key}
            class={entry?.id === at ? 'line open' : 'line'}
            aria-setsize={total}
            aria-posinset={index + 1}
            data-index={index}
            ref={virtualizer.measureElement}
            style={{ transform: `translateY(${start - top}px)` }}
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
