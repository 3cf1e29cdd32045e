import { useState } from 'preact/hooks';
import { words } from '../../../bridge/words.ts';
import type { EntryId } from '../../../model/entry.ts';
import { Chip } from '../../../ui/Chip.tsx';
import { AmountChart } from '../charts/AmountChart.tsx';
import type { Series } from './series.ts';
import { seriesInWords } from './seriesInWords.ts';

interface AmountsProps {
  series: readonly Series[];
  asked: EntryId | null;
  /** Of the files that pictures are saved in. */
  name: string;
  on: number | null;
}

/** The amounts on one scale, and the other scales to choose. */
export function Amounts({ series, asked, name, on }: AmountsProps) {
  const [at, setAt] = useState(0);
  const chosen = series[at] ?? series[0];
  if (!chosen) return null;
  return (
    <section class="amounts">
      <AmountChart title={words('chart_amounts', seriesInWords(chosen))} name={`${name}-amounts`} points={chosen.points} asked={asked} on={on} />
      {series.length > 1 ? (
        <fieldset class="row among">
          <legend class="unseen">{words('chart_scale')}</legend>
          {series.map((one, i) => (
            <Chip key={seriesInWords(one)} label={seriesInWords(one)} count={one.points.length} pressed={one === chosen} onPress={() => setAt(i)} />
          ))}
        </fieldset>
      ) : null}
    </section>
  );
}
