import { reader } from '../../bridge/reader.ts';
import { words } from '../../bridge/words.ts';
import type { EntrySource } from '../../model/entry.ts';
import { dateInWords } from '../../ui/normal/dates.ts';

/** Publisher and date of each source, the parties' own first. A source without an address is named all the same. */
export function Sources({ sources }: { sources: readonly EntrySource[] }) {
  const ordered = [...sources].sort((a, b) => Number(b.primary) - Number(a.primary));
  return (
    <ul class="sources">
      {ordered.map((source) => {
        const publisher = source.via ? words('source_through', source.publisher, source.via) : source.publisher;
        const name = [publisher, source.date ? dateInWords(source.date, reader.locale) : ''].filter(Boolean).join(', ');
        return (
          <li key={`${source.publisher} ${source.date} ${source.url}`}>
            {source.url ? (
              <a href={source.url} target="_blank" rel="noreferrer" {...(source.title ? { title: source.title } : {})}>
                {name}
                <span aria-hidden="true"> ↗</span>
                <span class="unseen"> {words('source_new_tab')}</span>
              </a>
            ) : (
              name
            )}
            {source.primary ? <span class="quiet"> {words('source_first_hand')}</span> : null}
          </li>
        );
      })}
    </ul>
  );
}
