import { useState } from 'preact/hooks';
import { counted } from '../../../bridge/reader.ts';
import { words } from '../../../bridge/words.ts';
import type { FormatName } from '../../../formats/formats.ts';
import { Button } from '../../../ui/Button.tsx';
import { FormatChoice } from '../FormatChoice.tsx';
import { tagsIn } from './tags.ts';

interface ChosenProps {
  count: number;
  /** How many of them are the reader's own: only those can be tagged and removed. */
  own: number;
  total: number;
  onAll: () => void;
  onNone: () => void;
  /** Whether they were tagged. */
  onTag: (tags: string[]) => Promise<boolean>;
  onExport: (format: FormatName) => void;
  onRemove: () => void;
}

/** What can be done with the rows that were chosen, all at once. */
export function Chosen({ count, own, total, onAll, onNone, onTag, onExport, onRemove }: ChosenProps) {
  const [tags, setTags] = useState('');
  const [format, setFormat] = useState<FormatName>('json');
  const tag = (event: Event): void => {
    event.preventDefault();
    void onTag(tagsIn(tags)).then((done) => {
      if (done) setTags('');
    });
  };
  return (
    <section class="chosen row" aria-label={words('list_chosen')}>
      <strong>{counted('list_chosen_count', count)}</strong>
      {count < total ? (
        <button type="button" class="plain" onClick={onAll}>
          {counted('list_choose_all', total)}
        </button>
      ) : null}
      <button type="button" class="plain" onClick={onNone}>
        {words('list_choose_none')}
      </button>
      <form class="row end" onSubmit={tag}>
        <input
          type="text"
          aria-label={words('list_tag_with')}
          placeholder={words('list_tag_with')}
          value={tags}
          onInput={(e) => setTags(e.currentTarget.value)}
        />
        <Button type="submit" rests={own === 0 || tagsIn(tags).length === 0}>
          {words('list_tag')}
        </Button>
      </form>
      <FormatChoice label={words('ledger_export_as')} format={format} onFormat={setFormat} />
      <Button rests={own === 0} onClick={() => onExport(format)}>
        {words('ledger_export')}
      </Button>
      <Button rests={own === 0} onClick={onRemove}>
        {words('ledger_remove')}
      </Button>
    </section>
  );
}
