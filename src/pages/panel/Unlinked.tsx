import { counted } from '../../bridge/reader.ts';
import { words } from '../../bridge/words.ts';
import type { Lines } from './lines.ts';
import type { Row, Unlinked as Why } from './rows.ts';

interface UnlinkedProps {
  rows: readonly Row[];
  why: (row: Row) => Why;
  linesOf: (row: Row) => Lines;
  onShow: (claim: number) => void;
}

/** What was found and not linked, by reason: a gap that is shown is not taken for an answer. */
export function Unlinked({ rows, why, linesOf, onShow }: UnlinkedProps) {
  if (rows.length === 0) return null;
  const groups = new Map<Why, Row[]>();
  for (const row of rows) groups.set(why(row), [...(groups.get(why(row)) ?? []), row]);
  return (
    <details class="unlinked">
      <summary>{counted('panel_unlinked', rows.length)}</summary>
      {[...groups].map(([reason, group]) => (
        <div key={reason}>
          <p class="quiet">{words(`panel_why_${reason}`)}</p>
          <ul>
            {group.map((row) => (
              <li key={row.claim}>
                <button type="button" class="plain" onClick={() => onShow(row.claim)}>
                  {linesOf(row).kind}: {linesOf(row).what}
                </button>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </details>
  );
}
