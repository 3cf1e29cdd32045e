import { useState } from 'preact/hooks';
import { counted, reader } from '../../bridge/reader.ts';
import { words } from '../../bridge/words.ts';
import type { SavedEntry, Sighting } from '../../model/saved.ts';
import { dateInWords } from '../../ui/normal/dates.ts';
import { nameOf } from '../../ui/reader.ts';
import { momentWords } from './moments.ts';

export interface SavedItemProps {
  entry: SavedEntry;
  onNote: (note: string) => Promise<void>;
  onRemove: () => void;
}

/** A claim that the reader kept: what it says, the very words, where they stood, and the reader's note. */
export function SavedItem({ entry, onNote, onRemove }: SavedItemProps) {
  const [said, setSaid] = useState('');
  const first = entry.sightings[0];
  const keep = (note: string): void => {
    if (note === entry.note) return;
    onNote(note).then(
      () => setSaid(words('ledger_note_kept')),
      (error) => setSaid(words('ledger_note_lost', error instanceof Error ? error.message : String(error))),
    );
  };
  return (
    <li class="entry" id={entry.id}>
      <p class="quiet">
        {nameOf(reader, 'kind', entry.kind)} · {dateInWords(entry.date, reader.locale)}
      </p>
      <h2>
        <a href={`#/thread/${entry.id}`}>{entry.title}</a>
      </h2>
      {first ? <blockquote>{first.quote.exact}</blockquote> : null}
      <ul class="pages">
        {pagesOf(entry).map((sighting) => (
          <li key={`${sighting.page.url} ${sighting.at}`}>
            <PageLine sighting={sighting} />
          </li>
        ))}
      </ul>
      <label class="note">
        <span class="quiet">{words('ledger_note')}</span>
        <textarea rows={entry.note === '' ? 1 : 2} defaultValue={entry.note} onChange={(event) => keep(event.currentTarget.value)} />
      </label>
      <p class="row quiet">
        <span>{words('ledger_saved_on', momentWords(entry.savedAt))}</span>
        <span>{counted('ledger_sightings', entry.sightings.length)}</span>
        <span role="status">{said}</span>
        <button type="button" class="end" aria-label={words('ledger_remove_name', entry.title)} onClick={onRemove}>
          {words('ledger_remove')}
        </button>
      </p>
    </li>
  );
}

/** One line a page, however often the claim was met there. */
const pagesOf = (entry: SavedEntry): Sighting[] => [...new Map(entry.sightings.map((s) => [s.page.url ?? s.page.title ?? s.at, s])).values()];

function PageLine({ sighting: { page } }: { sighting: Sighting }) {
  const title = page.title ?? page.url ?? words('ledger_untitled');
  return (
    <>
      {page.url ? (
        <a href={page.url} target="_blank" rel="noopener noreferrer">
          {title}
        </a>
      ) : (
        title
      )}
      <span class="quiet"> {[page.outlet, page.published && dateInWords(page.published, reader.locale)].filter(Boolean).join(', ')}</span>
    </>
  );
}
