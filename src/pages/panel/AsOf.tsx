import { words } from '../../bridge/words.ts';
import { type Day, isDay } from '../../model/day.ts';
import { Chip } from '../../ui/Chip.tsx';

interface AsOfProps {
  /** The article's own day; null where it is not known. */
  published: Day | null;
  /** Null: as of today. */
  asOf: Day | null;
  onAsOf: (asOf: Day | null) => void;
}

/** As of which day the records are read: the article's, today, or any other. The page's marks and cards follow. */
export function AsOf({ published, asOf, onAsOf }: AsOfProps) {
  const other = asOf !== null && asOf !== published;
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset draws a box and brings its own layout rules.
    <div role="group" aria-labelledby="as-of" class="row as-of">
      <span id="as-of" class="quiet">
        {words('panel_as_of')}
      </span>
      {published ? <Chip label={words('panel_as_of_article')} pressed={asOf === published} onPress={() => onAsOf(published)} /> : null}
      <Chip label={words('panel_as_of_today')} pressed={asOf === null} onPress={() => onAsOf(null)} />
      <input
        type="date"
        aria-label={words('panel_as_of_date')}
        class={other ? 'chosen' : undefined}
        value={other ? asOf : ''}
        onChange={({ currentTarget: { value } }) => {
          if (isDay(value)) onAsOf(value);
        }}
      />
    </div>
  );
}
