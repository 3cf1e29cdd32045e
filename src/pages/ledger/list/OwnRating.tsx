import { useState } from 'preact/hooks';
import { reader } from '../../../bridge/reader.ts';
import { words } from '../../../bridge/words.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import type { Rating, SavedEntry } from '../../../model/saved.ts';
import { dateInWords } from '../../../ui/normal/dates.ts';
import { RatingForm } from './RatingForm.tsx';

interface Told {
  says: string;
  /** What stood there before; absent where there is nothing to undo. */
  before?: Rating | null;
}

/** What the reader thinks of a saved claim, by their own hand: given, changed, taken away, each with a way back. */
export function OwnRating({ entry, ledger }: { entry: SavedEntry; ledger: Ledger }) {
  const [told, setTold] = useState<Told>({ says: '' });
  const [open, setOpen] = useState(false);
  const { rating = null } = entry;
  const write = async (to: Rating | null, then: Told): Promise<void> => {
    try {
      await ledger.rate(entry.id, to);
      setOpen(false);
      setTold(then);
    } catch (error) {
      setTold({ says: words('ledger_rating_lost', error instanceof Error ? error.message : String(error)) });
    }
  };
  const { before } = told;
  return (
    <section class="own-rating">
      {rating ? (
        <>
          <h3>{words('ledger_rating')}</h3>
          <Given rating={rating} />
        </>
      ) : null}
      <details open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>{words(rating ? 'ledger_rating_change' : 'ledger_rating')}</summary>
        <p class="quiet">{words('ledger_rating_says')}</p>
        <RatingForm
          key={JSON.stringify(rating)}
          rating={rating}
          onGive={(to) => void write(to, { says: words('ledger_rating_kept'), before: rating })}
        />
      </details>
      <p class="row">
        {rating ? (
          <button type="button" onClick={() => void write(null, { says: words('ledger_rating_removed'), before: rating })}>
            {words('ledger_rating_remove')}
          </button>
        ) : null}
        <span role="status" class="quiet">
          {told.says}
        </span>
        {before === undefined ? null : (
          <button type="button" onClick={() => void write(before, { says: words('ledger_rating_undone') })}>
            {words('ledger_undo')}
          </button>
        )}
      </p>
    </section>
  );
}

function Given({ rating: { words: said, value, by, at } }: { rating: Rating }) {
  return (
    <figure>
      <blockquote class="verdict">{said}</blockquote>
      <figcaption class="quiet">
        {[value === undefined ? '' : words('ledger_rating_of', value), by, dateInWords(at.slice(0, 10), reader.locale)].filter(Boolean).join(' · ')}
      </figcaption>
    </figure>
  );
}
