import { words } from '../../../bridge/words.ts';
import type { Qualifier } from '../../../model/figure.ts';
import { Choose, Labelled } from '../list/Field.tsx';
import { unitInWords } from '../unitInWords.ts';
import { type FigureDraft, NO_FIGURE } from './draft.ts';
import { Rows } from './Rows.tsx';

const UNITS = [
  'USD',
  'EUR',
  'CNY',
  'JPY',
  'GBP',
  'KRW',
  'CAD',
  'percent',
  'percentage-point',
  'tonne',
  'bushel',
  'barrel',
  'bcm',
  'aircraft',
  'item',
  'year',
  'day',
];

const HEDGES: readonly [Qualifier, string][] = [
  ['=', 'exact'],
  ['~', 'about'],
  ['>', 'more'],
  ['>=', 'least'],
  ['<', 'less'],
  ['<=', 'most'],
];

/** Amounts, a row each, as exact as they were said. */
export function FigureRows({ figures, onChange }: { figures: readonly FigureDraft[]; onChange: (figures: FigureDraft[]) => void }) {
  return (
    <Rows
      legend={words('write_figures')}
      adds={words('write_add_figure')}
      rows={figures}
      blank={NO_FIGURE}
      onChange={onChange}
      row={(figure, set) => (
        <>
          <Choose
            label={words('field_hedge')}
            value={figure.qualifier}
            options={HEDGES.map(([value, term]) => ({ value, label: words(`term_${term}`) }))}
            onChange={(value) => set({ ...figure, qualifier: value as Qualifier })}
          />
          <Labelled label={words('field_amount')}>
            <input
              type="text"
              value={figure.amount}
              placeholder={words('list_amount_example')}
              onInput={(event) => set({ ...figure, amount: event.currentTarget.value })}
            />
          </Labelled>
          <Choose
            label={words('field_unit')}
            value={figure.unit}
            options={UNITS.map((value) => ({ value, label: unitInWords(value) }))}
            onChange={(unit) => set({ ...figure, unit })}
          />
          <Labelled label={words('chart_of')}>
            <input type="text" value={figure.role} onInput={(event) => set({ ...figure, role: event.currentTarget.value })} />
          </Labelled>
          <Choose
            label={words('field_rate')}
            value={figure.per || undefined}
            any={words('term_total')}
            options={[{ value: 'year', label: words('write_a_year') }]}
            onChange={(per) => set({ ...figure, per })}
          />
        </>
      )}
    />
  );
}
