import { useState } from 'preact/hooks';
import { counted, reader } from '../../../bridge/reader.ts';
import { words } from '../../../bridge/words.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import type { SavedEntry, Sighting } from '../../../model/saved.ts';
import { dateInWords } from '../../../ui/normal/dates.ts';
import { momentWords } from '../moments.ts';
import { tagsIn } from './tags.ts';

/** What makes an entry the reader's own: where it was seen, in which words, and the reader's note and tags. */
export function OwnWords({ entry, ledger }: { entry: SavedEntry; ledger: Ledger }) {
  const [said, setSaid] = useState('');
  const keep = (changed: Partial<Pick<SavedEntry, 'note' | 'tags'>>): void => {
    const { note, tags } = { ...entry, ...changed };
    if (note === entry.note && tags.join() === entry.tags.join()) return;
    ledger.annotate(entry.id, { note, tags }).then(
      () => setSaid(words('ledger_note_kept')),
      (error) => setSaid(words('ledger_note_lost', error instanceof Error ? error.message : String(error))),
    );
  };
  return (
    <section class="own-words">
      {[...new Set(entry.sightings.map(({ quote }) => quote.exact))].filter(Boolean).map((exact) => (
        <blockquote key={exact}>{exact}</blockquote>
      ))}
      <ul class="pages">
        {pagesOf(entry).map((sighting) => (
          <li key={`${sighting.page.url} ${sighting.at}`}>
            <PageLine sighting={sighting} />
          </li>
        ))}
      </ul>
      <label class="note">
        <span class="quiet">{words('ledger_note')}</span>
        <textarea rows={entry.note === '' ? 1 : 3} defaultValue={entry.note} onChange={(event) => keep({ note: event.currentTarget.value })} />
      </label>
      <label class="note">
        <span class="quiet">{words('list_tags')}</span>
        <input type="text" defaultValue={entry.tags.join(', ')} onChange={(event) => keep({ tags: tagsIn(event.currentTarget.value) })} />
      </label>
      <p class="row quiet">
        <span>{words('ledger_saved_on', momentWords(entry.savedAt))}</span>
        <span>{counted('ledger_sightings', entry.sightings.length)}</span>
        <span role="status">{said}</span>
      </p>
    </section>
  );
}

/** One line a page, however often the claim was met there. */
const pagesOf = (entry: SavedEntry): Sighting[] => [
  ...new Map(
    entry.sightings.filter(({ page }) => page.url !== null || page.title !== null).map((s) => [s.page.url ?? s.page.title ?? s.at, s]),
  ).values(),
];

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
