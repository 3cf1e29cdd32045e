import { words } from '../../bridge/words.ts';
import type { Entry } from '../../model/entry.ts';
import { figureInWords } from './inWords.ts';

/** One figure a row, so that the amounts line up. */
export function EntryFigures({ entry }: { entry: Entry }) {
  if (entry.figures.length === 0) return null;
  return (
    <dl class="figures">
      {entry.figures.map((figure) => (
        <div key={`${figure.role} ${figure.value} ${figure.unit}`}>
          <dt>{figureInWords(figure)}</dt>
          <dd>{[figure.role, figure.baseline ? words('ledger_baseline', figure.baseline) : ''].filter(Boolean).join(', ')}</dd>
        </div>
      ))}
    </dl>
  );
}
