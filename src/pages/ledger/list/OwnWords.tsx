import { useEffect, useState } from 'preact/hooks';
import { counted, reader } from '../../../bridge/reader.ts';
import { words } from '../../../bridge/words.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import type { SavedEntry, Sighting } from '../../../model/saved.ts';
import { dateInWords } from '../../../ui/normal/dates.ts';
import { momentWords } from '../moments.ts';
import { tagsIn } from './tags.ts';
import { noteWith, type Typed, tagsWith } from './typed.ts';

/**
 * What is being typed into a field; null where it shows what is kept.
 * @param now what is kept; it may change meanwhile
 */
function useTyped(now: string): [Typed | null, (text: string | null) => void] {
  const [typed, setTyped] = useState<Typed | null>(null);
  // What was typed stands until the entry comes that has it, or the field would fall back for a moment.
  useEffect(() => setTyped((before) => (before?.isKept ? null : before)), [now]);
  const change = (text: string | null): void =>
    setTyped((before) =>
      text === null ? before && { ...before, isKept: true } : { base: before && !before.isKept ? before.base : now, text, isKept: false },
    );
  return [typed, change];
}

/** What makes an entry the reader's own: where it was seen, in which words, and the reader's note and tags. */
export function OwnWords({ entry, ledger }: { entry: SavedEntry; ledger: Ledger }) {
  const [said, setSaid] = useState('');
  const tags = entry.tags.join(', ');
  const [note, setNote] = useTyped(entry.note);
  const [list, setList] = useTyped(tags);
  const keep = (own: Pick<SavedEntry, 'note' | 'tags'>, kept: () => void): void => {
    if (own.note === entry.note && own.tags.join(', ') === tags) {
      kept();
      return;
    }
    ledger.annotate(entry.id, own).then(
      () => {
        kept();
        setSaid(words('ledger_note_kept'));
      },
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
        <textarea
          rows={entry.note === '' ? 1 : 3}
          value={note?.text ?? entry.note}
          onInput={({ currentTarget }) => setNote(currentTarget.value)}
          onChange={() => note && keep({ note: noteWith(note, entry.note), tags: entry.tags }, () => setNote(null))}
        />
      </label>
      <label class="note">
        <span class="quiet">{words('list_tags')}</span>
        <input
          type="text"
          value={list?.text ?? tags}
          onInput={({ currentTarget }) => setList(currentTarget.value)}
          onChange={() => list && keep({ note: entry.note, tags: tagsWith(tagsIn(list.base), tagsIn(list.text), entry.tags) }, () => setList(null))}
        />
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
