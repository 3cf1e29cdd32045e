import { useEffect, useRef, useState } from 'preact/hooks';
import { words } from '../../bridge/words.ts';
import type { Lines } from './lines.ts';
import { paragraphsOf, type Row } from './rows.ts';

interface ClaimListProps {
  rows: readonly Row[];
  linesOf: (row: Row) => Lines;
  /** The claim that was shown last, or that the reader is at in the page. */
  shown: number | null;
  onShow: (claim: number) => void;
}

/** One stop for Tab, arrows within: a long article would otherwise be dozens of stops. */
export function ClaimList({ rows, linesOf, shown, onShow }: ClaimListProps) {
  const list = useRef<HTMLDivElement>(null);
  const [at, setAt] = useState<number | null>(null);
  const stop = rows.some((row) => row.claim === at) ? at : rows[0]?.claim;

  useEffect(() => {
    // Under the hand of a reader who is in the list, it stays where it is.
    if (!document.hasFocus()) list.current?.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' });
  }, [shown]);

  const walk = (event: KeyboardEvent): void => {
    const here = rows.findIndex((row) => row.claim === stop);
    const to = { ArrowDown: here + 1, ArrowUp: here - 1, Home: 0, End: rows.length - 1 }[event.key];
    const next = to === undefined ? undefined : rows[Math.max(0, Math.min(to, rows.length - 1))];
    if (!next) return;
    event.preventDefault();
    setAt(next.claim);
    list.current?.querySelector<HTMLElement>(`[data-claim="${next.claim}"]`)?.focus();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the keys come from the buttons within; the element itself is no control.
    <div class="claims" ref={list} onKeyDown={walk}>
      <h2 class="unseen">{words('panel_claims')}</h2>
      {paragraphsOf(rows).map((group) => (
        <div class="paragraph" key={group.rows[0]?.claim}>
          <h3>
            <span class="unseen">{group.paragraph === 0 ? words('panel_elsewhere') : words('panel_paragraph', group.paragraph)}</span>
            <span aria-hidden="true">{group.paragraph > 0 ? `¶ ${group.paragraph}` : ''}</span>
          </h3>
          <ul>
            {group.rows.map((row) => {
              const lines = linesOf(row);
              return (
                <li key={row.claim}>
                  <button
                    type="button"
                    class={row.differing ? 'claim differs' : row.link ? 'claim recorded' : 'claim'}
                    data-claim={row.claim}
                    tabIndex={row.claim === stop ? 0 : -1}
                    {...(row.claim === shown ? { 'aria-current': 'true' as const } : {})}
                    onFocus={() => setAt(row.claim)}
                    onClick={() => onShow(row.claim)}
                  >
                    <span class="about">
                      <b>{lines.kind}</b>
                      {lines.about ? ` · ${lines.about}` : null}
                    </span>
                    <span class="words">{lines.quoted ? <q>{lines.what}</q> : lines.what}</span>
                    <span class="record">
                      {lines.record ? (
                        <>
                          <span class="date">{lines.record.date}</span> <span lang="en">{lines.record.title}</span>
                        </>
                      ) : (
                        words('panel_no_record')
                      )}
                    </span>
                    {lines.difference ? <span class={row.differing ? 'difference' : 'comparison'}>{lines.difference}</span> : null}
                    {lines.since ? (
                      <span class="since">
                        {words('when_since')}: <span class="date">{lines.since.date}</span> <span lang="en">{lines.since.title}</span>
                      </span>
                    ) : null}
                  </button>
                </li>
              );
            })}
          </ul>
        </div>
      ))}
    </div>
  );
}
