import { words } from '../../../bridge/words.ts';
import type { Rating } from '../../../model/saved.ts';

const VALUES = [1, 2, 3, 4, 5];

/** The reader's verdict, a number if they like, and their name: without words or a name there is no rating. */
export function RatingForm({ rating, onGive }: { rating: Rating | null; onGive: (rating: Rating) => void }) {
  const give = (form: HTMLFormElement): void => {
    const field = (name: string): string => String(new FormData(form).get(name) ?? '').trim();
    const [said, by, value] = [field('verdict'), field('name'), Number(field('value'))];
    if (said === '' || by === '') return;
    onGive({ words: said, ...(value > 0 && { value }), by, at: new Date().toISOString() });
  };
  return (
    <form
      class="rating"
      onSubmit={(event) => {
        event.preventDefault();
        give(event.currentTarget);
      }}
    >
      <label class="note">
        <span class="quiet">{words('ledger_rating_words')}</span>
        <input type="text" name="verdict" required pattern=".*\S.*" maxLength={500} defaultValue={rating?.words ?? ''} />
      </label>
      <label class="note">
        <span class="quiet">{words('ledger_rating_value')}</span>
        <select name="value">
          <option value="0">{words('ledger_rating_without')}</option>
          {VALUES.map((value) => (
            <option key={value} value={value} selected={value === rating?.value}>
              {value}
            </option>
          ))}
        </select>
      </label>
      <label class="note">
        <span class="quiet">{words('ledger_rating_by')}</span>
        <input type="text" name="name" required pattern=".*\S.*" maxLength={200} autocomplete="name" defaultValue={rating?.by ?? ''} />
      </label>
      <button type="submit">{words('ledger_rating_keep')}</button>
    </form>
  );
}
