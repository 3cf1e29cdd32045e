import { useEffect, useRef } from 'preact/hooks';
import { reader } from '../../bridge/reader.ts';
import { words } from '../../bridge/words.ts';
import type { Entry, EntryId } from '../../model/entry.ts';
import { amountInWords } from '../../ui/normal/amount.ts';
import { dateInWords } from '../../ui/normal/dates.ts';
import { type Parties, sides } from '../../ui/normal/parties.ts';
import { nameOf } from '../../ui/reader.ts';
import { Sources } from './Sources.tsx';
import { type Row, relationsTo, timelineOf } from './timeline.ts';

export interface ThreadProps {
  entries: readonly Entry[];
  /** The entry that was asked for. */
  asked: EntryId;
  parties: Parties;
}

/** A pledge's history: what was promised, restated, changed and delivered, time reading downward. */
export function Thread({ entries, asked, parties }: ThreadProps) {
  const here = useRef<HTMLLIElement>(null);
  useEffect(() => here.current?.scrollIntoView?.({ block: 'center' }), [asked]);
  const byId = new Map(entries.map((entry) => [entry.id, entry]));
  return (
    <ol class="timeline">
      {timelineOf(entries).map((row) => {
        const isAsked = row.what === 'entry' && row.entry.id === asked;
        return (
          <li
            key={`${row.what} ${row.date} ${row.entry.id}`}
            class={`${row.what}${isAsked ? ' asked' : ''}`}
            ref={isAsked ? here : null}
            {...(isAsked ? { 'aria-current': 'true' as const } : {})}
          >
            <time dateTime={row.date}>{dateInWords(row.date, reader.locale)}</time>
            <span class="verb">{verbOf(row)}</span>
            <div class="what">
              {row.what === 'entry' ? (
                <Told entry={row.entry} isAsked={isAsked} byId={byId} parties={parties} />
              ) : (
                <p>
                  {row.what === 'status' ? `${row.note} ` : null}
                  <a class="quiet" href={`#/thread/${row.entry.id}`}>
                    {row.entry.title}
                  </a>
                </p>
              )}
            </div>
          </li>
        );
      })}
    </ol>
  );
}

interface ToldProps {
  entry: Entry;
  isAsked: boolean;
  byId: ReadonlyMap<EntryId, Entry>;
  parties: Parties;
}

/** One record. The one asked for stands open; of the others a line or two, and the rest behind a toggle. */
function Told({ entry, isAsked, byId, parties }: ToldProps) {
  const own = 'sightings' in entry;
  const more = (
    <>
      <p class="quiet">{aboutOf(entry, parties)}</p>
      {entry.summary ? <p>{entry.summary}</p> : null}
      {relationsTo(entry, new Set(byId.keys())).map(({ id, relation }) => (
        <p class="quiet" key={id}>
          {nameOf(reader, 'ledger_relation', relation)} <a href={`#/thread/${id}`}>{byId.get(id)?.title}</a>
        </p>
      ))}
      {entry.verified || own ? null : <p class="quiet">{words('record_unchecked')}</p>}
      <Sources sources={entry.sources} reader={reader} />
    </>
  );
  return (
    <>
      <h2>{isAsked ? entry.title : <a href={`#/thread/${entry.id}`}>{entry.title}</a>}</h2>
      {own ? <p class="own">{words('record_own')}</p> : null}
      <Figures entry={entry} />
      {isAsked ? (
        more
      ) : (
        <details>
          <summary class="quiet">{words('ledger_more', publishersOf(entry))}</summary>
          {more}
        </details>
      )}
    </>
  );
}

/** The publishers of the sources, each once, the parties' own first. */
const publishersOf = (entry: Entry): string =>
  [...new Set([...entry.sources].sort((a, b) => Number(b.primary) - Number(a.primary)).map((source) => source.publisher))].join(', ');

function verbOf(row: Row): string {
  if (row.what === 'due') return words('ledger_due');
  return row.what === 'status' ? nameOf(reader, 'status', row.status) : nameOf(reader, 'ledger_verb', row.entry.kind);
}

/** "China → United States · purchases · soybeans". */
const aboutOf = (entry: Entry, parties: Parties): string =>
  [sides(entry.actor, entry.counterparty, parties, reader.locale), entry.measure ? nameOf(reader, 'measure', entry.measure) : '', ...entry.goods]
    .filter(Boolean)
    .join(' · ');

/** One figure a row, so that the amounts line up; written as the records are, in English. */
function Figures({ entry }: { entry: Entry }) {
  if (entry.figures.length === 0) return null;
  return (
    <dl class="figures">
      {entry.figures.map((figure) => (
        <div key={`${figure.role} ${figure.value} ${figure.unit}`}>
          <dt>{amountInWords(figure, reader, 'en')}</dt>
          <dd>{[figure.role, figure.baseline ? words('ledger_baseline', figure.baseline) : ''].filter(Boolean).join(', ')}</dd>
        </div>
      ))}
    </dl>
  );
}
