import type { Kind } from '../../model/claim.ts';
import { Chip } from '../../ui/Chip.tsx';
import type { Filter, Row, Show } from './rows.ts';
import { passes } from './rows.ts';

interface FiltersProps {
  rows: readonly Row[];
  filter: Filter;
  onFilter: (filter: Filter) => void;
  label: string;
  showWords: (show: Show) => string;
  kindWords: (kind: Kind) => string;
}

const SHOWS: readonly Show[] = ['all', 'record', 'differs'];
const NO_KINDS: ReadonlySet<Kind> = new Set();

/** Chips say how many claims each would leave; kinds are offered only where there is a choice. */
export function Filters({ rows, filter, onFilter, label, showWords, kindWords }: FiltersProps) {
  const count = (show: Show): number => rows.filter((row) => passes(row, { show, kinds: NO_KINDS })).length;
  const kinds = new Map<Kind, number>();
  for (const row of rows) kinds.set(row.kind, (kinds.get(row.kind) ?? 0) + 1);
  const toggle = (kind: Kind): void => {
    const next = new Set(filter.kinds);
    if (!next.delete(kind)) next.add(kind);
    onFilter({ ...filter, kinds: next });
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a box and brings its own layout rules.
    <div role="group" aria-label={label} class="filters">
      <p class="row">
        {SHOWS.map((show) => (
          <Chip key={show} label={showWords(show)} count={count(show)} pressed={filter.show === show} onPress={() => onFilter({ ...filter, show })} />
        ))}
      </p>
      {kinds.size < 2 ? null : (
        <p class="row">
          {[...kinds].map(([kind, n]) => (
            <Chip key={kind} label={kindWords(kind)} count={n} pressed={filter.kinds.has(kind)} onPress={() => toggle(kind)} />
          ))}
        </p>
      )}
    </div>
  );
}
