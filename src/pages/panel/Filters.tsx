import { reader } from '../../bridge/reader.ts';
import { words } from '../../bridge/words.ts';
import type { Kind } from '../../model/claim.ts';
import { Chip } from '../../ui/Chip.tsx';
import { nameOf } from '../../ui/reader.ts';
import { type Filter, passes, type Row, type Show } from './rows.ts';

interface FiltersProps {
  rows: readonly Row[];
  filter: Filter;
  onFilter: (filter: Filter) => void;
}

const SHOWS: readonly Show[] = ['all', 'record', 'differs'];
const NO_KINDS: ReadonlySet<Kind> = new Set();

/** Chips say how many claims each would leave; kinds are offered only where there is a choice. */
export function Filters({ rows, filter, onFilter }: FiltersProps) {
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
    <div role="group" aria-label={words('panel_filters')} class="filters">
      <p class="row">
        {SHOWS.map((show) => (
          <Chip
            key={show}
            label={words(`panel_show_${show}`)}
            count={count(show)}
            pressed={filter.show === show}
            onPress={() => onFilter({ ...filter, show })}
          />
        ))}
      </p>
      {kinds.size < 2 ? null : (
        <p class="row">
          {[...kinds].map(([kind, n]) => (
            <Chip key={kind} label={nameOf(reader, 'kind', kind)} count={n} pressed={filter.kinds.has(kind)} onPress={() => toggle(kind)} />
          ))}
        </p>
      )}
    </div>
  );
}
