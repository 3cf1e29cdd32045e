import { useEffect, useRef, useState } from 'preact/hooks';
import { reader } from '../../../bridge/reader.ts';
import { words } from '../../../bridge/words.ts';
import type { Ledger } from '../../../ledger/ledger.ts';
import type { Entry, EntryId } from '../../../model/entry.ts';
import type { SavedEntry } from '../../../model/saved.ts';
import { dateInWords } from '../../../ui/normal/dates.ts';
import { type Parties, partyName } from '../../../ui/normal/parties.ts';
import { nameOf } from '../../../ui/reader.ts';
import { EntryFigures } from '../EntryFigures.tsx';
import { aboutInWords, isOwn } from '../inWords.ts';
import { LedgerTrouble } from '../LedgerTrouble.tsx';
import { threadAddress, topicAddress, writeAddress } from '../route.ts';
import { Sources } from '../Sources.tsx';
import { useLedger } from '../useLedger.ts';
import { OwnRating } from './OwnRating.tsx';
import { OwnWords } from './OwnWords.tsx';

interface DetailsProps {
  id: EntryId;
  ledger: Ledger;
  parties: Parties;
  /** The way back to the list where there is no room beside it. */
  back: string;
  onRemove: (entry: SavedEntry) => void;
}

/** One entry in full, beside the list. */
export function Details({ id, ledger, parties, back, onRemove }: DetailsProps) {
  const loaded = useLedger(ledger, `details ${id}`, async (l) => {
    const entry = await l.entry(id);
    return { entry, titles: new Map((entry ? await l.entriesById(entry.related.map((r) => r.id)) : []).map((e) => [e.id, e.title])) };
  });
  const pane = useRef<HTMLElement>(null);
  useEffect(() => {
    if (pane.current) pane.current.scrollTop = 0;
  }, [id]);
  return (
    <section class="details" aria-label={words('list_details')} tabIndex={-1} ref={pane}>
      <a class="back" href={back}>
        {words('list_back')}
      </a>
      {loaded.at === 'failed' ? <LedgerTrouble problem={loaded.problem} /> : null}
      {loaded.at === 'here' && loaded.value.entry === null ? <p class="empty">{words('ledger_unknown_entry', id)}</p> : null}
      {loaded.at === 'here' && loaded.value.entry ? (
        <Full entry={loaded.value.entry} titles={loaded.value.titles} ledger={ledger} parties={parties} onRemove={onRemove} />
      ) : null}
    </section>
  );
}

interface FullProps extends Pick<DetailsProps, 'ledger' | 'parties' | 'onRemove'> {
  entry: Entry;
  titles: ReadonlyMap<EntryId, string>;
}

function Full({ entry, titles, ledger, parties, onRemove }: FullProps) {
  const own = isOwn(entry) ? (entry as SavedEntry) : null;
  return (
    <>
      <p class="quiet">
        {[nameOf(reader, 'kind', entry.kind), dateInWords(entry.date, reader.locale), nameOf(reader, 'status', entry.status)].join(' · ')}
      </p>
      <h2>{entry.title}</h2>
      <p class="quiet">{aboutInWords(entry, parties)}</p>
      <p class="row">
        <a class="button" href={threadAddress(entry.id)}>
          {words('list_history')}
        </a>
        <a class="button" href={writeAddress(entry.id)}>
          {words(own ? 'list_change' : 'list_correct')}
        </a>
        {own ? (
          <button type="button" aria-label={words('ledger_remove_name', entry.title)} onClick={() => onRemove(own)}>
            {words('ledger_remove')}
          </button>
        ) : null}
      </p>
      <Corrected entry={entry} ledger={ledger} />
      <EntryFigures entry={entry} />
      {entry.summary && !own ? <p>{entry.summary}</p> : null}
      {own ? <OwnWords key={own.id} entry={own} ledger={ledger} /> : null}
      {own ? <OwnRating key={own.id} entry={own} ledger={ledger} /> : null}
      {entry.deadline ? <p>{words('list_due', dateInWords(entry.deadline, reader.locale))}</p> : null}
      {entry.statusHistory.length > 0 ? (
        <>
          <h3>{words('list_became')}</h3>
          <ul class="became">
            {entry.statusHistory.map(({ date, status, note }) => (
              <li key={`${date} ${status}`}>
                <time dateTime={date}>{dateInWords(date, reader.locale)}</time>
                <span>{[nameOf(reader, 'status', status), note].filter(Boolean).join(': ')}</span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <Related entry={entry} titles={titles} />
      {entry.sources.length > 0 ? <h3>{words('list_sources')}</h3> : null}
      <Sources sources={entry.sources} />
      {entry.verified || own ? null : <p class="quiet">{words('record_unchecked')}</p>}
      <Topics entry={entry} parties={parties} />
    </>
  );
}

/** That the reader's own correction lies over the record, and the way to take it away. */
function Corrected({ entry, ledger }: Pick<FullProps, 'entry' | 'ledger'>) {
  const [failed, setFailed] = useState<unknown>(null);
  const correction = entry.correctedBy;
  if (typeof correction !== 'string') return null;
  return (
    <div class="row corrected">
      {words('list_corrected')}
      <button type="button" onClick={() => void ledger.remove(correction as EntryId).catch(setFailed)}>
        {words('list_uncorrect')}
      </button>
      {failed === null ? null : <LedgerTrouble problem={failed} />}
    </div>
  );
}

function Related({ entry, titles }: Pick<FullProps, 'entry' | 'titles'>) {
  const shown = entry.related.filter(({ id }) => titles.has(id));
  if (shown.length === 0) return null;
  return (
    <>
      <h3>{words('list_related')}</h3>
      <ul class="related">
        {shown.map(({ id, relation }) => (
          <li key={id}>
            <span class="quiet">{nameOf(reader, 'ledger_relation', relation)}</span> <a href={threadAddress(id)}>{titles.get(id)}</a>
          </li>
        ))}
      </ul>
    </>
  );
}

/** The ways to all that the same party did in the same matter. */
function Topics({ entry, parties }: Pick<FullProps, 'entry' | 'parties'>) {
  const { measure } = entry;
  const [who] = entry.actor;
  if (!measure || !who) return null;
  return (
    <p>
      <a href={topicAddress({ who, measure })}>{words('list_topic', partyName(who, parties, reader.locale), nameOf(reader, 'measure', measure))}</a>
    </p>
  );
}
