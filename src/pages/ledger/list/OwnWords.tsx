import { useEffect, useState } from 'preact/hooks';
import { counted, dayWords, reader } from '../../../bridge/reader.ts';
import { words } from '../../../bridge/words.ts';
import type { Ledger, OwnWords as Own } from '../../../ledger/ledger.ts';
import type { SavedEntry, Sighting } from '../../../model/saved.ts';
import { dateInWords } from '../../../ui/normal/dates.ts';
import { tagsIn } from './tags.ts';
import { noteWith, type Typed, tagsWith, typedKept, typedOn } from './typed.ts';

const listed = (tags: readonly string[]): string => tags.join(', ');

/**
 * What is being typed into a field; null where it shows what is kept.
 * @param now what is kept; it may change meanwhile
 */
function useTyped(now: string): [Typed | null, (to: (before: Typed | null) => Typed | null) => void] {
  const [typed, setTyped] = useState<Typed | null>(null);
  // What was typed stands until the entry comes that has it, or the field would fall back for a moment.
  useEffect(() => setTyped((before) => (before?.isKept ? null : before)), [now]);
  return [typed, setTyped];
}

/** What makes an entry the reader's own: where it was seen, in which words, and the reader's note and tags. */
export function OwnWords({ entry, ledger }: { entry: SavedEntry; ledger: Ledger }) {
  const [said, setSaid] = useState('');
  const tags = listed(entry.tags);
  const [note, setNote] = useTyped(entry.note);
  const [list, setList] = useTyped(tags);
  // Laid over what is kept by then, not over what is shown: another window or a teammate may have written since.
  const keep = (typed: Typed, over: (kept: Own) => Own, done: (kept: Own | null) => void): void => {
    if (typed.text === typed.base) {
      done(null);
      return;
    }
    ledger.annotate(entry.id, over).then(
      (kept) => {
        done(kept);
        setSaid(words('ledger_note_kept'));
      },
      (error) => setSaid(words('ledger_note_lost', error instanceof Error ? error.message : String(error))),
    );
  };
  const keepNote = (typed: Typed): void =>
    keep(
      typed,
      (kept) => ({ note: noteWith(typed, kept.note), tags: kept.tags }),
      (kept) => setNote((before) => kept && typedKept(before, typed.text, kept.note)),
    );
  const keepTags = (typed: Typed): void =>
    keep(
      typed,
      (kept) => ({ note: kept.note, tags: tagsWith(tagsIn(typed.base), tagsIn(typed.text), kept.tags) }),
      (kept) => setList((before) => kept && typedKept(before, typed.text, listed(kept.tags))),
    );
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
          onInput={({ currentTarget: { value } }) => setNote((before) => typedOn(before, entry.note, value))}
          onChange={() => note && !note.isKept && keepNote(note)}
        />
      </label>
      <label class="note">
        <span class="quiet">{words('list_tags')}</span>
        <input
          type="text"
          value={list?.text ?? tags}
          onInput={({ currentTarget: { value } }) => setList((before) => typedOn(before, tags, value))}
          onChange={() => list && !list.isKept && keepTags(list)}
        />
      </label>
      <p class="row quiet">
        <span>{words('ledger_saved_on', dayWords(entry.savedAt))}</span>
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
